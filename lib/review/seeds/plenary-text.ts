import { newId } from '@/lib/core/ids'
import { actingAs } from '@/lib/events/test-events'
import { recordSource } from '@/lib/releases/sources/commands'
import { done, hands } from './hand'
import { thePlenaries } from './plenary'
import { PLENARY } from './statements'
import { accountFor } from './telling'
import { importedFile, makeStatements } from './text'

const CLOSING = { kind: 'closing', speaker: null, forParticipantId: 'kpcsc', capacity: 'observer' }
const SPOKEN = { reasonNotDelivered: null, text: null, textLanguage: null }

/** Accounts for the first release from its file, statement by statement (7.1); numbers are positions in its text. */
export async function accountForPlenary(file: string) {
  const { m0, m1, drafting, communique, letter } = await thePlenaries()
  const release = await importedFile(file, m1)
  await makeStatements(release, PLENARY)
  const { take, begin, link, complete, setAside, proposals } = accountFor(release, m1)
  const at = { sittingId: drafting, meetingDay: 5 }
  const night = (localTime: string) => ({ meetingDay: 5, localDate: '2023-11-11', localTime })

  for (const start of [154, 506]) await setAside(start, 'The meeting and the people are recorded, no event.')
  const e1 = await take(244, 'walkout', { night: night('02:00') })
  const spoken = await link(e1.id, 804, { aspect: 'wording', stance: 'quotes' })
  await complete(e1.id, {
    ...{ ...at, textId: communique, actors: [{ ...actingAs('kpcsc', 'leaving'), capacity: 'observer' }] },
    statements: [
      {
        ...{ id: newId(), ...CLOSING, kind: 'intervention', delivery: 'delivered', ...SPOKEN },
        ...{ textIsMissing: false, claimId: spoken },
      },
    ],
  })
  const e2 = await take(553, 'reference_objected')
  await link(e2.id, [603, 702], { aspect: 'occurrence' })
  await complete(e2.id, {
    ...{ ...at, details: { kind: 'reference_objected', object: 'the letter' }, textId: letter },
    ...{ topicIds: ['ukraine-russia'], actors: [actingAs('ukraine', 'affected')] },
  })
  const e4 = await begin('communique_failed')
  await link(e4, 1090, { aspect: 'occurrence' })
  await link(e4, 1141, { aspect: 'legal_status' })
  await complete(e4, { ...at, textId: communique })
  await setAside(1224, 'One of several disputed points; nobody stands for it, so no event.')
  const e5 = await take(1340, 'item_objected')
  await complete(e5.id, { topicIds: ['ukraine-russia'] })

  const e6 = await take(1472, 'statement_undelivered')
  const missing = await link(e6.id, 2067, { aspect: 'wording' })
  const unheard = { ...CLOSING, delivery: 'not_delivered_no_time', ...SPOKEN }
  const details = { kind: 'statement_undelivered', statementKind: 'closing', reason: 'no_time' }
  await complete(e6.id, {
    ...{ details, meetingDay: 5 },
    statements: [{ id: newId(), ...unheard, textIsMissing: true, claimId: missing }],
  })
  const e7 = await begin('statement_undelivered', m0)
  await link(e7, 1472, { aspect: 'occurrence', stance: 'implies' })
  await complete(e7, {
    ...{ details, recordBasis: 'inferred', confidence: 'low', actors: [actingAs('kpcsc', 'affected')] },
    statements: [{ id: newId(), ...unheard, textIsMissing: false }],
  })
  const e3 = await take(1068, 'overrun', { night: night('04:30') })
  await link(e3.id, 1001, { aspect: 'time' })
  const cause = await link(e3.id, 1472, { aspect: 'outcome' })
  await complete(e3.id, {
    ...{ ...at, durationMinutes: 750, claims: { [e3.claimId]: { aspect: 'end' } } },
    links: [e6.id, e7].map((toId) => ({ toId, kind: 'prevents', claimId: cause })),
  })
  // The recording is kept as a source of its own, closed to the public.
  await done(
    recordSource(hands.rosa, {
      ...{ id: newId(), revision: 0, kind: 'recording', title: 'Testimony', publisher: null, publisherId: 'kpcsc' },
      ...{ publishedOn: null, language: 'en', url: null, connection: 'unknown', access: 'protected' },
      ...{ sameReportAs: null, isTranslation: false },
    }),
  )
  await setAside(1871, 'A protected source, no event.')
  return { release, meeting: m1, proposals: proposals() }
}
