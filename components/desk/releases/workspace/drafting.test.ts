import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SentenceEvent } from '@/lib/releases/accounting/schema'
import { draftOf, emptyProposal, eventOfDraft, partsOf, type SentenceDraft, titleOf, withPart } from './drafting'
import { sentenceOptions } from './options'
import type { Proposal } from './proposals'

const same = (name: string) => ({ en: name, fr: name, pt: name })
const OPTIONS = sentenceOptions('en', {
  meeting: { startsOn: '2031-11-03', endsOn: '2031-11-07' },
  sittings: [{ id: 'closing', kind: 'closing', meetingDay: 5 }],
  participants: [{ id: 'northland', names: same('Northland') }],
  topics: [
    { id: 'scope', names: same('Scope') },
    { id: 'fund', names: same('Fund') },
  ],
})
const NORTHLAND = { participantId: 'northland', group: null, office: null, role: 'leaving' as const }
const OTHERS = { ...NORTHLAND, participantId: null, group: { label: 'a few others', min: 2, max: null } }
const SAID = { reason: 'said' as const, words: 'the words' }
const PROPOSAL: Proposal = {
  ...{ key: 'walkout 10', words: ['left'], matches: [], aside: null, clock: '02:00', nameIds: ['northland'] },
  event: {
    ...{ kind: 'walkout', scope: 'single', ranges: [{ start: 0, end: 30 }], asStated: '2am', durationMinutes: 30 },
    ...{ topicIds: [], actors: [NORTHLAND, OTHERS] },
  },
  ...{ day: 5, sittingId: 'closing', topicIds: ['scope'] },
  why: { actors: [SAID, SAID], time: SAID, duration: SAID, day: SAID, sitting: SAID, topics: [SAID] },
}
const sent = (change: Partial<SentenceDraft>) =>
  eventOfDraft({ ...draftOf(PROPOSAL), ...change }, PROPOSAL, OPTIONS.days)

test('a proposal taken as it is goes out whole: hour in the night after its day, sitting and topics with it', () => {
  const { actors, ...event } = sent({})
  assert.deepEqual(event, {
    ...{ kind: 'walkout', scope: 'single', sittingId: 'closing', topicIds: ['scope'], durationMinutes: 30 },
    ...{ ranges: [{ start: 0, end: 30 }], asStated: '2am' },
    ...{ meetingDay: 5, localDate: '2031-11-08', localTime: '02:00' },
  })
  assert.deepEqual(actors, [NORTHLAND, OTHERS])
})

/** What somebody changes, and what then goes out as day, date, hour and the words for it. */
const CHANGES: [string, Partial<SentenceDraft>, (number | string | null)[]][] = [
  ['another hour is no longer in the words of the text', { time: '16h30' }, [5, '2031-11-07', '16:30', null]],
  ['the same hour written otherwise is', { time: '2:00' }, [5, '2031-11-08', '02:00', '2am']],
  ['a day without an hour keeps its date', { time: '' }, [5, '2031-11-07', null, null]],
  ['an hour without a day is left out', { day: null }, [null, null, null, '2am']],
  ['what is no hour is sent, to be told apart', { time: 'late' }, [5, '2031-11-07', 'late', null]],
]
for (const [name, change, expected] of CHANGES)
  test(`a proposal that is changed: ${name}`, () => {
    const { meetingDay, localDate, localTime, asStated } = sent(change)
    assert.deepEqual([meetingDay, localDate, localTime, asStated], expected)
  })

test('each part of a proposal is left out and put back by itself', () => {
  const draft = draftOf(PROPOSAL)
  const parts = partsOf(draft, PROPOSAL, OPTIONS)
  assert.deepEqual(
    parts.map(({ field, value }) => `${field} ${value}`),
    [
      ...[
        'actor Northland (Leaving)',
        'actor “a few others” (Leaving)',
        `time 02:00 (${OPTIONS.days[4]?.nextLabel})`,
        'duration 30 min',
      ],
      ...[`day ${OPTIONS.days[4]?.label}`, `sitting ${OPTIONS.sittings[0]?.label}`, 'topic Scope'],
    ],
  )
  for (const part of parts) {
    const without = withPart(draft, PROPOSAL, part, false)
    const out = partsOf(without, PROPOSAL, OPTIONS)
    assert.deepEqual(
      out.filter(({ isIn }) => !isIn).map(({ id }) => id),
      [part.id],
    )
    const back = withPart(without, PROPOSAL, part, true)
    assert.ok(partsOf(back, PROPOSAL, OPTIONS).every(({ isIn }) => isIn))
  }
})

test('what somebody put in themselves stands beside what was proposed, and goes when it is left out', () => {
  const draft = { ...draftOf(PROPOSAL), day: 4, topicIds: ['scope', 'fund'] }
  const typed = partsOf(draft, PROPOSAL, OPTIONS).filter(({ why }) => why === null)
  assert.deepEqual(
    typed.map(({ value }) => value),
    [OPTIONS.days[3]?.label, 'Fund'],
  )
  const [, fund] = typed
  assert.ok(fund)
  assert.deepEqual(withPart(draft, PROPOSAL, fund, false).topicIds, ['scope'])
})

test('a new event of which nothing is proposed needs its kind', () => {
  const proposal = emptyProposal({ start: 5, end: 9 })
  const ids = { id: 'one', claimId: 'two', sentenceId: 'three', meetingId: null }
  const event = (change: Partial<SentenceDraft>) =>
    SentenceEvent.safeParse({ ...ids, ...eventOfDraft({ ...draftOf(proposal), ...change }, proposal, []) })
  const missing = event({})
  assert.deepEqual(missing.error?.issues.map(({ path }) => path.join('.')).includes('kind'), true)
  assert.ok(!event({ kind: 'walkout' }).error?.issues.some(({ path }) => path[0] === 'kind'))
  assert.equal(titleOf({ ...draftOf(PROPOSAL), scope: 'pattern' }, OPTIONS).includes(' · Northland (Leaving) · '), true)
})
