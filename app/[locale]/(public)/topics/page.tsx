import type { Metadata } from 'next'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { recordPath } from '@/lib/core/paths'
import { publicTopics } from '@/lib/public-record/lists'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('topics.title') }
}

export default async function TopicsPage({ params }: PageParams) {
  const locale = await localeIn(params)
  const { topics, eventsOf } = await publicTopics()
  const { t } = readerIn(locale)
  const sorted = topics.sort(
    (a, b) =>
      (eventsOf[b.document.id] ?? 0) - (eventsOf[a.document.id] ?? 0) ||
      a.label[locale].localeCompare(b.label[locale], locale),
  )
  return (
    <>
      <h1>{t('topics.title')}</h1>
      <p className="lead">{t('topics.lead')}</p>
      {sorted.length === 0 ? <p>{t('topics.none')}</p> : null}
      <ul className="plain">
        {sorted.map(({ document, label }) => (
          <li key={document.id}>
            <p>
              <a href={recordPath(locale, 'topic', document.symbol) ?? ''}>{label[locale]}</a>
              <br />
              <span className="small muted">
                {[
                  t('home.events', { count: eventsOf[document.id] ?? 0 }),
                  document.firstSeen ? t('topics.since', { year: document.firstSeen }) : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
