import { notFound } from 'next/navigation'
import type { PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { DifferenceList } from '@/components/summaries/difference-list'
import { IssueEdition } from '@/components/summaries/issue-edition'
import { mayDo } from '@/lib/auth/permissions'
import { recordPath } from '@/lib/core/paths'
import { formatInstantDay } from '@/lib/i18n/format'
import { deskMessages } from '@/lib/i18n/translate'
import { countDifferences } from '@/lib/summaries/editions/difference'
import { listYearsToIssue } from '@/lib/summaries/editions/queries'
import { atDesk } from '../gate'

/** The years that can be frozen, each with its newest edition and what changed since. */
export default async function EditionsPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  if (!mayDo(actor, 'edition.issue')) notFound()
  const years = await listYearsToIssue(actor)
  const reader = readerIn(locale)
  const { t } = reader
  return (
    <>
      <h1>{t('desk.edition.title')}</h1>
      <p>{t('desk.edition.lead')}</p>
      {years.length === 0 ? <p>{t('desk.edition.none')}</p> : null}
      {years.map(({ year, meetings, events, newest, since }) => {
        const count = since ? countDifferences(since) : 0
        return (
          <section key={year} aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year}</h2>
            <p>
              {t('desk.edition.publicNow', { meetings, events })}{' '}
              {newest ? (
                <>
                  {t('desk.edition.newest')}
                  {reader.colon}
                  <a className="symbol" href={recordPath(locale, 'edition', newest.symbol) ?? ''}>
                    {newest.symbol}
                  </a>
                  {`, ${t('edition.frozenOn', { date: formatInstantDay(newest.frozenAt, locale) })}. `}
                  {count > 0 ? t('desk.edition.changed', { count }) : t('desk.edition.unchanged')}
                </>
              ) : (
                t('desk.edition.notYet')
              )}
            </p>
            {since && count > 0 ? <DifferenceList reader={reader} difference={since} /> : null}
            <IssueEdition
              locale={locale}
              messages={deskMessages(locale)}
              year={year}
              seenNumber={newest?.number ?? 0}
              isDue={newest === null || count > 0}
            />
          </section>
        )
      })}
    </>
  )
}
