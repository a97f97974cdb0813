import { newId } from '@/lib/core/ids'
import { aClaimOn, actingAs, aGroup } from '@/lib/events/test-events'
import { addSitting } from '@/lib/meetings/sittings/commands'
import { publishMeeting } from '../commands'
import { aMeeting, anItem, aRelease, aText, byGroup, done, hands, published } from './hand'

/** The Intersessional of the second release as the record knows it: sittings, agenda items, and texts. */
export async function theIntersessional() {
  const n1 = await aMeeting({
    ...{ kind: 'intersessional', year: 2021, format: 'virtual', formatReason: 'COVID-19', chairId: 'russia' },
    ...{ chairOffice: 'chair', startsOn: '2021-06-21', endsOn: '2021-06-25', status: 'closed' },
  })
  const [opening, closing] = [newId(), newId()]
  for (const [id, kind, day] of [
    [opening, 'opening', 1],
    [closing, 'closing', 5],
  ] as const)
    await done(
      addSitting(hands.rosa, { id, meetingId: n1, kind, meetingDay: day, scheduledEnd: null, actualEnd: null }),
    )
  const i1 = await anItem(n1, '1', 'Definition of conflict diamonds', ['conflict-diamond-definition'])
  const i2 = await anItem(n1, '2', 'Principles of responsible sourcing', ['responsible-sourcing'])
  const i3 = await anItem(n1, '3', 'Central African Republic', ['car'])
  const proposal = await aText(n1, 'core_document_change', 'Proposal on the definition', 'russia')
  const principles = await aText(n1, 'declaration', 'Declaration of Principles for Responsible Diamond Sourcing')
  await done(publishMeeting(hands.edith, { id: n1, revision: 1 }))
  return { n1, closing, items: [i1, i2, i3] as const, proposal, principles }
}

/** The Intersessional as the second release tells it: events F1 to F12 (7.2). Answers the id of the meeting. */
export async function recordIntersessional(): Promise<string> {
  const { n1, closing, items, proposal, principles } = await theIntersessional()
  const [i1, i2, i3] = items
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
  // F8 and F9: replies to all who had been named, told of in each account; who granted them is not said, nor how many there were.
  const h4 = () => aGroup('all those who had been named', { sameAsId: h1.id })
  const [granted, used] = [h4(), h4()]
  await published(n1, {
    ...{ details: { kind: 'right_of_reply_granted' }, sittingId: closing, meetingDay: 5, groups: [granted] },
    actors: [byGroup(granted, 'responder')],
    claims: [
      says('They were given a right to reply.', [], { groupId: granted.id }),
      says('It had not been seen before.', [], { aspect: 'unprecedented' }),
    ],
  })
  const replies = await published(n1, {
    ...{ details: { kind: 'right_of_reply_used' }, sittingId: closing, meetingDay: 5, groups: [used] },
    actors: [byGroup(used, 'speaker'), actingAs('kpcsc', 'target')],
    claims: [
      says('They criticised the conduct of civil society.', [], {
        groupId: used.id,
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
  return n1
}
