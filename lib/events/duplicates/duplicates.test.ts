import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aParticipant, aSource } from '@/db/factories'
import { inTransaction } from '@/db/client'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { getHistory } from '@/lib/history/queries'
import { aPublicMeeting, codeOf } from '@/lib/review/test-scenes'
import { recordEvent, submitEvent } from '../commands'
import { getEvent, listEventsOfMeeting, listLikeEvents, listOwnDrafts } from '../queries'
import { isAuthor } from '../standing'
import { actingAs, aClaimOn, aGroup, anEventAt } from '../test-events'
import { mergeEvents, separateEvents } from './commands'
import { mayBeSameEvent, type Told } from './rules'

withTestDatabase()

const told = (more: Partial<Told>): Told => ({
  ...{ meetingId: 'm', kind: 'walkout', scope: 'single', meetingDay: 5, localDate: '2031-11-08', localTime: '02:00' },
  participantIds: ['northland'],
  ...more,
})

test('two accounts may be of one event, or not, by meeting, kind, day, hour and who', () => {
  const cases: [string, Partial<Told>, boolean][] = [
    ['the same', {}, true],
    ['ten minutes later', { localTime: '02:10' }, true],
    ['before midnight', { localDate: '2031-11-07', localTime: '23:50' }, false],
    ['an hour unknown', { localTime: null }, true],
    ['two hours apart', { localTime: '04:00' }, false],
    ['another day', { meetingDay: 4 }, false],
    ['a day unknown', { meetingDay: null, localDate: null, localTime: null }, true],
    ['a kindred kind', { kind: 'partial_walkout' }, true],
    ['another kind', { kind: 'protest' }, false],
    ['somebody else', { participantIds: ['southland'] }, false],
    ['nobody said', { participantIds: [] }, true],
    ['another meeting', { meetingId: 'n' }, false],
    ['a pattern beside an occurrence', { scope: 'pattern' }, false],
  ]
  for (const [name, more, expected] of cases) assert.equal(mayBeSameEvent(told({}), told(more)), expected, name)
})

const said = (text: string) => [{ locale: 'en' as const, text, status: 'original' as const }]

async function twoAccounts(more: Parameters<typeof anEventAt>[1] = {}) {
  const [rosa, ben] = [await anActorWith('editor', 'researcher'), await anActorWith('researcher')]
  const [meeting, northland] = [await aPublicMeeting(), await aParticipant('Northland')]
  const [source, other] = [await aSource(), await aSource()]
  const first = anEventAt(meeting.id, {
    ...{ actors: [actingAs(northland.id, 'leaving')], claims: [aClaimOn(source.id)] },
    summaries: said('They left at two.'),
  })
  const second = anEventAt(meeting.id, {
    ...{ localTime: '02:10', precision: 'minute', outcome: 'The room went quiet.' },
    ...{ claims: [aClaimOn(other.id)], summaries: said('They left about two.'), ...more },
  })
  assert.equal(codeOf(await recordEvent(rosa, first)), '')
  assert.equal(codeOf(await recordEvent(ben, second)), '')
  return { rosa, ben, meeting, first, second, other }
}

test('a second account is suggested, and put together both stay: sources, times, lines', async () => {
  const { rosa, meeting, first, second, other } = await twoAccounts()
  assert.deepEqual(
    (await listLikeEvents(rosa, first.id)).map((event) => event.id),
    [second.id],
  )
  const pair = { keep: { id: first.id, revision: 1 }, merge: { id: second.id, revision: 1 } }
  const merged = await mergeEvents(rosa, pair)
  assert.ok(merged.ok)
  const kept = (await getEvent(rosa, first.id))?.recorded
  assert.deepEqual([kept?.localTime, kept?.outcome, kept?.claims.length], ['02:00', 'The room went quiet.', 2])
  const theirs = kept?.claims.find((claim) => claim.sourceId === other.id)
  assert.deepEqual(theirs?.time, { localDate: '2031-11-08', localTime: '02:10', precision: 'minute', qualifier: 'at' })
  assert.equal(kept?.summaries[0]?.text, 'They left at two. / They left about two.')
  assert.deepEqual(
    (await listEventsOfMeeting(rosa, meeting.id)).map((event) => event.id),
    [first.id],
  )
})

test('accounts that are too much for one event stay two, and it is said where', async () => {
  const { rosa, first, second } = await twoAccounts({ summaries: said('x'.repeat(590)) })
  const refused = await mergeEvents(rosa, {
    keep: { id: first.id, revision: 1 },
    merge: { id: second.id, revision: 1 },
  })
  assert.deepEqual(refused.ok ? null : refused.problem, {
    code: 'invalid',
    fields: [{ path: 'summaries.0.text', code: 'too_big' }],
  })
  const [one, two] = [await getEvent(rosa, first.id), await getEvent(rosa, second.id)]
  assert.deepEqual([one?.recorded.revision, two?.recorded.revision, two?.mergedIntoId], [1, 1, null])
  assert.equal(two?.recorded.claims.length, 1)
})

test('what was put together is taken apart again, as it stood', async () => {
  const { rosa, first, second } = await twoAccounts()
  const before = [(await getEvent(rosa, first.id))?.recorded, (await getEvent(rosa, second.id))?.recorded]
  const merged = await mergeEvents(rosa, {
    keep: { id: first.id, revision: 1 },
    merge: { id: second.id, revision: 1 },
  })
  assert.ok(merged.ok)
  const apart = { keep: { id: first.id, revision: merged.value.revision }, mergedId: second.id }
  assert.equal(codeOf(await separateEvents(rosa, apart)), '')
  const after = [(await getEvent(rosa, first.id))?.recorded, (await getEvent(rosa, second.id))?.recorded]
  const bare = (one: (typeof before)[number]) => ({ ...one, revision: 0 })
  assert.deepEqual(after.map(bare), before.map(bare))
})

test('whoever wrote an account that was put together with an event is an author of it for ever', async () => {
  const { rosa, ben, first, second } = await twoAccounts()
  const isAuthorOf = async (id: string) => {
    const [row] = await plainSql(`select is_author(e, '${ben.userId}') as answer, e.* from events e where id = '${id}'`)
    const standing = await inTransaction((tx) => isAuthor(tx, ben, { id }))
    assert.equal(standing, row?.answer)
    return standing
  }
  assert.equal(await isAuthorOf(first.id), false)
  const merged = await mergeEvents(rosa, {
    keep: { id: first.id, revision: 1 },
    merge: { id: second.id, revision: 1 },
  })
  assert.ok(merged.ok)
  const joined = (await getHistory(rosa, 'event', first.id))?.find((entry) => entry.verb === 'account_joined')
  assert.deepEqual([joined?.userId, joined?.revision, joined?.changes], [rosa.userId, 2, []])
  assert.equal(await isAuthorOf(first.id), true)
  const apart = { keep: { id: first.id, revision: merged.value.revision }, mergedId: second.id }
  assert.equal(codeOf(await separateEvents(rosa, apart)), '')
  assert.equal(await isAuthorOf(first.id), true)
})

test('whoever wrote an account that was merged finds the event among their own, with its history, and nobody else does', async () => {
  const { rosa, ben, first, second } = await twoAccounts()
  const other = await anActorWith('researcher')
  const found = async (actor: typeof ben) => ({
    own: (await listOwnDrafts(actor)).some((event) => event.id === first.id),
    listed: (await listEventsOfMeeting(actor, first.meetingId ?? '')).some((event) => event.id === first.id),
    opened: (await getEvent(actor, first.id)) !== null,
    history: (await getHistory(actor, 'event', first.id)) !== null,
  })
  const [all, none] = [
    { own: true, listed: true, opened: true, history: true },
    { own: false, listed: false, opened: false, history: false },
  ]
  assert.deepEqual(await found(ben), none)
  const pair = { keep: { id: first.id, revision: 1 }, merge: { id: second.id, revision: 1 } }
  assert.equal(codeOf(await mergeEvents(rosa, pair)), '')
  assert.deepEqual([await found(rosa), await found(ben), await found(other)], [all, all, none])
})

test('groups go with their account, and what was set aside meanwhile does not come back as what stood', async () => {
  const group = aGroup('several delegations')
  const { rosa, first, second } = await twoAccounts({
    groups: [group],
    actors: [{ ...actingAs('', 'leaving'), participantId: null, groupId: group.id }],
  })
  assert.equal(codeOf(await recordEvent(rosa, { ...first, revision: 0, outcome: 'Too late.' })), 'stale')
  const pair = { keep: { id: first.id, revision: 1 }, merge: { id: second.id, revision: 1 } }
  const merged = await mergeEvents(rosa, pair)
  assert.ok(merged.ok, JSON.stringify(merged))
  assert.deepEqual((await getEvent(rosa, first.id))?.recorded.groups, [group])
  const apart = { keep: { id: first.id, revision: merged.value.revision }, mergedId: second.id }
  assert.equal(codeOf(await separateEvents(rosa, apart)), '')
  const [one, two] = [(await getEvent(rosa, first.id))?.recorded, (await getEvent(rosa, second.id))?.recorded]
  assert.deepEqual([one?.groups, one?.outcome, two?.groups], [[], null, [group]])
})

test('accounts are put together by those who may, at the revisions they saw', async () => {
  const { ben, rosa, first, second } = await twoAccounts()
  const pair = { keep: { id: first.id, revision: 1 }, merge: { id: second.id, revision: 1 } }
  assert.equal(codeOf(await mergeEvents(ben, pair)), 'not_allowed')
  assert.equal(codeOf(await mergeEvents(rosa, { ...pair, merge: { id: second.id, revision: 7 } })), 'stale')
  assert.equal(codeOf(await mergeEvents(rosa, { ...pair, merge: pair.keep })), 'not_found')
  await submitEvent(ben, { id: second.id, revision: 1 })
  assert.equal(codeOf(await mergeEvents(await anActorWith('administrator'), pair)), 'not_allowed')
})
