import { publicJson, publicProblem, toldRecord } from '@/lib/public-record/api'
import { publicMeeting } from '@/lib/public-record/queries'
import { publicTombstone } from '@/lib/public-record/versions'

/** One meeting with its events and the releases that cover it. */
export async function GET(_: Request, { params }: { params: Promise<{ symbol: string }> }) {
  const { symbol } = await params
  const found = await publicMeeting(symbol)
  const gone = found ? null : await publicTombstone(symbol)
  if (gone)
    return publicProblem(
      410,
      `${symbol} was taken back on ${gone.last.publishedAt.slice(0, 10)}. ${gone.last.reason ?? ''}`.trim(),
    )
  if (!found) return publicProblem(404, 'No public meeting has this symbol. Symbols look like 2023-PL.')
  return publicJson({
    ...toldRecord(found.meeting),
    events: found.events.map(toldRecord),
    releases: found.releases.map(toldRecord),
  })
}
