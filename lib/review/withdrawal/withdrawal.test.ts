import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting, anActor, aParticipant } from '@/db/factories'
import { plainSql, ruleThatRefuses, withTestDatabase } from '@/db/test-database'
import type { Actor } from '@/lib/auth/actor'
import { anActorWith } from '@/lib/auth/test-actors'
import { brokenRevision } from '@/lib/history/verifying'
import { aPublishedEvent, correctEvent } from '@/lib/publication/factories'
import { publishRecords } from '@/lib/publication/publish'
import { onPublication } from '@/lib/publication/signal'
import { chainReader } from '@/lib/publication/verifying'
import { wholeChain } from '@/lib/public-record/chain-export'
import { recordOfSymbol } from '@/lib/public-record/chain'
import { publicCorrections } from '@/lib/public-record/corrections'
import { publicEvent, publicEvents, publicMeeting, publicYear } from '@/lib/public-record/queries'
import { publicSearch } from '@/lib/public-record/search'
import { publicEventVersion, publicTombstone, publicVersions } from '@/lib/public-record/versions'
import { publishMeeting } from '@/lib/review/commands'
import { inTransaction } from '@/db/client'
import { eventsCsv } from '@/lib/summaries/csv'
import { retractEvent } from './commands'
import { askToRestore, restore } from './restoring'
import { HOURS_TO_CONFIRM } from './schema'
import { listRestoreRequests } from './queries'
import { confirmSuppression, lapseSuppressions, suppress } from './suppression'

withTestDatabase()

const REASON = 'Two accounts of this day were taken for one.'
const EXPLAINED = { reason: REASON, locale: 'en' }
const problem = (code: string) => ({ ok: false, problem: { code } })

async function aScene(words: string) {
  const [editor, second, administrator] = [
    await anActorWith('editor'),
    await anActorWith('editor'),
    await anActorWith('administrator'),
  ]
  const meeting = await aMeeting()
  const published = await publishMeeting(editor, { id: meeting.id, revision: 1 })
  assert.ok(published.ok)
  const event = await aPublishedEvent(editor, words, { meetingId: meeting.id, meetingDay: 2 })
  return { editor, second, administrator, meeting: published.value.symbol, meetingId: meeting.id, event }
}

/** Everything that the public can ask for in which an event or its words could appear. */
async function everythingPublic(words: string, meeting: string): Promise<string> {
  const year = await publicYear(2031)
  return JSON.stringify([
    await publicMeeting(meeting),
    await publicEvents({ year: 2031 }),
    year,
    year ? eventsCsv(year.events, year.names, 'en') : '',
    (await publicSearch({ q: words, locale: 'en' })).hits,
  ])
}

async function chainHolds(): Promise<void> {
  const chain = chainReader()
  for await (const { line } of wholeChain()) chain.read(line)
  assert.equal(chain.finish().broken, null)
  assert.equal((await brokenRevision()).brokenAt, null)
}

/** Columns of the public schema in which these words stand. */
async function columnsThatHold(words: string): Promise<string[]> {
  const columns = await plainSql(
    "select table_name, column_name from information_schema.columns where table_schema = 'pub' order by 1, 2",
  )
  const found: string[] = []
  for (const { table_name, column_name } of columns) {
    const [row] = await plainSql(
      `select count(*)::int as hits from pub.${table_name} where ${column_name}::text ilike '%${words}%'`,
    )
    if (Number(row?.hits) > 0) found.push(`${table_name}.${column_name}`)
  }
  return found
}

const mayRetract: [string, (scene: Awaited<ReturnType<typeof aScene>>) => Promise<Actor> | Actor, string | null][] = [
  ['an editor', ({ second }) => second, null],
  ['an administrator', ({ administrator }) => administrator, null],
  ['a researcher', () => anActorWith('researcher'), 'not_allowed'],
  ['a partner', () => anActorWith('partner'), 'not_allowed'],
]
for (const [who, actorOf, code] of mayRetract) {
  test(`${who} ${code ? 'cannot retract' : 'retracts alone'}`, async () => {
    const scene = await aScene('The room was left.')
    const result = await retractEvent(await actorOf(scene), { id: scene.event.id, ...EXPLAINED })
    assert.deepEqual(result.ok ? null : result.problem.code, code)
  })
}

test('a retracted event leaves lists, files and search at once; its page says when and why, its versions stay', async () => {
  const { second, meeting, event } = await aScene('Harbour lanterns were out.')
  let announced = 0
  onPublication(() => {
    announced += 1
  })
  assert.match(await everythingPublic('lanterns', meeting), /Harbour lanterns/)
  assert.deepEqual(await retractEvent(second, { id: event.id, reason: 'too short', locale: 'en' }), {
    ok: false,
    problem: { code: 'invalid', fields: [{ path: 'reason', code: 'too_short' }] },
  })
  assert.ok((await retractEvent(second, { id: event.id, ...EXPLAINED })).ok)
  assert.equal(announced, 1)
  const left = await everythingPublic('lanterns', meeting)
  assert.ok(!left.includes('lanterns') && !left.includes(event.symbol))
  assert.equal(await publicEvent(event.symbol), null)
  const gone = await publicTombstone(event.symbol)
  assert.deepEqual([gone?.last.action, gone?.last.reason, gone?.versions.length], ['retracted', REASON, 1])
  assert.deepEqual(await recordOfSymbol(event.symbol), { kind: 'event' })
  assert.match(JSON.stringify(await publicEventVersion(event.symbol, 1)), /Harbour lanterns/)
  assert.deepEqual(await retractEvent(second, { id: event.id, ...EXPLAINED }), problem('wrong_state'))
  const noted = await plainSql(
    `select kind, version, before, after, reason from corrections where record_id = '${event.id}'`,
  )
  assert.deepEqual(noted, [
    { kind: 'retraction', version: 2, before: { version: 1 }, after: { version: 2 }, reason: { en: REASON } },
  ])
  const [last] = await plainSql(
    `select verb, reason from revisions where subject_id = '${event.id}' order by seq desc limit 1`,
  )
  assert.deepEqual(last, { verb: 'retracted', reason: REASON })
  await chainHolds()
})

test('a correction that waits does not keep an event from being retracted', async () => {
  const { second, event } = await aScene('They went out.')
  await plainSql(`update events set state = 'draft', revision = 2 where id = '${event.id}'`)
  assert.ok((await retractEvent(second, { id: event.id, ...EXPLAINED })).ok)
  assert.deepEqual(await plainSql(`select state from events where id = '${event.id}'`), [{ state: 'retracted' }])
})

test('what was never public cannot be retracted or suppressed', async () => {
  const editor = await anActorWith('editor')
  const { event } = await aScene('They went out.')
  await plainSql(`insert into events (id, kind, details, record_basis, author_id, last_editor_id)
    select 'never-public', kind, details, record_basis, author_id, last_editor_id from events where id = '${event.id}'`)
  assert.deepEqual(await retractEvent(editor, { id: 'never-public', ...EXPLAINED }), problem('wrong_state'))
  assert.deepEqual(await suppress(editor, { kind: 'event', id: 'never-public', ...EXPLAINED }), problem('wrong_state'))
  assert.deepEqual(await retractEvent(editor, { id: 'nobody-knows', ...EXPLAINED }), problem('not_found'))
})

test('a suppression empties every version, and the words are found nowhere that is public', async () => {
  const { editor, second, meeting, event } = await aScene('The witness Zephyrine spoke.')
  await correctEvent(editor, event, 'The witness Zephyrine Quokka spoke.', 'The name was incomplete before.')
  assert.notDeepEqual(await columnsThatHold('Zephyrine'), [])
  const without = { ...second, isSteppedUp: false }
  const input = { kind: 'event', id: event.id, reason: 'Taken down to protect somebody.', locale: 'en' }
  assert.deepEqual(await suppress(without, input), problem('needs_step_up'))
  const started = performance.now()
  const done = await suppress(second, input)
  assert.ok(done.ok)
  assert.doesNotMatch(await everythingPublic('Zephyrine', meeting), /Zephyrine/)
  assert.ok(performance.now() - started < 60_000)
  assert.deepEqual(await columnsThatHold('Zephyrine'), [])
  for (const version of [1, 2, 3]) assert.equal(await publicEventVersion(event.symbol, version), null)
  assert.deepEqual(
    (await publicVersions(event.symbol)).map(({ action, isTold }) => [action, isTold]),
    [
      ['published', false],
      ['corrected', false],
      ['suppressed', false],
    ],
  )
  assert.equal((await publicTombstone(event.symbol))?.last.reason, 'Taken down to protect somebody.')
  assert.deepEqual(await suppress(second, input), problem('wrong_state'))
  await chainHolds()
})

test('a retracted event can still be suppressed', async () => {
  const { second, event } = await aScene('The witness Zephyrine spoke.')
  assert.ok((await retractEvent(second, { id: event.id, ...EXPLAINED })).ok)
  assert.ok((await suppress(second, { kind: 'event', id: event.id, ...EXPLAINED })).ok)
  assert.deepEqual(await columnsThatHold('Zephyrine'), [])
  await chainHolds()
})

test('nobody empties publications by hand without the verifier seeing it', async () => {
  const { second, event } = await aScene('A line.')
  await plainSql(`update pub.publications set document = null, salt = null where record_id = '${event.id}'`)
  const chain = chainReader()
  for await (const { line } of wholeChain()) chain.read(line)
  assert.equal(chain.finish().broken?.symbol, event.symbol)
  assert.ok((await suppress(second, { kind: 'event', id: event.id, ...EXPLAINED })).ok)
  await chainHolds()
})

test('a second person confirms a suppression; whoever suppressed does not', async () => {
  const { second, administrator, event } = await aScene('A line.')
  const one = { kind: 'event', id: event.id }
  assert.deepEqual(await confirmSuppression(second, one), problem('wrong_state'))
  await suppress(administrator, { ...one, ...EXPLAINED })
  assert.deepEqual(await confirmSuppression(administrator, one), problem('needs_second_person'))
  assert.deepEqual(await confirmSuppression({ ...second, isSteppedUp: false }, one), problem('needs_step_up'))
  assert.ok((await confirmSuppression(second, one)).ok)
  assert.deepEqual(await confirmSuppression(second, one), problem('wrong_state'))
  const lapsed = await lapseSuppressions(new Date(Date.now() + 1000 * 3_600_000))
  assert.ok(!lapsed.includes(event.symbol))
  assert.deepEqual(await plainSql(`select state from events where id = '${event.id}'`), [{ state: 'suppressed' }])
})

test('a suppression that nobody confirms turns into a retraction with its reason, and the words stay gone', async () => {
  const { second, event } = await aScene('The witness Zephyrine spoke.')
  await suppress(second, { kind: 'event', id: event.id, reason: REASON, locale: 'fr' })
  const almost = Date.now() + HOURS_TO_CONFIRM * 3_600_000 - 60_000
  assert.deepEqual(await lapseSuppressions(new Date(almost)), [])
  assert.deepEqual(await lapseSuppressions(new Date(almost + 120_000)), [event.symbol])
  assert.deepEqual(await lapseSuppressions(new Date(almost + 120_000)), [])
  const gone = await publicTombstone(event.symbol)
  assert.deepEqual([gone?.last.action, gone?.last.reason, gone?.versions], ['retracted', REASON, []])
  assert.deepEqual(await plainSql(`select kind, reason from corrections where record_id = '${event.id}'`), [
    { kind: 'retraction', reason: { fr: REASON } },
  ])
  assert.deepEqual(await plainSql(`select state from events where id = '${event.id}'`), [{ state: 'retracted' }])
  assert.deepEqual(await columnsThatHold('Zephyrine'), [])
  await chainHolds()
})

test('two editors restore: it comes back as a draft, and to the public only by approval and publication', async () => {
  const { editor, second, administrator, event } = await aScene('The first words.')
  await retractEvent(administrator, { id: event.id, ...EXPLAINED })
  const asked = { kind: 'event', id: event.id, reason: 'The second account was found again.', locale: 'en' }
  assert.deepEqual(await restore(second, { kind: 'event', id: event.id }), problem('wrong_state'))
  assert.deepEqual(await askToRestore(administrator, asked), problem('not_allowed'))
  assert.ok((await askToRestore(second, asked)).ok)
  assert.deepEqual(await askToRestore(editor, asked), problem('wrong_state'))
  const waiting = async () => (await listRestoreRequests(editor)).filter(({ symbol }) => symbol === event.symbol)
  assert.deepEqual(await waiting(), [{ symbol: event.symbol, reason: asked.reason, by: second.name }])
  assert.deepEqual(await restore(second, { kind: 'event', id: event.id }), problem('needs_second_person'))
  assert.ok((await restore(editor, { kind: 'event', id: event.id })).ok)
  assert.deepEqual(await waiting(), [])
  assert.deepEqual(await plainSql(`select state, revision, correction_reason from events where id = '${event.id}'`), [
    { state: 'draft', revision: 2, correction_reason: asked.reason },
  ])
  assert.equal(await publicEvent(event.symbol), null)
  const straight = inTransaction((tx) =>
    publishRecords(tx, [{ kind: 'event', id: event.id }], {
      ...{ authorId: 'author', approverId: editor.userId, action: 'corrected', reason: asked.reason },
    }),
  )
  await assert.rejects(straight)
  await correctEvent(editor, event, 'The first words, again.', asked.reason)
  assert.equal((await publicEvent(event.symbol))?.event.version, 3)
  assert.equal(await publicTombstone(event.symbol), null)
  await chainHolds()
})

test('what links to a retracted event still opens', async () => {
  const { editor, second, meetingId, event } = await aScene('First.')
  const other = await aPublishedEvent(editor, 'Then.', { meetingId, meetingDay: 2 })
  await plainSql(`insert into event_links (from_id, to_id, kind) values ('${other.id}', '${event.id}', 'follows')`)
  await correctEvent(editor, other, 'Then, after.', 'The order was missing before.')
  await retractEvent(second, { id: event.id, ...EXPLAINED })
  const found = await publicEvent(other.symbol)
  assert.deepEqual(found?.event.document.links, [{ toId: event.id, kind: 'follows' }])
  assert.equal(found?.names[`event ${event.id}`], undefined)
})

test('corrections are listed newest first with what changed, word by word, and why', async () => {
  const { editor, second, event } = await aScene('The Chair closed at four.')
  const northland = await aParticipant('Northland')
  await anActor(event.id, northland.id, 'supporter')
  await correctEvent(editor, event, 'The Chair closed at five.', 'The hour was misread in the source.')
  await retractEvent(second, { id: event.id, ...EXPLAINED })
  const { corrections } = await publicCorrections()
  const [retracted, corrected] = corrections
  assert.deepEqual([retracted?.symbol, retracted?.action, retracted?.changes], [event.symbol, 'retracted', []])
  assert.deepEqual([corrected?.version, corrected?.reason], [2, 'The hour was misread in the source.'])
  assert.deepEqual(
    corrected?.changes.find(({ path }) => path.endsWith('.text')),
    {
      path: `claims.${event.claimId}.text`,
      before: 'The Chair closed at four.',
      after: 'The Chair closed at five.',
      language: 'en',
      row: { path: `claims.${event.claimId}`, list: 'claims', place: 1, fate: 'stayed' },
    },
  )
  assert.ok(corrected?.changes.some(({ path, after }) => path.endsWith('participantId') && after === 'northland'))
})

test('a version stays as it was when a later one is published', async () => {
  const { editor, event } = await aScene('First words.')
  const before = JSON.stringify(await publicEventVersion(event.symbol, 1))
  await correctEvent(editor, event, 'Second words.', 'The first were not exact.')
  assert.equal(JSON.stringify(await publicEventVersion(event.symbol, 1)), before)
  assert.match(JSON.stringify(await publicEventVersion(event.symbol, 2)), /Second words/)
  assert.equal(await publicEventVersion(event.symbol, 3), null)
})

test('the database itself refuses to change what was published', async () => {
  const { event } = await aScene('A line.')
  assert.equal(
    await ruleThatRefuses(`update pub.publications set salt = 'other' where record_id = '${event.id}'`),
    'append_only',
  )
})
