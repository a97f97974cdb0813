import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { aParticipant, aSource } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { addAgendaItem } from '@/lib/agenda/commands'
import { newId } from '@/lib/core/ids'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { actingAs, aClaimOn } from '@/lib/events/test-events'
import { publicEvent } from '@/lib/public-record/queries'
import { importRelease, linkPassage } from '@/lib/releases/commands'
import { approveEvent, publishMeeting } from './commands'
import { AN_UPDATE, aPublishedEvent, aRecordedDraft, codeOf } from './test-scenes'

/**
 * The forty-two edge cases of the domain (6.5), each with the test that shows its rule: here, or where the rule lives. A
 * name that no test bears any more fails.
 */
const SHOWN: [number, string][] = [
  [1, 'an event goes from draft to the public page by two people, and each step is in its history'],
  [2, 'the two ends of a sitting are two assertions: 16:00 scheduled, 04:30 of the next date reported'],
  [3, 'an overrun needs both ends: 16:00 to 04:30 is 750 minutes'],
  [4, 'the two seed releases import whole, undated where they state no date'],
  [5, 'a range is as long as its precision'],
  [6, 'whoever the record’s own words mention must be linked; the words of a source are not the record’s'],
  [7, 'the questions of the domain have the answers that the two releases give'],
  [8, 'what the releases leave open stays open: the hidden figure, the missing words, the pattern, the reply of China'],
  [9, '9: a claim is that of whoever speaks in the source, not of the paper that prints it'],
  [10, '10 and 12: motives and superlatives stay with their source and never reach a heading'],
  [
    11,
    'what the releases leave open stays open: the hidden figure, the missing words, the pattern, the reply of China',
  ],
  [12, '10 and 12: motives and superlatives stay with their source and never reach a heading'],
  [13, '13: whole or part of a delegation: two accounts, the value adopted, and why'],
  [14, '14: repeated at least twice is no count'],
  [15, '15: a Chair who is a party too is said to have presided'],
  [
    16,
    'what the releases leave open stays open: the hidden figure, the missing words, the pattern, the reply of China',
  ],
  [17, 'a State that a union represents is not recorded by itself; the union is one Participant'],
  [18, 'a State has no seat of its own while a group that counts as one represents it'],
  [19, 'a standing that covers the days of a meeting is no reason for doubt, whoever is suspended may sit there'],
  [20, 'names are found in three languages, in any case, with or without accents, as adjectives and plurals'],
  [21, 'a working body may be chaired by an Observer: the office stands with the body, and the Observer stays one'],
  [22, 'the questions of the domain have the answers that the two releases give'],
  [23, '23: those in the room leave, those online stay'],
  [24, 'an item that the adopted agenda leaves out is shown as removed and keeps its page'],
  [25, '25: an item is objected to at the adoption of the agenda'],
  [26, 'a text keeps its titles in three languages, its paragraphs and their rival wordings'],
  [27, 'a working body meeting says which body, and a written procedure needs no place'],
  [28, '28 and 29: decisions of unclear force, and consensus withheld from opposed sides, without a single blocker'],
  [29, '28 and 29: decisions of unclear force, and consensus withheld from opposed sides, without a single blocker'],
  [30, 'translations and copies under one key count as one source'],
  [
    31,
    'a corrected release is a new version; its passages move by proposal and confirmation, the others stay and are shown',
  ],
  [32, 'paragraphs are found where a text has empty lines, and repaired where every line has one'],
  [33, '33 and 34: a quotation split by its attribution is one passage, and passages may overlap'],
  [34, 'pieces put together are the text, whatever overlaps'],
  [
    35,
    'what the releases leave open stays open: the hidden figure, the missing words, the pattern, the reply of China',
  ],
  [36, 'a second account is suggested, and put together both stay: sources, times, lines'],
  [
    37,
    '37 and 38: a line of the log keeps when it was typed, when it arrived, and the time corrected for the clock apart',
  ],
  [
    38,
    '37 and 38: a line of the log keeps when it was typed, when it arrived, and the time corrected for the clock apart',
  ],
  [
    39,
    '39: a naming that is retracted leaves the set and the lists, and the annual summary is issued again with what was withdrawn',
  ],
  [40, 'a protected source is no evidence, and nothing of it reaches a document'],
  [41, '41: one event, a line for each language with its own status; a missing one blocks nothing'],
  [42, 'each number of a year has the list behind it'],
]

withTestDatabase()

test('each of the forty-two edge cases has a test that shows its rule', () => {
  assert.deepEqual(
    SHOWN.map(([number]) => number),
    Array.from({ length: 42 }, (_, index) => index + 1),
  )
  const files = ['db', 'lib', 'components'].flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') || file.endsWith('seeds/questions.ts'))
      .map((file) => fs.readFileSync(`${folder}/${file}`, 'utf8')),
  )
  for (const [number, title] of SHOWN)
    assert.ok(
      files.some((text) => new RegExp(`test\\(\\s*['\`](\\d+: )?${title.replace(/[.?]/g, '\\$&')}`).test(text)),
      `${number}: ${title}`,
    )
})

async function told(more: Parameters<typeof aPublishedEvent>[0]) {
  const { symbol } = await aPublishedEvent(more)
  const found = await publicEvent(symbol)
  assert.ok(found)
  return found
}

test('9: a claim is that of whoever speaks in the source, not of the paper that prints it', async () => {
  const [paper, northland] = [
    await aSource({ kind: 'news', publisher: 'Sample Press' }),
    await aParticipant('Northland'),
  ]
  const { event } = await told({ claims: [aClaimOn(paper.id, [], { saidBy: northland.id, stance: 'quotes' })] })
  assert.deepEqual(
    [event.document.claims[0]?.saidBy, event.document.claims[0]?.source.publisher],
    [northland.id, 'Sample Press'],
  )
})

test('10 and 12: motives and superlatives stay with their source and never reach a heading', async () => {
  const source = await aSource()
  const claims = [
    aClaimOn(source.id),
    aClaimOn(source.id, [], { aspect: 'motive', text: 'It could not bear to listen.' }),
    aClaimOn(source.id, [], { aspect: 'unprecedented', text: 'Nothing like it was seen before.' }),
  ]
  const { event } = await told({ claims })
  assert.deepEqual(
    event.document.claims.map((claim) => claim.aspect),
    ['occurrence', 'motive', 'unprecedented'],
  )
  assert.doesNotMatch(Object.values(event.label).join(), /bear|before/)
  assert.deepEqual(event.document.summaries, [])
})

test('13: whole or part of a delegation: two accounts, the value adopted, and why', async () => {
  const [first, second] = [await aSource(), await aSource()]
  const whole = aClaimOn(first.id, [], { aspect: 'extent', text: 'The delegation left.' })
  const part = aClaimOn(second.id, [], { aspect: 'extent', text: 'Part of it left.', stance: 'differs' })
  const { event } = await told({
    ...{ extent: 'part', claims: [whole, part], conflictNote: 'One account says all of it left.' },
    adoptions: [{ aspect: 'extent', claimId: part.id, reason: 'Somebody in the call says so.' }],
  })
  const { document } = event
  assert.deepEqual(
    [document.extent, document.adoptions, document.claims.length],
    ['part', [{ aspect: 'extent', claimId: part.id, reason: 'Somebody in the call says so.' }], 2],
  )
})

test('14: repeated at least twice is no count', async () => {
  const { event } = await told({ repeatMin: 2 })
  assert.deepEqual([event.document.repeatMin, event.document.repeatMax], [2, null])
})

test('15: a Chair who is a party too is said to have presided', async () => {
  const northland = await aParticipant('Northland')
  const { author, second, draft, meeting } = await aRecordedDraft()
  await plainSql(`update meetings set chair_id = '${northland.id}' where id = '${meeting.id}'`)
  assert.equal(codeOf(await publishMeeting(second, { id: meeting.id, revision: 1, correction: AN_UPDATE })), '')
  const actors = [{ ...actingAs(northland.id, 'proposer'), capacity: 'chair_of_meeting' as const }]
  await recordEvent(author, { ...draft, revision: 1, details: { kind: 'text_tabled' }, actors })
  await submitEvent(author, { id: draft.id, revision: 2 })
  const approved = await approveEvent(second, { id: draft.id, revision: 2, note: null })
  assert.ok(approved.ok)
  const found = await publicEvent(approved.value.symbol ?? '')
  assert.deepEqual([found?.presidingId, found?.event.document.actors[0]?.capacity], [northland.id, 'chair_of_meeting'])
})

test('23: those in the room leave, those online stay', async () => {
  const northland = await aParticipant('Northland')
  const { event } = await told({
    details: { kind: 'partial_walkout', medium: 'in_person' },
    actors: [{ ...actingAs(northland.id, 'leaving'), extent: 'part' }],
    extent: 'part',
  })
  assert.deepEqual([event.document.details.medium, event.document.actors[0]?.extent], ['in_person', 'part'])
})

test('25: an item is objected to at the adoption of the agenda', async () => {
  const { author, second, draft, meeting } = await aRecordedDraft()
  const item = {
    id: newId(),
    meetingId: meeting.id,
    number: '4',
    title: 'A letter',
    titleLocale: 'en',
    slotMinutes: 60,
  }
  assert.equal(codeOf(await addAgendaItem(author, { ...item, outcome: 'removed_before_adoption', topicIds: [] })), '')
  assert.equal(codeOf(await publishMeeting(second, { id: meeting.id, revision: 1, correction: AN_UPDATE })), '')
  const objected = { details: { kind: 'item_objected' }, agendaItemId: item.id, sessionLabel: 'adoption of the agenda' }
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 1, ...objected })), '')
  await submitEvent(author, { id: draft.id, revision: 2 })
  const approved = await approveEvent(second, { id: draft.id, revision: 2, note: null })
  assert.ok(approved.ok)
  const found = await publicEvent(approved.value.symbol ?? '')
  assert.deepEqual(
    [found?.event.document.agendaItem?.title, found?.itemSymbol?.includes('-A'), found?.event.document.sessionLabel],
    ['A letter', true, 'adoption of the agenda'],
  )
})

test('28 and 29: decisions of unclear force, and consensus withheld from opposed sides, without a single blocker', async () => {
  const [northland, southland, source] = [
    await aParticipant('Northland'),
    await aParticipant('Southland'),
    await aSource(),
  ]
  const [north, south] = [
    aClaimOn(source.id, [northland.id], { aspect: 'actor' }),
    aClaimOn(source.id, [southland.id], { aspect: 'actor' }),
  ]
  const unclear = aClaimOn(source.id, [], { aspect: 'legal_status', text: 'Their force is unclear.' })
  const stand = (participantId: string, claimId: string, wording: string) => ({
    ...{ id: newId(), participantId, groupId: null, objectKind: 'text', objectId: wording, stance: 'blocks' },
    ...{ capacity: 'participant', reasonState: 'given', reason: 'Wording.', claimId },
  })
  const { event } = await told({
    details: { kind: 'text_failed' },
    claims: [north, south, unclear],
    positions: [stand(northland.id, north.id, 'wording-a'), stand(southland.id, south.id, 'wording-b')] as never,
  })
  assert.deepEqual(event.document.positions?.map((one) => [one.participantId, one.stance, one.object?.id]).sort(), [
    [northland.id, 'blocks', 'wording-a'],
    [southland.id, 'blocks', 'wording-b'],
  ])
  assert.deepEqual(event.document.actors, [], 'nobody is the blocker')
  assert.equal(event.document.claims.at(-1)?.aspect, 'legal_status')
})

test('33 and 34: a quotation split by its attribution is one passage, and passages may overlap', async () => {
  const { author, draft } = await aRecordedDraft()
  const text = '“We tried,” said the coordinator, “for years.” Nobody answered.'
  const imported = await importRelease(author, {
    ...{ id: newId(), text, title: 'T', publisher: 'P', publisherId: null, publishedOn: null },
    ...{ language: 'en', kind: 'press_release', url: null, meetingId: null },
  })
  assert.ok(imported.ok)
  const link = (ranges: object[], aspect = 'wording') =>
    linkPassage(author, {
      ...{ id: newId(), versionId: imported.value.versionId, eventId: draft.id, aspect, stance: 'quotes' },
      ...{ nameIds: [], confidence: 'high', ranges },
    })
  assert.equal(
    codeOf(
      await link([
        { start: 1, end: 9 },
        { start: 35, end: 44 },
      ]),
    ),
    '',
  )
  assert.equal(codeOf(await link([{ start: 0, end: 46 }], 'occurrence')), '')
  const rows = await plainSql(
    `select exact from passages where version_id = '${imported.value.versionId}' order by created_at`,
  )
  assert.equal(rows[0]?.exact, 'We tried for years')
})

test('37 and 38: a line of the log keeps when it was typed, when it arrived, and the time corrected for the clock apart', async () => {
  const id = newId()
  await plainSql(
    `insert into log_entries (id, device_id, typed_at, corrected_at, received_at, author_id, text) values ('${id}', 'd', '2031-11-08T03:00Z', '2031-11-08T00:02Z', '2031-11-08T05:47Z', 'author', '2h csc leaves')`,
  )
  const [row] = await plainSql(
    `select typed_at::text as typed, corrected_at::text as corrected, received_at::text as received from log_entries where id = '${id}'`,
  )
  assert.equal(new Set(Object.values(row ?? {})).size, 3)
})

test('41: one event, a line for each language with its own status; a missing one blocks nothing', async () => {
  const french = { locale: 'fr' as const, text: 'Ils sont partis.', status: 'original' as const }
  const { author, second, draft, symbol } = await aPublishedEvent({ summaries: [french] })
  assert.deepEqual((await publicEvent(symbol))?.event.document.summaries, [french])
  const english = { locale: 'en' as const, text: 'They left.', status: 'translated' as const }
  await recordEvent(author, { ...draft, revision: 1, summaries: [english, french] })
  assert.deepEqual(
    (await publicEvent(symbol))?.event.document.summaries,
    [french],
    'a translation publishes nothing by itself',
  )
  const correction = { kind: 'update', reason: 'A translation was added.', locale: 'en' }
  await submitEvent(author, { id: draft.id, revision: 2, correction })
  assert.equal(codeOf(await approveEvent(second, { id: draft.id, revision: 2, note: null })), '')
  const statuses = (await publicEvent(symbol))?.event.document.summaries.map((line) => `${line.locale} ${line.status}`)
  assert.deepEqual(statuses?.sort(), ['en translated', 'fr original'])
})
