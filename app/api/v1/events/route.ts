import { z } from 'zod'
import { EVENT_KINDS } from '@/db/vocabulary'
import { publicJson, publicProblem, toldRecord } from '@/lib/public-record/api'
import { publicEvents } from '@/lib/public-record/queries'

const Filter = z.object({
  kind: z.enum(EVENT_KINDS).optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  participant: z.string().max(80).optional(),
  topic: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

/** Events by kind, year, participant and topic, in order of time, up to 500 a page. */
export async function GET(request: Request) {
  const given = Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''))
  const filter = Filter.safeParse(given)
  if (!filter.success) {
    const wrong = filter.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    return publicProblem(400, `This cannot be asked: ${wrong.join('; ')}`)
  }
  const { events, total } = await publicEvents(filter.data)
  return publicJson({ total, limit: filter.data.limit, offset: filter.data.offset, events: events.map(toldRecord) })
}
