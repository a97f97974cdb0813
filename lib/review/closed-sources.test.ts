import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aParticipant, aSource } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { shareEvent } from '@/lib/events/drafts/commands'
import { getEvent } from '@/lib/events/queries'
import { aClaimOn, actingAs, aGroup, anEventAt } from '@/lib/events/test-events'
import { getHistory } from '@/lib/history/queries'
import { publicEvent } from '@/lib/public-record/queries'
import { importRelease, linkPassage } from '@/lib/releases/commands'
import { findSources, getRelease } from '@/lib/releases/queries'
import { recordSource } from '@/lib/releases/sources/commands'
import { approveEvent, publishEvent, publishRelease } from './commands'
import { aPublicMeeting, aRecordedDraft, codeOf } from './test-scenes'
import { suppress } from './withdrawal/suppression'

withTestDatabase()

const SECRET = 'whispered by an observer'
const speech = (claimId: string, text: string) => ({
  ...{ id: newId(), kind: 'intervention', speaker: 'The chair', forParticipantId: null, capacity: null },
  ...{ delivery: 'delivered', reasonNotDelivered: null, text, textLanguage: 'en', textIsMissing: false, claimId },
})

/** A draft that rests on an open source, and in part on a closed one: a claim, a group, a speech, a link. */
async function aHalfClosedDraft() {
  const scene = await aRecordedDraft()
  const closed = await aSource({ access: 'protected', title: SECRET })
  const group = aGroup(`a group ${SECRET}`)
  const hidden = aClaimOn(closed.id, [], { text: SECRET, groupId: group.id })
  const [open] = scene.draft.claims
  assert.ok(open)
  const draft = anEventAt(scene.meeting.id, {
    id: scene.draft.id,
    revision: 1,
    claims: [open, hidden],
    groups: [group],
    actors: [{ ...actingAs('x', 'initiator'), participantId: null, groupId: group.id }],
    statements: [speech(hidden.id, SECRET), speech(open.id, 'We cannot agree.')],
  })
  assert.equal(codeOf(await recordEvent(scene.author, draft)), '')
  assert.equal(codeOf(await submitEvent(scene.author, { id: draft.id, revision: 2 })), '')
  return { ...scene, closed, draft }
}

test('what rests on a closed source alone reaches neither the public nor partners', async () => {
  const { author, second, draft } = await aHalfClosedDraft()
  assert.equal(codeOf(await shareEvent(author, { id: draft.id, revision: 2, isShared: true })), '')
  const partner = await anActorWith('partner')
  const shown = await getEvent(partner, draft.id)
  assert.deepEqual([shown?.recorded.claims.length, shown?.recorded.statements.length], [1, 1])
  assert.doesNotMatch(JSON.stringify([shown?.recorded.claims, shown?.sources, shown?.recorded.statements]), /whispered/)
  assert.equal(await getHistory(partner, 'event', draft.id), null)
  const approved = await approveEvent(second, { id: draft.id, revision: 2, note: null })
  assert.ok(approved.ok)
  const page = await publicEvent(approved.value.symbol ?? '')
  assert.doesNotMatch(JSON.stringify(page), /whispered/)
  assert.equal(page?.event.document.statements?.length, 1)
  assert.deepEqual(page?.event.document.actors, [])
})

test('an approval counts for what was read: a source that opens since means reading again', async () => {
  const { author, second, closed, draft } = await aHalfClosedDraft()
  assert.equal(codeOf(await approveEvent(second, { id: draft.id, revision: 2, note: null, andPublish: false })), '')
  const { id, title, publisher, language, kind } = closed
  const opened = {
    ...{ id, revision: 1, title, publisher, language, kind, access: 'public', connection: 'in_room' },
    ...{ publisherId: null, publishedOn: null, url: null, sameReportAs: null, isTranslation: false },
  }
  const byAuthor = await recordSource(author, opened)
  assert.equal(codeOf(byAuthor), 'not_allowed', JSON.stringify(byAuthor))
  const byEditor = await recordSource(second, opened)
  assert.ok(byEditor.ok, JSON.stringify(byEditor))
  const refused = await publishEvent(second, { id: draft.id, revision: 2 })
  assert.deepEqual(refused.ok || refused.problem, { code: 'breaks_rule', rule: 'published_as_approved' })
})

test('words need a speaker and a claim, and who blocks is named by the claim of the position', async () => {
  const { author, draft, source } = await aRecordedDraft()
  const northland = await aParticipant('Northland')
  const [open] = draft.claims
  assert.ok(open)
  const said = { ...speech('', 'We cannot agree.'), speaker: null, claimId: null }
  await recordEvent(author, { ...draft, revision: 1, statements: [said] as never })
  const mute = await submitEvent(author, { id: draft.id, revision: 2 })
  assert.deepEqual(mute.ok ? null : mute.problem.fields, [
    { path: 'statements.0.speaker', code: 'required' },
    { path: 'statements.0.claimId', code: 'required' },
  ])
  const naming = aClaimOn(source.id, [northland.id])
  const position = {
    ...{
      id: newId(),
      participantId: northland.id,
      groupId: null,
      objectKind: 'text',
      objectId: 'a-text',
      stance: 'blocks',
    },
    ...{ capacity: null, reasonState: 'unknown', reason: null, claimId: open.id },
  }
  const stored = await recordEvent(author, {
    ...draft,
    revision: 2,
    claims: [open, naming],
    positions: [position] as never,
  })
  assert.ok(stored.ok, JSON.stringify(stored))
  const blind = await submitEvent(author, { id: draft.id, revision: 3 })
  assert.equal(codeOf(blind), 'needs_naming_source', 'another claim names it, but not the one that it rests on')
})

test('administrators read no sources, releases or their history', async () => {
  const [researcher, administrator] = [await anActorWith('researcher'), await anActorWith('administrator')]
  const release = await aPublishedRelease(researcher)
  assert.ok((await findSources(researcher, '', null)).length >= 0, 'without words or meeting it answers')
  assert.equal((await findSources(researcher, release.id, null)).length, 1)
  assert.deepEqual(await findSources(administrator, release.id, null), [])
  assert.equal(await getRelease(administrator, release.id), null)
  assert.equal(await getHistory(administrator, 'release', release.id), null)
})

test('with a release are suppressed the events that repeat its words, in every version', async () => {
  const [author, editor] = [await anActorWith('researcher'), await anActorWith('editor')]
  const meeting = await aPublicMeeting()
  const release = await aPublishedRelease(author, editor)
  const draft = anEventAt(meeting.id)
  assert.equal(codeOf(await recordEvent(author, draft)), '')
  const linked = await linkPassage(author, {
    ...{ id: newId(), versionId: release.versionId, eventId: draft.id, aspect: 'occurrence', stance: 'quotes' },
    ...{ ranges: [{ start: 0, end: 10 }], nameIds: [], confidence: 'medium' },
  })
  assert.ok(linked.ok, JSON.stringify(linked))
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), '')
  const approved = await approveEvent(editor, { id: draft.id, revision: 2, note: null })
  assert.ok(approved.ok)
  const gone = await suppress(
    { ...editor, isSteppedUp: true },
    { kind: 'release', id: release.id, reason: 'Somebody could come to harm by it.', locale: 'en' },
  )
  assert.deepEqual(gone.ok && gone.value.also, [approved.value.symbol])
  const left = await plainSql(`select 1 from pub.publications where document like '%Freed wor%'`)
  assert.equal(left.length, 0)
})

async function aPublishedRelease(author: Awaited<ReturnType<typeof anActorWith>>, editor?: typeof author) {
  const id = newId()
  const imported = await importRelease(author, {
    ...{ id, text: `Freed words were said: ${id}.`, title: `Freed ${id}`, publisher: 'P', publisherId: null },
    ...{ publishedOn: null, language: 'en', kind: 'press_release', url: null, meetingId: null },
  })
  assert.ok(imported.ok)
  if (editor) assert.equal(codeOf(await publishRelease(editor, { id, revision: 1 })), '')
  return { id, versionId: imported.value.versionId }
}
