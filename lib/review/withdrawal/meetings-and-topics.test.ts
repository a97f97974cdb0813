import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aTopic } from '@/db/factories'
import { plainSql, ruleThatRefuses, withTestDatabase } from '@/db/test-database'
import { acceptAgenda } from '@/lib/agenda/versions/commands'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { chainReader } from '@/lib/publication/verifying'
import { publicAgendaItem } from '@/lib/public-record/agenda'
import { wholeChain } from '@/lib/public-record/chain-export'
import { publicCorrections } from '@/lib/public-record/corrections'
import { publicHome, publicMeetings, publicTopics } from '@/lib/public-record/lists'
import { publicEvent, publicMeeting, publicTopic, publicYear } from '@/lib/public-record/queries'
import { publicSearch } from '@/lib/public-record/search'
import { publicTombstone } from '@/lib/public-record/versions'
import { eventsCsv } from '@/lib/summaries/csv'
import { publishTopic } from '../agenda/commands'
import { getTakenBack } from '../changes/queries'
import { approveEvent, publishMeeting } from '../commands'
import { aPublicMeeting, aPublishedEvent, aRecordedDraft, AN_UPDATE, codeOf } from '../test-scenes'
import { retractEvent, retractMeeting, retractTopic } from './commands'
import { getWithdrawable, listRestoreRequests } from './queries'
import { askToRestore, restore } from './restoring'
import { confirmSuppression, lapseSuppressions, suppress } from './suppression'

withTestDatabase()

const WHY = { reason: 'It was taken from a list that was never adopted.', locale: 'en' }

async function chainHolds(): Promise<void> {
  const chain = chainReader()
  for await (const { line } of wholeChain()) chain.read(line)
  assert.equal(chain.finish().broken, null)
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

/** A public meeting with an item of this title on its agenda. */
async function aMeetingWith(title: string) {
  const editor = await anActorWith('editor', 'researcher')
  const { id, symbol } = await aPublicMeeting()
  const entry = { itemId: newId(), isNew: true, path: '1', number: '1', title, slotMinutes: null, presence: 'listed' }
  const version = { id: newId(), meetingId: id, label: 'Draft', status: 'draft', datedOn: null, sourceId: null }
  assert.equal(codeOf(await acceptAgenda(editor, { ...version, locale: 'en', entries: [entry] })), '')
  assert.equal(codeOf(await publishMeeting(editor, { id, revision: 1, correction: AN_UPDATE })), '')
  return { editor, id, symbol, itemSymbol: `${symbol}-A01`, itemId: entry.itemId }
}

/** An event at a meeting, published by a second person; answers its id and symbol. */
async function anEventIn(meetingId: string, more: object = {}) {
  const { author, second, draft } = await aRecordedDraft()
  assert.equal(codeOf(await recordEvent(author, { ...draft, ...more, meetingId, revision: 1 })), '')
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), '')
  const approved = await approveEvent(second, { id: draft.id, revision: 2, note: null })
  assert.ok(approved.ok)
  return { id: draft.id, symbol: approved.value.symbol ?? '' }
}

test('a meeting in which public events lie is not retracted; after each of them was, it is, and its pages say so', async () => {
  const { editor, id, symbol, itemSymbol, itemId } = await aMeetingWith('Lanterns of the harbour')
  const event = await anEventIn(id, { agendaItemId: itemId })
  const refused = await retractMeeting(editor, { id, ...WHY })
  assert.deepEqual(refused.ok ? null : refused.problem, { code: 'breaks_rule', rule: 'meeting_has_public_events' })
  assert.deepEqual((await getWithdrawable(editor, symbol))?.resting, [event.symbol])
  const retraction = `insert into pub.publications
    (seq, record_kind, record_id, symbol, version, action, leaf, chain_format, previous_hash, hash, published_at, reason, author_id, approver_id)
    values (90000, 'meeting', '${id}', '${symbol}', 3, 'retracted', 'l', 2, 'p', 'h', now(), 'Taken from a list.', 'a', 'b')`
  assert.equal(await ruleThatRefuses(retraction), 'meeting_has_public_events')

  assert.equal(codeOf(await retractEvent(editor, { id: event.id, ...WHY })), '')
  assert.deepEqual(await retractMeeting(editor, { id, ...WHY }), { ok: true, value: { symbol, version: 3 } })
  assert.equal(await publicMeeting(symbol), null)
  assert.equal(await publicAgendaItem(itemSymbol), null)
  for (const address of [symbol, itemSymbol]) {
    const gone = await publicTombstone(address)
    assert.deepEqual([gone?.kind, gone?.symbol, gone?.last.reason], ['meeting', symbol, WHY.reason])
  }
  const { meetings } = await publicMeetings({ year: 2031 })
  assert.ok(!meetings.some((meeting) => meeting.document.id === id))
  assert.deepEqual((await publicSearch({ q: 'lanterns', locale: 'en' })).hits, [])
  const [listed] = (await publicCorrections()).corrections
  assert.deepEqual([listed?.symbol, listed?.action, listed?.reason], [symbol, 'retracted', WHY.reason])
  assert.equal(codeOf(await publishMeeting(editor, { id, revision: 1, correction: AN_UPDATE })), 'wrong_state')
  assert.equal(codeOf(await retractMeeting(editor, { id, ...WHY })), 'wrong_state')
  await chainHolds()
})

test('nothing more is published under a meeting that was taken back', async () => {
  const { author, second, draft, meeting } = await aRecordedDraft()
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 1 })), '')
  assert.equal(codeOf(await retractMeeting(second, { id: meeting.id, ...WHY })), '')
  assert.equal(codeOf(await approveEvent(second, { id: draft.id, revision: 1, note: null })), 'wrong_state')
  // What one command has seen of the meeting before another took it back is judged by the database once more.
  await plainSql(`update meetings set state = 'published' where id = '${meeting.id}'`)
  const late = await approveEvent(second, { id: draft.id, revision: 1, note: null })
  assert.deepEqual(late.ok ? null : late.problem, { code: 'breaks_rule', rule: 'meeting_was_taken_back' })
})

test('a suppressed meeting takes its events along: none of its words is left, and each is confirmed or lapses', async () => {
  const { editor, id, symbol, itemId } = await aMeetingWith('Zephyrine Quokka was heard')
  const event = await anEventIn(id, { agendaItemId: itemId })
  assert.ok((await columnsThatHold('Zephyrine')).length > 2)
  const taken = await suppress(editor, { kind: 'meeting', id, reason: 'Taken down to protect somebody.', locale: 'en' })
  assert.ok(taken.ok)
  assert.deepEqual([taken.value.symbol, taken.value.also], [symbol, [event.symbol]])
  assert.deepEqual(await columnsThatHold('Zephyrine'), [])
  assert.deepEqual([await publicMeeting(symbol), await publicEvent(event.symbol)], [null, null])
  assert.equal((await publicTombstone(symbol))?.last.action, 'suppressed')
  await chainHolds()
  const administrator = await anActorWith('administrator')
  assert.equal(codeOf(await confirmSuppression(editor, { kind: 'meeting', id })), 'needs_second_person')
  assert.equal(codeOf(await confirmSuppression(administrator, { kind: 'meeting', id })), '')
  assert.deepEqual(await lapseSuppressions(new Date(Date.now() + 80 * 3_600_000)), [event.symbol])
  assert.deepEqual(await plainSql(`select state from meetings where id = '${id}'`), [{ state: 'suppressed' }])
  await chainHolds()
})

test('a retracted topic leaves lists and search, and events that bear it lead to the page that says why', async () => {
  const editor = await anActorWith('editor')
  const topic = await aTopic('Gaslights')
  await plainSql(
    `update topics set names = '{"en":"Gas lanterns","fr":"Becs","pt":"Lampiões"}' where id = '${topic.id}'`,
  )
  assert.equal(codeOf(await publishTopic(editor, { id: topic.id, revision: 1 })), '')
  const { symbol } = await aPublishedEvent({ topicIds: [topic.id] })
  const found = async () => (await publicSearch({ q: 'lanterns', locale: 'en' })).hits.map((hit) => hit.symbol).sort()
  assert.deepEqual(await found(), [symbol, topic.id].sort())
  assert.ok((await publicHome()).topics.some((one) => one.id === topic.id))
  assert.equal(codeOf(await retractTopic(editor, { id: topic.id, ...WHY })), '')
  assert.deepEqual(await found(), [])
  assert.deepEqual([await publicTopic(topic.id), (await publicTopics()).topics], [null, []])
  assert.ok(!(await publicHome()).topics.some((one) => one.id === topic.id))
  assert.equal((await publicTombstone(topic.id))?.last.reason, WHY.reason)
  const event = await publicEvent(symbol)
  assert.deepEqual(event?.event.document.topicIds, [topic.id])
  assert.deepEqual(event?.names[`topic ${topic.id}`], {
    symbol: topic.id,
    label: {
      en: 'gaslights (no longer public)',
      fr: 'gaslights (n’est plus public)',
      pt: 'gaslights (já não é público)',
    },
  })
  const year = await publicYear(2031)
  assert.doesNotMatch(eventsCsv(year?.events ?? [], year?.names ?? {}, 'en'), /Gas lanterns/)
  assert.equal(codeOf(await publishTopic(editor, { id: topic.id, revision: 1, correction: AN_UPDATE })), 'wrong_state')
  assert.equal(codeOf(await suppress(editor, { kind: 'topic', id: topic.id, ...WHY })), '')
  assert.deepEqual(await columnsThatHold('Gas lanterns'), [])
  await chainHolds()
})

test('two editors bring a meeting back: it is public again once it is published for a reason', async () => {
  const [editor, second] = [await anActorWith('editor'), await anActorWith('editor')]
  const { id, symbol } = await aPublicMeeting()
  assert.equal(codeOf(await retractMeeting(editor, { id, ...WHY })), '')
  assert.equal(codeOf(await askToRestore(editor, { kind: 'meeting', id, ...WHY })), '')
  assert.deepEqual(
    (await listRestoreRequests(second)).filter((one) => one.symbol === symbol).map((one) => one.reason),
    [WHY.reason],
  )
  assert.equal(codeOf(await restore(editor, { kind: 'meeting', id })), 'needs_second_person')
  assert.equal(codeOf(await restore(second, { kind: 'meeting', id })), '')
  assert.equal(await publicMeeting(symbol), null)
  assert.equal(await getTakenBack(editor, 'meeting', id), 2)
  assert.equal(codeOf(await publishMeeting(editor, { id, revision: 2 })), 'needs_reason')
  const back = await publishMeeting(editor, { id, revision: 2, correction: AN_UPDATE })
  assert.deepEqual(back, { ok: true, value: { symbol, version: 3 } })
  assert.equal((await publicMeeting(symbol))?.meeting.version, 3)
  assert.equal(await publicTombstone(symbol), null)
  assert.deepEqual(
    (await listRestoreRequests(second)).filter((one) => one.symbol === symbol),
    [],
  )
  await chainHolds()
})

test('whoever is neither editor nor administrator takes no meeting and no topic back, and no reason names anybody', async () => {
  const { id } = await aPublicMeeting()
  for (const role of ['researcher', 'partner'] as const) {
    const actor = await anActorWith(role)
    assert.equal(codeOf(await retractMeeting(actor, { id, ...WHY })), 'not_allowed')
    assert.equal(codeOf(await retractTopic(actor, { id, ...WHY })), 'not_allowed')
  }
  const administrator = await anActorWith('administrator')
  assert.equal(codeOf(await retractMeeting(administrator, { id, reason: 'Short', locale: 'en' })), 'invalid')
  assert.equal(codeOf(await retractMeeting(administrator, { id, ...WHY })), '')
})
