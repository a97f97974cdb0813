import type { Metadata } from 'next'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { RecordLink } from '@/components/ui/record-link'
import { publicBodies, publicHome } from '@/lib/public-record/lists'

const PARTS = ['what', 'how', 'claims', 'naming', 'times', 'correct', 'integrity'] as const

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('about.title') }
}

export default async function AboutPage({ params }: PageParams) {
  const locale = await localeIn(params)
  const { totals } = await publicHome()
  const { bodies, names } = await publicBodies()
  const reader = readerIn(locale, names)
  const { t, v } = reader
  return (
    <article>
      <h1>{t('about.title')}</h1>
      <p className="lead">{t('site.compiled')}</p>
      {PARTS.map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{t(`about.${part}`)}</h2>
          <p>{part === 'how' ? t('about.howText', { sources: totals.release ?? 0 }) : t(`about.${part}Text`)}</p>
        </section>
      ))}
      <section aria-labelledby="bodies">
        <h2 id="bodies">{t('about.bodies')}</h2>
        <ul className="plain">
          {bodies.map(({ document }) => (
            <li key={document.id}>
              <p>
                <strong>{document.names[locale]}</strong>
                {document.acronym[locale] === '—' ? null : ` (${document.acronym[locale]})`}
                <br />
                <span className="small">
                  {v.bodyKind[document.kind]} · <span lang="en">{document.remit}</span>
                </span>
              </p>
              {document.terms.length > 0 ? (
                <details className="small">
                  <summary>{t('about.held')}</summary>
                  <ul>
                    {document.terms.map((term, index) => (
                      <li key={`${term.office} ${term.statedFrom} ${String(index)}`}>
                        {v.office[term.office]}{' '}
                        {[term.statedFrom, term.statedUntil]
                          .filter((year, at, all) => year && all.indexOf(year) === at)
                          .join('–')}
                        : {term.holderId ? <RecordLink reader={reader} kind="participant" id={term.holderId} /> : null}
                        {term.persons.length > 0 ? ` ${term.persons.join(', ')}` : null}
                        {term.vacant ? '–' : null}
                      </li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
