import { HistoryList } from '@/components/history/history-list'
import type { PageParams } from '@/components/page-locale'
import { type Reader, readerIn } from '@/components/reader'
import { LOCALES } from '@/db/vocabulary'
import { homeOf, type RecordName } from '@/lib/history/home'
import { getHistory } from '@/lib/history/queries'
import { listChoices, listMeetings } from '@/lib/meetings/queries'
import { meetingLabels } from '@/lib/meetings/rules'
import { titlesOfSources } from '@/lib/releases/queries'
import { atDesk } from '../../../gate'

/** The history of any record: who did what, when, why, and what read differently. */
export default async function HistoryPage({ params }: PageParams<{ subject: string; id: string }>) {
  const { locale, actor } = await atDesk(params)
  const { subject, id } = await params
  const history = await getHistory(actor, subject, id)
  const home = history ? await homeOf(subject, id) : null
  const { participants, topics, bodies } = await listChoices(actor)
  const told = (history ?? []).flatMap(({ changes }) => changes)
  const cited = told.filter(({ path }) => /(^|\.)(sourceId|sameReportAs)$/.test(path))
  const titles = await titlesOfSources(
    actor,
    cited.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  )
  const reader = readerIn(locale, {
    ...Object.fromEntries(
      [...titles].map(([id, title]) => [`release ${id}`, { symbol: id, label: { en: title, fr: title, pt: title } }]),
    ),
    ...Object.fromEntries(participants.map((one) => [`participant ${one.id}`, { symbol: one.id, label: one.names }])),
    ...Object.fromEntries(bodies.map((one) => [`body ${one.id}`, { symbol: one.id, label: one.names }])),
    ...Object.fromEntries(topics.map((one) => [`topic ${one.id}`, { symbol: one.id, label: one.names }])),
    ...Object.fromEntries(
      (await listMeetings(actor)).map((one) => [`meeting ${one.id}`, { symbol: one.id, label: meetingLabels(one) }]),
    ),
  })
  const { t } = reader
  const name = toldName(reader, home?.name ?? null)
  const kind = kindOf(reader, subject)
  return (
    <>
      <p className="eyebrow">
        {home ? (
          <a href={`/${locale}/desk/${home.page}${home.part ? `#${home.part}` : ''}`}>
            {home.meetingId ? reader.label('meeting', home.meetingId) : kind}
          </a>
        ) : (
          kind
        )}
        {home?.meetingId ? ` · ${kind}` : null}
      </p>
      <h1>{t('desk.openness.history.title')}</h1>
      {name ? <p className="lead">{name}</p> : null}
      {history ? <HistoryList reader={reader} entries={history} /> : <p>{t('desk.openness.history.none')}</p>}
    </>
  )
}

function kindOf({ t }: Reader, subject: string): string {
  const kinds = [`desk.openness.history.kind.${subject as 'sitting'}`, `search.${subject as 'event'}`] as const
  const known = kinds.find((key) => t.has(key))
  return known ? t(known) : subject
}

function toldName(reader: Reader, name: RecordName | null): string | null {
  if (!name) return null
  if ('words' in name) return name.words
  if ('record' in name) return reader.label(name.record, name.id)
  if ('sitting' in name) return `${reader.v.sittingKind[name.sitting]}, ${reader.t('meeting.day', { day: name.day })}`
  const found = [reader.locale, ...LOCALES].find((one) => name.inLanguages[one])
  return found ? (name.inLanguages[found] ?? null) : null
}
