import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting, aParticipant } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { getDatabase } from '@/db/client'
import { participantNames } from '@/db/schema/participants'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { recordEvent } from '@/lib/events/commands'
import { actingAs, anEventAt } from '@/lib/events/test-events'
import type { CheckedDraft } from '@/lib/releases/checking/schema'
import { aPublishedEvent, codeOf } from '../test-scenes'
import { checkDraft } from './commands'
import { listCheckable } from './queries'

let meetingId = ''
withTestDatabase(async () => {
  for (const name of ['Northland', 'Southland']) {
    const { id } = await aParticipant(name)
    const db = await getDatabase()
    await db.insert(participantNames).values({ participantId: id, locale: 'en', name, kind: 'short' })
  }
  const { meeting } = await aPublishedEvent({
    details: { kind: 'prolonged_intervention' },
    durationMinutes: 290,
    actors: [actingAs('northland', 'intervener')],
  })
  meetingId = meeting.id
})

const SECRET = 'zephyrine-embargo'
const DRAFT = [
  'Northland talked for two hours on the adoption of the agenda.',
  'Northland talked for 4 hours and 50 minutes.',
  'Southland left the room at 2am.',
  `It is unacceptable that ${SECRET} goes on.`,
].join(' ')

async function check(input: object = {}) {
  const result = await checkDraft(await anActorWith('researcher'), {
    ...{ text: DRAFT, language: null, meetingId, year: null, ...input },
  })
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}
const verdicts = ({ sentences }: CheckedDraft) => sentences.map(({ verdict }) => verdict)

test('each sentence comes back as the record has it, with the record, its source and what differs', async () => {
  const sheet = await check()
  assert.deepEqual(verdicts(sheet), ['contradicted', 'supported', 'not_in_record', 'opinion'])
  const [contradicted, supported] = sheet.sentences
  assert.deepEqual(contradicted?.records[0]?.differs, [
    { field: 'duration', draft: { minutes: 120 }, record: { minutes: 290 } },
  ])
  assert.match(contradicted?.records[0]?.symbol ?? '', /^2031-PL(-\d)?-E001$/)
  assert.equal(supported?.records[0]?.sources.length, 1)
  assert.deepEqual([sheet.language, sheet.isLanguageProposed, sheet.compared], ['en', true, 1])
  assert.equal(sheet.scope.kind, 'meeting')
})

test('a draft is compared with what is public only: a recorded draft supports nothing', async () => {
  const researcher = await anActorWith('researcher')
  const walkout = anEventAt(meetingId, { actors: [actingAs('southland', 'leaving')] })
  assert.equal(codeOf(await recordEvent(researcher, walkout)), '')
  assert.equal((await check()).sentences[2]?.verdict, 'not_in_record')
  const closed = await aMeeting({ year: 2032 })
  const asked = { text: DRAFT, language: 'en', meetingId: closed.id, year: null }
  assert.equal(codeOf(await checkDraft(researcher, asked)), 'not_found')
  assert.equal(
    (await listCheckable(researcher)).some(({ id }) => id === closed.id),
    false,
  )
})

test('a draft is held against the meeting that it names, or all of the year that it states, or nothing', async () => {
  const named = await check({ meetingId: null, text: `The Plenary in Northtown ended on 7 November 2031. ${DRAFT}` })
  assert.equal(named.scope.kind, 'meeting')
  assert.ok(named.isScopeProposed)
  const year = await check({ meetingId: null, year: 2031 })
  assert.deepEqual(year.scope, { kind: 'year', year: 2031 })
  // Of a whole year, another length alone may be that of another occurrence.
  assert.deepEqual(verdicts(year).slice(0, 2), ['not_in_record', 'supported'])
  const nothing = await check({ meetingId: null })
  assert.deepEqual([nothing.scope.kind, nothing.compared], ['none', 0])
})

test('nothing of a draft is kept: every table has the rows that it had, and no word of it is anywhere', async () => {
  const rowsOf = async () => {
    const tables = await plainSql(
      `select table_schema as s, table_name as t from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1, 2`,
    )
    const rows: Record<string, unknown> = {}
    for (const { s, t } of tables) {
      const [told] = await plainSql(
        `select count(*)::int as rows, count(*) filter (where x::text like '%${SECRET}%')::int as words from "${s}"."${t}" x`,
      )
      assert.equal(told?.words, 0, `${s}.${t}`)
      rows[`${s}.${t}`] = told?.rows
    }
    assert.ok(tables.length > 40)
    return rows
  }
  const actor = await anActorWith('editor')
  const was = await rowsOf()
  const asked = { text: DRAFT, language: null, meetingId, year: null }
  assert.equal(codeOf(await checkDraft(actor, asked, newId())), '')
  assert.equal(codeOf(await checkDraft(actor, { ...asked, year: 'no year' }, newId())), 'invalid')
  assert.deepEqual(await rowsOf(), was)
})

test('whoever may not read sources checks nothing; a text too long or empty is refused with the field', async () => {
  for (const role of ['administrator', 'partner'] as const)
    assert.equal(codeOf(await checkDraft(await anActorWith(role), { text: DRAFT })), 'not_allowed')
  const researcher = await anActorWith('researcher')
  for (const [text, code] of [
    ['x'.repeat(400_001), 'too_big'],
    ['  \n ', 'text_is_empty'],
  ])
    assert.deepEqual(await checkDraft(researcher, { text, language: null, meetingId: null, year: null }), {
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'text', code }] },
    })
})

test('the hour of the record is told as a clock shows it; of two meetings that fit, neither is taken', async () => {
  const { meeting } = await aPublishedEvent({ actors: [actingAs('northland', 'leaving')] })
  const sheet = await check({ meetingId: meeting.id, text: 'Northland left the room at 4pm.' })
  assert.deepEqual(sheet.sentences[0]?.records[0]?.differs, [
    { field: 'time', draft: { clock: '16:00' }, record: { clock: '02:00' } },
  ])
  const unsure = await check({ meetingId: null, text: 'The Plenary in Northtown ended on 7 November 2031.' })
  assert.deepEqual(unsure.scope, { kind: 'year', year: 2031 })
})
