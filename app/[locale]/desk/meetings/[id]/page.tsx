import { notFound } from 'next/navigation'
import { ChangeList } from '@/components/corrections/change-list'
import own from '@/components/agenda/agenda.module.css'
import { itemSheet, textSheet, versionSheet } from '@/components/agenda/agenda-sheets'
import { ItemsSection } from '@/components/agenda/items-section'
import { TextsSection } from '@/components/agenda/texts-section'
import { VersionsSection } from '@/components/agenda/versions-section'
import styles from '@/components/desk/desk.module.css'
import { EventTable } from '@/components/desk/event-table'
import { PublicPlace } from '@/components/desk/public-place'
import { PublishRecord } from '@/components/desk/publish-record'
import { HistoryLink } from '@/components/history/history-link'
import { AttendanceSection } from '@/components/meetings/attendance-section'
import { attendanceSheet, meetingSheet, meetingValues, sittingSheet } from '@/components/meetings/meeting-sheets'
import { SheetForm } from '@/components/meetings/sheet-form'
import { Sheets } from '@/components/meetings/sheets'
import { SittingsSection } from '@/components/meetings/sittings-section'
import { UntoldEvents } from '@/components/meetings/untold-events'
import type { PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { listAgendaItems, listAgendaVersions, listTexts } from '@/lib/agenda/queries'
import { depthOf } from '@/lib/agenda/rules'
import { mayDo } from '@/lib/auth/permissions'
import { listEventsOfMeeting } from '@/lib/events/queries'
import { formatDays } from '@/lib/i18n/format'
import { deskMessages } from '@/lib/i18n/translate'
import { listAttendance } from '@/lib/meetings/attendances/queries'
import { getMeeting } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { listSittings } from '@/lib/meetings/sittings/queries'
import { toldByNoRelease } from '@/lib/public-record/coverage'
import { publicMeeting } from '@/lib/public-record/queries'
import { atDesk } from '../../gate'
import { publishingOf } from '../../publishing'
import { listsOfMeeting } from './lists'

const SECTIONS = ['facts', 'sittings', 'agenda', 'attendance', 'texts', 'events'] as const

export default async function DeskMeetingPage({ params }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  const { id } = await params
  const { meeting, closing, symbol } = (await getMeeting(actor, id)) ?? notFound()
  const items = await listAgendaItems(actor, id)
  const { versions, removedIds } = await listAgendaVersions(actor, id)
  const { lists, days, nameOf } = await listsOfMeeting(actor, locale, meeting, items)
  const events = await listEventsOfMeeting(actor, id)
  const told = symbol ? await publicMeeting(symbol) : null
  const publishing = await publishingOf(actor, locale, 'meeting', meeting)
  const reader = readerIn(locale)
  const { t, v } = reader
  const isPublic = meeting.state === 'published'
  const isGone = meeting.state === 'retracted' || meeting.state === 'suppressed'
  const mayEdit = mayDo(actor, 'meeting.edit')
  const titles = new Map(items.map((item) => [item.id, [item.number, item.title].filter(Boolean).join(' ')]))
  const depths = new Map(versions.flatMap(({ entries }) => entries.map(({ itemId, path }) => [itemId, depthOf(path)])))
  const sheets = {
    meeting: meetingSheet(locale),
    sitting: sittingSheet(locale),
    attendance: attendanceSheet(locale),
    item: itemSheet(locale),
    version: versionSheet(locale),
    text: textSheet(locale),
  }
  const sectionNames = {
    facts: t('desk.agenda.facts'),
    sittings: t('desk.meeting.sittings'),
    agenda: t('desk.meeting.agenda'),
    attendance: t('desk.agenda.attendance.title'),
    texts: t('desk.agenda.texts.title'),
    events: t('desk.meeting.events'),
  }
  return (
    <Sheets locale={locale} messages={deskMessages(locale)} lists={lists} days={days} sheets={sheets}>
      <h1>{meetingLabel(meeting, locale)}</h1>
      <p className={styles.state}>
        {[
          v.meetingStatus[meeting.status],
          meeting.startsOn ? formatDays(meeting.startsOn, meeting.endsOn, locale) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
        {' · '}
        <PublicPlace
          locale={locale}
          kind="meeting"
          state={meeting.state}
          symbol={symbol}
          mayTakeBack={mayDo(actor, 'event.retract')}
          notPublic={t('desk.meeting.notPublic')}
          publicPage={t('desk.meeting.publicPage')}
        />
        {' · '}
        <HistoryLink reader={reader} subject="meeting" id={id} />
      </p>
      <div className={styles.actions}>
        {mayDo(actor, 'event.record') ? (
          <a href={`/${locale}/desk/meetings/${id}/events/new`}>{t('desk.meeting.record')}</a>
        ) : null}
        {isPublic && symbol && mayDo(actor, 'source.read') ? (
          <a href={`/${locale}/desk/releases/compose?meeting=${symbol}`}>{t('desk.compose.from')}</a>
        ) : null}
      </div>
      {mayDo(actor, 'meeting.publish') && !isGone ? (
        <PublishRecord {...publishing.props} label={t('desk.meeting.publish')}>
          <ChangeList reader={readerIn(locale, publishing.names)} changes={publishing.changes} />
        </PublishRecord>
      ) : null}
      {isPublic && mayEdit ? <p className={styles.state}>{t('desk.agenda.pendingPublic')}</p> : null}
      <nav className={own.contents} aria-label={t('desk.agenda.sections')}>
        {SECTIONS.map((section) => (
          <a key={section} href={`#${section}`}>
            {sectionNames[section]}
          </a>
        ))}
      </nav>
      <section id="facts" className={own.section} aria-labelledby="facts-title">
        <h2 id="facts-title">{sectionNames.facts}</h2>
        <p>
          {[
            v.meetingKind[meeting.kind],
            meeting.format ? v.meetingFormat[meeting.format] : null,
            meeting.chairId ? `${t('meeting.chair')}${reader.colon}${nameOf(meeting.chairId)}` : null,
            meeting.timeZone,
            meeting.outcome ? v.meetingOutcome[meeting.outcome] : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {mayEdit ? (
          <details>
            <summary>{t('desk.agenda.edit')}</summary>
            <SheetForm
              sheet="meeting"
              command="edit-meeting"
              fixed={{ id }}
              initial={meetingValues(meeting, closing)}
              revision={meeting.revision}
              submit={t('desk.agenda.save')}
            />
          </details>
        ) : null}
      </section>
      <SittingsSection
        reader={reader}
        meetingId={id}
        startsOn={meeting.startsOn}
        sittings={await listSittings(actor, id)}
        mayEdit={mayEdit}
        hasDays={days.length > 0}
        nameOf={nameOf}
      />
      <section id="agenda" className={own.section} aria-labelledby="agenda-title">
        <h2 id="agenda-title">{sectionNames.agenda}</h2>
        <ItemsSection
          reader={reader}
          meetingId={id}
          items={items}
          removedIds={removedIds}
          depths={depths}
          mayEdit={mayDo(actor, 'agenda.edit')}
        />
        <VersionsSection
          reader={reader}
          meetingId={id}
          versions={versions}
          titles={titles}
          mayEdit={mayDo(actor, 'agenda.edit')}
        />
      </section>
      <AttendanceSection reader={reader} meetingId={id} rows={await listAttendance(actor, id)} mayEdit={mayEdit} />
      <TextsSection
        reader={reader}
        meetingId={id}
        texts={await listTexts(actor, id)}
        mayEdit={mayDo(actor, 'agenda.edit')}
        nameOf={nameOf}
      />
      <section id="events" aria-labelledby="events-title">
        <h2 id="events-title">{sectionNames.events}</h2>
        {events.length > 0 ? <EventTable locale={locale} events={events} /> : <p>{t('desk.meeting.eventsNone')}</p>}
        <UntoldEvents reader={reader} events={toldByNoRelease(told?.events ?? [])} />
      </section>
    </Sheets>
  )
}
