import { localeOf } from '@/lib/i18n/translate'
import { publicProblem } from '@/lib/public-record/api'
import { publicYear } from '@/lib/public-record/queries'
import { eventsCsv } from '@/lib/summaries/csv'

/** A year as CSV, one row an event, labels in the language asked for. */
export async function GET(request: Request, { params }: { params: Promise<{ year: string }> }) {
  const { year } = await params
  const found = /^\d{4}$/.test(year) ? await publicYear(Number(year)) : null
  if (!found) return publicProblem(404, 'Nothing is recorded for this year. Years are written as 2023.')
  const locale = localeOf(new URL(request.url).searchParams.get('lang') ?? 'en') ?? 'en'
  return new Response(eventsCsv(found.events, found.names, locale), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="kp-record-${year}.${locale}.csv"`,
      'access-control-allow-origin': '*',
    },
  })
}
