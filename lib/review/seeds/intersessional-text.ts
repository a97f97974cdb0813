import type { EventKind } from '@/db/vocabulary'
import { newId } from '@/lib/core/ids'
import { actingAs, aGroup } from '@/lib/events/test-events'
import { byGroup } from './hand'
import { theIntersessional } from './intersessional'
import { INTERSESSIONAL } from './statements'
import { accountFor } from './telling'
import { importedFile, makeStatements } from './text'

const judged = (claimId: string, code: string) => [{ id: newId(), claimId, code, wording: null, state: 'asserted' }]

/** Accounts for the second release from its file, statement by statement (7.2); numbers are positions in its text. */
export async function accountForIntersessional(file: string) {
  const { n1, closing, items, proposal, principles } = await theIntersessional()
  const [i1, i2, i3] = items
  const release = await importedFile(file, n1)
  await makeStatements(release, INTERSESSIONAL)
  const { take, begin, link, complete, setAside, now, proposals } = accountFor(release, n1)
  const at = { sittingId: closing, meetingDay: 5 }
  const details = (kind: EventKind, more: object = {}) => ({ kind, ...more })

  for (const start of [0, 181, 419, 536, 586, 1156]) await setAside(start, 'The meeting records it, no event.')
  await setAside(798, 'The opening speech; nothing else is told of the opening.')

  const f1 = await take(1352, 'prolonged_intervention')
  const hours = await link(f1.id, 1229, { aspect: 'quantity' })
  const h2 = aGroup('those opposing reform')
  await complete(f1.id, {
    ...{ agendaItemId: i1, textId: proposal, durationMinutes: 300, durationNote: 'claimed', groups: [h2] },
    topicIds: ['conflict-diamond-definition'],
    actors: [byGroup(h2, 'initiator'), { ...actingAs('russia', 'proposer'), capacity: 'chair_of_meeting' }],
    claims: {
      [f1.claimId]: { groupId: h2.id },
      [hours]: { quantity: { amount: 5, unit: 'hours', isSourced: true } },
    },
    assessments: judged(f1.claimId, 'time_consumption'),
  })
  const f2 = await begin('wording_proposed')
  const dilution = await link(f2, 1411, { aspect: 'occurrence' })
  await complete(f2, {
    ...{ agendaItemId: i2, textId: principles, topicIds: ['responsible-sourcing'] },
    assessments: judged(dilution, 'dilution'),
  })
  const f3 = await begin('item_discussed')
  await link(f3, 1655, { aspect: 'occurrence' })
  await link(f3, [1713, 1794], { aspect: 'actor', nameIds: ['car'], class: 'fact' })
  const omission = await link(f3, 1840, { aspect: 'outcome' })
  const ninety = await link(f3, 1840, { aspect: 'quantity' })
  await complete(f3, {
    ...{ agendaItemId: i3, topicIds: ['car'], actors: [actingAs('car', 'affected')] },
    claims: { [ninety]: { quantity: { amount: 90, unit: 'percent', isSourced: false } } },
    assessments: judged(omission, 'issue_avoided'),
  })
  const f4 = await take(2057, 'consensus_blocked')
  await complete(f4.id, { details: details('consensus_blocked', { reasonState: 'withheld_claimed' }) })

  const f5 = await take(2234, 'naming')
  await link(f5.id, 242, { aspect: 'motive' })
  const member = await link(f5.id, 2445, { aspect: 'actor', nameIds: ['china'] })
  const [told] = (await now(f5.id)).groups
  const h1 = { ...told, min: 2, exhaustive: false, members: [{ participantId: 'china', claimId: member }] }
  await complete(f5.id, {
    ...{ ...at, groups: [h1] },
    statements: [
      {
        ...{ id: newId(), kind: 'closing', speaker: 'Shamiso Mtisi', forParticipantId: 'kpcsc', capacity: 'observer' },
        ...{ delivery: 'unknown', reasonNotDelivered: null, text: null, textLanguage: null, textIsMissing: false },
      },
    ],
  })
  const f6 = await take(2445, 'interruption')
  await link(f6.id, [2465, 2484], { aspect: 'motive', nameIds: ['china'] })
  await complete(f6.id, {
    ...{ ...at, details: details('interruption', { interrupted: 'the closing speech' }), repeatMin: 2 },
    actors: [...(await now(f6.id)).actors, actingAs('kpcsc', 'target')],
    assessments: judged(f6.claimId, 'interruption_to_silence'),
  })
  const f7 = await take(2555, 'walkout')
  await complete(f7.id, {
    ...{ ...at, details: details('walkout', { medium: 'virtual' }) },
    links: [{ toId: f6.id, kind: 'follows', claimId: f7.claimId }],
  })
  const f8 = await take(2654, 'right_of_reply_granted')
  await link(f8.id, 2628, { aspect: 'unprecedented' })
  const granted = (await now(f8.id)).groups.map((group) => ({ ...group, sameAsId: told?.id }))
  await complete(f8.id, { ...at, groups: granted })
  const f9 = await begin('right_of_reply_used')
  const reply = await link(f9, 2716, { aspect: 'wording', stance: 'quotes' })
  const used = aGroup(granted[0]?.label ?? '', { sameAsId: told?.id })
  await complete(f9, {
    ...{ ...at, groups: [used], claims: { [reply]: { groupId: used.id } } },
    actors: [byGroup(used, 'speaker'), actingAs('kpcsc', 'target')],
  })
  // One proposal names three; each of them spoke, so each is an event.
  for (const [only, capacity] of [
    ['eu', 'participant'],
    ['usa', 'participant'],
    ['wdc', 'observer'],
  ] as const) {
    const { id, claimId } = await take(2775, 'supportive_intervention', { only })
    await complete(id, {
      ...{ ...at, topicIds: ['civil-society-space'], links: [{ toId: f9, kind: 'ends', claimId }] },
      actors: [{ ...actingAs(only, 'supporter'), capacity }],
    })
  }
  return { release, meeting: n1, proposals: proposals() }
}
