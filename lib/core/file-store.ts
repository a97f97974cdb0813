import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { readEnvironment } from './environment'

/** Bytes as they came, by their hash and what they are. Kept beside the database, shown on no public page. */
export type StoredFile = { sha256: string; type: string }

const DAY_MS = 24 * 3600 * 1000

/** Where received files wait for a decision, and where kept ones lie: a folder for each first two signs of the hash. */
const folder = () => path.join(path.resolve(readEnvironment().DATA_DIR), 'files')
const waiting = () => path.join(folder(), 'received')
const nameOf = ({ sha256, type }: StoredFile) => `${sha256}.${type}`
const keptPath = (file: StoredFile) => path.join(folder(), file.sha256.slice(0, 2), nameOf(file))
const waitingPath = (file: StoredFile) => path.join(waiting(), nameOf(file))

/**
 * Writes bytes to disk as they come and answers where they lie, their SHA-256 and how many they are; null if there are
 * more than `most`, and then nothing is left of them. What was received and waited for more than a day is removed.
 */
export async function receive(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): Promise<{ path: string; sha256: string; byteLength: number } | null> {
  await fs.mkdir(waiting(), { recursive: true, mode: 0o700 })
  await sweep()
  const part = path.join(waiting(), `${randomUUID()}.part`)
  const hash = createHash('sha256')
  const handle = await fs.open(part, 'wx', 0o600)
  let byteLength = 0
  try {
    for await (const piece of bytes) {
      byteLength += piece.byteLength
      // The rest is taken in and thrown away, because a browser hears no answer before it has sent everything.
      if (byteLength > most) continue
      hash.update(piece)
      await handle.writeFile(piece)
    }
    await handle.sync()
  } catch (error) {
    await fs.rm(part, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  if (byteLength <= most) return { path: part, sha256: hash.digest('hex'), byteLength }
  await fs.rm(part, { force: true })
  return null
}

/** Names what was received, once it is known what it is; it waits a day to be kept. */
export async function nameReceived(part: string, file: StoredFile): Promise<void> {
  await fs.rename(part, waitingPath(file))
}

/** Removes what was received and is not wanted. */
export async function dropReceived(part: string): Promise<void> {
  await fs.rm(part, { force: true })
}

/** Keeps a received file for good, durably; false if it was not received here, or is gone. Repeating it is harmless. */
export async function keepReceived(file: StoredFile): Promise<boolean> {
  const kept = keptPath(file)
  if (await exists(kept)) return true
  if (!(await exists(waitingPath(file)))) return false
  await fs.mkdir(path.dirname(kept), { recursive: true, mode: 0o700 })
  await fs.rename(waitingPath(file), kept)
  for (const one of [path.dirname(kept), folder()]) await syncFolder(one)
  return true
}

/** The bytes of a kept file; null if there is none, or if they are no longer those of the hash. */
export async function keptBytes(file: StoredFile): Promise<Buffer | null> {
  const bytes = await fs.readFile(keptPath(file)).catch(() => null)
  return bytes && createHash('sha256').update(bytes).digest('hex') === file.sha256 ? bytes : null
}

async function sweep(): Promise<void> {
  for (const name of await fs.readdir(waiting())) {
    const file = path.join(waiting(), name)
    const told = await fs.stat(file).catch(() => null)
    if (told && Date.now() - told.mtimeMs > DAY_MS) await fs.rm(file, { force: true })
  }
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  )
}

/** Without this, a name can be gone after a power cut although its bytes were written. */
async function syncFolder(name: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await fs.open(name)
  await handle.sync().finally(() => handle.close())
}
