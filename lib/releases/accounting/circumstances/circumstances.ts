import type { Locale } from '@/db/vocabulary'
import type { Span } from '../../sentences'
import type { DateRange } from '../../suggestions/dates'
import type { Incident } from '../../suggestions/incidents'
import type { SentenceSuggestion } from '../../suggestions/suggest'
import { type ToldTopic, type TopicWords, topicsIn } from '../../suggestions/topics'
import { dayIn, daysBefore, type MeetingDates, onlyDay, type ToldDay, withoutDateline } from './days'
import { type KnownSitting, sittingAt, sittingNamed, type ToldSitting } from './sittings'

/** What of the record an event from a sentence may be placed by: the meeting that the text covers first, and topics. */
export type Surroundings = {
  locale: Locale
  publishedOn: string | null
  meeting: MeetingDates | null
  sittings: KnownSitting[]
  topics: TopicWords
}

/** Day, sitting and topics proposed for an event that a sentence tells, each with what it rests on. */
export type Circumstances = { day: ToldDay | null; sitting: ToldSitting | null; topics: ToldTopic[] }

/**
 * For each incident of each sentence, in their order, on which meeting day, at which sitting and on which topics it may
 * have been. A pattern has no day and no sitting; without a meeting only topics are proposed. People decide.
 */
export function circumstancesOf(
  text: string,
  sentences: SentenceSuggestion[],
  around: Surroundings,
): Circumstances[][] {
  const dated = withoutDateline(sentences, text, around.publishedOn)
  const before = around.meeting ? daysBefore(dated, around.meeting) : []
  return sentences.map((sentence, index) => {
    if (sentence.incidents.length === 0) return []
    const words = text.slice(sentence.start, sentence.end)
    const topics = topicsOf(words, sentence, around)
    return sentence.incidents.map((incident) => ({
      ...placeOf(
        incident,
        { sentence, words, dates: dated[index]?.dates ?? [], before: before[index] ?? null },
        around,
      ),
      topics: topics.filter((topic) => nearestOf(sentence.incidents, topic.words) === incident),
    }))
  })
}

/** Of several things that a sentence tells, the one whose words stand nearest. */
function nearestOf(incidents: Incident[], { start, end }: Span): Incident | undefined {
  const apart = ({ because }: Incident) =>
    Math.min(...because.map((one) => Math.max(one.start - end, start - one.end, 0)))
  return incidents.toSorted((a, b) => apart(a) - apart(b))[0]
}

type Told = { sentence: SentenceSuggestion; words: string; dates: DateRange[]; before: ToldDay | null }

/**
 * What a sentence says goes before what it only implies: its own date, then the sitting that it names, then the date
 * carried from a sentence before, the only day, and the hour.
 */
function placeOf(
  { because, clock, scope }: Incident,
  { sentence, words, dates, before }: Told,
  { meeting, sittings }: Surroundings,
): Pick<Circumstances, 'day' | 'sitting'> {
  if (!meeting || scope === 'pattern') return { day: null, sitting: null }
  const near = because[0] ?? sentence
  const named = (day: number | null) => {
    const found = sittingNamed(words, moved(near, -sentence.start), day, sittings)
    return found && { ...found, words: found.words && moved(found.words, sentence.start) }
  }
  const atHour = (day: number | null) => {
    const found = clock ? sittingAt(clock, day, meeting.startsOn, sittings) : null
    const time = sentence.times.find((one) => one.clock === clock)
    return found && { ...found, words: time ? { start: time.start, end: time.end } : null }
  }
  const said = dayIn(dates, near, clock, meeting)
  if (said === 'elsewhere') return { day: null, sitting: null }
  if (said !== 'none') return { day: said, sitting: named(said.day) ?? atHour(said.day) }
  const byName = named(null)
  if (byName) return { day: dayOfSitting(byName), sitting: byName }
  const carried = before ?? onlyDay(meeting)
  if (carried) return { day: carried, sitting: named(carried.day) ?? atHour(carried.day) }
  const byHour = atHour(null)
  return { day: byHour && dayOfSitting(byHour), sitting: byHour }
}

const dayOfSitting = ({ day }: ToldSitting): ToldDay => ({ day, reason: 'sitting', words: null, isInferred: false })

function topicsOf(words: string, { start, mentions }: SentenceSuggestion, { locale, topics }: Surroundings) {
  const here = mentions.map((one) => moved(one, -start))
  return topicsIn(words, here, locale, topics).map((one) => ({ ...one, words: moved(one.words, start) }))
}

const moved = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by })
