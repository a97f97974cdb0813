import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { newId } from '@/lib/core/ids'
import { emptyEvent, RecordedEvent } from '@/lib/events/schema'
import { readerIn } from '../../reader'
import { SummaryActors } from './summary-actors'
import { SummaryClaims } from './summary-claims'
import { SummaryGroups } from './summary-groups'
import { SummaryStatements } from './summary-statements'

const cited = {
  sources: { paper: { title: 'Northern Post', access: 'public', language: 'en' } },
  passages: { 'passage-1': 'they left' },
}
const event = RecordedEvent.parse({
  ...emptyEvent('event-1', null),
  claims: [
    {
      ...{
        id: 'claim-1',
        sourceId: 'paper',
        passageId: 'passage-1',
        aspect: 'occurrence',
        saidBy: 'press',
        stance: 'asserts',
      },
      ...{ text: 'Some walked out.', language: 'en', nameIds: [], groupId: 'group-1', attribution: null, time: null },
      ...{ quantity: null, certainty: 'apparently', confidence: 'low' },
    },
  ],
  groups: [
    {
      ...{ id: 'group-1', label: 'a handful', language: 'en', min: 3, max: 5, exhaustive: false, sameAsId: null },
      ...{ subsetOfId: null, members: [{ participantId: 'northland', claimId: 'claim-1' }] },
    },
  ],
  statements: [
    {
      ...{ id: newId(), kind: 'closing', speaker: 'Its coordinator', forParticipantId: 'northland', capacity: null },
      ...{ delivery: 'not_delivered_refused', reasonNotDelivered: 'The floor was closed.', textIsMissing: false },
      ...{ text: 'Words nobody heard.', textLanguage: 'en', claimId: null },
    },
  ],
})
const nameOf = (id: string) => (id === 'northland' ? 'Northland' : id)
const given = { reader: readerIn('en'), event, cited, nameOf }

test('a reviewer reads every word that approval makes public', () => {
  const shown = [SummaryClaims, SummaryGroups, SummaryStatements]
    .map((part) => renderToStaticMarkup(createElement(part, given)))
    .join('')
  for (const words of [
    ...['Some walked out.', 'they left', 'apparently', 'the press'],
    ...['a handful', '3 to 5 members', 'Known members: Northland', 'Are the known members all of them? no'],
    ...['Words nobody heard.', 'Speaks for: Northland', 'Its coordinator', 'The floor was closed.'],
  ])
    assert.ok(shown.includes(words), words)
})

test('a reviewer reads that an office acts as the source says, and no holder', () => {
  const who = { participantId: null, groupId: null, capacity: null, extent: 'unknown' as const, note: null }
  const actors = [
    { ...who, id: 'actor-1', office: 'chair', officeBodyId: null, role: 'initiator' },
    { ...who, id: 'actor-2', office: 'vice_chair', officeBodyId: 'northland', role: 'speaker' },
  ]
  const acting = RecordedEvent.parse({ ...emptyEvent('event-2', null), recordBasis: 'third_party', actors })
  const shown = renderToStaticMarkup(createElement(SummaryActors, { ...given, event: acting }))
  assert.ok(shown.includes('the Chair (office, as the source says, '), shown)
  assert.ok(shown.includes('the Vice-Chair of the Northland (office, as the source says, '), shown)
})
