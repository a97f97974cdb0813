import { currentHolder, keepSession, placeOfRequest } from '@/lib/auth/next-auth'
import { answer, readJson } from '@/lib/auth/requests'
import { ownFactors, stepUp } from '@/lib/auth/step-up'
import { ok, refuse } from '@/lib/core/result'

/** Which second factors can be shown here. */
export async function GET() {
  const holder = await currentHolder()
  return answer(holder ? ok(await ownFactors(holder.actor)) : refuse('not_signed_in'))
}

/** Shows the second factor once more; the session goes on under a new token. */
export async function POST(request: Request) {
  const holder = await currentHolder()
  if (!holder) return answer(refuse('not_signed_in'))
  const body = await readJson(request)
  if (!body.ok) return answer(body)
  const { network } = await placeOfRequest()
  const result = await stepUp(holder.actor, body.value, network)
  if (!result.ok || 'question' in result.value) return answer(result)
  await keepSession(result.value.token)
  return answer(ok({ steppedUp: true }))
}
