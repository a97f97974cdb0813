import type { Locale } from '@/db/vocabulary'
import { clockTime } from '../desk/event/draft'
import { isPrecisionOf } from '../desk/event/section'

/** A paragraph of a text as a form holds it. */
export type Unit = { id: string; paragraph: string; wording: string; locale: Locale; variantOfId: string }
export type Value = string | string[] | Unit[]
/** What a form holds while somebody types, by the name of the field; a dot in a name stands for a part of a whole. */
export type Values = Record<string, Value>

type Common = { name: string; label: string; hint?: string; when?: { name: string; in: string[] } }
export type Field = Common &
  (
    | { type: 'text'; lines?: number }
    /** A date, number or symbol as it is written: words of which two cannot stand side by side. */
    | { type: 'sign' }
    | { type: 'number' }
    | { type: 'lines' }
    | { type: 'zone' }
    | { type: 'choice'; list: string; empty?: string }
    | { type: 'many'; list: string; add: string; remove: string }
    | { type: 'moment'; dateLabel: string }
    | { type: 'units' }
  )
export type Day = { day: number; date: string; nextDate: string }

/** Whether a field is asked for, given what other fields say. */
export function isAsked(field: Field, values: Values): boolean {
  return !field.when || field.when.in.includes(textOf(values, field.when.name))
}

/** The names under which a form holds what is in a field. */
export function namesIn({ type, name }: Field): string[] {
  return type === 'moment' ? Object.keys(momentValues(name, null)) : [name]
}

/** The words in a field, empty where there are none. */
export function textOf(values: Values, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** The several words of a field, empty where there are none. */
export function listOf(values: Values, name: string): string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** The paragraphs in a field. */
export function unitsOf(values: Values, name: string): Unit[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((one): one is Unit => typeof one === 'object') : []
}

/**
 * The input of the command that the form sends. Fields that are not asked for are empty; what cannot be read as a number
 * or a clock time goes as typed, so that the server says what is wrong with it.
 */
export function inputOf(fields: Field[], values: Values): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  for (const field of fields) {
    const [whole = '', part] = field.name.split('.')
    const value = isAsked(field, values)
      ? sentValue(field, values)
      : field.type === 'many' || field.type === 'lines'
        ? []
        : null
    if (part === undefined) input[whole] = value
    else input[whole] = { ...(input[whole] as object | undefined), [part]: value }
  }
  return input
}

function sentValue(field: Field, values: Values): unknown {
  const words = textOf(values, field.name).trim()
  switch (field.type) {
    case 'number':
      return words === '' ? null : /^\d{1,6}$/.test(words) ? Number(words) : words
    case 'lines':
      return words
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    case 'many':
      return listOf(values, field.name)
    case 'units':
      return unitsOf(values, field.name).map((unit) => ({
        ...unit,
        wording: unit.wording.trim(),
        paragraph: unit.paragraph.trim() || null,
        variantOfId: unit.variantOfId || null,
      }))
    case 'moment': {
      const localDate = textOf(values, `${field.name}-date`)
      const localTime = clockTime(textOf(values, `${field.name}-time`))
      const precision = textOf(values, `${field.name}-precision`)
      const isKept = precision !== '' && isPrecisionOf(precision, localTime !== null)
      return localDate || localTime
        ? {
            ...{ localDate, localTime, precision: isKept ? precision : localTime ? 'minute' : 'day' },
            qualifier: textOf(values, `${field.name}-qualifier`) || 'at',
          }
        : null
    }
    default:
      return words || null
  }
}

/** What the form holds of a record as the command reads and tells it; the other way round than {@link inputOf}. */
export function valuesOf(fields: Field[], record: Record<string, unknown>): Values {
  return Object.assign(
    {},
    ...fields.map((field): Values => {
      const [whole = '', part] = field.name.split('.')
      const value = part === undefined ? record[whole] : (record[whole] as Record<string, unknown> | undefined)?.[part]
      return field.type === 'moment'
        ? momentValues(field.name, (value ?? null) as Parameters<typeof momentValues>[1])
        : { [field.name]: heldValue(field, value) }
    }),
  )
}

function heldValue(field: Field, value: unknown): Value {
  const list = Array.isArray(value) ? value : []
  if (field.type === 'many') return list
  if (field.type === 'lines') return list.join('\n')
  if (field.type === 'units')
    return list.map((unit) => ({ ...unit, paragraph: unit.paragraph ?? '', variantOfId: unit.variantOfId ?? '' }))
  return value === null || value === undefined ? '' : String(value)
}

/** The values of a moment field for a moment that stands. */
export function momentValues(
  name: string,
  moment: { localDate: string | null; localTime: string | null; precision?: string | null; qualifier?: string } | null,
): Values {
  return {
    [`${name}-date`]: moment?.localDate ?? '',
    [`${name}-time`]: moment?.localTime ?? '',
    [`${name}-precision`]: moment?.precision ?? '',
    [`${name}-qualifier`]: moment?.qualifier ?? '',
  }
}

/** The date that an hour of a meeting day most likely means: before six in the morning, the night that follows. */
export function likelyDate(days: Day[], day: string, time: string): string {
  const of = days.find((one) => String(one.day) === day)
  const clock = clockTime(time)
  return of && clock ? (clock < '06:00' ? of.nextDate : of.date) : ''
}
