import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { ChangedSince } from '@/components/summaries/changed-since'
import { DifferenceList, FrozenLinks } from '@/components/summaries/difference-list'
import { TallyTable } from '@/components/summaries/tally-table'
import { Cite } from '@/components/ui/cite'
import { Facts } from '@/components/ui/facts'
import { pagePath } from '@/lib/core/paths'
import { formatInstant, formatInstantDay } from '@/lib/i18n/format'
import { publicEdition } from '@/lib/summaries/editions/public-editions'

type Params = PageParams<{ symbol: string }>
const read = cache(publicEdition)

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await localeIn(params)
  const found = await read((await params).symbol)
  return found ? { title: found.edition.label[locale] } : {}
}

/** The summary of a year as it was frozen, with what became of its records since. */
export default async function EditionPage({ params }: Params) {
  const locale = await localeIn(params)
  const found = (await read((await params).symbol)) ?? notFound()
  const { edition, seq, hash, changedSince, newest } = found
  const reader = readerIn(locale)
  const { t } = reader
  const { symbol, year, frozenAt, upTo, records, tallies, uncounted, since } = edition.document
  const [meetings, events] = (['meeting', 'event'] as const).map((kind) =>
    records.filter(({ record }) => record === kind),
  ) as [typeof records, typeof records]
  const counts = { meetings: meetings.length, events: events.length }
  const versionOf = ({ version }: { version: number }) => t('edition.version', { version })
  return (
    <article>
      <p className="eyebrow">
        {t('edition.eyebrow')} · {symbol}
      </p>
      <h1>{edition.label[locale]}</h1>
      <p className="lead">
        {t('edition.lead', { year: String(year), date: formatInstantDay(frozenAt, locale), ...counts })}
      </p>
      <ChangedSince reader={reader} symbol={symbol} newest={newest} difference={changedSince} />
      <Facts
        rows={[
          [
            t('edition.year'),
            <a key="year" href={pagePath(locale, `years/${year}`)}>
              {year}
            </a>,
          ],
          [t('edition.frozen'), formatInstant(frozenAt, locale)],
          [t('edition.upTo'), t('edition.upToText', { seq: String(upTo.seq), hash: upTo.hash.slice(0, 12) })],
          [t('edition.place'), t('edition.placeText', { seq: String(seq) })],
        ]}
      />
      {since ? null : <p className="small muted">{t('edition.first')}</p>}
      <section aria-labelledby="counts">
        <h2 id="counts">{t('year.counts')}</h2>
        <p className="small muted">{t('edition.countsNote')}</p>
        {events.length === 0 ? <p>{t('year.none')}</p> : null}
        <TallyTable reader={reader} tallies={tallies} uncounted={uncounted} />
      </section>
      {since ? (
        <section aria-labelledby="since">
          <h2 id="since">{t('edition.sinceTitle', { symbol: since.edition })}</h2>
          <DifferenceList reader={reader} difference={since} />
        </section>
      ) : null}
      <section aria-labelledby="records">
        <h2 id="records">{t('edition.records')}</h2>
        <Facts
          rows={[
            [
              t('year.meetings'),
              meetings.length > 0 ? (
                <FrozenLinks key="meetings" reader={reader} records={meetings} more={versionOf} />
              ) : null,
            ],
            [
              t('year.events'),
              events.length > 0 ? <FrozenLinks key="events" reader={reader} records={events} more={versionOf} /> : null,
            ],
          ]}
        />
      </section>
      <Cite
        reader={reader}
        record={{ symbol, title: edition.label[locale], version: edition.version, publishedAt: edition.publishedAt }}
        hash={hash}
        files={[['JSON', `/${locale}/editions/${symbol}.json`]]}
      />
    </article>
  )
}
