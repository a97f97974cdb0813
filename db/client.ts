import type { PGlite } from '@electric-sql/pglite'
import { DrizzleQueryError, sql } from 'drizzle-orm'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'

/** One dialect, two homes: everything above this file sees one type and never asks which engine it is. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

export type Connection = { engine: 'pglite' | 'postgresql'; db: Database; close: () => Promise<void> }
type Driver = { engine: 'pglite'; pglite: PGlite; close: () => Promise<void> } | { engine: 'postgresql'; pool: pg.Pool }
export type DatabaseAddress = { url: string } | { dataDir: string }

/** One driver a process, shared between the server and Next's own bundles, which each load their copy of this file. */
const shared = globalThis as typeof globalThis & { kpDriver?: Promise<Driver>; kpAddress?: DatabaseAddress }
let connection: Connection | undefined

/** Says where the record lives; to be called once, before the first query. Opens nothing. */
export function setDatabaseAddress(address: DatabaseAddress): void {
  shared.kpAddress = address
}

/** Lets tests and tools bring a PGlite of their own (a copy of a template, in memory). */
export function bringPglite(pglite: PGlite): void {
  shared.kpDriver = Promise.resolve({ engine: 'pglite', pglite, close: () => pglite.close() })
  connection = undefined
}

/**
 * The database of this process, opened at the first call.
 * @throws during `next build`, which must never open the record: its workers would be further processes on one folder.
 */
export async function getConnection(): Promise<Connection> {
  if (connection) return connection
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('The build must not open the record.')
  shared.kpDriver ??= openDriver()
  try {
    connection = connect(await shared.kpDriver)
  } catch (error) {
    shared.kpDriver = undefined
    throw error
  }
  return connection
}

/** The drizzle database of this process; see {@link getConnection}. */
export async function getDatabase(): Promise<Database> {
  return (await getConnection()).db
}

/** One transaction, in the role of the application, which owns nothing. Pass `tx` down; the outer database inside a transaction would wait for itself for ever on PGlite. */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const db = await getDatabase()
  const asApplication = async (tx: Transaction) => {
    await tx.execute(sql`set local role kp_app`)
    return work(tx)
  }
  return db.transaction(asApplication).catch(withoutContents)
}

/** Errors of queries carry all values in their message; they end in logs, where no content belongs. */
function withoutContents(error: unknown): never {
  if (error instanceof DrizzleQueryError) {
    const { code, constraint } = (error.cause ?? {}) as { code?: string; constraint?: string }
    error.message = `A query failed (${[code, constraint].filter(Boolean).join(', ') || 'no code'}).`
    error.params = []
  }
  throw error
}

/** A read as the public: read-only, by a role that can see publications and nothing else. */
export async function asPublic<T>(read: (tx: Transaction) => Promise<T>): Promise<T> {
  const db = await getDatabase()
  const asReader = async (tx: Transaction) => {
    await tx.execute(sql`set local role kp_public`)
    return read(tx)
  }
  return db.transaction(asReader, { accessMode: 'read only' }).catch(withoutContents)
}

/** Brings the database to the present schema; does nothing when it is there already. `folder` holds the migrations. */
export async function migrate(folder: string): Promise<void> {
  const { engine, db } = await getConnection()
  const options = { migrationsFolder: folder }
  if (engine === 'pglite') await migratePglite(db as Parameters<typeof migratePglite>[0], options)
  else await migratePg(db as Parameters<typeof migratePg>[0], options)
}

/** Closes the database of this process, with a last checkpoint in the embedded case. */
export async function closeDatabase(): Promise<void> {
  const open = shared.kpDriver
  shared.kpDriver = undefined
  connection = undefined
  const driver = await open?.catch(() => undefined)
  if (driver?.engine === 'pglite') await driver.close()
  if (driver?.engine === 'postgresql') await driver.pool.end()
}

async function openDriver(): Promise<Driver> {
  const address = shared.kpAddress
  if (!address) throw new Error('No database address was set.')
  if ('url' in address) {
    const pool = new pg.Pool({ connectionString: address.url, max: 10, options: '-c TimeZone=UTC' })
    pool.on('error', (error) => console.error(JSON.stringify({ level: 'error', event: 'pool', error: error.message })))
    return { engine: 'postgresql', pool }
  }
  const { openEmbedded } = await import('./embedded')
  const { pglite, close } = await openEmbedded(address.dataDir)
  return { engine: 'pglite', pglite, close }
}

/** drizzle's two drivers differ only in their result types; the cast is safe because both answer `{ rows }`. */
function connect(driver: Driver): Connection {
  const db = (driver.engine === 'pglite' ? drizzlePglite(driver.pglite) : drizzlePg(driver.pool)) as unknown as Database
  return { engine: driver.engine, db, close: closeDatabase }
}
