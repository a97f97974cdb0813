import { acceptInvitation } from '@/lib/auth/invitations'
import { answer, readJson } from '@/lib/auth/requests'

/** Makes the account that an invitation offers; the token in the body is what lets one in. */
export async function POST(request: Request) {
  const body = await readJson(request)
  return answer(body.ok ? await acceptInvitation(body.value) : body)
}
