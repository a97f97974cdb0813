import { currentHolder } from '@/lib/auth/next-auth'
import { answer, readJson } from '@/lib/auth/requests'
import { refuse } from '@/lib/core/result'
import { COMMANDS } from '../commands'

/** One command of the desk: who asks, what is asked, one answer. A repeat under the same Idempotency-Key is harmless. */
export async function POST(request: Request, { params }: { params: Promise<{ command: string }> }) {
  const { command: name } = await params
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : null
  if (!command) return answer(refuse('not_found'))
  const holder = await currentHolder()
  // Whoever owes a second factor can set one up and change their account, and do nothing else.
  if (!holder || (holder.owesFactor && command.permission !== 'self.manage')) return answer(refuse('not_signed_in'))
  const body = await readJson(request)
  if (!body.ok) return answer(body)
  return answer<unknown>(await command(holder.actor, body.value, request.headers.get('idempotency-key') ?? undefined))
}
