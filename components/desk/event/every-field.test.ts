import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { KINDS } from '@/lib/events/kinds/registry'
import { RecordedEvent } from '@/lib/events/schema'
import { type EventDraft, emptyActor, emptyClaim, emptyDraft } from './draft'
import { EventFields } from './event-fields'
import { KindField } from './kind-field'
import { SourceSearch } from './source-search'
import { aForm, type Input, someOptions } from './test-fields'

/** What nobody types, and where it comes from. */
const NOT_TYPED: Record<string, string> = {
  id: 'made with the page',
  revision: 'what the server answered last',
  meetingId: 'the meeting whose page the form was opened from',
  'details.kind': 'the list of kinds, tested below',
  'claims[].sourceId': 'the source that is picked, tested below',
  'claims[].passageId': 'linking words in the workspace of a release',
  'claims[].parallelIds': 'confirming words in the workspace of a translation',
  'summaries[].locale': 'which of the three lines is typed in',
  ...Object.fromEntries(
    ['actors', 'groups', 'claims', 'assessments', 'positions', 'statements'].map((list) => [
      `${list}[].id`,
      'made with the row',
    ]),
  ),
}

/** Every place in a shape where a value stands: "claims[].time.localDate". */
function pathsIn(shape: z.ZodType, path = ''): string[] {
  if (shape instanceof z.ZodNullable || shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return pathsIn(shape.unwrap() as z.ZodType, path)
  if (shape instanceof z.ZodArray) {
    const inner = pathsIn(shape.element as z.ZodType, `${path}[]`)
    return inner.length === 1 && inner[0] === `${path}[]` ? [path] : inner
  }
  if (shape instanceof z.ZodUnion)
    return [...new Set((shape.options as z.ZodType[]).flatMap((option) => pathsIn(option, path)))]
  if (!(shape instanceof z.ZodObject)) return [path]
  return Object.entries(shape.shape as Record<string, z.ZodType>).flatMap(([name, inner]) =>
    pathsIn(inner, path ? `${path}.${name}` : name),
  )
}

/** The places in which two drafts differ, by the same names; rows are compared in their order. */
function differing(before: unknown, after: unknown, path = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const isRow = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null
  if (Array.isArray(before) && Array.isArray(after) && [...before, ...after].some(isRow))
    return before.flatMap((row, index) => (index < after.length ? differing(row, after[index], `${path}[]`) : []))
  if (!isRow(before) || !isRow(after) || Array.isArray(before)) return [path]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    differing(before[name], after[name], path ? `${path}.${name}` : name),
  )
}

/** A draft with one row of everything, so that every field shows. */
function aFullDraft(): EventDraft {
  const empty = emptyDraft('11111111-1111-4111-8111-111111111111', 'plenary')
  const claim = {
    ...emptyClaim('paper', 'en'),
    time: { localDate: '2031-11-08', localTime: '04:00', precision: 'hour' as const, qualifier: 'at' as const },
    quantity: { amount: 5, unit: 'hours' as const, isSourced: false },
  }
  const related = { min: null, max: null, exhaustive: null, sameAsId: null, subsetOfId: null }
  const members = [{ participantId: 'northland', claimId: claim.id }]
  const group = { id: 'group-1', label: 'a small group', language: 'en', ...related, members }
  return {
    ...empty,
    ...{ meetingDay: 5, localDate: '2031-11-07', localTime: '16:00', precision: 'hour' },
    actors: [
      { ...emptyActor('initiator'), groupId: group.id },
      { ...emptyActor('initiator'), office: 'chair' },
    ],
    claims: [{ ...claim, groupId: group.id }, emptyClaim('paper', 'en')],
    groups: [group],
    summaries: [
      { locale: 'en', text: 'They left.', status: 'original' },
      { locale: 'fr', text: 'Ils sont partis.', status: 'translated' },
    ],
    assessments: [{ id: 'judged', claimId: claim.id, code: 'dilution', wording: null, state: 'asserted' }],
    adoptions: [{ aspect: 'time', claimId: claim.id, reason: '' }],
    positions: [
      {
        ...{ id: '22222222-2222-4222-8222-222222222222', participantId: 'northland', groupId: null },
        ...{ objectKind: null, objectId: null, stance: 'objects', capacity: null, reasonState: 'unknown' },
        ...{ reason: null, claimId: claim.id },
      },
    ],
    links: [{ toId: 'event-2', kind: 'follows', claimId: null }],
    statements: [
      {
        ...{ id: '33333333-3333-4333-8333-333333333333', kind: 'closing', speaker: null, forParticipantId: null },
        ...{ capacity: null, delivery: 'unknown', reasonNotDelivered: null, text: 'We', textLanguage: 'en' },
        ...{ textIsMissing: false, claimId: null },
      },
    ],
  } as EventDraft
}

const OPTIONS = someOptions({
  events: [
    { value: 'event-2', label: 'Overrun' },
    { value: 'event-3', label: 'Naming' },
  ],
  bodies: [{ id: 'working-group', names: { en: 'A group', fr: 'Un groupe', pt: 'Um grupo' } }],
  describedGroups: [{ value: 'group-elsewhere', label: '“the four” (Naming)' }],
})
const formOf = (draft: EventDraft) =>
  aForm(EventFields, { draft, options: OPTIONS, asWhole: [KindField, SourceSearch], onCite: () => {} })

/** What somebody may do with a field: choose anything, type words, a figure, an hour or a date, tick it. */
function valuesFor({ value, choices }: Input): unknown[] {
  if (Array.isArray(value)) return choices.map((choice) => [choice.value])
  if (typeof value === 'boolean') return [!value]
  return choices.length > 0 ? choices.map((choice) => choice.value) : ['words', '7', '02:15', '2031-11-09']
}

/** The places that typing in the fields of a draft changes, in those too that appear only once something is typed. */
function reachedFrom(draft: EventDraft, seen = new Set<string>()): Set<string> {
  const reached = new Set<string>()
  const inputs = formOf(draft)
    .shown()
    .inputs.filter(({ id }) => !seen.has(id))
  for (const { id } of inputs) seen.add(id)
  for (const input of inputs)
    for (const value of valuesFor(input)) {
      const form = formOf(draft)
      form.type(input.id, value)
      for (const path of differing(draft, form.draft())) reached.add(path)
      const appeared = form.shown().inputs.some(({ id }) => !seen.has(id))
      if (appeared) for (const path of reachedFrom(form.draft(), seen)) reached.add(path)
    }
  return reached
}

test('every place of an event where a value stands can be filled at its form', () => {
  const held = pathsIn(RecordedEvent)
  assert.ok(held.length > 90, String(held.length))
  const reached = new Set<string>()
  for (const path of reachedFrom(aFullDraft())) reached.add(path)
  for (const kind of Object.keys(KINDS)) {
    const draft = { ...aFullDraft(), details: { kind } } as EventDraft
    const rows = { actors: [], claims: [], groups: [], statements: [], positions: [], links: [], assessments: [] }
    for (const path of reachedFrom({ ...draft, ...rows, adoptions: [] })) reached.add(path)
  }
  assert.deepEqual(
    held.filter((path) => !reached.has(path) && !(path in NOT_TYPED)),
    [],
    'no field makes these',
  )
  assert.deepEqual(
    Object.keys(NOT_TYPED).filter((path) => !held.includes(path)),
    [],
    'these stand nowhere in an event',
  )
})

test('the list of kinds and the search of sources make what no other field makes', () => {
  const form = formOf(emptyDraft('11111111-1111-4111-8111-111111111111', 'plenary'))
  const { inner } = form.shown()
  assert.ok(inner.has(KindField))
  const { onPick } = inner.get(SourceSearch) as { onPick: (id: string, source: object) => void }
  globalThis.requestAnimationFrame ??= () => 0
  onPick('paper', { title: 'Northern Post', access: 'public', language: 'en' })
  assert.equal(form.draft().claims[0]?.sourceId, 'paper')
})
