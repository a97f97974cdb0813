import { z } from 'zod'
import { ACTOR_ROLES, EVENT_KINDS, EVENT_SCOPES, LOCALES, MEETING_KINDS, SENTENCE_CLASSES } from '@/db/vocabulary'
import type { EventKind } from '@/db/vocabulary'

/** Kinds whose record is another noun (speech, letter, source, outcome): neither labelled nor counted when measuring. */
export const UNLABELLED_KINDS: readonly EventKind[] = [
  'statement_delivered',
  'letter_received',
  'testimony_recorded',
  'press_release_issued',
  'outcome_recorded',
  'context',
]

const words = z.string().min(1)
const day = z.iso.date()
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const minutes = z.int().positive()
const role = z.enum(ACTOR_ROLES)

const SampleActor = z.union([z.strictObject({ participant: words, role }), z.strictObject({ group: words, role })])

export const SampleIncident = z.strictObject({
  in: words,
  kind: z.enum(EVENT_KINDS),
  scope: z.enum(EVENT_SCOPES),
  actors: z.array(SampleActor),
  times: z.array(clock),
  durationMinutes: minutes.nullable(),
})
export type SampleIncident = z.infer<typeof SampleIncident>

/** One labelled text. A seed has `file`, the name of its text beside the checkout, and no text of its own. */
export const Sample = z
  .strictObject({
    id: z.string().regex(/^(en|fr|pt)-\d\d$|^seed-[ab]$/),
    language: z.enum(LOCALES),
    publishedOn: day.nullable(),
    file: words.optional(),
    text: words.nullable(),
    sentences: z.array(z.strictObject({ starts: words, class: z.enum(SENTENCE_CLASSES).exclude(['open']) })).min(4),
    incidents: z.array(SampleIncident),
    notObstructors: z.array(words),
    times: z.array(z.strictObject({ words, clock })),
    durations: z.array(z.strictObject({ words, minutes })),
    dates: z.array(z.strictObject({ words, from: day.nullable(), to: day.nullable() })),
    meeting: z
      .strictObject({ kind: z.enum(MEETING_KINDS), place: words.nullable(), year: z.int().nullable(), words })
      .nullable(),
    groups: z.array(words),
  })
  .refine(({ file, text }) => (file === undefined) !== (text === null), 'either a text or the file of one')
export type Sample = z.infer<typeof Sample>
