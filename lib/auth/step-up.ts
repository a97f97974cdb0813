import 'server-only'
import { z } from 'zod'
import { getDatabase, inTransaction } from '@/db/client'
import { ok, refuse, type Result } from '@/lib/core/result'
import type { Actor } from './actor'
import { fieldsOf } from './admission'
import { recordAudit } from './audit'
import { type Factors, factorsOf, showCode } from './factors'
import { askForPasskey, PasskeyShown, whoShows } from './passkeys'
import { renewSteppedUp } from './sessions'

const Shown = z.union([
  z.object({ code: z.string().min(1, 'required').max(60) }),
  z.object({ ask: z.literal('passkey'), origin: z.string().max(300) }),
  PasskeyShown,
])
type Question = NonNullable<Awaited<ReturnType<typeof askForPasskey>>>

/** Which second factors the actor can show. */
export async function ownFactors(actor: Actor): Promise<Factors> {
  return factorsOf(await getDatabase(), actor.userId)
}

/**
 * Shows the second factor once more, for ten minutes of what asks for it: by a code, or by a passkey, for which the
 * browser first asks a question. `token` is the new one of the session, whose old one is void from now.
 * Problems: `invalid` with `code_wrong`, `too_many_attempts`, `link_used_up`, `wrong_state` where there is no passkey.
 */
export async function stepUp(
  actor: Actor,
  input: unknown,
  network: string | null,
): Promise<Result<{ token: string } | { question: Question }>> {
  const parsed = Shown.safeParse(input)
  if (!parsed.success) return refuse('invalid', { fields: fieldsOf(parsed.error) })
  const { sessionId } = actor
  if (!sessionId) return refuse('not_signed_in')
  const given = parsed.data
  if ('ask' in given) {
    const question = await askForPasskey('passkey_step_up', given.origin, actor.userId)
    return question ? ok({ question }) : refuse('wrong_state')
  }
  const shown = 'code' in given ? await showCode(actor.userId, given.code, network) : await showPasskey(actor, given)
  if (!shown.ok) return shown
  return inTransaction(async (tx) => {
    const token = await renewSteppedUp(tx, sessionId)
    await recordAudit(tx, { userId: actor.userId, verb: 'stepped_up', network })
    return ok({ token })
  })
}

async function showPasskey(actor: Actor, shown: z.infer<typeof PasskeyShown>): Promise<Result<unknown>> {
  const who = await whoShows('passkey_step_up', shown)
  return who.ok && who.value.userId !== actor.userId ? refuse('invalid') : who
}
