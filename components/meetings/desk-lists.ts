import {
  AGENDA_OUTCOMES,
  AGENDA_VERSION_STATUSES,
  CAPACITIES,
  EXTENTS,
  LOCALES,
  type Locale,
  MEETING_FORMATS,
  MEETING_KINDS,
  MEETING_OUTCOMES,
  MEETING_STATUSES,
  PRECISIONS,
  QUALIFIERS,
  SITTING_KINDS,
  SITTING_STATES,
  TEXT_KINDS,
  TEXT_STATES,
  type Trilingual,
} from '@/db/vocabulary'
import { dateOfMeetingDay, meetingDays } from '@/lib/core/time'
import { formatDate, languageName } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import type { Choice } from '../desk/fields'
import type { Day } from './sheet'

type Named = { id: string; names: Trilingual }

/** Records by name in a language, sorted as the language sorts. */
export function named(locale: Locale, rows: Named[]): Choice[] {
  const collator = new Intl.Collator(locale)
  return rows
    .map(({ id, names }) => ({ value: id, label: names[locale] }))
    .sort((a, b) => collator.compare(a.label, b.label))
}

/** The closed lists that forms of meetings and agendas choose from. */
export function closedLists(locale: Locale): Record<string, Choice[]> {
  const v = vocabulary(locale)
  const t = translator(locale)
  const list = <K extends string>(codes: readonly K[], label: (code: K) => string) =>
    codes.map((code) => ({ value: code as string, label: label(code) }))
  return {
    meetingKinds: list(MEETING_KINDS, (code) => v.meetingKind[code]),
    formats: list(MEETING_FORMATS, (code) => v.meetingFormat[code]),
    media: list(['in_person', 'virtual'] as const, (code) => t(`event.choice.${code}`)),
    presiding: list(['chair', 'vice_chair', 'custodian_chair', 'acting_chair'] as const, (code) => v.office[code]),
    statuses: list(MEETING_STATUSES, (code) => v.meetingStatus[code]),
    outcomes: list(MEETING_OUTCOMES, (code) => v.meetingOutcome[code]),
    sittingKinds: list(SITTING_KINDS, (code) => v.sittingKind[code]),
    sittingStates: list(SITTING_STATES, (code) => t(`agenda.sittingState.${code}`)),
    witnesses: list(['source', 'observer'] as const, (code) => t(`desk.agenda.sitting.${code}`)),
    qualifiers: list(QUALIFIERS, (code) => v.qualifier[code]),
    precisions: list(PRECISIONS, (code) => v.precision[code]),
    capacities: list(CAPACITIES, (code) => v.capacity[code]),
    extents: list(EXTENTS, (code) => v.extent[code]),
    itemOutcomes: list(AGENDA_OUTCOMES, (code) => v.agendaOutcome[code]),
    versionStatuses: list(AGENDA_VERSION_STATUSES, (code) => t(`agenda.status.${code}`)),
    textKinds: list(TEXT_KINDS, (code) => t(`desk.agenda.texts.kindOf.${code}`)),
    textStates: list(TEXT_STATES, (code) => t(`desk.agenda.texts.stateOf.${code}`)),
    locales: list(LOCALES, (code) => languageName(code, locale)),
  }
}

/** The days of a meeting, and its dates with the one after the last: nights run over. */
export function dayLists(
  locale: Locale,
  { startsOn, endsOn }: { startsOn: string | null; endsOn: string | null },
): { days: Day[]; lists: Record<string, Choice[]> } {
  const t = translator(locale)
  const days = meetingDays(startsOn, endsOn).map(({ day, date }) => ({
    day,
    date,
    nextDate: dateOfMeetingDay(date, 2),
  }))
  const dates = [...new Set(days.flatMap(({ date, nextDate }) => [date, nextDate]))]
  return {
    days,
    lists: {
      days: days.map(({ day, date }) => ({
        value: String(day),
        label: t('desk.event.day', { day, date: formatDate(date, locale) }),
      })),
      dates: dates.map((date) => ({ value: date, label: formatDate(date, locale) })),
    },
  }
}
