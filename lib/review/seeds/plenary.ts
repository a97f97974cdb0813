import { newId } from '@/lib/core/ids'
import { aClaimOn, actingAs, aGroup } from '@/lib/events/test-events'
import { addSitting } from '@/lib/meetings/sittings/commands'
import { publishMeeting } from '../commands'
import { aMeeting, aRelease, aText, byGroup, done, hands, linkTo, published } from './hand'

/** The two Plenaries of the first release as the record knows them, with the sitting and the texts that it tells of. */
export async function thePlenaries() {
  const m0 = await aMeeting({ kind: 'plenary', year: 2022, city: 'Gaborone' })
  const m1 = await aMeeting({
    ...{ kind: 'plenary', year: 2023, city: 'Victoria Falls', countryId: 'zimbabwe', timeZone: 'Africa/Harare' },
    ...{ startsOn: '2023-11-06', endsOn: '2023-11-10', outcome: 'disputed', status: 'closed' },
  })
  const drafting = newId()
  await done(
    addSitting(hands.rosa, {
      ...{ id: drafting, meetingId: m1, kind: 'communique_drafting', meetingDay: 5 },
      scheduledEnd: { localDate: '2023-11-10', localTime: '16:00' },
      actualEnd: { localDate: '2023-11-11', localTime: '04:30' },
    }),
  )
  for (const id of [m0, m1]) await done(publishMeeting(hands.edith, { id, revision: 1 }))
  const communique = await aText(m1, 'communique', 'Final communiqué')
  const letter = await aText(m1, 'letter', 'Letter from Ukraine', 'ukraine')
  return { m0, m1, drafting, communique, letter }
}

/** The Plenary as the first release tells it: events E1 to E7 of the domain (7.1). Answers the id of the meeting. */
export async function recordPlenary(): Promise<string> {
  const { m0, m1, drafting, communique, letter } = await thePlenaries()
  const source = await aRelease('Statement on the Plenary', null)
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
  return m1
}
