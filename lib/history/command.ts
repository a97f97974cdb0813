import 'server-only'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { inTransaction, type Transaction } from '@/db/client'
import { operations } from '@/db/schema/users'
import type { Actor } from '@/lib/auth/actor'
import { admit, type Command } from '@/lib/auth/admission'
import { recordRefusalOn } from '@/lib/auth/audit'
import type { Permission } from '@/lib/auth/permissions'
import { canonicalJson, sha256 } from '@/lib/core/canonical'
import { ok, type Problem, Refused, refuse, type Result } from '@/lib/core/result'
import { type Change, recordRevisions } from './revisions'

export type CommandContext<I> = {
  tx: Transaction
  actor: Actor
  input: I
  /** Runs once the change is durable: to drop public pages, never to write. */
  afterCommit: (work: () => void) => void
  /** Written to history even if the command is refused: words that somebody typed and that could not be taken. */
  keepIfRefused: (change: Change) => void
}

/**
 * A command: permission, second factor where the matrix always asks for it, parse, rule, one transaction with its
 * history rows. What `run` refuses is rolled back whole; who lacks the role, or is refused on this one record, is kept
 * in the audit trail.
 * With an operation id, a repeat returns the first answer and has no second effect; the same id with another request
 * is `reused_operation`. Rules that the database keeps come back as Problems, not as errors.
 */
export function command<S extends z.ZodType, T>(definition: {
  name: string
  permission: Permission
  input: S
  run: (context: CommandContext<z.output<S>>) => Promise<Result<T>>
}): Command<T> {
  const execute = async (actor: Actor, input: unknown, operationId?: string): Promise<Result<T>> => {
    const admitted = await admit(actor, input, definition)
    if (!admitted.ok) return admitted
    if (operationId && !/^[\w-]{8,80}$/.test(operationId)) return refuse('invalid')
    const requestHash = sha256(canonicalJson({ name: definition.name, input }))
    const after: (() => void)[] = []
    const kept: Change[] = []
    try {
      const result = await inTransaction(async (tx) => {
        const done = operationId ? await earlierAnswer<T>(tx, actor, operationId, requestHash) : null
        if (done) return done
        const result = await definition.run({
          ...{ tx, actor, input: admitted.value },
          afterCommit: (work) => after.push(work),
          keepIfRefused: (change) => kept.push(change),
        })
        if (!result.ok) throw new Refused(result.problem)
        if (operationId) {
          const response = { value: result.value ?? null }
          await tx
            .insert(operations)
            .values({ id: operationId, userId: actor.userId, command: definition.name, requestHash, response })
        }
        return result
      })
      for (const work of after) work()
      return result
    } catch (error) {
      const problem = problemOf(error)
      if (!problem) throw error
      if (error instanceof Refused && kept.length > 0) await inTransaction((tx) => recordRevisions(tx, actor, kept))
      await recordRefusalOn(actor, definition.name, problem, admitted.value)
      return { ok: false, problem }
    }
  }
  return Object.assign(execute, { permission: definition.permission })
}

function problemOf(error: unknown): Problem | null {
  if (error instanceof Refused) return error.problem
  return error instanceof RangeError ? { code: 'invalid' } : problemOfDatabase(error)
}

async function earlierAnswer<T>(
  tx: Transaction,
  actor: Actor,
  id: string,
  requestHash: string,
): Promise<Result<T> | null> {
  const [earlier] = await tx.select().from(operations).where(eq(operations.id, id))
  if (!earlier) return null
  if (earlier.requestHash !== requestHash || earlier.userId !== actor.userId) return refuse('reused_operation')
  return ok((earlier.response as { value: T }).value)
}

const RULES: Record<string, Problem['code']> = {
  published_event_has_source: 'needs_source',
  published_event_has_second_person: 'needs_second_person',
  reviewer_is_another_person: 'needs_second_person',
  naming_needs_claim: 'needs_naming_source',
  naming_is_not_inferred: 'needs_naming_source',
  mention_is_linked: 'needs_mention_link',
  change_is_explained: 'needs_reason',
  published_reply_has_second_person: 'needs_second_person',
}

/** The Problem behind a refusal of the database; null if the error is none (then it is a fault of ours). */
export function problemOfDatabase(error: unknown): Problem | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, constraint } = cause as { code?: string; constraint?: string }
    if (code?.startsWith('22')) return { code: 'invalid' }
    if (code === '23505') return { code: 'already_exists', rule: constraint }
    if (code === '23503') return { code: 'not_found', rule: constraint }
    if (code === '23514') return { code: RULES[constraint ?? ''] ?? 'breaks_rule', rule: constraint }
  }
  return null
}
