import type { EventKind, Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { clockTimesIn, durationsIn } from './clock'
import { fold } from './folding'

/** Kinds that take their time, and so are what a length in their sentence speaks of. */
const LASTING = new Set<EventKind>([
  'prolonged_intervention',
  'overrun',
  'suspended',
  'item_discussed',
  'communique_drafting',
])

type Timed = { kind: EventKind; clock: string | null; durationMinutes: number | null; because: Span[]; at: Span }

/** "After two minutes" and "an hour later" tell when, not how long. */
const isAfterwards = (folded: string, { start, end }: Span) =>
  /\b(?:after|within|apres|au bout d[eu']|ao fim de|depois de|apos|ha) ?$/.test(
    folded.slice(Math.max(0, start - 12), start),
  ) || /^ (?:later|after|plus tard|apres|mais tarde|depois)\b/.test(folded.slice(end, end + 14))

/** Each clock time and each length goes to the incident whose words stand nearest. */
export function giveTimes(incidents: Timed[], sentence: string, locale: Locale): void {
  const folded = fold(sentence)
  const distance = (one: Timed, span: Span) =>
    Math.min(Math.abs(one.at.end - span.start), Math.abs(one.at.start - span.end))
  const nearest = (span: Span) => [...incidents].sort((a, b) => distance(a, span) - distance(b, span))[0]
  for (const time of clockTimesIn(sentence, locale)) {
    const incident = nearest(time)
    if (!incident) continue
    // What went on past its end is told by its last hour; everything else by the first.
    if (incident.clock === null || incident.kind === 'overrun') incident.clock = time.clock
    incident.because.push({ start: time.start, end: time.end })
  }
  const lasting = incidents.filter((one) => LASTING.has(one.kind))
  for (const length of durationsIn(sentence, locale)) {
    const incident = lasting.length === 1 ? lasting[0] : isAfterwards(folded, length) ? undefined : nearest(length)
    if (!incident || incident.durationMinutes !== null) continue
    incident.durationMinutes = length.minutes
    incident.because.push({ start: length.start, end: length.end })
  }
}
