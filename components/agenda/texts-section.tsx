import type { ListedText } from '@/lib/agenda/queries'
import { LOCALES, type Locale } from '@/db/vocabulary'
import styles from '../desk/desk.module.css'
import { HistoryLink } from '../history/history-link'
import { SheetForm } from '../meetings/sheet-form'
import type { Reader } from '../reader'
import own from './agenda.module.css'
import { textValues } from './agenda-sheets'

type Props = {
  reader: Reader
  meetingId: string
  texts: ListedText[]
  mayEdit: boolean
  nameOf: (participantId: string) => string
}

/** The texts under negotiation at a meeting, for work. */
export function TextsSection({ reader, meetingId, texts, mayEdit, nameOf }: Props) {
  const { t, locale } = reader
  return (
    <section id="texts" className={own.section} aria-labelledby="texts-title">
      <h2 id="texts-title">{t('desk.agenda.texts.title')}</h2>
      {texts.length === 0 ? <p>{t('desk.agenda.texts.none')}</p> : null}
      <ul className={own.rows}>
        {texts.map((text) => {
          const title = titleOf(text, locale)
          return (
            <li key={text.id} className={own.item}>
              <p>
                <strong lang={title.locale}>{title.words}</strong>{' '}
                <span className={styles.state}>
                  {[
                    t(`desk.agenda.texts.kindOf.${text.kind}`),
                    text.officialSymbol,
                    t(`desk.agenda.texts.stateOf.${text.state}`),
                    text.proposerId
                      ? `${t('desk.agenda.texts.proposer')}${reader.colon}${nameOf(text.proposerId)}`
                      : null,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {' · '}
                <HistoryLink reader={reader} subject="text" id={text.id} of={title.words} />
              </p>
              {mayEdit ? (
                <details>
                  <summary>
                    {t('desk.agenda.edit')}
                    <span className="hidden">: {title.words}</span>
                  </summary>
                  <SheetForm
                    sheet="text"
                    command="edit-text"
                    fixed={{ id: text.id, meetingId }}
                    initial={textValues(text)}
                    revision={text.revision}
                    submit={t('desk.agenda.save')}
                  />
                </details>
              ) : null}
            </li>
          )
        })}
      </ul>
      {mayEdit ? (
        <details>
          <summary>{t('desk.agenda.texts.add')}</summary>
          <SheetForm
            sheet="text"
            command="create-text"
            fixed={{ meetingId }}
            initial={textValues()}
            submit={t('desk.agenda.add')}
          />
        </details>
      ) : null}
    </section>
  )
}

/** The first title in the reader's language, else in the first language that has one. */
function titleOf(text: ListedText, locale: Locale): { words: string; locale: Locale } {
  const found = [locale, ...LOCALES].find((one) => text.titles[one]?.[0]) ?? locale
  return { words: text.titles[found]?.[0] ?? text.officialSymbol ?? text.id, locale: found }
}
