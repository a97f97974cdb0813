import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSource } from '@/db/factories'
import { withTestDatabase } from '@/db/test-database'
import type { Actor } from '@/lib/auth/actor'
import { anActorWith } from '@/lib/auth/test-actors'
import { recordSource } from '@/lib/releases/sources/commands'
import { asRecorded, getSource } from '@/lib/releases/sources/queries'
import { Keeper } from '../keeping/keeper'
import { saveWithChoices, type SourceDraft, sourceDraft, sourceDrafting, tellSource } from './source-drafting'
import { sentSource, type TypedSource } from './source-facts'
import { someOptions } from './test-fields'

withTestDatabase()

const options = { ...someOptions(), participants: [] }

async function standing(actor: Actor, id: string) {
  const found = await getSource(actor, id)
  assert.ok(found)
  return asRecorded(found.source)
}

async function keeperOf(actor: Actor, id: string) {
  const draft = sourceDraft(await standing(actor, id), options)
  const tools = { send: sender(actor, id), keep: () => {}, forget: () => {}, later: () => () => {} }
  return new Keeper(draft, draft, tools, sourceDrafting(options))
}

const sender =
  (actor: Actor, id: string) =>
  async ({ revision, values }: SourceDraft) =>
    (await recordSource(actor, { id, revision, ...sentSource(values, options) })) as never

const press = (keeper: Keeper<SourceDraft>, actor: Actor, id: string) =>
  saveWithChoices(keeper, sourceDrafting(options), sender(actor, id))

const type = (keeper: Keeper<SourceDraft>, part: Partial<TypedSource>) => {
  const { draft } = keeper.snapshot()
  keeper.change({ ...draft, values: { ...draft.values, ...part } })
}

test('two people at one source: other facts are joined, the same fact is decided, undo is saved', async () => {
  const [rosa, edith] = [await anActorWith('researcher'), await anActorWith('editor')]
  const { id } = await aSource()
  const [hers, his] = [await keeperOf(rosa, id), await keeperOf(edith, id)]
  type(hers, { title: 'As Rosa reads it', publisher: 'Northern Press' })
  await hers.save()
  type(his, { title: 'As Edith reads it', publishedOn: '2031-11' })
  await his.save()
  const { where } = his.snapshot()
  assert.deepEqual(where.at === 'conflict' && where.conflicts.map(({ path }) => path), ['title'])
  await his.decide({ title: 'both' })
  assert.equal(his.snapshot().where.at, 'saved')
  const joined = await standing(rosa, id)
  assert.deepEqual(
    [joined.title, joined.publisher, joined.publishedOn],
    ['As Rosa reads it / As Edith reads it', 'Northern Press', '2031-11'],
  )
  type(his, { connection: 'in_room' })
  await his.save()
  his.undo()
  await his.save()
  assert.equal((await standing(rosa, id)).connection, joined.connection)
})

test('who may see a source and with which it counts are not sent before they are decided, also past a merge', async () => {
  const [rosa, edith] = [await anActorWith('researcher'), await anActorWith('editor')]
  const [{ id }, other] = [await aSource(), await aSource()]
  const [hers, his] = [await keeperOf(rosa, id), await keeperOf(edith, id)]
  type(hers, { access: 'staff', sameReportAs: other.id, url: 'https://example.org/note' })
  type(his, { publishedOn: '2031' })
  for (const keeper of [his, hers, hers]) await keeper.save()
  assert.equal(hers.snapshot().where.at, 'held_back')
  const { values } = hers.snapshot().draft
  assert.deepEqual([values.access, values.sameReportAs, values.publishedOn], ['staff', other.id, '2031'])
  const now = await getSource(rosa, id)
  assert.deepEqual([now?.source.access, now?.source.url, now?.sameReport], ['public', 'https://example.org/note', []])
  // Somebody else was first again: their state is taken in, and nothing is chosen over it unasked.
  type(his, { connection: 'in_room' })
  for (let save = 0; save < 2; save++) await his.save()
  const overtaken = await press(hers, rosa, id)
  assert.equal(overtaken.ok ? '' : overtaken.problem.code, 'stale')
  const held = hers.snapshot().draft.values
  assert.deepEqual([held.access, held.sameReportAs, held.connection], ['staff', other.id, 'in_room'])
  assert.equal((await standing(rosa, id)).access, 'public')
  assert.ok((await press(hers, rosa, id)).ok)
  const { where, draft } = hers.snapshot()
  const after = await getSource(rosa, id)
  assert.deepEqual(
    [where.at, draft.values.sameReportAs, draft.revision, draft.access],
    ['saved', '', after?.source.revision, 'staff'],
  )
  assert.deepEqual([after?.source.access, after?.sameReport.map((one) => one.id)], ['staff', [other.id]])
})

test('a conflict tells a publisher of the list by its name, and codes by their labels', () => {
  const tell = tellSource(someOptions())
  assert.equal(tell({ publisherId: 'northland', publisher: 'x' }, 'publisherId+publisher'), 'Northland')
  assert.equal(tell({ publisherId: '', publisher: 'Northern Press' }, 'publisherId+publisher'), 'Northern Press')
})
