import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** Somebody else holds the record: which process, and where it is told. */
export class RecordInUse extends Error {
  constructor(readonly pid: number) {
    super(`The record is open in process ${pid}. Stop that process first, or set DATA_DIR to another folder.`)
  }
}

export type Embedded = { pglite: PGlite; close: () => Promise<void> }

const CHECKPOINT_EVERY_MS = 3 * 60_000
export const EXTENSIONS = { unaccent, pg_trgm }

/**
 * Opens the embedded database below `dataDir`, durably: an exclusive lock, a real fsync at each commit, a checkpoint
 * every three minutes and at the end, and a parent directory that only its owner can enter. PGlite by itself does
 * none of the four: it never calls fsync, never checkpoints, and two processes on one folder lose writes silently.
 * @throws RecordInUse if a living process holds the folder.
 */
export async function openEmbedded(dataDir: string): Promise<Embedded> {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  fs.chmodSync(dataDir, 0o700)
  const release = takeLock(path.join(dataDir, 'record.lock'))
  const isNew = !fs.existsSync(path.join(dataDir, 'record'))
  try {
    const pglite = await PGlite.create({
      fs: new SyncFS(path.join(dataDir, 'record')),
      extensions: EXTENSIONS,
      startParams: [
        ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
        ...['-c', 'wal_sync_method=fsync', '-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB', '-c', 'TimeZone=UTC'],
      ],
    })
    if (isNew) syncAll(dataDir)
    const timer = setInterval(() => void pglite.exec('CHECKPOINT').catch(reportCheckpoint), CHECKPOINT_EVERY_MS)
    timer.unref()
    return {
      pglite,
      close: async () => {
        clearInterval(timer)
        try {
          await pglite.exec('CHECKPOINT')
          await pglite.close()
        } finally {
          release()
        }
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

/** Brings the files of a new cluster to the disk: PGlite writes them without asking it to. */
function syncAll(entry: string): void {
  const descriptor = fs.openSync(entry, 'r')
  try {
    if (fs.fstatSync(descriptor).isDirectory())
      for (const name of fs.readdirSync(entry)) syncAll(path.join(entry, name))
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

function reportCheckpoint(error: unknown) {
  console.error(JSON.stringify({ level: 'error', event: 'checkpoint_failed', error: String(error) }))
}

/** Emscripten's Node file system has no fsync; this gives it one, so that a commit waits for the disk. */
class SyncFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>) {
    const started = await super.init(pg, options)
    type Stream = { nfd?: number }
    type Mod = { NODEFS: { stream_ops: { fsync?: (stream: Stream) => number } } }
    const hooks = started.emscriptenOpts.preRun as ((mod: Mod) => void)[]
    hooks.push((mod) => {
      mod.NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fs.fsyncSync(stream.nfd)
        return 0
      }
    })
    return started
  }
}

type Holder = { pid: number; started: string; host: string; boot: string }

/**
 * Takes the lock file and returns the function that gives it back. A lock is taken over only from a dead process,
 * never from a living one however old it looks: a database in WebAssembly blocks the loop and seems dead when it is not.
 */
export function takeLock(file: string): () => void {
  const own = `${file}.${process.pid}`
  fs.writeFileSync(own, JSON.stringify(thisProcess()), { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      try {
        fs.linkSync(own, file)
        return () => fs.rmSync(file, { force: true })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const holder = readHolder(file)
      if (holder && isAlive(holder)) throw new RecordInUse(holder.pid)
      removeStale(file, holder)
    }
    throw new Error(`The lock ${path.basename(file)} could not be taken.`)
  } finally {
    fs.rmSync(own, { force: true })
  }
}

/** Only one of several starters may remove a dead holder's lock, and only the one it looked at. */
function removeStale(file: string, seen: Holder | null) {
  const guard = `${file}.guard`
  try {
    fs.writeFileSync(guard, String(process.pid), { flag: 'wx' })
  } catch {
    const age = Date.now() - (fs.statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > 5_000) fs.rmSync(guard, { force: true })
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25)
    return
  }
  try {
    const now = readHolder(file)
    if (JSON.stringify(now) === JSON.stringify(seen)) fs.rmSync(file, { force: true })
  } finally {
    fs.rmSync(guard, { force: true })
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

function thisProcess(): Holder {
  return { pid: process.pid, started: startTime(process.pid) ?? '', host: os.hostname(), boot: bootId() }
}

/**
 * A process of another machine cannot be looked at, so it counts as alive; the same boot is the same machine, whatever
 * it is called now. A reused pid has another start time.
 */
function isAlive(holder: Holder): boolean {
  const isThisBoot = holder.boot !== '' && holder.boot === bootId()
  if (!isThisBoot && holder.host !== os.hostname()) return true
  if (!isThisBoot && holder.boot !== bootId()) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const started = startTime(holder.pid)
  return started === null || holder.started === '' || started === holder.started
}

function bootId(): string {
  try {
    return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}

/** Start time of a process in clock ticks since boot, null where the system does not tell. */
function startTime(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
