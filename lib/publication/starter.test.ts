import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { readStarterFiles } from '@/db/seed/files'
import { publicMeetings } from '@/lib/public-record/lists'
import { publicEvent, publicMeeting, publicParticipant, publicYear } from '@/lib/public-record/queries'
import { publicSearch } from '@/lib/public-record/search'
import { tallyKinds } from '@/lib/summaries/tally'
import { wholeChain } from '@/lib/public-record/chain-export'
import { chainReader } from './verifying'
import { loadStarter, type StarterReport } from './starter'

/** The starter record, loaded once with the real command. */
let report: StarterReport
withTestDatabase(async () => {
  report = await loadStarter('starter')
})

test('loading reports what the files hold', () => {
  assert.deepEqual(report.loaded, {
    participants: 79,
    bodies: 18,
    topics: 25,
    meetings: 51,
    releases: 283,
    events: 102,
    claims: 213,
  })
})

test('loading again adds nothing', async () => {
  const again = await loadStarter('starter')
  assert.deepEqual(Object.values(again.loaded), [0, 0, 0, 0, 0, 0, 0])
  assert.equal(again.published, 0)
})

test('meetings of low confidence stay with staff', async () => {
  const doubtful = readStarterFiles()
    .meetings.filter((meeting) => meeting.confidence === 'low')
    .map((meeting) => meeting.id)
  assert.deepEqual(report.unpublishedMeetings, doubtful)
  const { meetings } = await publicMeetings()
  assert.equal(meetings.length, 51 - doubtful.length)
})

test('a participant that no claim names is not shown as obstructing, whatever the files say', async () => {
  assert.deepEqual(report.unsupported, [
    { eventId: 'ev-2022-06-panel-removed', participantId: 'russia' },
    { eventId: 'ev-2023-belarus-vicechair', participantId: 'ukraine' },
  ])
  const rows =
    await plainSql(`select a.event_id from event_actors a where a.role = 'obstructing' and a.participant_id is not null and not exists
    (select 1 from claims c join claim_names n on n.claim_id = c.id where c.event_id = a.event_id and n.participant_id = a.participant_id and c.stance <> 'denies')`)
  assert.deepEqual(rows, [])
})

test('the chain of all publications holds, from what the public can read', async () => {
  const chain = chainReader()
  for await (const { line } of wholeChain()) chain.read(line)
  const { broken, publications } = chain.finish()
  assert.equal(broken, null)
  assert.ok(publications > 500)
})

test('the walkout of 2023 is told at 02:00 of the night after day 5, which is 00:00 UTC', async () => {
  const found = await publicMeeting('2023-PL')
  const walkout = found?.events.find((event) => event.document.kind === 'walkout')?.document
  assert.deepEqual(
    [
      walkout?.meetingDay,
      walkout?.daysPastMeetingDay,
      walkout?.moment?.localTime,
      walkout?.moment?.instantFrom,
      walkout?.moment?.precision,
    ],
    [5, 1, '02:00', '2023-11-11T00:00:00.000Z', 'hour'],
  )
})

test('words that hide names stay as they are: the group that opposed reform has no members', async () => {
  const rows = await plainSql(
    "select label, (select count(*)::int from group_members m where m.group_id = g.id) as members from described_groups g where label = 'those opposing reform'",
  )
  assert.deepEqual(rows, [{ label: 'those opposing reform', members: 0 }])
})

test('translations and copies under one key count as one source', async () => {
  const { event } = (await publicEvent('2023-PL-E008')) ?? {}
  const keys = new Set(event?.document.claims.map((claim) => claim.source.independenceKey))
  assert.ok(event && keys.size < event.document.claims.length)
})

test('the Chair’s proposal of 2021 is not among Russia’s acts of obstruction', async () => {
  const found = await publicParticipant('ru')
  const filibuster = found?.events.find(
    (event) => event.document.kind === 'prolonged_intervention' && event.document.year === 2021,
  )?.document
  assert.deepEqual(
    filibuster?.actors.map(({ participantId, role, capacity }) => [participantId, role, capacity]),
    [['russia', 'proposer', 'chair_of_meeting']],
  )
})

test('each number of a year has the list behind it', async () => {
  const year = await publicYear(2021)
  const { tallies, uncounted } = tallyKinds(year?.events.map((event) => event.document) ?? [])
  const listed = tallies.flatMap((tally) => [...tally.events, ...tally.patterns])
  assert.equal(listed.length + uncounted.length, year?.events.length)
  assert.equal(new Set(listed).size, listed.length)
})

test('search forgives accents, word forms, language of the short form, and finds symbols first', async () => {
  const first = async (q: string, locale: 'en' | 'fr' | 'pt') => (await publicSearch({ q, locale })).hits[0]
  assert.equal((await first('2023-PL', 'en'))?.symbol, '2023-PL')
  assert.equal((await first('centrafricaine', 'fr'))?.symbol, 'cf')
  assert.equal((await first('republica centro-africana', 'pt'))?.symbol, 'cf')
  assert.ok((await publicSearch({ q: 'communique', locale: 'en' })).total > 0)
  assert.equal(
    (await publicSearch({ q: 'delegação', locale: 'pt' })).total,
    (await publicSearch({ q: 'delegacao', locale: 'pt' })).total,
  )
  for (const [q, locale] of [
    ['RCA', 'fr'],
    ['CAR', 'en'],
  ] as const) {
    const { hits } = await publicSearch({ q, locale, record: 'participant' })
    assert.ok(
      hits.some((hit) => hit.symbol === 'cf'),
      q,
    )
  }
  assert.equal((await first('Zimbabve', 'en'))?.symbol, 'zw')
  const veto = (await publicSearch({ q: 'veto', locale: 'en', record: 'release' })).hits
  assert.ok(!veto.some((hit) => /veteran/i.test(hit.label.en)))
  assert.equal((await publicSearch({ q: 'zzzzqqq', locale: 'en' })).total, 0)
  assert.equal((await publicSearch({ q: "'); drop table events; --", locale: 'en' })).hits.length >= 0, true)
})

test('a working body may be chaired by an Observer: the office stands with the body, and the Observer stays one', async () => {
  const [body] = await plainSql(
    `select document->'terms'->-1->>'holderId' as holder, document->'terms'->-1->>'office' as office from pub.records where record_kind = 'body' and record_id = 'wgde'`,
  )
  assert.deepEqual({ ...body, office: undefined }, { holder: 'wdc', office: undefined })
  assert.match(String(body?.office), /chair/)
  const [holder] = await plainSql(`select kind, code from participants where id = 'wdc'`)
  assert.equal(holder?.kind, 'observer')
})
