import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kept } from '../keeping/device'
import { Keeper } from '../keeping/keeper'
import type { Sent } from '../send'
import { emptyDraft, type EventDraft, withLine } from './draft'
import { EVENT_DRAFTING } from './drafting'

/** A desk in miniature: a clock that is turned by hand, a device, and a server that answers as it is told. */
function aDesk(answers: ((draft: EventDraft) => Sent<{ revision: number }>)[] = []) {
  let now = 0
  let timers: { at: number; work: () => void }[] = []
  const sent: EventDraft[] = []
  const device = new Map<string, Kept<EventDraft>>()
  const tools = {
    send: async (draft: EventDraft) => {
      sent.push(draft)
      const answer = answers.shift()
      return answer ? answer(draft) : { ok: true as const, value: { revision: draft.revision + 1 } }
    },
    keep: (kept: Kept<EventDraft>) => void device.set(kept.draft.id, kept),
    forget: (kept: Kept<EventDraft>) => void device.delete(kept.draft.id),
    later: (work: () => void, ms: number) => {
      const timer = { at: now + ms, work }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
  }
  const pass = async (ms: number) => {
    now += ms
    const due = timers.filter((timer) => timer.at <= now)
    timers = timers.filter((timer) => timer.at > now)
    for (const { work } of due) work()
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  }
  const draft = { ...emptyDraft('11111111-1111-4111-8111-111111111111', 'plenary'), revision: 1 }
  return { keeper: new Keeper(draft, draft, tools, EVENT_DRAFTING, () => now), draft, sent, device, pass }
}
const line = (draft: EventDraft, text: string) => withLine(draft, 'en', text)
const english = (draft: EventDraft | undefined) => draft?.summaries.find((one) => one.locale === 'en')?.text

test('what is typed is on the device at once and on the server within two seconds, however fast somebody types on', async () => {
  const { keeper, device, sent, draft, pass } = aDesk()
  for (let typed = 1; typed <= 20; typed++) {
    keeper.change(line(draft, 'x'.repeat(typed)))
    assert.equal(english([...device.values()][0]?.draft)?.length, typed)
    await pass(100)
  }
  assert.ok(sent.length >= 1, 'a save happened before the typing ended')
  await pass(2000)
  assert.equal(english(sent.at(-1))?.length, 20)
  assert.deepEqual([keeper.snapshot().where.at, device.size], ['saved', 0])
})

test('words typed while a save is under way follow it, and nothing is forgotten before they did', async () => {
  const { keeper, device, sent, draft, pass } = aDesk()
  keeper.change(line(draft, 'one'))
  const saving = keeper.save()
  keeper.change(line(keeper.snapshot().draft, 'one two'))
  await saving
  assert.deepEqual([keeper.snapshot().where.at, device.size], ['on_device', 1])
  await pass(2000)
  assert.deepEqual([english(sent.at(-1)), sent.at(-1)?.revision, keeper.snapshot().where.at], ['one two', 2, 'saved'])
})

test('without a network words stay on the device, and go by themselves when it is back', async () => {
  const { keeper, device, sent, draft, pass } = aDesk([() => ({ ok: false, problem: { code: 'network' } })])
  keeper.change(line(draft, 'offline'))
  await pass(1000)
  assert.deepEqual([keeper.snapshot().where.at, device.size], ['refused', 1])
  await pass(5000)
  assert.deepEqual([keeper.snapshot().where.at, sent.length], ['saved', 2])
})

test('changes of others in other fields are taken in without a question', async () => {
  const { keeper, sent, draft, pass } = aDesk([
    () => ({ ok: false, problem: { code: 'stale', current: { ...draft, revision: 4, outcome: 'Theirs.' } } }),
  ])
  keeper.change(line(draft, 'Mine.'))
  await pass(1000)
  await pass(1000)
  assert.deepEqual([sent.at(-1)?.outcome, english(sent.at(-1)), sent.at(-1)?.revision], ['Theirs.', 'Mine.', 4])
  assert.equal(keeper.snapshot().where.at, 'saved')
})

test('where both wrote, each place is decided, what is typed meanwhile is kept, and the loser is sent to history', async () => {
  const theirs = { revision: 4, outcome: 'Theirs.', conflictNote: 'Theirs too.' }
  const { keeper, sent, draft, device, pass } = aDesk([
    () => ({ ok: false, problem: { code: 'stale', current: { ...draft, ...theirs } } }),
    () => ({ ok: false, problem: { code: 'stale', current: { ...draft, ...theirs } } }),
  ])
  keeper.change({ ...draft, outcome: 'Mine.', conflictNote: 'Mine too.' })
  await pass(1000)
  const { where } = keeper.snapshot()
  assert.ok(where.at === 'conflict')
  assert.deepEqual(where.conflicts.map((one) => one.path).sort(), ['conflictNote', 'outcome'])
  keeper.change(line(keeper.snapshot().draft, 'Typed while deciding.'))
  assert.equal(english([...device.values()][0]?.draft), 'Typed while deciding.')
  await keeper.decide({ outcome: 'both', conflictNote: 'theirs' })
  assert.equal(sent.at(-2)?.conflictNote, 'Mine too.', 'what loses went to the server first')
  const saved = sent.at(-1)
  assert.deepEqual(
    [saved?.outcome, saved?.conflictNote, english(saved), saved?.revision],
    ['Theirs. / Mine.', 'Theirs too.', 'Typed while deciding.', 4],
  )
})

/** A desk where somebody else wrote another outcome, and mine is to lose. */
async function aConflict(second: () => Sent<{ revision: number }>) {
  const theirs = { revision: 4, outcome: 'Theirs.', conflictNote: 'Theirs too.' }
  const desk = aDesk([() => ({ ok: false, problem: { code: 'stale', current: { ...desk.draft, ...theirs } } }), second])
  desk.keeper.change({ ...desk.draft, outcome: 'Mine.' })
  await desk.pass(1000)
  assert.equal(desk.keeper.snapshot().where.at, 'conflict')
  return desk
}
const refusedAsStale = (): Sent<{ revision: number }> => ({ ok: false, problem: { code: 'stale' } })

test('what is typed while a decision is on its way is neither overwritten nor lost', async () => {
  const { keeper, sent } = await aConflict(refusedAsStale)
  const deciding = keeper.decide({ outcome: 'theirs' })
  keeper.change(line(keeper.snapshot().draft, 'Typed meanwhile.'))
  await deciding
  assert.deepEqual([english(sent.at(-1)), sent.at(-1)?.outcome], ['Typed meanwhile.', 'Theirs.'])
  assert.deepEqual([keeper.snapshot().where.at, english(keeper.snapshot().draft)], ['saved', 'Typed meanwhile.'])
})

test('a place that was about to lose stays open where more was typed in it, or a new conflict arose', async () => {
  for (const more of [{ outcome: 'Mine, and more.' }, { conflictNote: 'Mine too.' }]) {
    const { keeper, device, sent } = await aConflict(refusedAsStale)
    const deciding = keeper.decide({ outcome: 'theirs' })
    const typed = { ...keeper.snapshot().draft, ...more }
    keeper.change(typed)
    await deciding
    assert.deepEqual([keeper.snapshot().where.at, sent.length], ['conflict', 2])
    assert.deepEqual([keeper.snapshot().draft, [...device.values()][0]?.draft], [typed, typed])
    await keeper.decide({ outcome: 'both', conflictNote: 'both' })
    assert.equal(sent.at(-1)?.outcome, `Theirs. / ${typed.outcome}`)
  }
})

test('nothing is decided while the words that lose cannot reach the history', async () => {
  const { keeper, device } = await aConflict(() => ({ ok: false, problem: { code: 'network' } }))
  await keeper.decide({ outcome: 'theirs' })
  assert.deepEqual([keeper.snapshot().where.at, [...device.values()][0]?.draft.outcome], ['conflict', 'Mine.'])
  await keeper.decide({ outcome: 'theirs' })
  assert.deepEqual([keeper.snapshot().where.at, keeper.snapshot().draft.outcome], ['saved', 'Theirs.'])
})

test('a decision pressed twice is carried out once', async () => {
  const { keeper, sent } = await aConflict(refusedAsStale)
  keeper.change(line(keeper.snapshot().draft, 'A line of mine.'))
  await Promise.all([keeper.decide({ outcome: 'theirs' }), keeper.decide({ outcome: 'theirs' })])
  assert.deepEqual([keeper.snapshot().where.at, sent.filter((one) => one.outcome === 'Theirs.').length], ['saved', 1])
})

test('after a decision no step leads back behind what others wrote', async () => {
  const { keeper } = await aConflict(refusedAsStale)
  keeper.change(line(keeper.snapshot().draft, 'Typed while deciding.'))
  keeper.undo()
  assert.equal(keeper.snapshot().canRedo, true)
  await keeper.decide({ outcome: 'theirs' })
  assert.deepEqual([keeper.snapshot().canUndo, keeper.snapshot().canRedo], [false, false])
  keeper.undo()
  assert.equal(keeper.snapshot().draft.outcome, 'Theirs.')
})

test('words kept on an older state are put together with what the record says now', async () => {
  const { keeper, sent, draft, pass } = aDesk()
  const base = { ...draft, revision: 0, outcome: null }
  keeper.takeUp({ draft: line(base, 'Typed last night.'), base })
  await pass(1000)
  assert.deepEqual([english(sent.at(-1)), sent.at(-1)?.revision], ['Typed last night.', 1])
})

test('undo and redo go step by step, a run of keystrokes in one field being one step', async () => {
  const { keeper, draft, pass } = aDesk()
  for (const text of ['a', 'ab', 'abc']) keeper.change(line(keeper.snapshot().draft, text))
  await pass(3000)
  keeper.change({ ...keeper.snapshot().draft, outcome: 'An outcome.' })
  keeper.undo()
  assert.deepEqual([english(keeper.snapshot().draft), keeper.snapshot().draft.outcome], ['abc', null])
  keeper.undo()
  assert.deepEqual([english(keeper.snapshot().draft), keeper.snapshot().canUndo], [english(draft), false])
  keeper.redo()
  keeper.redo()
  assert.equal(keeper.snapshot().draft.outcome, 'An outcome.')
})

test('rows that lack something wait on the device and are said to', async () => {
  const { keeper, device, draft, pass } = aDesk()
  const position = { stance: 'blocks', reason: 'Typed already.', claimId: '' } as EventDraft['positions'][number]
  keeper.change({ ...draft, positions: [{ ...position, id: 'p', participantId: null, groupId: null }] })
  await pass(2000)
  await pass(2000)
  assert.deepEqual([keeper.snapshot().where.at, device.size], ['held_back', 1])
})

test('what must be mended is told, and goes once it is mended', async () => {
  const { keeper, draft, pass } = aDesk([
    () => ({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'localTime', code: 'time_as_hours_and_minutes' }] },
    }),
  ])
  keeper.change({ ...draft, localTime: 'two' })
  await pass(1000)
  const { where } = keeper.snapshot()
  assert.ok(where.at === 'refused' && where.problem.fields?.[0]?.path === 'localTime')
  keeper.change({ ...keeper.snapshot().draft, localTime: '2:00' })
  await pass(1000)
  assert.equal(keeper.snapshot().where.at, 'saved')
})
