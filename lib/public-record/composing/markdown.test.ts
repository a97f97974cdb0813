import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escaped, markdownOf } from './markdown'
import { outlineOf } from './outline'
import { aDocument, aPublicClaim, aPublicSource, materialWith } from './test-scenes'

test('words of a source never become markup', () => {
  const cases: [string, string][] = [
    ['# a heading', '\\# a heading'],
    ['- a point', '\\- a point'],
    ['1. a number', '1\\. a number'],
    ['2023', '2023'],
    ['*loud* and _so_ and `code`', '\\*loud\\* and \\_so\\_ and \\`code\\`'],
    ['[a](javascript:alert)', '\\[a\\](javascript:alert)'],
    ['<script>', '\\<script\\>'],
    ['one | two', 'one \\| two'],
    ['![x](y)', '\\!\\[x\\](y)'],
    ['back\\slash', 'back\\\\slash'],
    ['a line\n# and a heading', 'a line \\# and a heading'],
    ['https://example.org', 'https\\://example.org'],
  ]
  for (const [words, told] of cases) assert.equal(escaped(words), told)
})

test('accounts that differ stay in their table, whatever signs they hold', () => {
  const hostile = 'They | left\n\n# now <b>'
  const document = aDocument({
    conflictNote: '    indented',
    claims: [aPublicClaim({ text: hostile, stance: 'differs' })],
  })
  const lines = markdownOf(outlineOf(materialWith(document), 'en')).split('\n')
  const rows = lines.filter((line) => line.startsWith('|'))
  assert.equal(rows.length, 3)
  assert.match(rows[2] ?? '', /\| They \\\| left \\# now \\<b\\> \|/)
  assert.ok(lines.includes('indented'))
  assert.equal(lines.filter((line) => line.startsWith('# ')).length, 1)
})

test('an address leads somewhere only where it is one', () => {
  const told = (url: string) =>
    markdownOf(outlineOf(materialWith(aDocument({ claims: [aPublicClaim({ source: aPublicSource({ url }) })] })), 'fr'))
  assert.match(told('https://example.org/a_b'), /<https:\/\/example\.org\/a_b>/)
  assert.doesNotMatch(told('https://example.org/> <img src=x>'), /[^\\]<img/)
  assert.doesNotMatch(told('javascript:alert(1)'), /<javascript/)
})
