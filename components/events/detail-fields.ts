import { z } from 'zod'
import type { EventKind } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { Translate } from '@/lib/i18n/translate'

type DetailName = Parameters<Translate>[0] extends infer K ? (K extends `event.detail.${infer N}` ? N : never) : never
type ChoiceName = Parameters<Translate>[0] extends infer K ? (K extends `event.choice.${infer N}` ? N : never) : never
export type DetailField = { name: string; label: string; choices: { value: string; label: string }[] | null }

/** The fields that only this kind has, with their labels; `choices` null for words that are typed. Read from the registry. */
export function detailFields(kind: EventKind, t: Translate): DetailField[] {
  const fields: Record<string, z.ZodType> = KINDS[kind].fields
  return Object.entries(fields).map(([name, field]) => {
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field
    const options = inner instanceof z.ZodEnum ? (inner.options as string[]) : null
    return {
      name,
      label: t(`event.detail.${name as DetailName}`),
      choices: options?.map((value) => ({ value, label: t(`event.choice.${value as ChoiceName}`) })) ?? null,
    }
  })
}
