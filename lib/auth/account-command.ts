import 'server-only'
import type { z } from 'zod'
import { inTransaction, type Transaction } from '@/db/client'
import { Refused, type Result } from '@/lib/core/result'
import type { Actor } from './actor'
import { admit, type Command } from './admission'
import { recordRefusalOn } from './audit'
import type { Permission } from './permissions'

type Context<I> = { actor: Actor; input: I }

/**
 * A command on accounts: like one on the record (lib/history/command.ts), but its history is the audit trail, which
 * `run` writes in the same transaction. What `run` refuses is rolled back whole. `prove` asks first, outside of it, for
 * what must be shown (a password, a code), so that wrong tries stay counted.
 */
export function accountCommand<S extends z.ZodType, T>(definition: {
  name: string
  permission: Permission
  input: S
  prove?: (context: Context<z.output<S>>) => Promise<Result<unknown>>
  run: (context: Context<z.output<S>> & { tx: Transaction }) => Promise<Result<T>>
}): Command<T> {
  const execute = async (actor: Actor, given: unknown): Promise<Result<T>> => {
    const admitted = await admit(actor, given, definition)
    if (!admitted.ok) return admitted
    const context = { actor, input: admitted.value }
    const proof = await definition.prove?.(context)
    if (proof && !proof.ok) return proof
    try {
      return await inTransaction(async (tx) => {
        const result = await definition.run({ ...context, tx })
        if (!result.ok) throw new Refused(result.problem)
        return result
      })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      await recordRefusalOn(actor, definition.name, error.problem, admitted.value)
      return { ok: false, problem: error.problem }
    }
  }
  return Object.assign(execute, { permission: definition.permission })
}
