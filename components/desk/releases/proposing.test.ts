import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Intake } from '@/lib/releases/intake/commands'
import { emptyForm, typed, withProposals } from './proposing'

const EMPTY = emptyForm('en')
const NOTHING = {
  ...{ title: null, publisherId: null, datelinePlace: null, publishedOn: null, language: null },
  ...{ kind: null, embargoUntil: null, contacts: [] },
}
const intake = (proposals: Partial<Intake['proposals']>): Intake => ({
  file: { sha256: 'a'.repeat(64), type: 'pdf' },
  text: 'They left.',
  proposals: { ...NOTHING, ...proposals },
  known: null,
})
const TITLE = { value: 'Headline', words: '“Headline”' }

test('a file fills what nobody typed, and says on which words each field rests', () => {
  const given = withProposals(
    EMPTY,
    intake({ title: TITLE, kind: { value: 'statement', words: 'Statement' } }),
    EMPTY,
    true,
  )
  assert.deepEqual(
    [given.text, given.title, given.kind, given.publishedOn],
    ['They left.', 'Headline', 'statement', ''],
  )
  assert.deepEqual(given.words, { title: '“Headline”', kind: 'Statement' })
  assert.equal(given.file?.type, 'pdf')
})

test('what somebody typed stays, and a proposal that somebody changed is theirs', () => {
  const own = typed(typed(EMPTY, 'title', 'My title'), 'publisher', 'Somebody')
  const given = withProposals(
    own,
    intake({ title: TITLE, publisherId: { value: 'no', words: 'Northland' } }),
    EMPTY,
    true,
  )
  assert.deepEqual([given.title, given.publisherId, given.publisher, given.words], ['My title', '', 'Somebody', {}])
  const changed = typed(withProposals(EMPTY, intake({ title: TITLE }), EMPTY, true), 'title', 'Changed')
  assert.deepEqual(changed.words, {})
  assert.equal(withProposals(changed, intake({ title: TITLE }), EMPTY, true).title, 'Changed')
})

test('what an earlier text stated goes with it', () => {
  const first = withProposals(EMPTY, intake({ title: TITLE, language: { value: 'fr', words: 'Le' } }), EMPTY, true)
  const second = withProposals(first, intake({}), EMPTY, true)
  assert.deepEqual([second.title, second.language, second.words], ['', 'en', {}])
})

test('pasted words are kept when a file is read, and stay when only proposals are asked for', () => {
  const pasted = typed(EMPTY, 'text', 'Pasted words')
  assert.equal(withProposals(pasted, intake({}), EMPTY, true).before, 'Pasted words')
  const asked = withProposals(pasted, intake({ title: TITLE }), EMPTY, false)
  assert.deepEqual([asked.text, asked.title, asked.file], ['Pasted words', 'Headline', null])
})
