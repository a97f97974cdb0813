import type { DeskTranslate } from '@/lib/i18n/desk'
import type { Sent, Trouble } from '../desk/send'

const RULES = [
  'sitting_has_events',
  'represented_by_group',
  'item_has_page',
  'topic_within_itself',
  'same_item_twice',
] as const

/** A problem with its rule in words, and with its fields under the ids that they have on the page. */
export function toldProblem<T>(
  t: DeskTranslate,
  sent: Sent<T> | undefined,
  idOf: (path: string) => string = (path) => path,
): Trouble | null {
  if (!sent || sent.ok) return null
  const { problem } = sent
  const code = RULES.find((rule) => rule === problem.rule || problem.fields?.some((field) => field.code === rule))
  const fields = problem.fields
    ?.filter((field) => !RULES.some((rule) => rule === field.code))
    .map((field) => ({ ...field, path: idOf(field.path) }))
  if (!code) return { ...problem, fields } as Trouble
  return { code: 'breaks_rule', rule: t(`agenda.rule.${code}`), fields }
}
