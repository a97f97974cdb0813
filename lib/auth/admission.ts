import 'server-only'
import type { z } from 'zod'
import { refuse, type Result } from '@/lib/core/result'
import type { Actor } from './actor'
import { recordRefusal } from './audit'
import { mayDo, needsStepUp, type Permission } from './permissions'

export type Command<T> = {
  (actor: Actor, input: unknown, operationId?: string): Promise<Result<T>>
  permission: Permission
}

/**
 * The door of every command: the permission, the second factor where the matrix asks for one each time, the shape of
 * the input. Answers the parsed input. Problems: `not_allowed` (which the audit trail keeps), `needs_step_up`, `invalid`.
 */
export async function admit<S extends z.ZodType>(
  actor: Actor,
  input: unknown,
  { name, permission, input: schema }: { name: string; permission: Permission; input: S },
): Promise<Result<z.output<S>>> {
  if (!mayDo(actor, permission)) {
    await recordRefusal(actor, name)
    return refuse('not_allowed')
  }
  if (needsStepUp(permission) && !actor.isSteppedUp) return refuse('needs_step_up')
  const parsed = schema.safeParse(input)
  return parsed.success ? { ok: true, value: parsed.data } : refuse('invalid', { fields: fieldsOf(parsed.error) })
}

/** The fields of a zod error as paths and message codes; zod's own codes stand where a schema gave none. */
export function fieldsOf(error: z.ZodError): { path: string; code: string }[] {
  return error.issues.map((issue) => ({
    path: issue.path.join('.'),
    code: /^[a-z_]+$/.test(issue.message) ? issue.message : issue.code,
  }))
}
