import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSource } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { listEventsResting } from '@/lib/events/queries'
import { aClaimOn } from '@/lib/events/test-events'
import { publicEvent } from '@/lib/public-record/queries'
import { recordSource } from '@/lib/releases/sources/commands'
import { getSource } from '@/lib/releases/sources/queries'
import { approveEvent, publishEvent } from './commands'
import { aPublishedEvent, aRecordedDraft, codeOf } from './test-scenes'

withTestDatabase()

type Source = Awaited<ReturnType<typeof aSource>>

/** A source as its form sends it back, with what was changed. */
const edited = ({ id, title, publisher, kind, language }: Source, more: object = {}) => ({
  ...{ id, revision: 1, title, publisher, kind, language, connection: 'unknown', access: 'public' },
  ...{ publisherId: null, publishedOn: null, url: null, sameReportAs: null, isTranslation: false, ...more },
})

test('a source is changed by the revision that was seen, with its history, and by nobody who only reads', async () => {
  const [researcher, source] = [await anActorWith('researcher'), await aSource()]
  const change = edited(source, { title: 'As it was printed', publishedOn: '2031-11', connection: 'in_room' })
  assert.equal(codeOf(await recordSource(await anActorWith('administrator'), change)), 'not_allowed')
  assert.equal(codeOf(await recordSource(researcher, change)), '')
  const late = await recordSource(researcher, { ...change, title: 'As it was read aloud' })
  assert.ok(!late.ok && late.problem.code === 'stale')
  const { title, publishedOn, connection, ...unchanged } = edited(source)
  assert.deepEqual(late.problem.current, {
    ...{ ...unchanged, revision: 2, title: 'As it was printed', publishedOn: '2031-11', connection: 'in_room' },
    ...{ standsAlone: false, inferred: {} },
  })
  const found = (await getSource(researcher, source.id))?.source
  assert.deepEqual(
    [found?.title, found?.publishedOn, found?.publishedPrecision, found?.connection, found?.revision],
    ['As it was printed', '2031-11', 'month', 'in_room', 2],
  )
  const history = await plainSql(`select revision, verb from revisions where subject_id = '${source.id}'`)
  assert.deepEqual(history, [
    { revision: 1, verb: 'opened' },
    { revision: 2, verb: 'edited' },
    { revision: 2, verb: 'set_aside' },
  ])
})

test('a copy counts with the report that it retells until somebody finds that it stands alone', async () => {
  const researcher = await anActorWith('researcher')
  const [report, copy] = [await aSource(), await aSource()]
  assert.equal(
    codeOf(await recordSource(researcher, edited(copy, { sameReportAs: report.id, isTranslation: true }))),
    '',
  )
  const together = async (id: string) => (await getSource(researcher, id))?.sameReport.map((one) => one.id)
  assert.deepEqual([await together(copy.id), await together(report.id)], [[report.id], [copy.id]])
  // A change of something else leaves it counted as it was.
  assert.equal(codeOf(await recordSource(researcher, edited(copy, { revision: 2, title: 'A copy' }))), '')
  assert.deepEqual(await together(copy.id), [report.id])
  // Also the report by whose id both are counted can be told apart from its copy.
  assert.equal(codeOf(await recordSource(researcher, edited(report, { standsAlone: true }))), '')
  assert.deepEqual([await together(copy.id), await together(report.id)], [[], []])
})

test('what rests on a source is listed as far as the reader may see it', async () => {
  const { author, draft, source } = await aRecordedDraft()
  const resting = async (actor: typeof author) => (await listEventsResting(actor, source.id)).map((event) => event.id)
  assert.deepEqual(await resting(author), [draft.id])
  assert.deepEqual(await resting(await anActorWith('researcher')), [])
})

test('a source that a public event rests on is not closed behind its back; after the correction it is', async () => {
  const { author, second, draft, source, symbol } = await aPublishedEvent()
  for (const access of ['staff', 'protected'])
    assert.deepEqual(await recordSource(second, edited(source, { access })), {
      ok: false,
      problem: { code: 'breaks_rule', rule: 'source_is_cited_in_public' },
    })
  assert.equal((await publicEvent(symbol))?.event.document.claims[0]?.source.id, source.id)
  const other = await aSource()
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 1, claims: [aClaimOn(other.id)] })), '')
  const correction = { kind: 'correction', reason: 'It rests on another source.', locale: 'en' }
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2, correction })), '')
  assert.equal(codeOf(await approveEvent(second, { id: draft.id, revision: 2, note: null })), '')
  assert.equal(codeOf(await recordSource(second, edited(source, { access: 'protected' }))), '')
})

test('a source that is closed before publication takes its claims with it: the approval does not count any more', async () => {
  const { author, second, draft, source } = await aRecordedDraft()
  const open = await aSource()
  const claims = [...draft.claims, aClaimOn(open.id)]
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 1, claims })), '')
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), '')
  assert.equal(codeOf(await approveEvent(second, { id: draft.id, revision: 2, note: null, andPublish: false })), '')
  assert.equal(codeOf(await recordSource(author, edited(source, { access: 'staff' }))), '')
  const refused = await publishEvent(second, { id: draft.id, revision: 2 })
  assert.deepEqual(refused.ok || refused.problem, { code: 'breaks_rule', rule: 'published_as_approved' })
})
