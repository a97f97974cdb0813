import { z } from 'zod'
import {
  AGENDA_OUTCOMES,
  AGENDA_PRESENCES,
  AGENDA_VERSION_STATUSES,
  LOCALES,
  TEXT_KINDS,
  TEXT_STATES,
} from '@/db/vocabulary'
import { NewId, RecordId } from '@/lib/core/ids'
import { LocalDate } from '@/lib/meetings/schema'

const Title = z.string().trim().min(1, 'required').max(300, 'too_big')
const Number = z.string().trim().min(1).max(20, 'too_big').nullable()
const Minutes = z.int().positive('required').max(10_000, 'too_big').nullable()
const Revision = z.int().min(1)

const itemFacts = {
  number: Number,
  title: Title,
  titleLocale: z.enum(LOCALES),
  slotMinutes: Minutes,
  minutesUsed: Minutes.default(null),
  outcome: z.enum(AGENDA_OUTCOMES).nullable(),
  deferredToMeetingId: RecordId.nullable().default(null),
  referredToBodyId: RecordId.nullable().default(null),
  topicIds: z.array(RecordId).max(20),
}
type Destination = Pick<z.infer<z.ZodObject<typeof itemFacts>>, 'outcome' | 'deferredToMeetingId' | 'referredToBodyId'>
/** Where an item goes belongs to its outcome: a body where it was referred, a meeting where it was deferred. */
const whereTo = (item: Destination, context: z.core.$RefinementCtx) => {
  if (item.outcome === 'referred' && !item.referredToBodyId)
    context.addIssue({ code: 'custom', path: ['referredToBodyId'], message: 'required' })
  if (item.outcome !== 'referred' && item.referredToBodyId)
    context.addIssue({ code: 'custom', path: ['outcome'], message: 'invalid_value' })
  if (item.outcome !== 'deferred' && item.deferredToMeetingId)
    context.addIssue({ code: 'custom', path: ['outcome'], message: 'invalid_value' })
}

export const NewAgendaItem = z.object({ id: NewId, meetingId: RecordId, ...itemFacts }).superRefine(whereTo)
export type NewAgendaItem = z.infer<typeof NewAgendaItem>

export const EditedAgendaItem = z.object({ id: RecordId, revision: Revision, ...itemFacts }).superRefine(whereTo)

/** An item goes before its neighbour or behind it. */
export const MovedAgendaItem = z.object({ id: RecordId, revision: Revision, direction: z.enum(['up', 'down']) })

/** Two items that are one: what hangs on `id` goes to `intoId`, which stays. */
export const MergedAgendaItems = z.object({ id: RecordId, revision: Revision, intoId: RecordId })

export const PastedAgenda = z.object({
  meetingId: RecordId,
  text: z.string().min(1, 'text_is_empty').max(60_000, 'too_big'),
})

export const AgendaLine = z.object({
  itemId: RecordId,
  /** Whether the item begins with this line; its id was made where the line was pasted. */
  isNew: z.boolean(),
  path: z.string().regex(/^[1-9]\d{0,2}(\.[1-9]\d{0,2}){0,3}$/, 'id_malformed'),
  number: Number,
  title: Title,
  slotMinutes: Minutes,
  presence: z.enum(AGENDA_PRESENCES),
})
export type AgendaLine = z.infer<typeof AgendaLine>

const versionFacts = {
  label: z.string().trim().min(1, 'required').max(120, 'too_big'),
  status: z.enum(AGENDA_VERSION_STATUSES),
  datedOn: LocalDate.nullable(),
  sourceId: RecordId.nullable(),
}
const isOnce = (values: string[]) => new Set(values).size === values.length

export const AcceptedAgenda = z.object({
  id: NewId,
  meetingId: RecordId,
  ...versionFacts,
  locale: z.enum(LOCALES),
  entries: z
    .array(AgendaLine)
    .min(1, 'required')
    .max(200, 'too_big')
    .refine((lines) => isOnce(lines.map((line) => line.itemId)), 'same_item_twice')
    .refine((lines) => isOnce(lines.map((line) => line.path)), 'same_place_twice'),
})
export type AcceptedAgenda = z.infer<typeof AcceptedAgenda>

export const EditedAgendaVersion = z.object({ id: RecordId, revision: Revision, ...versionFacts })

const Words = z.object({
  en: z.string().trim().min(1, 'required').max(160, 'too_big'),
  fr: z.string().trim().min(1, 'required').max(160, 'too_big'),
  pt: z.string().trim().min(1, 'required').max(160, 'too_big'),
})
const Aliases = z.array(z.string().trim().min(1).max(120, 'too_big')).max(60, 'too_big')
const topicFacts = {
  names: Words,
  description: z.string().trim().min(1, 'required').max(2000, 'too_big'),
  keywords: z.object({ en: Aliases, fr: Aliases, pt: Aliases }),
  firstSeen: z
    .string()
    .regex(/^\d{4}$/, 'invalid_value')
    .nullable(),
  parentId: RecordId.nullable(),
}
/** The id of a topic is its place in the address of its page, so a person chooses it: `ukraine-letter`. */
export const TopicId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'id_malformed')
  .min(3, 'too_short')
  .max(60, 'too_big')
export const NewTopic = z.object({ id: TopicId, ...topicFacts })
export const EditedTopic = z.object({ id: RecordId, revision: Revision, ...topicFacts })
export type EditedTopic = z.infer<typeof EditedTopic>

const Titles = z.array(z.string().trim().min(1).max(300, 'too_big')).max(12, 'too_big')
export const TextUnit = z.object({
  id: NewId,
  paragraph: z.string().trim().min(1).max(40, 'too_big').nullable(),
  wording: z.string().trim().min(1, 'required').max(6000, 'too_big'),
  locale: z.enum(LOCALES),
  /** The wording of which this one is a rival; it stands in the same text. */
  variantOfId: NewId.nullable(),
})
export type TextUnit = z.infer<typeof TextUnit>
const textFacts = {
  kind: z.enum(TEXT_KINDS),
  meetingId: RecordId.nullable(),
  officialSymbol: z.string().trim().min(1).max(120, 'too_big').nullable(),
  /** In each language the title first, then what else the text is called. */
  titles: z
    .object({ en: Titles, fr: Titles, pt: Titles })
    .refine((titles) => LOCALES.some((locale) => titles[locale].length > 0), 'required'),
  proposerId: RecordId.nullable(),
  state: z.enum(TEXT_STATES),
  adoptedOn: LocalDate.nullable(),
  units: z.array(TextUnit).max(200, 'too_big'),
}
const isOfThisText = ({ units }: { units: TextUnit[] }) =>
  units.every(
    (unit) =>
      unit.variantOfId === null ||
      units.some((other) => other.id === unit.variantOfId && other.id !== unit.id && other.variantOfId === null),
  )
export const NewText = z
  .object({ id: NewId, ...textFacts })
  .refine(isOfThisText, { path: ['units'], error: 'invalid_value' })
export const EditedText = z
  .object({ id: RecordId, revision: Revision, ...textFacts })
  .refine(isOfThisText, { path: ['units'], error: 'invalid_value' })
export type EditedText = z.infer<typeof EditedText>
