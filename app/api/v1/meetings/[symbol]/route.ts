import { publicJson, publicProblem, toldRecord } from '@/lib/public-record/api'
import { publicMeeting } from '@/lib/public-record/queries'

/** One meeting with its events and the releases that cover it. */
export async function GET(_: Request, { params }: { params: Promise<{ symbol: string }> }) {
  const found = await publicMeeting((await params).symbol)
  if (!found) return publicProblem(404, 'No public meeting has this symbol. Symbols look like 2023-PL.')
  return publicJson({
    ...toldRecord(found.meeting),
    events: found.events.map(toldRecord),
    releases: found.releases.map(toldRecord),
  })
}
