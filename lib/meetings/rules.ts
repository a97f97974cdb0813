import type { Locale, MeetingKind, Trilingual } from '@/db/vocabulary'
import { vocabulary } from '@/lib/i18n/vocabulary'

/** The letters that a meeting's symbol carries after its year. */
export const MEETING_CODES: Record<MeetingKind, string> = {
  plenary: 'PL',
  intersessional: 'IS',
  special_plenary: 'SP',
  working_body: 'WB',
  written_procedure: 'WP',
  other: 'OM',
}

type NamedMeeting = { kind: MeetingKind; year: number; city: string | null; format: string | null }

/** What a meeting is called: "Plenary 2023, Victoria Falls". Never by its ordinal: sources count differently. */
export function meetingLabel(meeting: NamedMeeting, locale: Locale): string {
  const { meetingKind, meetingFormat } = vocabulary(locale)
  const place = meeting.city ?? (meeting.format === 'virtual' ? meetingFormat.virtual.toLocaleLowerCase(locale) : null)
  const kind = locale === 'en' ? meetingKind[meeting.kind] : `${meetingKind[meeting.kind]} de`
  return place ? `${kind} ${meeting.year}, ${place}` : `${kind} ${meeting.year}`
}

/** The label in the three languages of the record. */
export function meetingLabels(meeting: NamedMeeting): Trilingual {
  return { en: meetingLabel(meeting, 'en'), fr: meetingLabel(meeting, 'fr'), pt: meetingLabel(meeting, 'pt') }
}

type Ordinal = { value: number; basis: string; source: string | null }

/** How a source counts a meeting, as a form holds it: "18, the communiqué of 2022". */
export function ordinalLine({ value, basis }: Ordinal): string {
  return `${value}, ${basis}`
}

/** What such a line says; the source is that of the count that stands already in the same words, else null. */
export function ordinalOf(line: string, standing: Ordinal[]): Ordinal {
  const [, number = '0', basis = ''] = /^(\d{1,3})[\s,;:·]+(.*)$/.exec(line.trim()) ?? []
  const value = Number(number)
  const same = standing.find((one) => one.value === value && one.basis === basis)
  return { value, basis, source: same?.source ?? null }
}
