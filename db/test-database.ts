import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before } from 'node:test'
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { bringPglite, closeDatabase, getDatabase, inTransaction, migrate, setDatabaseAddress } from './client'
import { EXTENSIONS } from './embedded'

const MIGRATIONS = path.resolve('db/migrations')

/**
 * Gives a test file a database of its own with the real migrations: a copy of a PGlite template, or a database on the
 * server of KP_TEST_DATABASE_URL. The same tests run on both. `prepare` runs once, before the first test.
 */
export function withTestDatabase(prepare: () => Promise<void> = async () => {}): void {
  let drop = async () => {}
  before(async () => {
    const server = process.env.KP_TEST_DATABASE_URL
    if (server) drop = await openOnServer(server)
    else bringPglite(await copyOfTemplate())
    await prepare()
  })
  after(async () => {
    await closeDatabase()
    await drop()
  })
}

/** The template is made once for each state of the migrations, and shared by all test files. */
async function copyOfTemplate(): Promise<PGlite> {
  const template = path.join(os.tmpdir(), `kp-record-template-${hashOfMigrations()}.tar`)
  if (!fs.existsSync(template)) {
    bringPglite(await PGlite.create({ extensions: EXTENSIONS }))
    await migrate(MIGRATIONS)
    const { rows } = await (await getPglite()).query<{ one: number }>('select 1 as one')
    if (rows.length !== 1) throw new Error('The template database does not answer.')
    const dump = await (await getPglite()).dumpDataDir('none')
    const unfinished = `${template}.${process.pid}`
    fs.writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()))
    fs.renameSync(unfinished, template)
    await closeDatabase()
  }
  const pglite = await PGlite.create({ extensions: EXTENSIONS, loadDataDir: new Blob([fs.readFileSync(template)]) })
  await pglite.exec("set timezone = 'UTC'")
  return pglite
}

async function getPglite(): Promise<PGlite> {
  const db = (await getDatabase()) as unknown as { $client: PGlite }
  return db.$client
}

function hashOfMigrations(): string {
  const hash = createHash('sha256')
  for (const file of fs.readdirSync(MIGRATIONS).sort()) {
    if (file.endsWith('.sql')) hash.update(fs.readFileSync(path.join(MIGRATIONS, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

async function openOnServer(server: string): Promise<() => Promise<void>> {
  const name = `kp_test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  setDatabaseAddress({ url: url.href })
  await migrate(MIGRATIONS)
  return () => onServer(server, `drop database if exists ${name} with (force)`)
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Runs plain SQL as somebody who goes around the commands would. */
export async function plainSql(statement: string): Promise<Record<string, unknown>[]> {
  const db = await getDatabase()
  const result = await db.execute(sql.raw(statement))
  return (result as unknown as { rows: Record<string, unknown>[] }).rows
}

/** Runs plain SQL in the role in which the application works: past every command, but owning nothing. */
export async function sqlAsApplication(statement: string): Promise<Record<string, unknown>[]> {
  const result = await inTransaction((tx) => tx.execute(sql.raw(statement)))
  return (result as unknown as { rows: Record<string, unknown>[] }).rows
}

/** How often a property is tried: `few` in the suite, `all` under `npm run proofs`, which promises the whole figure. */
export function timesTried(few: number, all: number): number {
  return process.env.KP_PROOFS === 'all' ? all : few
}

/** The rule by which the database refused plain SQL: the name of its constraint. Fails if nothing was refused. */
export async function ruleThatRefuses(statement: string): Promise<string> {
  try {
    await plainSql(statement)
  } catch (error) {
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
      const { constraint, code } = cause as { constraint?: string; code?: string }
      if (constraint || code) return constraint ?? code ?? ''
    }
    throw error
  }
  throw new Error(`Nothing refused: ${statement}`)
}
