import {
  ACTOR_ROLES,
  ASPECTS,
  CAPACITIES,
  CLAIM_STANCES,
  EXTENTS,
  type Locale,
  PRECISIONS,
  QUALIFIERS,
  RECORD_BASES,
  type Trilingual,
} from '@/db/vocabulary'
import { KIND_GROUPS, KINDS } from '@/lib/events/kinds/registry'
import { formatDate } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { dateOfMeetingDay, meetingDays } from '@/lib/core/time'
import { detailFields } from '../events/detail-fields'
import type { Choice } from './fields'

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
  meeting: { startsOn: string | null; endsOn: string | null } | null
  sittings: { id: string; kind: keyof ReturnType<typeof vocabulary>['sittingKind']; meetingDay: number }[]
  agenda: { id: string; number: string | null; title: string }[]
  participants: { id: string; names: Trilingual }[]
  topics: { id: string; names: Trilingual }[]
}

/** All that the event form chooses from, in the language of the desk: plain data for the browser. */
export function eventOptions(locale: Locale, { meeting, sittings, agenda, participants, topics }: Facts) {
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
    roles: choices(ACTOR_ROLES, v.actorRole),
    capacities: choices(CAPACITIES, v.capacity),
    extents: choices(EXTENTS, v.extent),
    precisions: choices(PRECISIONS, v.precision),
    qualifiers: choices(QUALIFIERS, v.qualifier),
    bases: choices(RECORD_BASES, v.recordBasis),
    stances: choices(CLAIM_STANCES, v.claimStance),
    aspects: choices(ASPECTS, v.aspect),
  }
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
