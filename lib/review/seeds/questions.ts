import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql } from '@/db/test-database'
import type { EventKind } from '@/db/vocabulary'
import { overrunMinutes } from '@/lib/core/time'
import { namesAsObstructing } from '@/lib/events/rules'
import { publicEvents, publicMeeting, publicParticipant } from '@/lib/public-record/queries'
import { publicSearch } from '@/lib/public-record/search'

/** The questions that the record must answer from the two seed releases alone (domain 7.3), as tests. */
export function askTheQuestions(symbols: { plenary: string; intersessional: string }): void {
  const told = async (kind: EventKind) => (await publicEvents({ kind })).events

  test('the two meetings stand as the domain demands: 7 and 12 events, their sittings, items and groups', async () => {
    const [plenary, intersessional] = [
      await publicMeeting(symbols.plenary),
      await publicMeeting(symbols.intersessional),
    ]
    const earlier = (await publicEvents({ year: 2022 })).events
    assert.deepEqual([(plenary?.events.length ?? 0) + earlier.length, intersessional?.events.length], [7, 12])
    const [drafting] = plenary?.meeting.document.sittings ?? []
    const instant = (at: string | null | undefined) => (at ? new Date(at) : null)
    assert.equal(
      overrunMinutes(instant(drafting?.scheduledEnd?.instantFrom), instant(drafting?.actualEnd?.instantFrom)),
      750,
    )
    assert.deepEqual(
      [intersessional?.meeting.document.sittings.length, intersessional?.meeting.document.agenda.length],
      [2, 3],
    )
    const groups = [...(plenary?.events ?? []), ...(intersessional?.events ?? [])].flatMap(({ document }) =>
      document.actors.flatMap((actor) => actor.group?.label ?? []),
    )
    assert.deepEqual([...new Set(groups)].sort(), [
      'a small group of KP Participants',
      'all those who had been named',
      'the non-constructive players',
      'the same countries',
      'those opposing reform',
    ])
  })

  test('China is the only participant named as obstructing; Russia presides and proposes, and blocks nothing', async () => {
    const everything = (await publicEvents({ limit: 100 })).events
    const accused = everything.flatMap(({ document }) =>
      document.actors.flatMap((actor) =>
        actor.participantId && namesAsObstructing(document.kind, actor.role) ? actor.participantId : [],
      ),
    )
    assert.deepEqual(accused, ['china'])
    const russia = await publicParticipant('ru').then((found) => found ?? publicParticipant('russia'))
    const roles = (russia?.events ?? []).flatMap(({ document }) =>
      document.actors.flatMap((actor) => (actor.participantId === 'russia' ? `${actor.role} ${actor.capacity}` : [])),
    )
    assert.deepEqual(roles, ['proposer chair_of_meeting'])
    assert.deepEqual(
      russia?.meetings.map(({ document }) => document.kind).includes('intersessional'),
      true,
      'Russia is there as Chair',
    )
    const hits = (await publicSearch({ q: 'blocked by Russia', locale: 'en', record: 'event' })).hits
    assert.deepEqual(hits, [])
  })

  test('the questions of the domain have the answers that the two releases give', async () => {
    const walkouts = await told('walkout')
    assert.deepEqual(
      walkouts.map(({ document }) => [
        document.actors[0]?.participantId,
        document.moment?.localTime ?? null,
        document.details.medium ?? null,
      ]),
      [
        ['china', null, 'virtual'],
        ['kpcsc', '02:00', null],
      ],
    )
    const denied = await told('statement_undelivered')
    assert.deepEqual(denied.map(({ document }) => [document.year, document.recordBasis]).sort(), [
      [2022, 'inferred'],
      [2023, 'own_release'],
    ])
    assert.equal((await told('communique_failed')).length, 1)
    const [filibuster] = await told('prolonged_intervention')
    assert.deepEqual(
      [filibuster?.document.durationMinutes, filibuster?.document.claims.find((claim) => claim.quantity)?.quantity],
      [300, { amount: 5, unit: 'hours', isSourced: true }],
    )
    const [naming] = await told('naming')
    const target = naming?.document.actors.find((actor) => actor.role === 'target')?.group
    assert.deepEqual(
      [target?.memberIds, target?.min, target?.exhaustive],
      [['china'], 2, false],
      'China and unknown others',
    )
    assert.equal((await told('supportive_intervention')).length, 3)
  })

  test('what the releases leave open stays open: the hidden figure, the missing words, the pattern, the reply of China', async () => {
    const [discussed] = await told('item_discussed')
    const ninety = discussed?.document.claims.find((claim) => claim.quantity?.amount === 90)
    assert.equal(ninety?.quantity?.isSourced, false)
    const missing = (await told('statement_undelivered')).flatMap(({ document }) => document.statements ?? [])
    assert.deepEqual(missing.map((one) => one.textIsMissing).sort(), [false, true])
    assert.deepEqual([...new Set(missing.map((one) => one.capacity))], ['observer'])
    assert.deepEqual(
      [...(await told('item_objected')), ...(await told('consensus_blocked'))].map(({ document }) => document.scope),
      ['pattern', 'pattern'],
    )
    const [granted] = await told('right_of_reply_granted')
    const group = granted?.document.actors[0]?.group
    assert.deepEqual([group?.sameAs, group?.memberIds], ['the non-constructive players', []])
    assert.deepEqual(
      granted?.document.actors.filter((actor) => actor.role === 'granter'),
      [],
    )
    const [overran] = await told('overrun')
    assert.deepEqual(
      overran?.document.links.map((link) => [
        link.kind,
        overran?.document.claims.some((claim) => claim.id === link.claimId),
      ]),
      [...Array(2)].map(() => ['prevents', true]),
    )
  })
}

/** The symbol under which a record is public. */
export async function symbolOf(id: string): Promise<string> {
  return String((await plainSql(`select symbol from pub.symbols where record_id = '${id}'`))[0]?.symbol)
}
