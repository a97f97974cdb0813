import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDatabase } from '@/db/client'
import { plainSql, withTestDatabase } from '@/db/test-database'
import type { EventKind } from '@/db/vocabulary'
import { addAgendaItem } from '@/lib/agenda/commands'
import { createText } from '@/lib/agenda/texts/commands'
import type { Actor } from '@/lib/auth/actor'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { overrunMinutes } from '@/lib/core/time'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { readEvent } from '@/lib/events/reading'
import { namesAsObstructing } from '@/lib/events/rules'
import { emptyEvent, type RecordedEvent } from '@/lib/events/schema'
import { actingAs, aClaimOn, aGroup } from '@/lib/events/test-events'
import { createMeeting } from '@/lib/meetings/commands'
import { addSitting } from '@/lib/meetings/sittings/commands'
import { publicEvents, publicMeeting, publicParticipant } from '@/lib/public-record/queries'
import { publicSearch } from '@/lib/public-record/search'
import { loadStarter } from '@/lib/publication/starter'
import { recordSource } from '@/lib/releases/sources/commands'
import { approveEvent, publishMeeting } from './commands'
import { codeOf } from './test-scenes'

/**
 * The two meetings of the seed releases, recorded by hand through the commands of the desk, as section 7 of the domain
 * demands: what each release says, in the record's words, and nothing that it does not say.
 */
const symbols = { plenary: '', intersessional: '' }
let rosa: Actor
let edith: Actor

withTestDatabase(async () => {
  await loadStarter('reference')
  rosa = await anActorWith('researcher')
  edith = await anActorWith('editor')
  await recordPlenary()
  await recordIntersessional()
})

async function done(result: Promise<{ ok: true } | { ok: false; problem: object & { code: string } }>) {
  const told = await result
  assert.equal(codeOf(told), '', told.ok ? '' : JSON.stringify(told.problem))
}

async function aMeeting(facts: object): Promise<string> {
  const id = newId()
  const unknown = {
    city: null,
    countryId: null,
    timeZone: null,
    format: null,
    startsOn: null,
    endsOn: null,
    chairId: null,
  }
  await done(createMeeting(rosa, { id, ...unknown, ...facts }))
  return id
}

async function aRelease(title: string, publishedOn: string | null): Promise<string> {
  const id = newId()
  await done(
    recordSource(rosa, {
      ...{ id, revision: 0, kind: 'press_release', title, publisher: 'KP CSC', publisherId: 'kpcsc', publishedOn },
      ...{
        language: 'en',
        url: null,
        connection: 'in_room',
        access: 'public',
        sameReportAs: null,
        isTranslation: false,
      },
    }),
  )
  return id
}

async function aText(
  meetingId: string,
  kind: string,
  title: string,
  proposerId: string | null = null,
): Promise<string> {
  const id = newId()
  const titles = { en: [title], fr: [], pt: [] }
  const rest = { officialSymbol: null, state: 'under_discussion', adoptedOn: null, units: [] }
  await done(createText(rosa, { id, kind, meetingId, titles, proposerId, ...rest }))
  return id
}

async function anItem(meetingId: string, number: string, title: string, topicIds: string[]): Promise<string> {
  const id = newId()
  const rest = { titleLocale: 'en', slotMinutes: null, outcome: null, topicIds }
  await done(addAgendaItem(rosa, { id, meetingId, number, title, ...rest }))
  return id
}

/** Records an event, hands it in, and has the second person publish it; answers its id. */
async function published(meetingId: string, more: Partial<Record<keyof RecordedEvent, unknown>>): Promise<string> {
  const event = { ...emptyEvent(newId(), meetingId), ...more } as RecordedEvent
  await done(recordEvent(rosa, event))
  await done(submitEvent(rosa, { id: event.id, revision: 1 }))
  await done(approveEvent(edith, { id: event.id, revision: 1, note: null }))
  return event.id
}

const byGroup = (group: { id: string }, role: string) => ({
  ...actingAs('', role),
  participantId: null,
  groupId: group.id,
})

async function recordPlenary() {
  const m0 = await aMeeting({ kind: 'plenary', year: 2022, city: 'Gaborone' })
  const m1 = await aMeeting({
    ...{ kind: 'plenary', year: 2023, city: 'Victoria Falls', countryId: 'zimbabwe', timeZone: 'Africa/Harare' },
    ...{ startsOn: '2023-11-06', endsOn: '2023-11-10', outcome: 'disputed', status: 'closed' },
  })
  const drafting = newId()
  await done(
    addSitting(rosa, {
      ...{ id: drafting, meetingId: m1, kind: 'communique_drafting', meetingDay: 5 },
      scheduledEnd: { localDate: '2023-11-10', localTime: '16:00' },
      actualEnd: { localDate: '2023-11-11', localTime: '04:30' },
    }),
  )
  for (const id of [m0, m1]) await done(publishMeeting(edith, { id }))
  symbols.plenary = String((await plainSql(`select symbol from pub.symbols where record_id = '${m1}'`))[0]?.symbol)
  const source = await aRelease('Statement on the Plenary', null)
  const communique = await aText(m1, 'communique', 'Final communiqué')
  const letter = await aText(m1, 'letter', 'Letter from Ukraine', 'ukraine')
  const at = { sittingId: drafting, meetingDay: 5 }
  const says = (text: string, names: string[] = [], more: object = {}) => aClaimOn(source, names, { text, ...more })

  // E1: the Coalition leaves at two; whether all of it, nobody says.
  await published(m1, {
    ...{ ...at, details: { kind: 'walkout' }, textId: communique },
    ...{ localDate: '2023-11-11', localTime: '02:00', precision: 'hour' },
    actors: [{ ...actingAs('kpcsc', 'leaving'), capacity: 'observer' }],
    claims: [says('The Coalition left the talks on the communiqué.')],
    statements: [
      {
        ...{ id: newId(), kind: 'intervention', speaker: null, forParticipantId: 'kpcsc', capacity: 'observer' },
        ...{ delivery: 'delivered', reasonNotDelivered: null, text: null, textLanguage: null, textIsMissing: false },
      },
    ],
  })
  // E2: a reference is refused; by whom, the release does not say.
  await published(m1, {
    ...{ ...at, details: { kind: 'reference_objected', object: 'the letter' }, textId: letter },
    topicIds: ['ukraine-russia'],
    actors: [actingAs('ukraine', 'affected')],
    claims: [says('A letter was received.', [], { aspect: 'occurrence' }), says('The Plenary could not note it.')],
  })
  // E3: the drafting runs over, from 16:00 to 04:30.
  const e3 = await published(m1, {
    ...{ ...at, details: { kind: 'overrun' }, durationMinutes: 750 },
    ...{ localDate: '2023-11-11', localTime: '04:30', precision: 'minute' },
    claims: [says('It went on until half past four.', [], { aspect: 'end' })],
  })
  // E4: no communiqué; what force its decisions have stays open.
  await published(m1, {
    ...{ ...at, details: { kind: 'communique_failed' }, textId: communique },
    claims: [
      says('It ended without clear agreement.'),
      says('Where this leaves the Process is unclear.', [], { aspect: 'legal_status' }),
    ],
  })
  // E5: a pattern over two years, by a small group that stays unnamed.
  const g1 = aGroup('a small group of KP Participants', { min: 2, exhaustive: false })
  await published(m1, {
    ...{ details: { kind: 'item_objected' }, scope: 'pattern', topicIds: ['ukraine-russia'], groups: [g1] },
    actors: [byGroup(g1, 'initiator')],
    claims: [says('Efforts to put it on agendas were blocked since last year.', [], { groupId: g1.id })],
  })
  // E6 and E7: closing remarks that were not delivered, this year and, as implied, the year before.
  const unheard = (delivery: string, isMissing: boolean) => [
    {
      ...{ id: newId(), kind: 'closing', speaker: null, forParticipantId: 'kpcsc', capacity: 'observer', delivery },
      ...{ reasonNotDelivered: null, text: null, textLanguage: null, textIsMissing: isMissing },
    },
  ]
  const e6 = await published(m1, {
    ...{ details: { kind: 'statement_undelivered', statementKind: 'closing', reason: 'no_time' }, meetingDay: 5 },
    actors: [actingAs('kpcsc', 'affected')],
    claims: [says('For the second year the Coalition could not speak at the close.')],
    statements: unheard('not_delivered_no_time', true),
  })
  const e7 = await published(m0, {
    ...{ details: { kind: 'statement_undelivered', statementKind: 'closing', reason: 'no_time' } },
    ...{ recordBasis: 'inferred', confidence: 'low' },
    actors: [actingAs('kpcsc', 'affected')],
    claims: [says('The same is implied for the year before.', [], { stance: 'implies' })],
    statements: unheard('not_delivered_no_time', false),
  })
  // The release makes the overrun the cause: a link that is claimed, kept as a correction of E3 would be.
  await linkTo(e3, [e6, e7], 'prevents')
}

async function recordIntersessional() {
  const n1 = await aMeeting({
    ...{ kind: 'intersessional', year: 2021, format: 'virtual', formatReason: 'COVID-19', chairId: 'russia' },
    ...{ chairOffice: 'chair', startsOn: '2021-06-21', endsOn: '2021-06-25', status: 'closed' },
  })
  const [opening, closing] = [newId(), newId()]
  for (const [id, kind, day] of [
    [opening, 'opening', 1],
    [closing, 'closing', 5],
  ] as const)
    await done(addSitting(rosa, { id, meetingId: n1, kind, meetingDay: day, scheduledEnd: null, actualEnd: null }))
  const i1 = await anItem(n1, '1', 'Definition of conflict diamonds', ['conflict-diamond-definition'])
  const i2 = await anItem(n1, '2', 'Principles of responsible sourcing', ['responsible-sourcing'])
  const i3 = await anItem(n1, '3', 'Central African Republic', ['car'])
  const proposal = await aText(n1, 'core_document_change', 'Proposal on the definition', 'russia')
  const principles = await aText(n1, 'declaration', 'Declaration of Principles for Responsible Diamond Sourcing')
  await done(publishMeeting(edith, { id: n1 }))
  symbols.intersessional = String(
    (await plainSql(`select symbol from pub.symbols where record_id = '${n1}'`))[0]?.symbol,
  )
  const source = await aRelease('Press release of 28 June 2021', '2021-06-28')
  const says = (text: string, names: string[] = [], more: object = {}) => aClaimOn(source, names, { text, ...more })
  const judged = (claimId: string, code: string) => [{ id: newId(), claimId, code, wording: null, state: 'asserted' }]

  // F1: five hours, by those who oppose reform; the proponent of the text is no obstructor.
  const [h2, h3] = [aGroup('those opposing reform'), aGroup('the same countries')]
  const f1 = says('Five hours of talks were lost.', [], {
    ...{ groupId: h2.id, aspect: 'quantity', quantity: { amount: 5, unit: 'hours', isSourced: true } },
  })
  await published(n1, {
    ...{ details: { kind: 'prolonged_intervention' }, agendaItemId: i1, textId: proposal, groups: [h2] },
    ...{ durationMinutes: 300, durationNote: 'claimed', topicIds: ['conflict-diamond-definition'] },
    actors: [byGroup(h2, 'initiator'), { ...actingAs('russia', 'proposer'), capacity: 'chair_of_meeting' }],
    ...{ claims: [f1], assessments: judged(f1.id, 'time_consumption') },
  })
  // F2: a text was to have no binding effect; the release names nobody.
  const f2 = says('Its principles were to stay without binding effect.')
  await published(n1, {
    ...{
      details: { kind: 'wording_proposed' },
      agendaItemId: i2,
      textId: principles,
      topicIds: ['responsible-sourcing'],
    },
    ...{ claims: [f2], assessments: judged(f2.id, 'dilution') },
  })
  // F3: an item discussed around its issue, with a figure that has no source.
  const f3 = says('What is smuggled was not spoken about.')
  const ninety = says('Ninety per cent are said to be smuggled.', [], {
    ...{ aspect: 'quantity', quantity: { amount: 90, unit: 'percent', isSourced: false } },
  })
  await published(n1, {
    ...{
      details: { kind: 'item_discussed' },
      agendaItemId: i3,
      topicIds: ['car'],
      actors: [actingAs('car', 'affected')],
    },
    ...{ claims: [f3, ninety], assessments: judged(f3.id, 'issue_avoided') },
  })
  // F4: a pattern "for years", by the same unnamed countries, who gave no reason.
  await published(n1, {
    ...{ details: { kind: 'consensus_blocked', reasonState: 'withheld_claimed' }, scope: 'pattern', groups: [h3] },
    actors: [byGroup(h3, 'initiator')],
    claims: [says('Consensus is withheld without reasons, for years.', [], { groupId: h3.id })],
  })
  // F5: the Coalition names delegations; one of them is known.
  const named = says('One of those named was China.', ['china'])
  const h1 = aGroup('the non-constructive players', {
    min: 2,
    exhaustive: false,
    members: [{ participantId: 'china', claimId: named.id }],
  })
  await published(n1, {
    ...{ details: { kind: 'naming' }, sittingId: closing, meetingDay: 5, groups: [h1] },
    actors: [{ ...actingAs('kpcsc', 'initiator'), capacity: 'observer' }, byGroup(h1, 'target')],
    claims: [says('The closing speech named delegations.', [], { groupId: h1.id }), named],
    statements: [
      {
        ...{ id: newId(), kind: 'closing', speaker: 'Shamiso Mtisi', forParticipantId: 'kpcsc', capacity: 'observer' },
        ...{ delivery: 'unknown', reasonNotDelivered: null, text: null, textLanguage: null, textIsMissing: false },
      },
    ],
  })
  // F6: the speech is interrupted, at least twice, by a delegation that the release names.
  const f6 = says('It interrupted the speech repeatedly.', ['china'])
  const interruption = await published(n1, {
    ...{ details: { kind: 'interruption', interrupted: 'the closing speech' }, sittingId: closing, meetingDay: 5 },
    ...{ repeatMin: 2, repeatMax: null },
    actors: [actingAs('china', 'initiator'), actingAs('kpcsc', 'target')],
    claims: [f6, says('It could not bear this.', ['china'], { aspect: 'motive' })],
    assessments: judged(f6.id, 'interruption_to_silence'),
  })
  // F7: then it leaves the call; whether all of it, other sources dispute.
  await published(n1, {
    ...{ details: { kind: 'walkout', medium: 'virtual' }, sittingId: closing, meetingDay: 5 },
    actors: [actingAs('china', 'leaving')],
    claims: [says('It left the closing session.', ['china'])],
    links: [{ toId: interruption, kind: 'follows', claimId: null }],
  })
  // F8 and F9: replies to all who had been named; who granted them is not said, nor how many there were.
  const h4 = aGroup('all those who had been named', { sameAsId: h1.id })
  await published(n1, {
    ...{ details: { kind: 'right_of_reply_granted' }, sittingId: closing, meetingDay: 5, groups: [h4] },
    actors: [byGroup(h4, 'responder')],
    claims: [
      says('They were given a right to reply.', [], { groupId: h4.id }),
      says('It had not been seen before.', [], { aspect: 'unprecedented' }),
    ],
  })
  const replies = await published(n1, {
    ...{ details: { kind: 'right_of_reply_used' }, sittingId: closing, meetingDay: 5, groups: [h4] },
    actors: [byGroup(h4, 'speaker'), actingAs('kpcsc', 'target')],
    claims: [
      says('They criticised the conduct of civil society.', [], {
        groupId: h4.id,
        aspect: 'wording',
        stance: 'quotes',
      }),
    ],
  })
  // F10 to F12: three speak up for the freedom to speak, and that ends the replies.
  for (const [who, capacity] of [
    ['eu', 'participant'],
    ['usa', 'participant'],
    ['wdc', 'observer'],
  ] as const)
    await published(n1, {
      ...{ details: { kind: 'supportive_intervention' }, sittingId: closing, meetingDay: 5 },
      ...{ topicIds: ['civil-society-space'], links: [{ toId: replies, kind: 'ends', claimId: null }] },
      actors: [{ ...actingAs(who, 'supporter'), capacity }],
      claims: [says('It defended the freedom to speak.', [who])],
    })
}

/** Links a published event to others by a correction, as an editor would on reading the release again. */
async function linkTo(fromId: string, toIds: string[], kind: string) {
  const whole = await readEvent(await getDatabase(), fromId)
  assert.ok(whole)
  const claimId = whole.claims[0]?.id ?? null
  await done(recordEvent(rosa, { ...whole, links: toIds.map((toId) => ({ toId, kind, claimId })) }))
  const correction = { kind: 'update', reason: 'The release makes this the cause.', locale: 'en' }
  await done(submitEvent(rosa, { id: fromId, revision: 2, correction }))
  await done(approveEvent(edith, { id: fromId, revision: 2, note: null }))
}

const told = async (kind: EventKind) => (await publicEvents({ kind })).events

test('the two meetings stand as the domain demands: 7 and 12 events, their sittings, items and groups', async () => {
  const [plenary, intersessional] = [await publicMeeting(symbols.plenary), await publicMeeting(symbols.intersessional)]
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
    [filibuster?.document.durationMinutes, filibuster?.document.claims[0]?.quantity],
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
    overran?.document.links.map((link) => link.kind),
    ['prevents', 'prevents'],
  )
})
