import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDatabase, inTransaction } from '@/db/client'
import { aBody, aParticipant, aSource } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { together } from '@/lib/events/duplicates/together'
import { mergeOvertaken } from '@/lib/events/merging'
import { getEvent } from '@/lib/events/queries'
import { readEvent } from '@/lib/events/reading'
import { RecordedEvent } from '@/lib/events/schema'
import { actingAs, aClaimOn, anEventAt, theChair } from '@/lib/events/test-events'
import { leafOf } from '@/lib/publication/chain'
import { publishRecords } from '@/lib/publication/publish'
import { EventDocument } from '@/lib/publication/schema-events'
import { publicEvent, publicEvents, publicMeeting, publicParticipant, publicYear } from '@/lib/public-record/queries'
import { publicSearch } from '@/lib/public-record/search'
import { publicEventVersion } from '@/lib/public-record/versions'
import { eventsCsv } from '@/lib/summaries/csv'
import { approveEvent, publishMeeting } from './commands'
import { AN_UPDATE, aPublishedEvent, aRecordedDraft, codeOf } from './test-scenes'

/** An office as such, "the Chair" in the words of a source: from the form to every public place, without its holder. */
withTestDatabase()

/** A meeting over which Northland presides as everybody can read, and an event in which "the Chair" acts. */
async function anActOfTheChair(more: Parameters<typeof anEventAt>[1]) {
  const northland = await aParticipant('Northland')
  const scene = await aRecordedDraft()
  const { author, second, draft, meeting, source } = scene
  await plainSql(`update meetings set chair_id = '${northland.id}' where id = '${meeting.id}'`)
  assert.equal(codeOf(await publishMeeting(second, { id: meeting.id, revision: 1, correction: AN_UPDATE })), '')
  await inTransaction((tx) =>
    publishRecords(tx, [{ kind: 'participant', id: northland.id }], {
      authorId: author.userId,
      approverId: second.userId,
    }),
  )
  const event = { ...draft, revision: 1, claims: [aClaimOn(source.id, [], { text: 'The Chair cut in.' })], ...more }
  assert.equal(codeOf(await recordEvent(author, event)), '')
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), '')
  assert.deepEqual((await getEvent(second, draft.id))?.named, [], 'nobody is named')
  const approved = await approveEvent(second, { id: draft.id, revision: 2, note: null })
  assert.ok(approved.ok, JSON.stringify(approved))
  return { ...scene, northland, symbol: approved.value.symbol ?? '' }
}

test('an office as such is stored and read as it was typed, with its body, and history holds it', async () => {
  const { author, draft } = await aRecordedDraft()
  await aBody('wgn', 'Working Group on Nothing')
  const actors = [theChair('granter', { note: 'In writing.' }), theChair('speaker', { officeBodyId: 'wgn' })]
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 1, actors })), '')
  assert.deepEqual((await readEvent(await getDatabase(), draft.id))?.actors, actors)
  const [kept] = await plainSql(
    `select content from revisions where subject_id = '${draft.id}' and revision = 2 order by seq desc limit 1`,
  )
  assert.deepEqual(RecordedEvent.parse(JSON.parse(String(kept?.content))).actors, actors)
})

test('an office shown as obstructing needs a source and a second person, but no claim that names anybody', async () => {
  const { author, second, draft } = await aRecordedDraft()
  const actors = [theChair('initiator'), theChair('obstructing', { office: 'vice_chair' })]
  const cut = { ...draft, revision: 1, details: { kind: 'interruption' }, actors }
  assert.equal(codeOf(await recordEvent(author, { ...cut, claims: [] })), '')
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), 'needs_source')
  assert.equal(codeOf(await recordEvent(author, { ...cut, revision: 2 })), '')
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 3 })), '')
  assert.equal(codeOf(await approveEvent(author, { id: draft.id, revision: 3, note: null })), 'not_allowed')
  assert.equal(codeOf(await approveEvent(second, { id: draft.id, revision: 3, note: null })), '')
})

test('a reader of the record may not record an office', async () => {
  const { draft } = await aRecordedDraft()
  const refused = await recordEvent(await anActorWith('partner'), {
    ...draft,
    revision: 1,
    actors: [theChair('speaker')],
  })
  assert.equal(codeOf(refused), 'not_allowed')
})

test('the holder of an office is found nowhere by what the office did', async () => {
  const { draft, meeting, northland, symbol } = await anActOfTheChair({
    details: { kind: 'interruption' },
    actors: [theChair('initiator'), theChair('obstructing')],
  })
  assert.equal(
    (await publicMeeting(meeting.symbol))?.meeting.document.chairId,
    northland.id,
    'everybody may read who presided',
  )
  const found = await publicEvent(symbol)
  assert.deepEqual(
    found?.event.document.actors.map(({ participantId, office, role }) => [participantId, office, role]),
    [
      [null, 'chair', 'initiator'],
      [null, 'chair', 'obstructing'],
    ],
  )
  for (const table of ['pub.publications', 'pub.records']) {
    const [told] = await plainSql(`select document::text as told from ${table} where record_id = '${draft.id}'`)
    assert.doesNotMatch(String(told?.told), /northland/i, table)
  }
  const rows = await plainSql(`select to_id from pub.links where from_id = '${draft.id}' and to_kind = 'participant'`)
  assert.deepEqual(rows, [])
  assert.deepEqual((await publicParticipant(northland.id))?.events, [])
  assert.equal((await publicEvents({ participant: northland.id })).total, 0)
  const hits = async (q: string) =>
    (await publicSearch({ q, locale: 'en', record: 'event' })).hits.map((hit) => hit.symbol)
  assert.deepEqual(await hits('Northland'), [])
  assert.deepEqual(await hits('interruption Northland'), [])
  assert.ok((await hits('Chair')).includes(symbol), 'the office itself is found')
  const [line] = await plainSql(`select label from pub.records where record_id = '${draft.id}'`)
  assert.deepEqual(line?.label, { en: 'Interruption', fr: 'Interruption', pt: 'Interrupção' })
})

test('an office stands in the line, in search, in the table of the year and in its version as the source calls it', async () => {
  await aBody('wgn', 'Working Group on Nothing')
  await inTransaction((tx) =>
    publishRecords(tx, [{ kind: 'body', id: 'wgn' }], { authorId: 'author', approverId: 'author' }),
  )
  const { symbol } = await anActOfTheChair({
    details: { kind: 'statement_delivered' },
    actors: [theChair('speaker'), theChair('speaker', { officeBodyId: 'wgn' })],
  })
  const told = await publicEvent(symbol)
  const line = {
    en: 'Statement by the Chair and the Chair of the Working Group on Nothing',
    fr: 'Déclaration\u00a0: la présidence et la présidence du Working Group on Nothing',
    pt: 'Declaração: a presidência e a presidência do Working Group on Nothing',
  }
  assert.deepEqual(told?.event.label, line)
  assert.deepEqual((await publicEventVersion(symbol, 1))?.event.label, line)
  const year = await publicYear(2031)
  const csv = eventsCsv(
    (year?.events ?? []).filter((one) => one.document.symbol === symbol),
    year?.names ?? {},
    'en',
  )
  assert.ok(csv.includes('the Chair (Speaking); the Chair of the Working Group on Nothing (Speaking)'), csv)
  assert.doesNotMatch(csv, /northland/i)
})

test('documents without an office are written as they always were, and still verify', async () => {
  const northland = await aParticipant('Northland')
  const { draft } = await aPublishedEvent({ actors: [actingAs(northland.id, 'leaving')] })
  const [told] = (await plainSql(
    `select document, salt, leaf from pub.publications where record_id = '${draft.id}'`,
  )) as { document: string; salt: string; leaf: string }[]
  assert.ok(told)
  assert.doesNotMatch(told.document, /office/i)
  assert.deepEqual(Object.keys(EventDocument.parse(JSON.parse(told.document)).actors[0] ?? {}).sort(), [
    ...['capacity', 'extent', 'group', 'note', 'participantId', 'role'],
  ])
  assert.equal(leafOf(told.salt, told.document), told.leaf)
})

test('whoever holds an office may stand beside it where a public source names them', async () => {
  const [northland, source] = [await aParticipant('Northland'), await aSource()]
  const { author, draft } = await aRecordedDraft()
  const both = {
    ...{ ...draft, revision: 1, details: { kind: 'interruption' } },
    actors: [theChair('initiator'), { ...actingAs(northland.id, 'speaker'), capacity: 'chair_of_meeting' as const }],
  }
  await recordEvent(author, both)
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), 'needs_naming_source')
  await recordEvent(author, { ...both, revision: 2, claims: [aClaimOn(source.id, [northland.id])] })
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 3 })), '')
  const asDelegation = {
    ...both,
    revision: 1,
    id: newId(),
    actors: [theChair('initiator'), actingAs(northland.id, 'speaker')],
  }
  await recordEvent(author, { ...asDelegation, revision: 0 })
  assert.equal(codeOf(await submitEvent(author, { id: asDelegation.id, revision: 1 })), '')
})

test('who acted is one answer when edits are joined, and one office in one role is one actor when accounts are', () => {
  const start = anEventAt('plenary', { actors: [actingAs('northland', 'speaker')], revision: 1 })
  const [actor] = start.actors
  assert.ok(actor)
  const office = { participantId: null, office: 'chair' as const, officeBodyId: null }
  const hers = { ...start, actors: [{ ...actor, ...office }] }
  const his = { ...start, revision: 2, actors: [{ ...actor, note: 'From the floor.' }] }
  const joined = mergeOvertaken(start, hers, his)
  assert.deepEqual([joined.conflicts, joined.merged.actors], [[], [{ ...actor, ...office, note: 'From the floor.' }]])
  const other = { ...his, actors: [{ ...actor, participantId: 'southland' as typeof actor.participantId }] }
  const { conflicts, merged } = mergeOvertaken(start, hers, other)
  assert.deepEqual(
    [conflicts.length, merged.actors[0]?.office, merged.actors[0]?.participantId],
    [1, null, 'southland'],
  )
  const { office: _, officeBodyId: __, ...before } = actor
  const older = { ...start, actors: [{ ...before, participantId: 'southland' }] } as never
  assert.deepEqual(mergeOvertaken({ ...start, actors: [before] } as never, older, his).conflicts, [])

  const account = (...actors: RecordedEvent['actors']) => anEventAt('plenary', { actors })
  const chairs = together(
    account(theChair('speaker', { note: 'First.' }), theChair('speaker', { officeBodyId: 'wgn' })),
    account(theChair('speaker', { note: 'Second.' }), theChair('granter')),
  )
  assert.deepEqual(
    chairs.actors.map((one) => [one.officeBodyId, one.role, one.note]),
    [
      [null, 'speaker', 'First. / Second.'],
      ['wgn', 'speaker', null],
      [null, 'granter', null],
    ],
  )
})
