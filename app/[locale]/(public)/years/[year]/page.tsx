import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventList } from '@/components/events/event-item'
import { MeetingTable } from '@/components/meetings/meeting-table'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { EditionList } from '@/components/summaries/edition-list'
import { TallyTable } from '@/components/summaries/tally-table'
import { publicYear } from '@/lib/public-record/queries'
import { publicEditionsOf } from '@/lib/summaries/editions/public-editions'
import { tallyKinds } from '@/lib/summaries/tally'

type Params = PageParams<{ year: string }>

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('year.title', { year: (await params).year }) }
}

export default async function YearPage({ params }: Params) {
  const locale = await localeIn(params)
  const { year } = await params
  if (!/^\d{4}$/.test(year)) notFound()
  const editions = await publicEditionsOf(Number(year))
  // A year of which everything was taken back keeps its page where editions told of it.
  const nothing = { events: [], meetings: [], names: {} }
  const found = (await publicYear(Number(year))) ?? (editions.length > 0 ? nothing : notFound())
  const reader = readerIn(locale, found.names)
  const { t } = reader
  const { tallies, uncounted } = tallyKinds(found.events.map((event) => event.document))
  const eventsAt: Record<string, number> = {}
  for (const { document } of found.events)
    eventsAt[document.meetingId ?? ''] = (eventsAt[document.meetingId ?? ''] ?? 0) + 1
  return (
    <article>
      <h1>{t('year.title', { year })}</h1>
      <section aria-labelledby="meetings">
        <h2 id="meetings">{t('year.meetings')}</h2>
        <MeetingTable reader={reader} meetings={found.meetings} eventsAt={eventsAt} />
      </section>
      <section aria-labelledby="counts">
        <h2 id="counts">{t('year.counts')}</h2>
        <p className="small muted">{t('year.countsNote')}</p>
        <TallyTable reader={reader} tallies={tallies} uncounted={uncounted} searchIn={year} />
      </section>
      <section aria-labelledby="events">
        <h2 id="events">{t('year.events')}</h2>
        {found.events.length > 0 ? <EventList reader={reader} events={found.events} /> : <p>{t('year.none')}</p>}
      </section>
      <EditionList reader={reader} editions={editions} />
      <section aria-labelledby="download">
        <h2 id="download">{t('year.download')}</h2>
        <ul>
          <li>
            <a href={`/${locale}/years/${year}.csv`}>{t('year.csv')}</a>
          </li>
          <li>
            <a href={`/${locale}/years/${year}.json`}>{t('year.json')}</a>
          </li>
        </ul>
      </section>
    </article>
  )
}
