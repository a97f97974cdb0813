import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDatabase, inTransaction } from '@/db/client'
import { plainSql, timesTried, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { eventDocuments } from '@/lib/publication/documents/events'
import { loadStarter } from '@/lib/publication/starter'
import { recordEvent } from './commands'
import { discardChanges } from './drafts/commands'
import { readEvent } from './reading'

withTestDatabase(async () => {
  await loadStarter('starter')
})

async function documentOf(id: string) {
  const [document] = await inTransaction((tx) => eventDocuments(tx, [id]))
  return document
}

test('every event of the starter record survives its form: read, saved unchanged, and told the same', async () => {
  const researcher = await anActorWith('researcher')
  const rows = await plainSql("select id from events where state = 'published' order by id")
  assert.ok(rows.length > 90)
  // Every fourth in the suite, each of them under `npm run proofs`.
  const step = timesTried(4, 1)
  for (const { id } of (rows as { id: string }[]).filter((_, index) => index % step === 0)) {
    const before = await documentOf(id)
    const whole = await readEvent(await getDatabase(), id)
    const saved = await recordEvent(researcher, whole)
    assert.ok(saved.ok, `${id}: ${saved.ok ? '' : JSON.stringify(saved.problem)}`)
    assert.deepEqual(await documentOf(id), before, id)
    assert.deepEqual({ ...(await readEvent(await getDatabase(), id)), revision: 1 }, whole, id)
  }
})

test('changes of a published event are given up, and it stands as it was published', async () => {
  const researcher = await anActorWith('researcher')
  const [row] = (await plainSql("select id from events where state = 'draft' order by id limit 1")) as [{ id: string }]
  const whole = await readEvent(await getDatabase(), row.id)
  assert.ok(whole)
  const before = await documentOf(row.id)
  const owner = await plainSql(`select last_editor_id from events where id = '${row.id}'`)
  assert.notEqual(owner[0]?.last_editor_id, researcher.userId)
  await plainSql(`update events set last_editor_id = '${researcher.userId}' where id = '${row.id}'`)
  const edited = await recordEvent(researcher, { ...whole, outcome: 'Something else.', summaries: [] })
  assert.ok(edited.ok)
  assert.notDeepEqual(await documentOf(row.id), before)
  const given = await discardChanges(researcher, { id: row.id, revision: edited.value.revision })
  assert.ok(given.ok)
  assert.deepEqual(await documentOf(row.id), before)
  const [state] = await plainSql(`select state from events where id = '${row.id}'`)
  assert.deepEqual(state, { state: 'published' })
})
