import { acceptInvitation } from '@/lib/auth/invitations'
import { placeOfRequest } from '@/lib/auth/next-auth'
import { answer, readJson } from '@/lib/auth/requests'

/** Takes what a one-time link offers, an account or a new password; the token in the body is what lets one in. */
export async function POST(request: Request) {
  const body = await readJson(request)
  return answer(body.ok ? await acceptInvitation(body.value, (await placeOfRequest()).network) : body)
}
