import { publicJson, publicProblem, toldRecord } from '@/lib/public-record/api'
import { publicYear } from '@/lib/public-record/queries'
import { publicEditionsOf } from '@/lib/summaries/editions/public-editions'
import { tallyKinds } from '@/lib/summaries/tally'

/** A year: counts with the symbols behind them, meetings, events with all claims and sources, its frozen editions. */
export async function GET(_: Request, { params }: { params: Promise<{ year: string }> }) {
  const { year } = await params
  const found = /^\d{4}$/.test(year) ? await publicYear(Number(year)) : null
  if (!found) return publicProblem(404, 'Nothing is recorded for this year. Years are written as 2023.')
  return publicJson({
    year: found.year,
    ...tallyKinds(found.events.map((event) => event.document)),
    meetings: found.meetings.map(toldRecord),
    events: found.events.map(toldRecord),
    editions: await publicEditionsOf(found.year),
  })
}
