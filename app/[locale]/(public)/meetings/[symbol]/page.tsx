import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { VersionTables } from '@/components/agenda/version-tables'
import { RecordVersions } from '@/components/corrections/record-versions'
import { CorrectionMark } from '@/components/corrections/version-lines'
import { DayStrip, Timeline } from '@/components/events/timeline'
import { AgendaBoard } from '@/components/meetings/agenda-board'
import { AttendanceTable } from '@/components/meetings/attendance-table'
import { MeetingFacts } from '@/components/meetings/meeting-facts'
import { UntoldEvents } from '@/components/meetings/untold-events'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { ReleaseList } from '@/components/releases/release-list'
import { ReplyList } from '@/components/replies/reply-list'
import { Cite } from '@/components/ui/cite'
import { publicHistory } from '@/lib/public-record/history'
import { publicReplies } from '@/lib/public-record/replies'
import { formatDays } from '@/lib/i18n/format'
import { agendaSteps, publicAgendaSources, shownAgenda } from '@/lib/public-record/agenda'
import { toldByNoRelease } from '@/lib/public-record/coverage'
import { publicMeeting } from '@/lib/public-record/queries'

type Params = PageParams<{ symbol: string }>
const read = cache(publicMeeting)

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await localeIn(params)
  const found = await read((await params).symbol)
  return found ? { title: found.meeting.label[locale] } : {}
}

export default async function MeetingPage({ params }: Params) {
  const locale = await localeIn(params)
  const found = (await read((await params).symbol)) ?? notFound()
  const { meeting, events, releases } = found
  const reader = readerIn(locale, { ...found.names, ...(await publicAgendaSources(meeting)) })
  const { t, v } = reader
  const { document } = meeting
  const { replies } = await publicReplies({ kind: 'meeting', id: document.id })
  const agenda = shownAgenda(document)
  const history = await publicHistory(document.symbol)
  return (
    <article>
      <p className="eyebrow">
        {[
          v.meetingKind[document.kind],
          document.startsOn ? formatDays(document.startsOn, document.endsOn, locale) : null,
          document.symbol,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h1>{meeting.label[locale]}</h1>
      <CorrectionMark reader={reader} symbol={document.symbol} versions={history} changesAt="#record-versions" />
      <DayStrip reader={reader} meeting={meeting} events={events} />
      <h2 className="hidden">{t('meeting.facts')}</h2>
      <MeetingFacts reader={reader} meeting={document} />
      <section aria-labelledby="agenda">
        <h2 id="agenda">{t('meeting.agenda')}</h2>
        {agenda.length > 0 ? <AgendaBoard reader={reader} agenda={agenda} /> : <p>{t('meeting.agendaNone')}</p>}
        {document.agendaVersions ? (
          <VersionTables
            reader={reader}
            agenda={agenda}
            versions={document.agendaVersions}
            steps={agendaSteps(document)}
          />
        ) : null}
      </section>
      {document.attendance ? (
        <section aria-labelledby="attendance">
          <h2 id="attendance">{t('agenda.attendance')}</h2>
          <p className="small muted">{t('agenda.attendanceNote')}</p>
          <AttendanceTable reader={reader} rows={document.attendance} />
        </section>
      ) : null}
      <section aria-labelledby="timeline">
        <h2 id="timeline">{t('meeting.timeline')}</h2>
        <p className="small muted">{events.length > 0 ? t('meeting.complete') : t('meeting.timelineNone')}</p>
        <Timeline reader={reader} meeting={meeting} events={events} />
      </section>
      <section aria-labelledby="releases">
        <h2 id="releases">{t('meeting.releases')}</h2>
        {releases.length > 0 ? <ReleaseList reader={reader} releases={releases} /> : <p>{t('meeting.releasesNone')}</p>}
        <UntoldEvents reader={reader} events={toldByNoRelease(events)} />
      </section>
      {replies.length > 0 ? (
        <section aria-labelledby="replies">
          <h2 id="replies">{t('event.reply')}</h2>
          <ReplyList reader={reader} replies={replies} />
        </section>
      ) : null}
      <RecordVersions reader={reader} versions={history} />
      <Cite
        reader={reader}
        record={{
          symbol: document.symbol,
          title: meeting.label[locale],
          version: meeting.version,
          publishedAt: meeting.publishedAt,
        }}
        files={[['JSON', `/api/v1/meetings/${document.symbol}`]]}
      />
    </article>
  )
}
