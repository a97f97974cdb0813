import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datesIn } from '../../suggestions/dates'
import { type Dated, dayIn, daysBefore, onlyDay, withoutDateline } from './days'

/** Monday 3 to Friday 7 November 2031; the release is of Saturday. */
const WEEK = { startsOn: '2031-11-03', endsOn: '2031-11-07' }
const RELEASED = '2031-11-08'
const said = (words: string, clock: string | null, near = 0) => {
  const told = dayIn(datesIn(words, 'en', RELEASED), { start: near, end: near + 1 }, clock, WEEK)
  return typeof told === 'string' ? told : [told.day, words.slice(told.words?.start, told.words?.end), told.isInferred]
}

/** What a sentence says, at which hour, and the meeting day proposed for it with its words and whether it was reckoned. */
const SAID: [string, string | null, ReturnType<typeof said>][] = [
  ['They left on 5 November 2031.', null, [3, 'on 5 November 2031', false]],
  ['They left on 5 November.', null, [3, 'on 5 November', true]],
  ['They left on Friday.', null, [5, 'Friday', true]],
  ['Talks broke down on 8 November 2031 at 2am.', '02:00', [5, 'on 8 November 2031 at 2am', false]],
  ['Talks broke down on 5 November 2031 at 2am.', '02:00', [2, 'on 5 November 2031 at 2am', false]],
  ['They left on 3 November 2031 at 2am.', '02:00', 'elsewhere'],
  ['They left on 8 November 2031 at 10am.', '10:00', 'elsewhere'],
  ['They left on 12 May 2029.', null, 'elsewhere'],
  ['They met last week.', null, 'none'],
  ['They left the room.', null, 'none'],
]
for (const [words, clock, day] of SAID)
  test(`the day that a sentence says: ${words}`, () => assert.deepEqual(said(words, clock), day))

test('of two days in a sentence the one nearest to the words of the event counts', () => {
  const words = 'The item was opened on 3 November 2031, and on 6 November 2031 they left.'
  assert.deepEqual(said(words, null, words.indexOf('left')), [4, 'on 6 November 2031', false])
  assert.deepEqual(said(words, null, words.indexOf('opened')), [1, 'on 3 November 2031', false])
})

/** Sentences before one without a date, and the day carried from them. */
const BEFORE: [string, string[], [number, string] | null][] = [
  ['the nearest one', ['On 3 November 2031 it began.', 'On 4 November 2031 they spoke.'], [2, 'On 4 November 2031']],
  ['over sentences without one', ['On 4 November 2031 they spoke.', 'They hoped.'], [2, 'On 4 November 2031']],
  ['not over another date', ['On 4 November 2031 they spoke.', 'On 1 May 2020 it was agreed.'], null],
  ['none before', ['They hoped.'], null],
]
for (const [name, before, day] of BEFORE)
  test(`the day carried from sentences before: ${name}`, () => {
    const { dated, text } = placed(before)
    const told = daysBefore([...dated, { start: text.length, end: text.length, dates: [] }], WEEK).at(-1) ?? null
    assert.deepEqual(told && [told.day, text.slice(told.words?.start, told.words?.end)], day)
  })

/** First sentences of a release of 7 November 2031, and whether their date is that of its dateline only. */
const DATELINES: [string, boolean][] = [
  ['7 November, 2031', true],
  ['Northtown, Southland, 7 November 2031 – The Coalition left the room.', true],
  ['Northtown (7 November 2031): the Coalition left the room.', true],
  ['The Coalition left the room on 7 November 2031.', false],
  ['Northtown, 6 November 2031 – The Coalition left the room.', false],
]
for (const [words, isDateline] of DATELINES)
  test(`a dateline tells when a text was given out, not when something happened: ${words}`, () => {
    const { text } = placed([words])
    const dates = datesIn(words, 'en', '2031-11-07')
    const [first] = withoutDateline([{ start: 0, end: words.length, dates }], text, '2031-11-07')
    assert.equal(first?.dates.length, isDateline ? 0 : 1)
  })

test('a meeting of one day needs no date', () => {
  assert.equal(onlyDay({ startsOn: '2031-11-03', endsOn: '2031-11-03' })?.day, 1)
  assert.equal(onlyDay(WEEK), null)
  assert.equal(onlyDay({ startsOn: null, endsOn: null }), null)
})

function placed(sentences: string[]): { dated: Dated[]; text: string } {
  const text = sentences.join(' ')
  const dated = sentences.map((words) => {
    const start = text.indexOf(words)
    const dates = datesIn(words, 'en', RELEASED).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    }))
    return { start, end: start + words.length, dates }
  })
  return { dated, text }
}
