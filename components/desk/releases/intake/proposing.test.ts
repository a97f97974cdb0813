import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Intake } from '@/lib/releases/intake/commands'
import { emptyForm, inferring, mayBeInferred, typed, withProposals } from './proposing'

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

test('only what is given without words of the text can be inferred, and the mark goes with the value or with a proposal', () => {
  const asked = withProposals(EMPTY, intake({ kind: { value: 'statement', words: 'Statement' } }), EMPTY, false)
  assert.deepEqual([mayBeInferred(asked, 'publishedOn'), mayBeInferred(asked, 'kind')], [false, false])
  const dated = typed(asked, 'publishedOn', '2023-11-10')
  assert.ok(mayBeInferred(dated, 'publishedOn'))
  const marked = inferring(dated, 'publishedOn', 'The year of the Plenary.')
  assert.deepEqual(marked.inferred, { publishedOn: 'The year of the Plenary.' })
  assert.deepEqual(typed(marked, 'publishedOn', '2023-11').inferred, marked.inferred)
  assert.deepEqual(typed(marked, 'publishedOn', '').inferred, {})
  assert.deepEqual(inferring(marked, 'publishedOn', null).inferred, {})
  const named = inferring(typed(marked, 'publisher', 'Sample Press'), 'publisher', 'The letterhead.')
  assert.deepEqual(typed(named, 'publisherId', 'northland').inferred, named.inferred)
  const placed = inferring({ ...EMPTY, datelinePlace: 'Elsewhere' }, 'datelinePlace', 'The letterhead.')
  const told = intake({ datelinePlace: { value: 'Northbridge', words: 'Northbridge, 10 November' } })
  assert.deepEqual(withProposals(placed, told, EMPTY, false).inferred, {})
})

test('a date or a place that the text cannot state asks for its reason at once, and no more once it is in the text', () => {
  const read = { ...withProposals(EMPTY, intake({}), EMPTY, true), text: 'Northbridge, 10\u00a0November. They left.' }
  const dated = typed(read, 'publishedOn', '2023-11-10')
  assert.deepEqual(dated.inferred, { publishedOn: '' })
  assert.deepEqual(typed(inferring(dated, 'publishedOn', null), 'url', 'x').inferred, {})
  assert.deepEqual(typed({ ...dated, text: 'In 2023 they left.' }, 'publishedOn', '2023-11').inferred, {})
  assert.deepEqual(typed(read, 'publishedOn', '202').inferred, {})
  assert.deepEqual(typed(read, 'datelinePlace', 'Northbridge').inferred, {})
  const elsewhere = typed(read, 'datelinePlace', 'Southbridge')
  assert.deepEqual(elsewhere.inferred, { datelinePlace: '' })
  assert.deepEqual(
    typed(inferring(elsewhere, 'datelinePlace', 'The letterhead.'), 'datelinePlace', 'Northbridge').inferred,
    {
      datelinePlace: 'The letterhead.',
    },
  )
  assert.deepEqual(
    typed(EMPTY, 'publishedOn', '2023-11-10').inferred,
    {},
    'nothing is known of a text that was not read',
  )
})
