import { recordPath } from '@/lib/core/paths'
import { formatDate, languageName } from '@/lib/i18n/format'
import type { PublicRecord } from '@/lib/public-record/schema'
import type { ReplyDocument } from '@/lib/publication/schema'
import { RecordLink } from '../ui/record-link'
import type { Reader } from '../reader'
import styles from './replies.module.css'

type Props = { reader: Reader; replies: PublicRecord<ReplyDocument>[]; withRecord?: boolean }

/** Replies as they were received: who, when, in which language, and the words. `withRecord` says what they answer. */
export function ReplyList({ reader, replies, withRecord = false }: Props) {
  const { t, locale } = reader
  return (
    <ol className="plain">
      {replies.map(({ document }) => {
        const { symbol, participantId, about, receivedOn } = document
        return (
          <li key={symbol} id={symbol} className={styles.reply}>
            <p className={styles.from}>
              {withRecord ? (
                <>
                  {t(`search.${about.kind}`)}{' '}
                  <a href={recordPath(locale, about.kind, about.symbol) ?? ''}>{about.symbol}</a>
                </>
              ) : (
                <RecordLink reader={reader} kind="participant" id={participantId} />
              )}
              {' · '}
              {t('openness.reply.receivedOn', { date: formatDate(receivedOn, locale) })} ·{' '}
              <a className="symbol" href={recordPath(locale, 'reply', symbol) ?? ''}>
                {symbol}
              </a>
            </p>
            <ReplyWords reader={reader} reply={document} />
          </li>
        )
      })}
    </ol>
  )
}

/** The words of a reply, marked with their language, and that nobody touched them. */
export function ReplyWords({ reader, reply }: { reader: Reader; reply: ReplyDocument }) {
  const { t, locale } = reader
  const { language, text } = reply
  return (
    <>
      <blockquote lang={language === locale ? undefined : language} className={styles.words}>
        {text}
      </blockquote>
      <p className={styles.note}>{t('openness.reply.unedited', { language: languageName(language, locale) })}</p>
    </>
  )
}
