import type { Reader } from '../reader'

type Props = {
  reader: Pick<Reader, 't' | 'locale'>
  /** The kind of record as history calls it: `sitting`, `agenda_item`, `release`. */
  subject: string
  id: string
  /** What the record is called, for those who hear one link after the other; left out where the page is about it alone. */
  of?: string
}

/** Leads from a record at the desk to its history, quietly: who changed what, when, and what it said before. */
export function HistoryLink({ reader: { t, locale }, subject, id, of }: Props) {
  return (
    <a className="small" href={`/${locale}/desk/history/${subject}/${id}`}>
      {t('desk.openness.history.title')}
      {of ? <span className="hidden">: {of}</span> : null}
    </a>
  )
}
