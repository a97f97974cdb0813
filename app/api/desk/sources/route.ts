import { currentActor } from '@/lib/auth/next-auth'
import { answer } from '@/lib/auth/requests'
import { ok, refuse } from '@/lib/core/result'
import { findSources } from '@/lib/releases/queries'

/** Sources to choose from, by words in title, publisher or date. */
export async function GET(request: Request) {
  const actor = await currentActor()
  if (!actor) return answer(refuse('not_signed_in'))
  const { searchParams } = new URL(request.url)
  return answer(ok(await findSources(actor, (searchParams.get('q') ?? '').slice(0, 200), searchParams.get('meeting'))))
}
