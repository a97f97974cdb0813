import {
  ACTOR_ROLES,
  ASPECTS,
  ASSESSMENT_CODES,
  ASSESSMENT_STATES,
  ATTRIBUTIONS,
  ACCESS_LEVELS,
  CAPACITIES,
  CLAIM_STANCES,
  CONFIDENCES,
  CONNECTIONS,
  CORRECTION_KINDS,
  DELIVERY_STATES,
  EVENT_SCOPES,
  EXTENTS,
  LINK_KINDS,
  LOCALES,
  type Locale,
  type MeetingKind,
  OFFICES,
  PRECISIONS,
  QUALIFIERS,
  REASON_STATES,
  RECORD_BASES,
  SOURCE_KINDS,
  STANCES,
  STATEMENT_KINDS,
  TEXT_STATUSES,
  type Trilingual,
} from '@/db/vocabulary'
import { KIND_GROUPS, KINDS } from '@/lib/events/kinds/registry'
import { formatDate, languageName } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { dateOfMeetingDay, meetingDays } from '@/lib/core/time'
import { detailFields } from '@/lib/events/rules'
import type { Choice } from '../fields'

export type MeetingDayChoice = {
  day: number
  label: string
  date: string
  dateLabel: string
  nextDate: string
  nextLabel: string
}
export type EventOptions = ReturnType<typeof eventOptions>

type Facts = {
  meeting: { startsOn: string | null; endsOn: string | null; kind?: MeetingKind; bodyId?: string | null } | null
  sittings: { id: string; kind: keyof ReturnType<typeof vocabulary>['sittingKind']; meetingDay: number }[]
  agenda: { id: string; number: string | null; title: string }[]
  participants: { id: string; names: Trilingual }[]
  topics: { id: string; names: Trilingual }[]
  bodies?: { id: string; names: Trilingual }[]
  texts?: { id: string; title: string }[]
  events?: Choice[]
  /** The meeting itself, which a position can be about. */
  meetings?: Choice[]
  /** Groups that other events of the meeting describe. */
  describedGroups?: Choice[]
}

/** All that the event form chooses from, in the language of the desk: plain data for the browser. */
export function eventOptions(locale: Locale, facts: Facts) {
  const { meeting, sittings, agenda, participants, topics, bodies = [], texts = [] } = facts
  const { events = [], describedGroups = [] } = facts
  const v = vocabulary(locale)
  const t = translator(locale)
  const collator = new Intl.Collator(locale)
  const named = (rows: { id: string; names: Trilingual }[]) =>
    rows
      .map(({ id, names }) => ({ value: id, label: names[locale] }))
      .sort((a, b) => collator.compare(a.label, b.label))
  return {
    groups: Object.entries(KIND_GROUPS).map(([group, kinds]) => ({
      label: t(`desk.event.groups.${group as keyof typeof KIND_GROUPS}`),
      kinds: kinds.map((kind) => ({
        value: kind,
        label: KINDS[kind].words[locale],
        firstRole: KINDS[kind].acting[0] ?? ('initiator' as const),
        fields: detailFields(kind, t),
      })),
    })),
    days: meetingDayChoices(locale, meeting),
    sittings: sittings.map(({ id, kind, meetingDay }) => ({
      value: id,
      label: `${v.sittingKind[kind]}, ${t('meeting.day', { day: meetingDay })}`,
    })),
    items: agenda.map(({ id, number, title }) => ({ value: id, label: [number, title].filter(Boolean).join(' ') })),
    participants: named(participants),
    topics: named(topics),
    offices: choices(OFFICES, v.office),
    bodies: named(bodies),
    /** The working body that meets, whose Chair "the Chair" is there; null at meetings of the Process. */
    bodyId: meeting?.kind === 'working_body' ? (meeting.bodyId ?? null) : null,
    roles: choices(ACTOR_ROLES, v.actorRole),
    capacities: choices(CAPACITIES, v.capacity),
    extents: choices(EXTENTS, v.extent),
    precisions: choices(PRECISIONS, v.precision),
    qualifiers: choices(QUALIFIERS, v.qualifier),
    bases: choices(RECORD_BASES, v.recordBasis),
    stances: choices(CLAIM_STANCES, v.claimStance),
    aspects: choices(ASPECTS, v.aspect),
    attributions: choices(ATTRIBUTIONS, v.attribution),
    confidences: choices(CONFIDENCES, v.confidence),
    scopes: choices(EVENT_SCOPES, v.eventScope),
    textStatuses: choices(TEXT_STATUSES, v.textStatus),
    assessments: choices(ASSESSMENT_CODES, v.assessmentCode),
    assessmentStates: choices(ASSESSMENT_STATES, v.assessmentState),
    positions: choices(STANCES, v.stance),
    reasonStates: choices(REASON_STATES, v.reasonState),
    linkKinds: choices(LINK_KINDS, v.linkKind),
    statementKinds: choices(STATEMENT_KINDS, v.statementKind),
    deliveries: choices(DELIVERY_STATES, v.deliveryState),
    sourceKinds: choices(SOURCE_KINDS, v.sourceKind),
    accessLevels: choices(ACCESS_LEVELS, v.accessLevel),
    connections: choices(CONNECTIONS, v.connection),
    correctionKinds: choices(CORRECTION_KINDS, v.correctionKind).filter((one) => one.value !== 'retraction'),
    locale,
    languages: LOCALES.map((one) => ({ value: one, label: languageName(one, locale) })),
    texts: texts.map(({ id, title }) => ({ value: id, label: title })),
    events,
    describedGroups,
    objects: objectChoices(locale, facts),
  }
}

/** What a position can be about, as `kind id`: items, texts and events of this meeting, itself, topics, candidates. */
function objectChoices(locale: Locale, facts: Facts): Choice[] {
  const { agenda, topics, texts = [], participants, meetings = [], events = [] } = facts
  const { positionObject } = vocabulary(locale)
  const of = (kind: keyof typeof positionObject, rows: { id: string; label: string }[]) =>
    rows.map(({ id, label }) => ({ value: `${kind} ${id}`, label: `${label} (${positionObject[kind]})` }))
  const plain = ({ value, label }: Choice) => ({ id: value, label })
  return [
    ...of(
      'agenda_item',
      agenda.map(({ id, number, title }) => ({ id, label: [number, title].filter(Boolean).join(' ') })),
    ),
    ...of(
      'text',
      texts.map(({ id, title }) => ({ id, label: title })),
    ),
    ...of('meeting', meetings.map(plain)),
    ...of('event', events.map(plain)),
    ...of(
      'topic',
      topics.map(({ id, names }) => ({ id, label: names[locale] })),
    ),
    ...of(
      'candidate',
      participants.map(({ id, names }) => ({ id, label: names[locale] })),
    ),
  ]
}

/** The days of a meeting with the date of the day and of the night after it; empty where its days are not known. */
export function meetingDayChoices(locale: Locale, meeting: Facts['meeting']): MeetingDayChoice[] {
  const t = translator(locale)
  return meetingDays(meeting?.startsOn ?? null, meeting?.endsOn ?? null).map(({ day, date }) => {
    const nextDate = dateOfMeetingDay(date, 2)
    return {
      day,
      date,
      nextDate,
      label: t('desk.event.day', { day, date: formatDate(date, locale) }),
      dateLabel: t('desk.event.sameDate', { date: formatDate(date, locale) }),
      nextLabel: t('desk.event.nextDate', { date: formatDate(nextDate, locale) }),
    }
  })
}

function choices<K extends string>(codes: readonly K[], labels: Record<K, string>): Choice[] {
  return codes.map((code) => ({ value: code, label: labels[code] }))
}
