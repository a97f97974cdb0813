import type { Problem } from '@/lib/core/result'
import type { DeskTranslate } from '@/lib/i18n/desk'

export type Trouble =
  | Problem
  | { code: 'network' | 'server'; fields?: undefined; rule?: undefined; current?: undefined }
export type Sent<T> = { ok: true; value: T } | { ok: false; problem: Trouble }

/**
 * Sends a command of the desk. Without a network, or when the server fails, the answer is a problem like any other, so
 * that nothing typed is lost. `operationId` makes a repeat harmless.
 */
export async function send<T>(
  command: string,
  input: unknown,
  operationId: string = crypto.randomUUID(),
): Promise<Sent<T>> {
  try {
    const response = await fetch(`/api/desk/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': operationId },
      body: JSON.stringify(input),
    })
    const body = (await response.json().catch(() => null)) as { value: T } | { problem: Problem } | null
    if (!body) return { ok: false, problem: { code: 'server' } }
    return 'problem' in body ? { ok: false, problem: body.problem } : { ok: true, value: body.value }
  } catch {
    return { ok: false, problem: { code: 'network' } }
  }
}

/** What to do about a field, by the code of the remedy. */
export function remedySentence(t: DeskTranslate, code: string): string {
  const known = `field.${code}` as 'field.other'
  return t(t.has(known) ? known : 'field.other')
}

/** A problem as a sentence, with the remedy. */
export function problemSentence(t: DeskTranslate, problem: Trouble): string {
  const rule = `rules.${problem.rule ?? ''}` as 'rules.append_only'
  if (problem.code === 'breaks_rule' && t.has(rule)) return t(rule)
  return t(`problem.${problem.code}`, { rule: problem.rule ?? '' })
}
