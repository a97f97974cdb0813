import { notFound } from 'next/navigation'
import styles from '@/components/desk/desk.module.css'
import { HistoryLink } from '@/components/history/history-link'
import type { PageParams } from '@/components/page-locale'
import { ReplyDraft } from '@/components/replies/reply-draft'
import { ReplyForm } from '@/components/replies/reply-form'
import words from '@/components/replies/replies.module.css'
import { ReplySteps } from '@/components/replies/reply-steps'
import { Facts } from '@/components/ui/facts'
import { mayDo } from '@/lib/auth/permissions'
import { recordPath } from '@/lib/core/paths'
import { formatDate, languageName } from '@/lib/i18n/format'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { listChoices } from '@/lib/meetings/queries'
import { getReply } from '@/lib/review/replies/queries'
import { atDesk } from '../../gate'

/** One reply: its words and where they came from, and the next step towards the public. */
export default async function DeskReplyPage({ params }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  const found = (await getReply(actor, (await params).id)) ?? notFound()
  const { recorded, state, symbol, names, isOwn, authorName } = found
  const t = translator(locale)
  const { participants } = await listChoices(actor)
  const choices = participants.map((one) => ({ value: one.id, label: one.names[locale] }))
  const mayRecord = mayDo(actor, 'reply.record')
  const steps = {
    ...{ locale, messages: deskMessages(locale), isOwn, mayReview: mayDo(actor, 'reply.review') },
    wasPublic: symbol !== null,
  }
  return (
    <>
      <p className="eyebrow">
        <a href={`/${locale}/desk/replies`}>{t('desk.openness.reply.title')}</a>
      </p>
      <h1>{names[locale]}</h1>
      <p className={styles.state}>
        {vocabulary(locale).recordState[state]}
        {authorName ? ` · ${t('desk.openness.withdraw.by', { name: authorName })}` : null} ·{' '}
        <HistoryLink reader={{ t, locale }} subject="reply" id={recorded.id} />
        {symbol ? (
          <>
            {' · '}
            <a href={recordPath(locale, 'reply', symbol) ?? ''}>
              {t('desk.openness.reply.publicPage')} {symbol}
            </a>
          </>
        ) : null}
      </p>
      {state === 'draft' && mayRecord ? (
        <ReplyDraft key={recorded.id} {...steps} participants={choices} recorded={recorded} />
      ) : (
        <>
          <Facts
            rows={[
              [t('desk.openness.reply.about'), recorded.aboutSymbol],
              [t('desk.openness.reply.receivedOn'), formatDate(recorded.receivedOn, locale)],
              [t('desk.openness.reply.language'), languageName(recorded.language, locale)],
              [t('desk.openness.reply.provenance'), recorded.provenance],
            ]}
          />
          <blockquote lang={recorded.language} className={words.words}>
            {recorded.text}
          </blockquote>
        </>
      )}
      {state === 'submitted' && mayRecord ? (
        <ReplySteps {...steps} id={recorded.id} revision={recorded.revision} state={state} />
      ) : null}
      {state === 'published' && mayRecord ? (
        <details>
          <summary>{t('desk.openness.reply.edit')}</summary>
          <p>{t('desk.openness.reply.editLead')}</p>
          <ReplyForm
            key={recorded.revision}
            locale={locale}
            messages={deskMessages(locale)}
            participants={choices}
            initial={recorded}
          />
        </details>
      ) : null}
    </>
  )
}
