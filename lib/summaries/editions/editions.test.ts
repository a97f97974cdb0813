import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '@/db/client'
import { aMeeting, aParticipant, aSource } from '@/db/factories'
import { plainSql, ruleThatRefuses, sqlAsApplication, withTestDatabase } from '@/db/test-database'
import type { Role } from '@/db/vocabulary'
import { anActorWith } from '@/lib/auth/test-actors'
import { actingAs, aClaimOn, aGroup } from '@/lib/events/test-events'
import { aPublishedEvent as anEventOfWords, correctEvent } from '@/lib/publication/factories'
import { publishRecords } from '@/lib/publication/publish'
import { chainReader } from '@/lib/publication/verifying'
import { wholeChain } from '@/lib/public-record/chain-export'
import { publicEvent, publicParticipant, publicYear } from '@/lib/public-record/queries'
import { publicSearch } from '@/lib/public-record/search'
import { publicTombstone } from '@/lib/public-record/versions'
import { publishMeeting } from '@/lib/review/commands'
import { AN_UPDATE, aPublishedEvent } from '@/lib/review/test-scenes'
import { retractEvent } from '@/lib/review/withdrawal/commands'
import { suppress } from '@/lib/review/withdrawal/suppression'
import { tallyKinds } from '../tally'
import { issueEdition } from './commands'
import { publicEdition, publicEditionsOf } from './public-editions'
import { listEditionsCounting, listYearsToIssue } from './queries'

withTestDatabase()

const EXPLAINED = { reason: 'Two accounts of this day were taken for one.', locale: 'en' }
const problem = (code: string) => ({ ok: false, problem: { code } })

async function aMeetingIn(year: number) {
  const editor = await anActorWith('editor')
  const { id } = await aMeeting({ year, startsOn: `${year}-11-03`, endsOn: `${year}-11-07` })
  const published = await publishMeeting(editor, { id, revision: 1 })
  assert.ok(published.ok)
  return { editor, id, symbol: published.value.symbol }
}

async function editionAt(symbol: string) {
  const found = await publicEdition(symbol)
  assert.ok(found, symbol)
  return found
}

async function symbolsFound(q: string): Promise<string[]> {
  return (await publicSearch({ q, locale: 'en' })).hits.map(({ symbol }) => symbol)
}

const countsOf = async (year: number) =>
  tallyKinds((await publicYear(year))?.events.map(({ document }) => document) ?? []).tallies

test('39: a naming that is retracted leaves the set and the lists, and the annual summary is issued again with what was withdrawn', async () => {
  const [northland, source] = [await aParticipant('Northland'), await aSource()]
  const by = { authorId: 'author', approverId: 'author' }
  await inTransaction((tx) => publishRecords(tx, [{ kind: 'participant', id: northland.id }], by))
  const group = aGroup('a small group')
  const claim = aClaimOn(source.id, [northland.id], { groupId: group.id, text: 'Northland and others left.' })
  const { second, draft, symbol } = await aPublishedEvent({
    ...{ claims: [claim], groups: [{ ...group, members: [{ participantId: northland.id, claimId: claim.id }] }] },
    actors: [actingAs(northland.id, 'leaving')],
  })
  const publicMembers = async () =>
    (await plainSql(`select r.symbol from pub.records r, jsonb_array_elements(r.document->'claims') c
      where r.record_kind = 'event' and c->'group'->'memberIds' ? 'northland'`)) as { symbol: string }[]
  assert.deepEqual(await publicMembers(), [{ symbol }])
  assert.deepEqual(
    (await publicParticipant('northland'))?.events.map(({ document }) => document.symbol),
    [symbol],
  )
  assert.ok((await symbolsFound('Northland')).includes(symbol))
  const counted = [{ kind: 'walkout', events: [symbol], patterns: [] }]
  assert.deepEqual(await countsOf(2031), counted)

  assert.deepEqual(await issueEdition(second, { year: 2031, seenNumber: 0 }), {
    ok: true,
    value: { symbol: '2031.1', number: 1 },
  })
  const first = await editionAt('2031.1')
  const { records, tallies, since } = first.edition.document
  assert.deepEqual([tallies, since], [counted, null])
  assert.deepEqual(
    records.map(({ record, symbol, version }) => [record, symbol, version]),
    [
      ['meeting', '2031-PL', 1],
      ['event', symbol, 1],
    ],
  )
  assert.deepEqual([first.newest, first.changedSince], ['2031.1', { added: [], changed: [], withdrawn: [], moved: [] }])

  assert.ok((await retractEvent(second, { id: draft.id, ...EXPLAINED })).ok)
  assert.equal(await publicEvent(symbol), null)
  assert.equal((await publicTombstone(symbol))?.last.reason, EXPLAINED.reason)
  assert.deepEqual(await publicMembers(), [])
  assert.deepEqual((await publicParticipant('northland'))?.events, [])
  assert.deepEqual(await symbolsFound('Northland'), ['northland'])
  assert.deepEqual(await symbolsFound(symbol), [])
  assert.deepEqual(await countsOf(2031), [])
  const withdrawn = { added: [], changed: [], withdrawn: [{ record: 'event', symbol }], moved: [] }
  const afterwards = await editionAt('2031.1')
  assert.deepEqual([afterwards.edition, afterwards.hash], [first.edition, first.hash])
  assert.deepEqual(afterwards.changedSince, withdrawn)
  assert.deepEqual((await listYearsToIssue(second))[0]?.since, withdrawn)
  assert.deepEqual(await listEditionsCounting(second, symbol), [{ symbol: '2031.1', year: 2031 }])

  assert.deepEqual(await issueEdition(second, { year: 2031, seenNumber: 1 }), {
    ok: true,
    value: { symbol: '2031.2', number: 2 },
  })
  assert.deepEqual(await listEditionsCounting(second, symbol), [])
  const next = await editionAt('2031.2')
  assert.deepEqual(next.edition.document.since, { edition: '2031.1', ...withdrawn })
  assert.deepEqual([next.edition.document.tallies, next.edition.document.records.length], [[], 1])
  assert.equal(next.edition.document.upTo.seq, next.seq - 1)
  const last = await editionAt('2031.1')
  assert.deepEqual([last.edition, last.hash, last.newest], [first.edition, first.hash, '2031.2'])
  assert.deepEqual(
    (await publicEditionsOf(2031)).map((edition) => edition.symbol),
    ['2031.2', '2031.1'],
  )
  assert.deepEqual(await issueEdition(second, { year: 2031, seenNumber: 2 }), problem('nothing_changed'))
  assert.equal(await publicEdition('2031.3'), null)
  const chain = chainReader()
  for await (const { line } of wholeChain()) chain.read(line)
  assert.equal(chain.finish().broken, null)
})

test('corrections, new events and meetings that moved to another year stand apart in the next edition', async () => {
  const { editor, id, symbol } = await aMeetingIn(2042)
  const moving = await aMeetingIn(2042)
  const event = await anEventOfWords(editor, 'The room was left.', { meetingId: id, meetingDay: 1 })
  assert.ok((await issueEdition(editor, { year: 2042, seenNumber: 0 })).ok)
  await correctEvent(editor, event, 'The room was left twice.', 'A second departure was found.')
  const another = await anEventOfWords(editor, 'They came back.', { meetingId: id, meetingDay: 2 })
  await plainSql(`update meetings set year = 2043, starts_on = null, ends_on = null where id = '${moving.id}'`)
  assert.ok((await publishMeeting(editor, { id: moving.id, revision: 1, correction: AN_UPDATE })).ok)
  assert.ok((await issueEdition(editor, { year: 2042, seenNumber: 1 })).ok)
  const { edition } = await editionAt('2042.2')
  assert.deepEqual(edition.document.since, {
    edition: '2042.1',
    added: [{ record: 'event', symbol: another.symbol }],
    changed: [{ record: 'event', symbol: event.symbol, from: 1, to: 2 }],
    withdrawn: [],
    moved: [{ record: 'meeting', symbol: moving.symbol }],
  })
  assert.deepEqual(
    edition.document.records.map((record) => record.symbol),
    [symbol, event.symbol, another.symbol],
  )
  const [row] = await plainSql(`select hash from pub.publications where symbol = '${event.symbol}' and version = 2`)
  assert.equal(edition.document.records[1]?.hash, row?.hash)
  assert.deepEqual(await symbolsFound('2042.2'), ['2042.2'], 'an edition is found by its own symbol')
})

test('of a suppressed record the next edition keeps the symbol and nothing else, and no edition repeats words', async () => {
  const { editor, id } = await aMeetingIn(2044)
  const event = await anEventOfWords(editor, 'Zephyr lanterns.', { meetingId: id, meetingDay: 1, kind: 'protest' })
  assert.ok((await issueEdition(editor, { year: 2044, seenNumber: 0 })).ok)
  assert.ok((await suppress(editor, { kind: 'event', id: event.id, ...EXPLAINED })).ok)
  assert.ok((await issueEdition(editor, { year: 2044, seenNumber: 1 })).ok)
  const { edition } = await editionAt('2044.2')
  assert.deepEqual(edition.document.since?.withdrawn, [{ record: 'event', symbol: event.symbol }])
  const { since: _, ...rest } = edition.document
  assert.doesNotMatch(JSON.stringify(rest), new RegExp(`${event.symbol}|protest`))
  const told = await plainSql("select document from pub.publications where record_kind = 'edition'")
  assert.doesNotMatch(JSON.stringify(told), /Zephyr|lanterns/)
})

test('a year of which everything was taken back is still issued, so that its last edition is not the last word', async () => {
  const { editor } = await aMeetingIn(2045)
  const event = await anEventOfWords(editor, 'They left.', { meetingId: null, momentId: await aMomentIn(2046) })
  assert.equal(await ruleOf(issueEdition(editor, { year: 2047, seenNumber: 0 })), 'not_found')
  assert.equal(await ruleOf(issueEdition(editor, { year: 2046, seenNumber: 0 })), '')
  assert.ok((await retractEvent(editor, { id: event.id, ...EXPLAINED })).ok)
  assert.equal(await publicYear(2046), null)
  const atDesk = (await listYearsToIssue(editor)).find(({ year }) => year === 2046)
  assert.deepEqual([atDesk?.events, atDesk?.newest?.symbol, atDesk?.since?.withdrawn.length], [0, '2046.1', 1])
  assert.equal(await ruleOf(issueEdition(editor, { year: 2046, seenNumber: 1 })), '')
  assert.deepEqual((await editionAt('2046.2')).edition.document.records, [])
})

test('editors issue editions, each once and in order; nobody else does, and nothing of one can be changed', async () => {
  const { editor } = await aMeetingIn(2048)
  for (const role of ['partner', 'researcher', 'administrator'] as Role[]) {
    const person = await anActorWith(role)
    assert.deepEqual(await issueEdition(person, { year: 2048, seenNumber: 0 }), problem('not_allowed'))
    assert.deepEqual(await listYearsToIssue(person), [])
    assert.deepEqual(await listEditionsCounting(person, '2048-PL'), [])
  }
  assert.equal(await ruleOf(issueEdition(editor, { year: 2048, seenNumber: 1 })), 'stale')
  const asked = { year: 2048, seenNumber: 0 }
  const both = await Promise.all([issueEdition(editor, asked), issueEdition(editor, asked)])
  assert.deepEqual(both.map((one) => (one.ok ? one.value.symbol : one.problem.code)).sort(), ['2048.1', 'stale'])
  assert.equal(await ruleOf(issueEdition(editor, { year: 2048.5, seenNumber: 0 })), 'invalid')
  const kept = await plainSql(`select verb, user_id as who from revisions where subject = 'edition'
    and subject_id in (select id from editions where year = 2048)`)
  assert.deepEqual(kept, [{ verb: 'published', who: editor.userId }])
  assert.equal(await ruleThatRefuses('update editions set number = 9'), 'append_only')
  await assert.rejects(sqlAsApplication('delete from editions'))
})

const ruleOf = async (asked: ReturnType<typeof issueEdition>) => {
  const result = await asked
  return result.ok ? '' : result.problem.code
}

async function aMomentIn(year: number): Promise<string> {
  const id = `moment-in-${year}`
  await plainSql(`insert into moments (id, kind, local_date, time_zone, precision, qualifier, basis)
    values ('${id}', 'reported', '${year}-05-04', 'UTC', 'day', 'at', 'source_claim')`)
  return id
}
