import { formatDays, formatList } from '@/lib/i18n/format'
import type { MeetingDocument } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { Facts } from '../ui/facts'
import { RecordLink, RecordLinks } from '../ui/record-link'
import { timeAsStated } from '@/lib/i18n/time-as-stated'
import { SittingList } from './sitting-list'

/** The official facts of a meeting, each only where a source gives it. */
export function MeetingFacts({ reader, meeting }: { reader: Reader; meeting: MeetingDocument }) {
  const { t, v, locale } = reader
  const chair = meeting.chairId ? (
    <>
      <RecordLink reader={reader} kind="participant" id={meeting.chairId} />
      {meeting.chairPersons.length > 0 ? ` (${formatList(meeting.chairPersons, locale)})` : null}
      {meeting.chairOffice && meeting.chairOffice !== 'chair' ? `, ${v.office[meeting.chairOffice]}` : null}
    </>
  ) : null
  const ordinals = meeting.ordinals.map(({ value, basis }) => t('meeting.ordinal', { value, basis }))
  const told = meeting.sourceIds.filter((id) => reader.name('release', id))
  return (
    <Facts
      rows={[
        [
          t('agenda.body'),
          meeting.bodyId ? <RecordLink key="body" reader={reader} kind="body" id={meeting.bodyId} /> : null,
        ],
        [t('meeting.dates'), meeting.startsOn ? formatDays(meeting.startsOn, meeting.endsOn, locale) : null],
        [t('meeting.closing'), closingOf(reader, meeting)],
        [
          t('meeting.place'),
          meeting.city || meeting.countryId ? <Place key="place" reader={reader} meeting={meeting} /> : null,
        ],
        [
          t('meeting.format'),
          meeting.format ? [v.meetingFormat[meeting.format], meeting.formatReason].filter(Boolean).join(', ') : null,
        ],
        [t('meeting.chair'), chair],
        [
          t('meeting.viceChair'),
          meeting.viceChairId ? (
            <RecordLink key="vice" reader={reader} kind="participant" id={meeting.viceChairId} />
          ) : null,
        ],
        [t('meeting.status'), v.meetingStatus[meeting.status]],
        [t('meeting.outcome'), meeting.outcome ? v.meetingOutcome[meeting.outcome] : null],
        [
          t('meeting.zone'),
          meeting.timeZone ? t('meeting.zoneLocal', { zone: meeting.timeZone }) : t('meeting.zoneUnknown'),
        ],
        [t('meeting.ordinals'), ordinals.length > 0 ? formatList(ordinals, locale) : null],
        [
          t('meeting.sittings'),
          meeting.sittings.length > 0 ? <SittingList key="sittings" reader={reader} meeting={meeting} /> : null,
        ],
        [
          t('meeting.sources'),
          told.length > 0 ? <RecordLinks key="sources" reader={reader} kind="release" ids={told} /> : null,
        ],
        [
          t('meeting.notes'),
          meeting.notes ? (
            <span key="notes" lang="en">
              {meeting.notes}
            </span>
          ) : null,
        ],
      ]}
    />
  )
}

/** When the room emptied, beside the official last day, and whether a source reports it or somebody saw it. */
function closingOf(reader: Reader, { closing }: MeetingDocument): string | null {
  if (!closing?.localDate) return null
  const { localDate } = closing
  return `${timeAsStated(reader, { ...closing, localDate })} (${reader.v.timeKind[closing.kind]})`
}

function Place({ reader, meeting }: { reader: Reader; meeting: MeetingDocument }) {
  return (
    <>
      {[meeting.venue, meeting.city].filter(Boolean).join(', ')}
      {meeting.city && meeting.countryId ? ', ' : null}
      {meeting.countryId ? <RecordLink reader={reader} kind="participant" id={meeting.countryId} /> : null}
    </>
  )
}
