import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'

/** Writers of publications queue on one lock, so that the chain never forks and numbers are given once. */
export async function lockPublications(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${PUBLICATION_LOCK})`)
}

const PUBLICATION_LOCK = 4_711_002
