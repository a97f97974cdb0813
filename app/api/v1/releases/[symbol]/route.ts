import { publicJson, publicProblem, toldRecord } from '@/lib/public-record/api'
import { publicRelease } from '@/lib/public-record/queries'
import { publicTombstone } from '@/lib/public-record/versions'

/** One release with its passages and the events that rest on it. */
export async function GET(_: Request, { params }: { params: Promise<{ symbol: string }> }) {
  const { symbol } = await params
  const found = await publicRelease(symbol)
  const gone = found ? null : await publicTombstone(symbol)
  if (gone)
    return publicProblem(
      410,
      `${symbol} was taken back on ${gone.last.publishedAt.slice(0, 10)}. ${gone.last.reason ?? ''}`.trim(),
    )
  if (!found) return publicProblem(404, 'No public release has this symbol. Symbols look like R-2021-0628-1.')
  return publicJson({ ...toldRecord(found.release), events: found.events.map(toldRecord) })
}
