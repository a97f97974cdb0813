import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aSource } from '@/db/factories'
import { plainSql, timesTried, withTestDatabase } from '@/db/test-database'
import type { Actor } from '@/lib/auth/actor'
import { anActorWith } from '@/lib/auth/test-actors'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { aClaimOn, anEventAt } from '@/lib/events/test-events'
import { aPublicMeeting } from '@/lib/review/test-scenes'
import type { Choice } from '@/lib/history/merging'
import { Keeper } from '../keeping/keeper'
import { type EventDraft, withLine } from './draft'
import { EVENT_DRAFTING } from './drafting'

/** Two people at one event, each at a form of their own, saving to the real record in any order: no word is lost. */
withTestDatabase()

type Step = { who: 0 | 1; does: 'line' | 'outcome' | 'note' | 'claim' | 'remove' | 'save'; choice: Choice }
const STEP: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  does: fc.constantFrom('line', 'outcome', 'note', 'claim', 'remove', 'save', 'save'),
  choice: fc.constantFrom('mine', 'theirs', 'both'),
})

test('two editors lose no word, in whatever order they type, save and decide', async () => {
  const [author, editor] = [await anActorWith('editor', 'researcher'), await anActorWith('editor')]
  const [meeting, source] = [await aPublicMeeting(), await aSource()]
  const runs = timesTried(15, 1000)
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 4, maxLength: 10 }), async (steps) => {
      const start = anEventAt(meeting.id, { claims: [aClaimOn(source.id)] })
      assert.ok((await recordEvent(author, start)).ok)
      // The second editor edited it while it was in review, and so is an author too: from here both may.
      assert.ok((await submitEvent(author, { id: start.id, revision: 1 })).ok)
      assert.ok((await recordEvent(editor, { ...start, revision: 1 })).ok)
      const base = { ...start, revision: 2 }
      const keepers = [keeperOf(author, base), keeperOf(editor, base)] as const
      const words: string[] = []
      for (const [index, { who, does, choice }] of steps.entries()) {
        const keeper = keepers[who]
        const { draft } = keeper.snapshot()
        const word = `word${index}by${who}`
        const next = typed(draft, does, word, source.id)
        if (next) {
          words.push(word)
          keeper.change(next)
        } else if (does === 'remove')
          keeper.change({ ...draft, claims: draft.claims.filter((one) => one.id !== start.claims[0]?.id) })
        else await saveAndDecide(keeper, choice)
      }
      for (const keeper of [...keepers, ...keepers]) await saveAndDecide(keeper, 'both')
      const kept = await plainSql(
        `select string_agg(content, ' ') as all from revisions where subject_id = '${start.id}'`,
      )
      for (const word of words) assert.ok(String(kept[0]?.all).includes(word), `${word} is lost`)
      const [now] = await plainSql(`select revision from events where id = '${start.id}'`)
      const latest = await plainSql(
        `select content from revisions where subject_id = '${start.id}' and verb in ('recorded', 'edited') order by seq desc limit 1`,
      )
      assert.ok(Number(now?.revision) >= 1 && latest.length === 1)
      for (const keeper of keepers) assert.ok(['saved', 'nothing_typed'].includes(keeper.snapshot().where.at))
    }),
    { numRuns: runs, seed: 20231110 },
  )
})

/** A draft with a word typed behind what stands in a field; null for steps that type nothing. */
function typed(draft: EventDraft, does: Step['does'], word: string, sourceId: string): EventDraft | null {
  const behind = (before: string | null | undefined) => [before, word].filter(Boolean).join(' ')
  if (does === 'line') return withLine(draft, 'en', behind(draft.summaries.find((line) => line.locale === 'en')?.text))
  if (does === 'outcome') return { ...draft, outcome: behind(draft.outcome) }
  if (does === 'note') return { ...draft, conflictNote: behind(draft.conflictNote) }
  if (does === 'claim') return { ...draft, claims: [...draft.claims, aClaimOn(sourceId, [], { text: word })] }
  return null
}

function keeperOf(actor: Actor, base: EventDraft): Keeper<EventDraft> {
  const tools = {
    send: async (draft: EventDraft) => (await recordEvent(actor, draft)) as never,
    keep: () => {},
    forget: () => {},
    later: () => () => {},
  }
  return new Keeper(base, base, tools, EVENT_DRAFTING)
}

async function saveAndDecide(keeper: Keeper<EventDraft>, choice: Choice): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    await keeper.save()
    const { where } = keeper.snapshot()
    if (where.at === 'saved' || where.at === 'nothing_typed') return
    if (where.at === 'conflict')
      await keeper.decide(Object.fromEntries(where.conflicts.map(({ path }) => [path, choice])))
  }
}
