import { publicJson, publicProblem, toldRecord } from '@/lib/public-record/api'
import { publicRelease } from '@/lib/public-record/queries'

/** One release with its passages and the events that rest on it. */
export async function GET(_: Request, { params }: { params: Promise<{ symbol: string }> }) {
  const found = await publicRelease((await params).symbol)
  if (!found) return publicProblem(404, 'No public release has this symbol. Symbols look like R-2021-0628-1.')
  return publicJson({ ...toldRecord(found.release), events: found.events.map(toldRecord) })
}
