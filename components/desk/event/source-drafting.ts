import { type Both, bothTexts, decide, mergeEdits } from '@/lib/history/merging'
import type { RecordedSource } from '@/lib/releases/sources/schema'
import type { Drafting, Keeper } from '../keeping/keeper'
import type { Sent } from '../send'
import { type SourceOptions, sentSource, type TypedSource } from './source-facts'

/** A source in its form. `access` is the level that was decided; what the form shows waits for the button. */
export type SourceDraft = { revision: number; values: TypedSource; access: string }

const COUNTED_AS_IT_IS = { sameReportAs: '', isTranslation: false, standsAlone: false }
const RULES = { together: [['publisherId', 'publisher']], whole: ['inferred'] }

/** What the form holds of a source as its command reads and tells it; the other way round than {@link sentSource}. */
export function sourceDraft(
  recorded: Omit<RecordedSource, 'id'>,
  { participants }: Pick<SourceOptions, 'participants'>,
): SourceDraft {
  const { revision, title, kind, language, url, publisherId, publisher, publishedOn, access, connection, inferred } =
    recorded
  const isNamed = participants.some((one) => one.value === publisherId)
  const values = {
    ...{ title, kind, language, url: url ?? '', publisherId: isNamed ? (publisherId ?? '') : '' },
    ...{
      publisher: publisher ?? '',
      publishedOn: publishedOn ?? '',
      access,
      connection,
      inferred,
      ...COUNTED_AS_IT_IS,
    },
  }
  return { revision, values, access }
}

/** Whether something chosen here is sent by the button only: who may see the source, and with which it counts. */
export function waitsForButton({ values, access }: SourceDraft): boolean {
  return values.access !== access || values.sameReportAs !== '' || values.standsAlone
}

/**
 * How a source is sent and joined with what others saved. Its facts go as they are typed; who may see it and with which
 * it counts are decisions, and go with the button.
 */
export function sourceDrafting(options: Pick<SourceOptions, 'participants'>): Drafting<SourceDraft> {
  const read = ({ values, access }: SourceDraft): TypedSource => {
    const sent = sentSource({ ...values, access, ...COUNTED_AS_IT_IS }, options)
    const typed = Object.entries(sent).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value])
    return Object.fromEntries(typed.map(([name, value]) => [name, value ?? ''])) as TypedSource
  }
  /** Merged facts, with the choices that wait in mine. */
  const withChoices = (mine: SourceDraft, revision: number, facts: TypedSource): SourceDraft => {
    const { sameReportAs, isTranslation, standsAlone, access } = mine.values
    const shown = access === mine.access ? facts.access : access
    const values = { ...facts, ...{ sameReportAs, isTranslation, standsAlone }, access: shown }
    return { revision, values, access: facts.access }
  }
  return {
    sendable: (draft) => ({ ...draft, values: read(draft) }),
    holdsBack: waitsForButton,
    draftOf: (current) => sourceDraft(current as RecordedSource, options),
    merge: (base, mine, theirs) => {
      const { merged, conflicts } = mergeEdits(read(base), read(mine), read(theirs), RULES)
      return { merged: withChoices(mine, theirs.revision, merged), conflicts }
    },
    decide: (draft, conflicts, choices) => {
      const facts = decide({ ...draft.values, access: draft.access }, conflicts, choices, bothInSource)
      return withChoices(draft, draft.revision, facts)
    },
  }
}

/** Takes in what the page or a refusal tells of a source, under the choices that wait here. */
export function followSource(keeper: Keeper<SourceDraft>, drafting: Drafting<SourceDraft>, told: SourceDraft): void {
  const { draft } = keeper.snapshot()
  keeper.follow(drafting.merge(draft, draft, told).merged)
}

/**
 * What the button does: saves the facts, then the choices as they stood when it was pressed. Where somebody else was
 * first, their state is taken in and nothing is chosen over it before the button is pressed again.
 */
export async function saveWithChoices(
  keeper: Keeper<SourceDraft>,
  drafting: Drafting<SourceDraft>,
  send: (draft: SourceDraft) => Promise<Sent<{ revision: number }>>,
): Promise<Sent<{ revision: number }>> {
  const saved = await keeper.save()
  const { draft } = keeper.snapshot()
  if (!saved.ok || !keeper.isSaved() || !waitsForButton(draft)) return saved
  const sent = await send(draft)
  if (sent.ok) {
    const now = keeper.snapshot().draft
    const chosen = { ...now, values: { ...now.values, ...COUNTED_AS_IT_IS } }
    if (now === draft) keeper.follow({ ...chosen, access: draft.values.access, revision: sent.value.revision })
    // Where more was typed meanwhile, it meets the new revision with its own save.
    keeper.change(now === draft ? keeper.snapshot().draft : chosen)
    await keeper.save()
  } else if (sent.problem.code === 'stale' && sent.problem.current)
    followSource(keeper, drafting, drafting.draftOf(sent.problem.current))
  return sent
}

/** Of two titles both can stand; of all else one is chosen. */
export const bothInSource: Both = (conflict) => (conflict.path === 'title' ? bothTexts(conflict) : undefined)

/** What a value of the form means to people: choices by their labels, a publisher of the list by its name. */
export function tellSource({ participants, sourceKinds, accessLevels, connections }: SourceOptions) {
  const lists = { kind: sourceKinds, access: accessLevels, connection: connections, publisherId: participants }
  const label = (name: string, value: unknown) =>
    lists[name as keyof typeof lists]?.find((one) => one.value === value)?.label ?? String(value ?? '')
  return (value: unknown, path: string): string => {
    if (value === null || typeof value !== 'object') return label(path, value)
    if (path === 'inferred')
      return Object.values(value as TypedSource['inferred'])
        .map(({ reason }) => reason)
        .join('; ')
    const { publisherId, publisher } = value as Partial<TypedSource>
    return publisherId ? label('publisherId', publisherId) : (publisher ?? '')
  }
}
