import { useMutation } from '@tanstack/react-query'
import type { Locale } from '@/db/vocabulary'
import { send, type Trouble } from '../send'
import type { Correction } from './correction-fields'
import { type EventDraft, firstLack, type Lack } from './draft'
import type { Keeper } from '../keeping/keeper'

type Answer = {
  isHandedIn: boolean
  problem: Trouble | null
  /** The row that keeps the event here, where it is one. */
  lack?: Lack
  /** What the answer is about: told for as long as these words stand in the form, and stale with the next. */
  draft: EventDraft
}

/**
 * Saves an event and hands it in for review, whole or not at all: while a row waits for what is missing in it, nothing
 * goes, and the answer names the row.
 */
export function useHandIn(
  keeper: Keeper<EventDraft>,
  correction: (Correction & { locale: Locale }) | null,
  done: () => void,
) {
  const handIn = useMutation({
    mutationFn: async (): Promise<Answer> => ({
      ...(await handInFrom(keeper, correction)),
      draft: keeper.snapshot().draft,
    }),
    onSuccess: ({ isHandedIn }) => {
      if (isHandedIn) done()
    },
  })
  const answer = handIn.data?.draft === keeper.snapshot().draft ? handIn.data : null
  return {
    submit: () => handIn.mutate(),
    forgetAnswer: () => handIn.reset(),
    isPending: handIn.isPending,
    problem: answer?.problem ?? null,
    lack: answer?.lack ?? null,
  }
}

async function handInFrom(
  keeper: Keeper<EventDraft>,
  correction: (Correction & { locale: Locale }) | null,
): Promise<Omit<Answer, 'draft'>> {
  const typed = keeper.snapshot().draft
  const saved = await keeper.save()
  if (!saved.ok) return { isHandedIn: false, problem: saved.problem }
  const { draft } = keeper.snapshot()
  // Whoever typed on meanwhile has not finished: what they type now is not handed in behind their back.
  if (!keeper.isSaved() || !sameWords(typed, draft)) return { isHandedIn: false, problem: null }
  const lack = firstLack(draft)
  if (lack) {
    const problem: Trouble = { code: 'invalid', fields: [{ path: lack.fieldId, code: lack.code }] }
    return { isHandedIn: false, problem, lack }
  }
  const sent = await send('submit-event', { id: draft.id, revision: saved.value.revision, correction })
  return sent.ok ? { isHandedIn: true, problem: null } : { isHandedIn: false, problem: sent.problem }
}

function sameWords(before: EventDraft, after: EventDraft): boolean {
  return JSON.stringify({ ...before, revision: 0 }) === JSON.stringify({ ...after, revision: 0 })
}
