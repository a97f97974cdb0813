import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventList } from '@/components/events/event-item'
import { KindMark } from '@/components/events/kind-mark'
import { MeetingTable } from '@/components/meetings/meeting-table'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { SymbolLinks } from '@/components/ui/symbol-links'
import { pagePath } from '@/lib/core/paths'
import { publicYear } from '@/lib/public-record/queries'
import { tallyKinds } from '@/lib/summaries/tally'

type Params = PageParams<{ year: string }>

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('year.title', { year: (await params).year }) }
}

export default async function YearPage({ params }: Params) {
  const locale = await localeIn(params)
  const { year } = await params
  if (!/^\d{4}$/.test(year)) notFound()
  const found = (await publicYear(Number(year))) ?? notFound()
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
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('year.kind')}</th>
                <th scope="col">{t('year.number')}</th>
                <th scope="col">{t('year.events')}</th>
              </tr>
            </thead>
            <tbody>
              {tallies.map(({ kind, events, patterns }) => (
                <tr key={kind}>
                  <td>
                    <KindMark reader={reader} kind={kind} />
                  </td>
                  <td>
                    <a href={pagePath(locale, 'search', { record: 'event', kind, year })}>{events.length}</a>
                  </td>
                  <td>
                    <SymbolLinks locale={locale} symbols={events} />
                    {patterns.length > 0 ? ` ${t('year.patterns', { list: patterns.join(', ') })}` : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {uncounted.length > 0 ? (
          <p className="small muted">{t('year.uncounted', { list: uncounted.join(', ') })}</p>
        ) : null}
      </section>
      <section aria-labelledby="events">
        <h2 id="events">{t('year.events')}</h2>
        {found.events.length > 0 ? <EventList reader={reader} events={found.events} /> : <p>{t('year.none')}</p>}
      </section>
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
