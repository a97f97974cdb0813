import { sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { readStarterFiles } from '@/db/seed/files'

/** Compares what is loaded with the starter files: every id present, every claim with its source, nothing doubled. */
export async function checkStarter(): Promise<number> {
  const files = readStarterFiles()
  const db = await getDatabase()
  const expected: Record<string, string[]> = {
    participants: files.participants.map((one) => one.id),
    bodies: files.bodies.map((one) => one.id),
    topics: files.topics.map((one) => one.id),
    meetings: files.meetings.map((one) => one.id),
    sources: files.releases.map((one) => one.id),
    events: files.events.map((one) => one.id),
  }
  let wrong = 0
  for (const [table, ids] of Object.entries(expected)) {
    const result = await db.execute(sql`select id from ${sql.identifier(table)}`)
    const present = new Set((result as unknown as { rows: { id: string }[] }).rows.map((row) => row.id))
    const missing = ids.filter((id) => !present.has(id))
    wrong += missing.length
    console.log(
      `${table}: ${ids.length - missing.length} of ${ids.length}${missing.length > 0 ? `, missing ${missing.join(', ')}` : ''}`,
    )
  }
  const claims = files.events.reduce((sum, event) => sum + event.claims.length, 0)
  const counted = await db.execute(sql`select count(*)::int as count from claims c join sources s on s.id = c.source_id
    join events e on e.id = c.event_id where e.origin = 'starter'`)
  const found = (counted as unknown as { rows: { count: number }[] }).rows[0]?.count ?? 0
  console.log(`claims with their source: ${found} of ${claims}`)
  if (found !== claims) wrong += 1
  console.log(wrong === 0 ? 'The starter record is whole.' : `${wrong} things are wrong.`)
  return wrong === 0 ? 0 : 1
}
