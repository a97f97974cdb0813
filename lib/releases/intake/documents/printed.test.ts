import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutFurniture } from './furniture'
import { joinedLines, wordsIn } from './hyphens'
import type { Page } from './page'
import { paragraphsOf } from './paragraphs'

/** The end of a printed line, the beginning of the next, what else the text says, and the words as they were meant. */
const DIVIDED: [first: string, second: string, elsewhere: string, expected: string][] = [
  ['to be pub-', 'licly named', '', 'to be publicly named'],
  ['situations where KP-', 'certified diamonds', '', 'situations where KP-certified diamonds'],
  ['would be non-', 'binding', '', 'would be non-binding'],
  ['the decision-', 'making in the KP', 'decision-making', 'the decision-making in the KP'],
  ['the cease-', 'fire held', 'the ceasefire', 'the ceasefire held'],
  ['la séance de clô-', 'ture a duré', '', 'la séance de clôture a duré'],
  ['peut-', 'être demain', 'peut-être', 'peut-être demain'],
  ['qu’y a-', 't-il à dire', '', 'qu’y a-t-il à dire'],
  ['o pro-', 'cesso parou', 'o processo', 'o processo parou'],
  ['retirou-', 'se da sala', '', 'retirou-se da sala'],
  ['a comuni-', 'dade foi ouvida', '', 'a comunidade foi ouvida'],
  ['the 2021-', '2022 cycle', '', 'the 2021-2022 cycle'],
  ['Anglo-', 'American', '', 'Anglo-American'],
  ['di\u00ad', 'amonds', '', 'diamonds'],
  ['it ended –', 'nobody spoke', '', 'it ended – nobody spoke'],
]

test('a word that the end of a line divided is whole again, and a hyphen of its own stays, in three languages', () => {
  for (const [first, second, elsewhere, expected] of DIVIDED)
    assert.equal(joinedLines(first, second, wordsIn(elsewhere)), expected)
})

const page = (...lines: string[]): Page => ({
  lines: lines.map((text, index) => ({ text, x: 72, y: 780 - index * 14, right: 72 + text.length * 5, height: 11 })),
})

test('of what is printed on every page the first header and the last footer stay, and no page number', () => {
  const pages = [1, 2, 3].map((number) =>
    page(
      'Northland Observers',
      'One',
      `line of page ${number} that is its own`,
      'and more',
      'and more still',
      'Ask: press@example.org',
      `Page ${number} of 3`,
    ),
  )
  const told = withoutFurniture(pages).map(({ lines }) => lines.map(({ text }) => text))
  assert.ok(told[0]?.includes('Northland Observers') && !told[1]?.includes('Northland Observers'))
  assert.ok(told[2]?.includes('Ask: press@example.org') && !told[0]?.includes('Ask: press@example.org'))
  assert.ok(told.every((lines) => !lines.some((line) => /^Page/.test(line))))
})

test('a header that was set after the text of its page comes first', () => {
  const [first, ...others] = ['red', 'blue'].map((colour) =>
    page('Northland Observers', ...['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `${colour} ${word}`)),
  )
  const late = { lines: [...(first?.lines.slice(1) ?? []), ...(first?.lines.slice(0, 1) ?? [])] }
  assert.equal(withoutFurniture([late, ...others])[0]?.lines[0]?.text, 'Northland Observers')
})

test('a single page keeps everything, and so does a year at its foot', () => {
  const single = page('Words', '2021')
  assert.deepEqual(withoutFurniture([single]), [single])
  const two = withoutFurniture([page('One', '2021'), page('Two', '2022', 'more')])
  assert.ok(two[0]?.lines.some(({ text }) => text === '2021'))
})

test('a paragraph goes on over the end of a page unless a sentence ended there', () => {
  const first = 'For years the same participants have been blocking every decision'
  assert.deepEqual(paragraphsOf([page(first), page('that was to be taken.', 'It goes on.')]).length, 1)
  assert.deepEqual(paragraphsOf([page(`${first}.`), page('Another begins.')]).length, 2)
})

test('every word that is printed is in a paragraph, in order', () => {
  const pages = [page('One two', '• three', 'four.'), page('Five', 'six', '(a) seven')]
  assert.equal(paragraphsOf(pages).join(' '), 'One two • three four. Five six (a) seven')
})
