import { HistoryList } from '@/components/history/history-list'
import type { PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { getHistory } from '@/lib/history/queries'
import { listChoices, listMeetings } from '@/lib/meetings/queries'
import { meetingLabels } from '@/lib/meetings/rules'
import { atDesk } from '../../../gate'

/** The history of any record: who did what, when, why, and what read differently. */
export default async function HistoryPage({ params }: PageParams<{ subject: string; id: string }>) {
  const { locale, actor } = await atDesk(params)
  const { subject, id } = await params
  const history = await getHistory(actor, subject, id)
  const { participants, topics, bodies } = await listChoices(actor)
  const reader = readerIn(locale, {
    ...Object.fromEntries(participants.map((one) => [`participant ${one.id}`, { symbol: one.id, label: one.names }])),
    ...Object.fromEntries(bodies.map((one) => [`body ${one.id}`, { symbol: one.id, label: one.names }])),
    ...Object.fromEntries(topics.map((one) => [`topic ${one.id}`, { symbol: one.id, label: one.names }])),
    ...Object.fromEntries(
      (await listMeetings(actor)).map((one) => [`meeting ${one.id}`, { symbol: one.id, label: meetingLabels(one) }]),
    ),
  })
  const { t } = reader
  const kind = `search.${subject as 'event'}` as const
  const back = PAGES[subject]
  return (
    <>
      <p className="eyebrow">
        {back ? (
          <a href={`/${locale}/desk/${back}/${id}`}>{t.has(kind) ? t(kind) : subject}</a>
        ) : t.has(kind) ? (
          t(kind)
        ) : (
          subject
        )}
      </p>
      <h1>{t('desk.openness.history.title')}</h1>
      {history ? <HistoryList reader={reader} entries={history} /> : <p>{t('desk.openness.history.none')}</p>}
    </>
  )
}

/** Where records are worked on. */
const PAGES: Record<string, string> = { event: 'events', meeting: 'meetings', release: 'releases', reply: 'replies' }
