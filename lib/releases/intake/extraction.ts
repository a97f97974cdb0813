import 'server-only'
import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { type FileRefusal, MOST_FILE_BYTES, Reading } from './schema'

const DEADLINE_MS = 13_000
const MOST_ANSWER_BYTES = 4 * 1024 * 1024
const MOST_AT_ONCE = 2
const HEAP_MEGABYTES = 256
/** What a child may know of its surroundings: where programs and temporary files are, nothing of the record. */
const SURROUNDINGS = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'HOME', 'LANG']

let running = 0
const waiting: (() => void)[] = []

/**
 * The words of a file on this machine, read in a process of its own with limits: 13 seconds, 256 MB of heap, 420 MB in
 * all. Two files are read at a time, further ones wait. Whatever the file does, the answer is a Reading: its text and
 * what it is, or why there is none.
 */
export async function extractText(file: string): Promise<Reading> {
  if ((await fs.stat(file)).size > MOST_FILE_BYTES) return { ok: false, code: 'file_too_big' }
  if (running >= MOST_AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  const handle = await fs.open(file)
  try {
    return await readInChild(handle.fd)
  } finally {
    await handle.close()
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

function readInChild(input: number): Promise<Reading> {
  const root = process.cwd()
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${HEAP_MEGABYTES}`,
      '--disallow-code-generation-from-strings',
      ...['--import', 'tsx', path.join(root, 'lib/releases/intake/child.ts')],
    ],
    { cwd: root, env: surroundings(), stdio: [input, 'pipe', 'ignore'] },
  )
  return new Promise((resolve, reject) => {
    const told: Buffer[] = []
    let length = 0
    let isLate = false
    const deadline = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, DEADLINE_MS)
    child.stdout?.on('data', (part: Buffer) => {
      length += part.length
      if (length > MOST_ANSWER_BYTES) child.kill('SIGKILL')
      else told.push(part)
    })
    child.on('error', (error) => {
      clearTimeout(deadline)
      reject(error)
    })
    child.on('close', (code, signal) => {
      clearTimeout(deadline)
      resolve(readingOf(Buffer.concat(told).toString()) ?? { ok: false, code: endOf({ code, signal, isLate, length }) })
    })
  })
}

function readingOf(answer: string): Reading | null {
  try {
    return Reading.parse(JSON.parse(answer))
  } catch {
    return null
  }
}

/** Why a child ended without an answer: it was late, said too much, or its memory ran out; else it stumbled. */
function endOf(end: { code: number | null; signal: string | null; isLate: boolean; length: number }): FileRefusal {
  if (end.isLate) return 'took_too_long'
  if (end.length > MOST_ANSWER_BYTES) return 'file_too_big'
  return end.signal === 'SIGABRT' || end.signal === 'SIGKILL' || end.code === 134 ? 'file_inflates' : 'file_unreadable'
}

function surroundings(): NodeJS.ProcessEnv {
  const known = SURROUNDINGS.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))
  return { ...Object.fromEntries(known), NODE_ENV: 'production' }
}
