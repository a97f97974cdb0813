import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { publicTopic } from '@/lib/public-record/queries'
import { publishTopic } from '@/lib/review/agenda/commands'
import { AN_UPDATE } from '@/lib/review/test-scenes'
import { createTopic, editTopic } from './commands'

withTestDatabase()

const topic = (id: string, more = {}) => ({
  ...{ id, names: { en: 'Letter of Northland', fr: 'Lettre du Northland', pt: 'Carta de Northland' } },
  ...{ description: 'Whether the letter may be annexed.', firstSeen: '2031', parentId: null },
  keywords: { en: ['the letter'], fr: ['la lettre'], pt: ['a carta'] },
  ...more,
})
const verbsOf = async (id: string) =>
  (await plainSql(`select verb from revisions where subject_id = '${id}' order by seq`)).map((row) => row.verb)
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code)

test('a topic is public only once an editor publishes it, and changes publicly only when it is published again', async () => {
  const [researcher, editor] = [await anActorWith('researcher'), await anActorWith('editor')]
  assert.ok((await createTopic(researcher, topic('northland-letter'))).ok)
  assert.equal(await publicTopic('northland-letter'), null)
  assert.equal(codeOf(await publishTopic(researcher, { id: 'northland-letter', revision: 1 })), 'not_allowed')
  assert.ok((await publishTopic(editor, { id: 'northland-letter', revision: 1 })).ok)
  const names = { en: 'The Northland letter', fr: 'La lettre du Northland', pt: 'A carta de Northland' }
  const edited = { ...topic('northland-letter', { names }), revision: 1 }
  assert.ok((await editTopic(researcher, edited)).ok)
  assert.equal((await publicTopic('northland-letter'))?.topic.label.en, 'Letter of Northland')
  assert.ok((await publishTopic(editor, { id: 'northland-letter', revision: 2, correction: AN_UPDATE })).ok)
  assert.equal((await publicTopic('northland-letter'))?.topic.label.fr, 'La lettre du Northland')
  assert.deepEqual(await verbsOf('northland-letter'), ['created', 'published', 'edited', 'published'])
})

test('a topic has a name in each language, an address in small letters, and is never part of itself', async () => {
  const researcher = await anActorWith('researcher')
  for (const [more, field] of [
    [{ names: { en: 'A', fr: '', pt: 'A' } }, 'names.fr'],
    [{ id: 'Not an address' }, 'id'],
    [{ firstSeen: 'last year' }, 'firstSeen'],
  ] as const) {
    const refused = await createTopic(researcher, topic('some-topic', more))
    assert.equal(refused.ok ? '' : refused.problem.fields?.[0]?.path, field)
  }
  assert.ok((await createTopic(researcher, topic('above'))).ok)
  assert.ok((await createTopic(researcher, topic('below', { parentId: 'above' }))).ok)
  const circle = await editTopic(researcher, { ...topic('above', { parentId: 'below' }), revision: 1 })
  assert.deepEqual(circle.ok ? null : circle.problem, { code: 'breaks_rule', rule: 'topic_within_itself' })
  assert.equal(codeOf(await createTopic(researcher, topic('above'))), 'already_exists')
  assert.equal(codeOf(await createTopic(researcher, topic('lost', { parentId: 'nowhere' }))), 'not_found')
  assert.ok((await editTopic(researcher, { ...topic('below'), revision: 1 })).ok)
  assert.equal(codeOf(await editTopic(researcher, { ...topic('below'), revision: 1 })), 'stale')
})

test('whoever may only read partner texts or manage people changes no topic', async () => {
  for (const role of ['partner', 'administrator'] as const) {
    const actor = await anActorWith(role)
    assert.equal(codeOf(await createTopic(actor, topic('never'))), 'not_allowed')
    assert.equal(codeOf(await editTopic(actor, { ...topic('never'), revision: 1 })), 'not_allowed')
    assert.equal(codeOf(await publishTopic(actor, { id: 'above', revision: 1 })), 'not_allowed')
  }
})
