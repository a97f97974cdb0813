import { z } from 'zod'
import { markDevice, placeOfRequest } from '@/lib/auth/next-auth'
import { PasskeyShown } from '@/lib/auth/passkeys'
import { answer, readJson } from '@/lib/auth/requests'
import { askAnybody, signIn, signInByCode, signInByPasskey } from '@/lib/auth/sign-in'
import { refuse, type Result } from '@/lib/core/result'

const Step = z.discriminatedUnion('step', [
  z.object({ step: z.literal('password'), email: z.string(), password: z.string() }),
  z.object({ step: z.literal('code'), ticket: z.string().max(100), code: z.string().max(60) }),
  z.object({ step: z.literal('ask_passkey'), origin: z.string().max(300) }),
  PasskeyShown.extend({ step: z.literal('passkey') }),
])

/** One step of signing in: the password, the code, or a passkey. The last one answers the ticket that opens the session. */
export async function POST(request: Request) {
  const body = await readJson(request)
  if (!body.ok) return answer(body)
  const parsed = Step.safeParse(body.value)
  return answer(parsed.success ? await take(parsed.data) : refuse('invalid'))
}

async function take(step: z.infer<typeof Step>): Promise<Result<unknown>> {
  const from = await placeOfRequest()
  await markDevice()
  switch (step.step) {
    case 'password':
      return signIn(step, from)
    case 'code':
      return signInByCode(step.ticket, step.code, from)
    case 'passkey':
      return signInByPasskey(step, from)
    case 'ask_passkey':
      return askAnybody(step.origin, from)
  }
}
