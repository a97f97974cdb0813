import { currentActor } from '@/lib/auth/next-auth'
import { answer, readBytes } from '@/lib/auth/requests'
import { refuse } from '@/lib/core/result'
import { takeFile } from '@/lib/releases/intake/commands'

/** A file, or with `?paste` the words of somebody who asks what they state: read here, imported by a command later. */
export async function POST(request: Request) {
  const actor = await currentActor()
  if (!actor) return answer(refuse('not_signed_in'))
  const bytes = readBytes(request)
  if (!bytes.ok) return answer(bytes)
  return answer(await takeFile(actor, bytes.value, { isPaste: new URL(request.url).searchParams.has('paste') }))
}
