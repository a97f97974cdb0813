import type { SittingKind } from '@/db/vocabulary'
import { dateOfMeetingDay } from '@/lib/core/time'
import type { Span } from '../../sentences'
import { fold } from '../../suggestions/folding'
import { matchesOf } from '../../suggestions/matching'

/** A sitting by which a sentence may be placed: its kind, its day and its hours in local time, as 2031-11-07T16:00. */
export type KnownSitting = {
  id: string
  kind: SittingKind
  meetingDay: number
  from: string | null
  to: string | null
}

/** Why a sitting is proposed: the sentence names it, or the hour lies within its recorded hours. */
export type SittingReason = 'named' | 'hour'
export type ToldSitting = { id: string; day: number; reason: SittingReason; words: Span | null }

type Stated = { localDate: string | null; localTime: string | null } | null
type Hours = { scheduledStart: Stated; scheduledEnd: Stated; actualStart: Stated; actualEnd: Stated }

/**
 * From when to when a sitting lasted as far as is recorded: actual hours before scheduled ones; where only its two ends
 * are known, the time that it ran over. Null where no hours can be told.
 */
export function hoursOf({ scheduledStart, scheduledEnd, actualStart, actualEnd }: Hours) {
  const to = clockOf(actualEnd) ?? clockOf(scheduledEnd)
  const from = clockOf(actualStart) ?? clockOf(scheduledStart) ?? clockOf(scheduledEnd)
  return from && to && from < to ? { from, to } : { from: null, to: null }
}

const clockOf = (moment: Stated) =>
  moment?.localDate && moment.localTime ? `${moment.localDate}T${moment.localTime}` : null

/** How sentences name kinds of sittings, in small letters without accents. */
const NAMES: [SittingKind, RegExp][] = [
  [
    'opening',
    /\bopening (?:session|sitting|ceremony|speech|statement|remarks|address|plenary)\b|\b(?:seance|ceremonie|session|discours|declaration|allocution)s? d'ouverture\b|\b(?:sessao|cerimonia|discurso|declaracao|reuniao) de abertura\b/g,
  ],
  [
    'closing',
    /\b(?:closing|final) (?:session|sitting|ceremony|speech|statement|remarks|address|plenary)\b|\b(?:seance|ceremonie|session|discours|declaration|allocution|remarques?)s? (?:de cloture|finales?)\b|\b(?:sessao|cerimonia|discurso|declaracao|reuniao|observacoes) (?:de encerramento|final|finais)\b/g,
  ],
  [
    'communique_drafting',
    /\bdrafting (?:of )?(?:the )?(?:final )?(?:communique|group|committee|session)\b|\b(?:discussions?|negotiations?|talks|work) (?:on|of|over|about) the (?:final )?communique\b|\bcommunique (?:drafting|negotiations?|discussions?|talks)\b|\bnegotiat(?:ing|ed) the (?:final )?communique\b|\b(?:redaction|discussions?|negociations?|travaux|debats) (?:du|sur le|autour du) communique\b|\bcomite de redaction\b|\b(?:redacao|discussoes|negociacoes|trabalhos|debates) (?:do|sobre o|em torno do) comunicado\b|\bcomite de redacao\b/g,
  ],
  [
    'side_session',
    /\bside[- ](?:session|event|meeting)\b|\b(?:seance|evenement|reunion) paralleles?\b|\b(?:sessao|evento|reuniao) paralel[ao]\b/g,
  ],
]

/**
 * The one sitting of a kind that a sentence names, by the words nearest to `near`; where there are several of the kind,
 * the one on `day`. Null where none is named, or more than one is left.
 */
export function sittingNamed(
  sentence: string,
  near: Span,
  day: number | null,
  sittings: KnownSitting[],
): ToldSitting | null {
  if (sittings.length === 0) return null
  const folded = fold(sentence)
  const named = NAMES.flatMap(([kind, pattern]) =>
    matchesOf(folded, pattern).map((match) => ({
      kind,
      words: { start: match.index, end: match.index + match[0].length },
    })),
  )
  const apart = ({ words }: (typeof named)[number]) => Math.abs(words.start - near.start)
  const [first] = named.toSorted((a, b) => apart(a) - apart(b))
  if (!first) return null
  const ofKind = sittings.filter(({ kind, meetingDay }) => kind === first.kind && (day === null || meetingDay === day))
  const [one, ...others] = ofKind
  if (!one || others.length > 0) return null
  return { id: one.id, day: one.meetingDay, reason: 'named', words: first.words }
}

/**
 * The one sitting within whose recorded hours a clock time lies: on `day` or in the night after it, where a day is
 * known. Null where it lies within those of none, or of several.
 */
export function sittingAt(
  clock: string,
  day: number | null,
  startsOn: string | null,
  sittings: KnownSitting[],
): ToldSitting | null {
  const dates = day !== null && startsOn ? [dateOfMeetingDay(startsOn, day + (clock < '06:00' ? 1 : 0))] : null
  const holding = sittings.filter(({ from, to }) => {
    if (!from || !to) return false
    const at = (dates ?? [from.slice(0, 10), to.slice(0, 10)]).map((date) => `${date}T${clock}`)
    return at.some((instant) => from <= instant && instant <= to)
  })
  const [one, ...others] = holding
  return one && others.length === 0 ? { id: one.id, day: one.meetingDay, reason: 'hour', words: null } : null
}
