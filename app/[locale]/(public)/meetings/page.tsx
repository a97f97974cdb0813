import type { Metadata } from 'next'
import { MeetingTable } from '@/components/meetings/meeting-table'
import { localeIn, type PageParams, queryChoice, queryYear } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { MEETING_KINDS } from '@/db/vocabulary'
import { FilterChoice } from '@/components/ui/filter-choice'
import { pagePath } from '@/lib/core/paths'
import { publicMeetings } from '@/lib/public-record/lists'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('meetings.title') }
}

export default async function MeetingsPage({ params, searchParams }: PageParams) {
  const locale = await localeIn(params)
  const year = await queryYear(searchParams)
  const kind = await queryChoice(searchParams, 'kind', MEETING_KINDS)
  const { meetings, eventsAt, years, names } = await publicMeetings({ year, kind })
  const reader = readerIn(locale, names)
  const { t, v } = reader
  return (
    <>
      <h1>{t('meetings.title')}</h1>
      <p className="lead">{t('meetings.lead')}</p>
      <form method="get" className="filters">
        <FilterChoice
          name="year"
          label={t('meetings.year')}
          all={t('meetings.all')}
          chosen={year}
          choices={years.map((one) => ({ value: one, label: String(one) }))}
        />
        <FilterChoice
          name="kind"
          label={t('meetings.kind')}
          all={t('meetings.all')}
          chosen={kind}
          choices={MEETING_KINDS.map((one) => ({ value: one, label: v.meetingKind[one] }))}
        />
        <button type="submit">{t('meetings.apply')}</button>
      </form>
      {meetings.length > 0 ? (
        <MeetingTable reader={reader} meetings={meetings} eventsAt={eventsAt} />
      ) : (
        <p>
          {t('meetings.none')} <a href={pagePath(locale, 'meetings')}>{t('meetings.reset')}</a>
        </p>
      )}
    </>
  )
}
