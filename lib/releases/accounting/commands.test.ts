import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting, aParticipant, aTopic } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import type { Actor } from '@/lib/auth/actor'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { recordEvent } from '@/lib/events/commands'
import { readEvent } from '@/lib/events/reading'
import { anEventAt } from '@/lib/events/test-events'
import { getDatabase } from '@/db/client'
import { addSitting } from '@/lib/meetings/sittings/commands'
import { aPublishedEvent, codeOf } from '@/lib/review/test-scenes'
import { retractEvent } from '@/lib/review/withdrawal/commands'
import { importRelease, linkPassage } from '../commands'
import { getRelease } from '../queries'
import { classifySentence, cutSentence, joinSentence, setSentenceAside, takeSentenceUp } from './commands'
import { accountingOf } from './queries'
import { recordFromSentence } from './recording'

withTestDatabase()

const TEXT = 'Northland left the room at 2am. Talks went on until 4.30am to end without a text. We hope for better.'

async function aText(meetingId: string | null = null) {
  const researcher = await anActorWith('researcher')
  const imported = await importRelease(researcher, {
    ...{ id: newId(), text: `${TEXT} ${newId()}`, title: 'Sample', publisher: 'Sample Press', publisherId: null },
    ...{ publishedOn: null, language: 'en', kind: 'press_release', url: null, meetingId },
  })
  assert.ok(imported.ok)
  return { researcher, id: imported.value.id }
}

async function accounting(actor: Actor, id: string) {
  const release = await getRelease(actor, id)
  assert.ok(release?.version)
  const found = await accountingOf(actor, { ...release, version: release.version })
  assert.ok(found)
  return { ...found, text: release.version.normalised }
}

test('each sentence gets a class over the one that was seen; who was overtaken is told what stands there', async () => {
  const { researcher, id } = await aText()
  const [first] = (await accounting(researcher, id)).sentences
  const classify = (next: string, seenClass: string) =>
    classifySentence(researcher, { sentenceId: first?.id, class: next, seenClass })
  assert.equal(codeOf(await classify('fact', 'open')), '')
  assert.deepEqual(await classify('opinion', 'open'), { ok: false, problem: { code: 'stale', current: 'fact' } })
  assert.equal(codeOf(await classify('opinion', 'fact')), '')
  const { coverage } = await accounting(researcher, id)
  assert.deepEqual([coverage.accounted, coverage.open], [1, coverage.total - 1])
})

test('a sentence is cut into statements and put together again, and every position holds', async () => {
  const { researcher, id } = await aText()
  const before = await accounting(researcher, id)
  const [, second] = before.sentences
  assert.ok(second)
  const at = before.text.indexOf('to end without')
  const cut = await cutSentence(researcher, { sentenceId: second.id, at: [at] })
  assert.ok(cut.ok)
  const after = await accounting(researcher, id)
  assert.deepEqual(
    after.sentences.slice(1, 3).map(({ start, end }) => after.text.slice(start, end)),
    ['Talks went on until 4.30am', 'to end without a text.'],
  )
  assert.equal(codeOf(await joinSentence(researcher, { sentenceId: second.id })), '')
  const joined = await accounting(researcher, id)
  assert.deepEqual(
    joined.sentences.map(({ start, end }) => [start, end]),
    before.sentences.map(({ start, end }) => [start, end]),
  )
  for (const position of [second.start, second.end, 0, 9000])
    assert.equal(codeOf(await cutSentence(researcher, { sentenceId: second.id, at: [position] })), 'invalid')
  const last = joined.sentences.at(-1)
  assert.equal(codeOf(await joinSentence(researcher, { sentenceId: last?.id })), 'not_found')
})

test('a factual sentence is accounted for by an event or by a reason why none belongs to it, which can be taken back', async () => {
  const { researcher, id } = await aText()
  const [first] = (await accounting(researcher, id)).sentences
  await classifySentence(researcher, { sentenceId: first?.id, class: 'fact', seenClass: 'open' })
  const accounted = async () => (await accounting(researcher, id)).coverage.accounted
  assert.equal(await accounted(), 0)
  const whole = { sentenceId: first?.id, proposal: null }
  assert.equal(codeOf(await setSentenceAside(researcher, { ...whole, reason: ' ' })), 'invalid')
  assert.equal(codeOf(await setSentenceAside(researcher, { ...whole, reason: 'Told elsewhere in the text.' })), '')
  assert.equal(await accounted(), 1)
  assert.equal((await accounting(researcher, id)).sentences[0]?.aside[0]?.reason, 'Told elsewhere in the text.')
  assert.equal(codeOf(await takeSentenceUp(researcher, whole)), '')
  assert.equal(await accounted(), 0)
})

test('what a sentence tells becomes a draft with its actors, its words as evidence, and the time as it is stated', async () => {
  const meeting = await aMeeting()
  const northland = await aParticipant('Northland')
  const { researcher, id } = await aText(meeting.id)
  const { sentences, text } = await accounting(researcher, id)
  const [first] = sentences
  assert.ok(first)
  const recorded = await recordFromSentence(researcher, {
    ...{ id: newId(), claimId: newId(), sentenceId: first.id, meetingId: meeting.id, kind: 'walkout', scope: 'single' },
    ranges: [{ start: first.start, end: first.end }],
    actors: [
      { participantId: northland.id, group: null, office: null, role: 'leaving' },
      { participantId: null, group: { label: 'a few others', min: 2, max: null }, office: null, role: 'leaving' },
    ],
    ...{
      meetingDay: 5,
      localDate: '2031-11-08',
      localTime: '02:00',
      asStated: '2am',
      durationMinutes: null,
      topicIds: [],
    },
  })
  assert.ok(recorded.ok, JSON.stringify(recorded))
  const event = await readEvent(await getDatabase(), recorded.value.id)
  assert.deepEqual(
    [event?.details.kind, event?.asStated, event?.groups.map(({ label }) => label), event?.claims[0]?.nameIds],
    ['walkout', '2am', ['a few others'], [northland.id]],
  )
  const [passage] = await plainSql(
    `select p.exact from claims c join passages p on p.id = c.passage_id where c.id = '${event?.claims[0]?.id}'`,
  )
  assert.equal(passage?.exact, text.slice(first.start, first.end))
  const after = await accounting(researcher, id)
  assert.deepEqual([after.sentences[0]?.class, after.coverage.linked], ['fact', 1])
  // Whoever may not see the draft is not told of it by a proposal either.
  const other = await anActorWith('researcher')
  assert.deepEqual((await accounting(other, id)).sentences[0]?.matches.flat(), [])
  const unseen = await getRelease(other, id)
  assert.deepEqual([unseen?.linked, unseen?.linkedUnseen.length], [[], 1], 'that the words are used, not for what')
  assert.equal((await accounting(researcher, id)).sentences[0]?.matches.flat()[0]?.eventId, event?.id)
})

test('day, sitting and topic of what a sentence tells are proposed from the record, and kept with what is recorded', async () => {
  const meeting = await aMeeting()
  const { researcher, id } = await aText(meeting.id)
  const other = await aMeeting()
  const at = async (meetingId: string) => {
    const drafting = { id: newId(), meetingId, kind: 'communique_drafting', meetingDay: 5 }
    const hours = (localDate: string, localTime: string) => ({ localDate, localTime })
    const ends = { scheduledEnd: hours('2031-11-07', '16:00'), actualEnd: hours('2031-11-08', '04:30') }
    assert.equal(codeOf(await addSitting(researcher, { ...drafting, ...ends })), '')
    return drafting.id
  }
  const sittingId = await at(meeting.id)
  const topic = await aTopic('Room of the Coalition')
  const { sentences } = await accounting(researcher, id)
  const [first] = sentences
  assert.ok(first)
  assert.deepEqual(first.circumstances[0]?.day, { day: 5, reason: 'sitting', words: null, isInferred: false })
  assert.equal(first.circumstances[0]?.sitting?.id, sittingId)
  const input = {
    ...{ id: newId(), claimId: newId(), sentenceId: first.id, meetingId: meeting.id, kind: 'walkout', scope: 'single' },
    ...{ ranges: [{ start: first.start, end: first.end }], actors: [], durationMinutes: null, asStated: '2am' },
    ...{ meetingDay: 5, localDate: '2031-11-08', localTime: '02:00', sittingId, topicIds: [topic.id] },
  }
  assert.equal(codeOf(await recordFromSentence(researcher, { ...input, sittingId: await at(other.id) })), 'not_found')
  assert.equal(codeOf(await recordFromSentence(researcher, input)), '')
  const event = await readEvent(await getDatabase(), input.id)
  assert.deepEqual(
    [event?.sittingId, event?.topicIds, event?.meetingDay, event?.localDate],
    [sittingId, [topic.id], 5, '2031-11-08'],
  )
})

test('only events to which somebody may link words are proposed to them', async () => {
  const { meeting, draft, author, second } = await aPublishedEvent({ details: { kind: 'walkout' } })
  const { id } = await aText(meeting.id)
  const proposed = async (actor: Actor) =>
    (await accounting(actor, id)).sentences[0]?.matches.flat().map(({ eventId }) => eventId)
  assert.deepEqual([await proposed(second), await proposed(author)], [[draft.id], []])
  const reason = 'Two accounts of this day were taken for one.'
  assert.equal(codeOf(await retractEvent(second, { id: draft.id, reason, locale: 'en' })), '')
  assert.deepEqual(await proposed(second), [])
})

test('who may only read, or stands outside, accounts for nothing', async () => {
  const { researcher, id } = await aText()
  const [first] = (await accounting(researcher, id)).sentences
  const administrator = await anActorWith('administrator')
  const release = await getRelease(researcher, id)
  assert.ok(release?.version)
  assert.equal(await accountingOf(administrator, { ...release, version: release.version }), null)
  for (const command of [cutSentence, joinSentence, classifySentence, setSentenceAside, takeSentenceUp])
    assert.equal(codeOf(await command(administrator, { sentenceId: first?.id })), 'not_allowed')
})

test('a statement within a sentence is a passage with a class of its own, counted beside the sentence', async () => {
  const meeting = await aMeeting()
  const { researcher, id } = await aText(meeting.id)
  const before = await accounting(researcher, id)
  const [, second] = before.sentences
  const release = await getRelease(researcher, id)
  assert.ok(second && release?.version)
  const event = anEventAt(meeting.id)
  assert.equal(codeOf(await recordEvent(researcher, event)), '')
  const link = (what: string | null, more: object = {}) =>
    linkPassage(researcher, {
      ...{ id: newId(), versionId: release.version?.id, eventId: event.id, aspect: 'end', stance: 'asserts' },
      ...{ ranges: [{ start: second.start + 6, end: second.start + 26 }], nameIds: [], confidence: 'medium' },
      ...{ class: what, ...more },
    })
  const counts = async () => {
    const { coverage } = await accounting(researcher, id)
    return [coverage.accounted, coverage.total]
  }
  for (const refused of ['open', 'claim']) assert.equal(codeOf(await link(refused)), 'invalid')
  assert.equal(codeOf(await link(null, { aspect: 'time' })), '')
  assert.deepEqual(await counts(), [0, before.coverage.total])
  assert.equal(codeOf(await link('fact')), '')
  assert.deepEqual(await counts(), [1, before.coverage.total + 1])
  const whole = { ranges: [{ start: second.start, end: second.end }], aspect: 'outcome' }
  assert.equal(codeOf(await link('fact', whole)), '')
  assert.deepEqual(await counts(), [1, before.coverage.total + 1])
})
