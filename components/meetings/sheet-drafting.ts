import { type Both, bothTexts, decide, mergeEdits } from '@/lib/history/merging'
import type { Choice } from '../desk/fields'
import type { Drafting } from '../desk/keeping/keeper'
import { type Field, inputOf, namesIn, type Unit, type Value, type Values, valuesOf } from './sheet'

/** A record in a form while it is typed, with the revision on which it was typed. */
export type SheetDraft = { revision: number; values: Values }

/**
 * How a form with these fields is sent and joined with what others saved. Fields are compared as the command reads them,
 * so that "4h30" and 04:30 are no difference; an hour and its date belong together, paragraphs are known by their id.
 */
export function sheetDrafting(fields: Field[]): Drafting<SheetDraft> {
  const read = (values: Values) => valuesOf(fields, inputOf(fields, values))
  const rules = { together: fields.map(namesIn).filter((names) => names.length > 1), whole: [] }
  return {
    sendable: ({ revision, values }) => ({ revision, values: read(values) }),
    holdsBack: () => false,
    draftOf: (current) => {
      const record = current as Record<string, unknown> & { revision: number }
      return { revision: record.revision, values: valuesOf(fields, record) }
    },
    merge: (base, mine, theirs) => {
      const parts = [base, mine, theirs].map(({ values }) => inParts(read(values))) as [Parts, Parts, Parts]
      const { merged, conflicts } = mergeEdits(...parts, rules)
      return { merged: { revision: theirs.revision, values: whole(merged) }, conflicts }
    },
    decide: ({ revision, values }, conflicts, choices) => ({
      revision,
      values: whole(decide(inParts(values), conflicts, choices, bothIn(fields))),
    }),
  }
}

/** What a conflict of a form leaves where both are chosen: both texts, or all lines; undefined for all that is chosen. */
export function bothIn(fields: Field[]): Both {
  return (conflict) => {
    const { path, mine, theirs } = conflict
    const type = fieldAt(fields, path)?.type
    if (!mine || !theirs) return undefined
    if (type === 'lines') return [...new Set([theirs, mine].flatMap((one) => String(one).split('\n')))].join('\n')
    return type === 'text' || (type === 'units' && path.endsWith('.wording')) ? bothTexts(conflict) : undefined
  }
}

/** What a value of a form means to people: choices by their labels, an hour with its date, a paragraph by its words. */
export function tellIn(fields: Field[], lists: Record<string, Choice[]>) {
  return (value: unknown, path: string): string => {
    const field = fieldAt(fields, path)
    if (typeof value === 'string') {
      if (field?.type === 'choice') return lists[field.list]?.find((one) => one.value === value)?.label ?? value
      return field?.type === 'lines' ? value.replaceAll('\n', '; ') : value
    }
    if (value === null || typeof value !== 'object') return ''
    const { paragraph, wording } = value as Partial<Unit>
    if (wording !== undefined) return [paragraph, wording].filter(Boolean).join(' ')
    // The parts of an hour are named by what they are: its date is one of the dates.
    const told = Object.entries(value).map(([name, part]) => {
      const list = lists[`${name.split('-').at(-1)}s`]
      return list?.find((one) => one.value === part)?.label ?? part
    })
    return told.filter(Boolean).join(' ')
  }
}

/** What the places of a form are called, by the path of a conflict. */
export function labelsIn(fields: Field[]): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) => [field.name, ...namesIn(field)].map((name) => [name, field.label])),
  )
}

type Parts = Record<string, Value | Record<string, Value>>

/** Values by the name of the whole, with its parts below it: `names.fr` as `fr` of `names`. */
function inParts(values: Values): Parts {
  const parts: Parts = {}
  for (const [name, value] of Object.entries(values)) {
    const [above = '', part] = name.split('.')
    parts[above] =
      part === undefined ? value : { ...(parts[above] as Record<string, Value> | undefined), [part]: value }
  }
  return parts
}

/** The values that {@link inParts} took apart. A wording whose rival is gone stands by itself. */
function whole(parts: Parts): Values {
  const entries = Object.entries(parts).flatMap(([name, value]): [string, Value][] => {
    if (typeof value === 'string') return [[name, value]]
    if (!Array.isArray(value)) return Object.entries(value).map(([part, inner]) => [`${name}.${part}`, inner])
    return [[name, isUnits(value) ? value.map((unit) => withRival(unit, value)) : value]]
  })
  return Object.fromEntries(entries)
}

function isUnits(value: string[] | Unit[]): value is Unit[] {
  return typeof value[0] === 'object'
}

function withRival(unit: Unit, units: Unit[]): Unit {
  const isThere = units.some((other) => other.id === unit.variantOfId && other.variantOfId === '')
  return isThere ? unit : { ...unit, variantOfId: '' }
}

function fieldAt(fields: Field[], path: string): Field | undefined {
  const [first = ''] = path.split('+')
  return fields.find(
    (field) => namesIn(field).includes(first) || field.name === first || first.startsWith(`${field.name}.`),
  )
}
