import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Incident } from '../suggestions/incidents'
import { matchesOf, type Recorded } from './matching'

const words = { start: 0, end: 1 }
const told = (more: Partial<Incident>): Incident => ({
  ...{ kind: 'walkout', scope: 'single', clock: null, durationMinutes: null, because: [], actors: [] },
  ...more,
})
const recorded = (more: Partial<Recorded>): Recorded => ({
  ...{ id: 'one', kind: 'walkout', scope: 'single', participantIds: [], localTime: null, durationMinutes: null },
  ...more,
})
const by = (participantId: string) => ({ participantId, role: 'leaving' as const, words })

/** What a sentence tells, what is recorded, and why they are proposed as one; null where they are not. */
const CASES: [string, Incident, Recorded, string[] | null][] = [
  ['the same kind', told({}), recorded({}), ['kind']],
  [
    'the same kind, actor and about the same hour',
    told({ actors: [by('a')], clock: '02:00' }),
    recorded({ participantIds: ['a', 'b'], localTime: '02:20' }),
    ['kind', 'actors', 'time'],
  ],
  ['a kindred kind alone', told({ kind: 'boycott' }), recorded({}), null],
  [
    'a kindred kind by the same',
    told({ kind: 'boycott', actors: [by('a')] }),
    recorded({ participantIds: ['a'] }),
    ['kindred', 'actors'],
  ],
  ['another actor', told({ actors: [by('a')] }), recorded({ participantIds: ['b'] }), null],
  ['another hour', told({ clock: '02:00' }), recorded({ localTime: '16:00' }), null],
  ['across midnight', told({ clock: '23:50' }), recorded({ localTime: '00:10' }), ['kind', 'time']],
  ['a pattern', told({ scope: 'pattern' }), recorded({}), null],
  ['another kind', told({ kind: 'interruption' }), recorded({}), null],
]

for (const [name, incident, event, reasons] of CASES)
  test(`a sentence and a recorded event: ${name}`, () =>
    assert.deepEqual(matchesOf(incident, [event])[0]?.reasons ?? null, reasons))
