import type { Locale } from '@/db/vocabulary'
import { translator } from '@/lib/i18n/translate'
import { ordinalLine } from '@/lib/meetings/rules'
import type { Field, Values } from './sheet'
import { momentValues } from './sheet'

type Facts = {
  kind: string
  bodyId: string | null
  year: number
  city: string | null
  countryId: string | null
  venue: string | null
  timeZone: string | null
  format: string | null
  formatReason: string | null
  startsOn: string | null
  endsOn: string | null
  chairId: string | null
  viceChairId: string | null
  chairOffice: string | null
  chairPersons: string[]
  status: string
  outcome: string | null
  ordinals: { value: number; basis: string; source: string | null }[]
  sourceIds: string[]
  notes: string | null
}

/** The fields of a meeting; `isNew` leaves out what is only known once it has begun. */
export function meetingSheet(locale: Locale, isNew = false): Field[][] {
  const t = translator(locale)
  const rows: Field[][] = [
    [
      { type: 'choice', name: 'kind', label: t('desk.meeting.kind'), list: 'meetingKinds' },
      { type: 'number', name: 'year', label: t('desk.meeting.year') },
      { type: 'text', name: 'city', label: t('desk.meeting.city') },
    ],
    [
      {
        ...{ type: 'choice', name: 'bodyId', label: t('desk.agenda.meeting.body'), list: 'bodies', empty: '–' },
        when: { name: 'kind', in: ['working_body', 'other'] },
      },
    ],
    [
      {
        ...{ type: 'sign', name: 'startsOn', label: t('desk.meeting.startsOn') },
        hint: t('desk.agenda.meeting.dayHint'),
      },
      {
        ...{ type: 'sign', name: 'endsOn', label: t('desk.meeting.endsOn') },
        hint: t('desk.agenda.meeting.lastDayHint'),
      },
      {
        ...{ type: 'zone', name: 'timeZone', label: t('desk.meeting.timeZone') },
        hint: t('desk.agenda.meeting.zoneHint'),
      },
    ],
    [
      { type: 'choice', name: 'format', label: t('desk.meeting.format'), list: 'formats', empty: '–' },
      {
        ...{ type: 'text', name: 'formatReason', label: t('desk.agenda.meeting.formatReason') },
        when: { name: 'format', in: ['virtual', 'hybrid', 'written'] },
      },
      { type: 'text', name: 'venue', label: t('desk.agenda.meeting.venue') },
      { type: 'choice', name: 'countryId', label: t('desk.agenda.meeting.country'), list: 'participants', empty: '–' },
    ],
    [
      { type: 'choice', name: 'chairId', label: t('desk.meeting.chair'), list: 'participants', empty: '–' },
      {
        ...{ type: 'choice', name: 'chairOffice', label: t('desk.agenda.meeting.chairOffice') },
        ...{ list: 'presiding', empty: '–' },
      },
      {
        type: 'choice',
        name: 'viceChairId',
        label: t('desk.agenda.meeting.viceChair'),
        list: 'participants',
        empty: '–',
      },
    ],
  ]
  if (isNew) return rows
  return [
    ...rows,
    [
      {
        ...{ type: 'lines', name: 'chairPersons', label: t('desk.agenda.meeting.chairPersons') },
        hint: t('desk.agenda.meeting.onePerLine'),
      },
    ],
    [
      { type: 'choice', name: 'status', label: t('desk.agenda.meeting.status'), list: 'statuses' },
      { type: 'choice', name: 'outcome', label: t('desk.agenda.meeting.outcome'), list: 'outcomes', empty: '–' },
    ],
    [
      {
        ...{ type: 'moment', name: 'closing', label: t('desk.agenda.meeting.closing') },
        dateLabel: t('desk.agenda.sitting.date', { label: t('desk.agenda.meeting.closing') }),
      },
      { type: 'choice', name: 'closingWitness', label: t('desk.agenda.sitting.witness'), list: 'witnesses' },
    ],
    [
      {
        ...{ type: 'lines', name: 'ordinals', label: t('desk.agenda.meeting.ordinals') },
        hint: t('desk.agenda.meeting.ordinalsHint'),
      },
    ],
    [
      {
        ...{ type: 'many', name: 'sourceIds', label: t('desk.agenda.meeting.sources'), list: 'sources' },
        ...{ add: t('desk.agenda.choose'), remove: t('desk.agenda.remove') },
      },
    ],
    [{ type: 'text', name: 'notes', label: t('desk.agenda.meeting.notes'), lines: 4 }],
  ]
}

/** What the form of a meeting holds for one that stands. */
export function meetingValues(meeting: Facts, closing: Moment = null): Values {
  const { chairPersons, year, ordinals, sourceIds, ...words } = meeting
  const known = Object.entries(words).map(([name, value]) => [name, typeof value === 'string' ? value : ''])
  return {
    ...Object.fromEntries(known),
    ...{ year: String(year), chairPersons: chairPersons.join('\n'), sourceIds },
    ordinals: ordinals.map(ordinalLine).join('\n'),
    ...momentValues('closing', closing),
    closingWitness: witnessOf(closing),
  }
}

/** The fields of a sitting: what it is, its four moments, on whose word, and who presided in which capacity. */
export function sittingSheet(locale: Locale): Field[][] {
  const t = translator(locale)
  const moment = (name: string, label: string): Field => ({
    ...{ type: 'moment', name, label },
    dateLabel: t('desk.agenda.sitting.date', { label }),
  })
  return [
    [
      { type: 'choice', name: 'kind', label: t('desk.meeting.sittingKind'), list: 'sittingKinds' },
      { type: 'choice', name: 'meetingDay', label: t('desk.event.meetingDay'), list: 'days' },
      { type: 'choice', name: 'state', label: t('desk.agenda.sitting.state'), list: 'sittingStates' },
    ],
    [moment('scheduledStart', t('desk.agenda.sitting.scheduledStart'))],
    [moment('scheduledEnd', t('desk.meeting.scheduledEnd'))],
    [moment('actualStart', t('desk.agenda.sitting.actualStart'))],
    [moment('actualEnd', t('desk.meeting.actualEnd'))],
    [{ type: 'choice', name: 'witness', label: t('desk.agenda.sitting.witness'), list: 'witnesses' }],
    [
      {
        ...{ type: 'choice', name: 'presidedById', label: t('desk.agenda.sitting.presidedBy') },
        ...{ list: 'participants', empty: '–' },
      },
      {
        ...{ type: 'choice', name: 'presidedIn', label: t('desk.agenda.sitting.presidedIn') },
        ...{ list: 'capacities', empty: '–' },
      },
    ],
  ]
}

type Moment = {
  localDate: string | null
  localTime: string | null
  precision: string
  qualifier: string
  basis: string
} | null
type Sitting = {
  sitting: { kind: string; meetingDay: number; state: string; presidedById: string | null; presidedIn: string | null }
  scheduledStart: Moment
  scheduledEnd: Moment
  actualStart: Moment
  actualEnd: Moment
}

/** What the form of a sitting holds; without one, what a new one begins with. */
export function sittingValues(row?: Sitting): Values {
  const { sitting } = row ?? {}
  return {
    kind: sitting?.kind ?? 'plenary_sitting',
    meetingDay: String(sitting?.meetingDay ?? 1),
    state: sitting?.state ?? 'unknown',
    ...momentValues('scheduledStart', row?.scheduledStart ?? null),
    ...momentValues('scheduledEnd', row?.scheduledEnd ?? null),
    ...momentValues('actualStart', row?.actualStart ?? null),
    ...momentValues('actualEnd', row?.actualEnd ?? null),
    witness: witnessOf(row?.actualEnd ?? row?.actualStart ?? null),
    presidedById: sitting?.presidedById ?? '',
    presidedIn: sitting?.presidedIn ?? '',
  }
}

/** The fields of a row of attendance. */
export function attendanceSheet(locale: Locale): Field[][] {
  const t = translator(locale)
  const moment = (name: string, label: string): Field => ({
    ...{ type: 'moment', name, label },
    dateLabel: t('desk.agenda.sitting.date', { label }),
  })
  return [
    [
      {
        ...{ type: 'choice', name: 'participantId', label: t('desk.agenda.attendance.participant') },
        ...{ list: 'participants', empty: t('desk.agenda.choose') },
      },
      {
        ...{ type: 'choice', name: 'capacity', label: t('desk.agenda.attendance.capacity') },
        ...{ list: 'capacities', empty: t('desk.agenda.choose') },
      },
      {
        ...{ type: 'choice', name: 'medium', label: t('desk.agenda.attendance.medium') },
        ...{ list: 'media', empty: t('desk.agenda.notStated') },
      },
    ],
    [moment('arrived', t('desk.agenda.attendance.arrived'))],
    [moment('left', t('desk.agenda.attendance.left'))],
    [
      { type: 'choice', name: 'extent', label: t('desk.agenda.attendance.extent'), list: 'extents' },
      { type: 'choice', name: 'witness', label: t('desk.agenda.sitting.witness'), list: 'witnesses' },
    ],
    [
      {
        ...{ type: 'choice', name: 'sourceId', label: t('desk.agenda.attendance.source') },
        ...{ list: 'sources', empty: t('desk.agenda.notStated') },
      },
    ],
    [{ type: 'text', name: 'note', label: t('desk.agenda.attendance.note') }],
  ]
}

type Attendance = {
  attendance: {
    participantId: string
    capacity: string
    medium: string | null
    extent: string
    sourceId: string | null
    note: string | null
  }
  arrived: Moment
  left: Moment
}

/** What the form of a row of attendance holds; without one, what a new one begins with. */
export function attendanceValues(row?: Attendance): Values {
  const { attendance } = row ?? {}
  return {
    participantId: attendance?.participantId ?? '',
    capacity: attendance?.capacity ?? '',
    medium: attendance?.medium ?? '',
    ...momentValues('arrived', row?.arrived ?? null),
    ...momentValues('left', row?.left ?? null),
    extent: attendance?.extent ?? 'unknown',
    witness: witnessOf(row?.left ?? row?.arrived ?? null),
    sourceId: attendance?.sourceId ?? '',
    note: attendance?.note ?? '',
  }
}

function witnessOf(moment: Moment): string {
  return moment?.basis === 'observer' ? 'observer' : 'source'
}
