import fs from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Locale } from '@/db/vocabulary'
import { recognise } from './bytes'
import { Unreadable } from './refusal'
import type { Reading } from './schema'

/**
 * The child process in which files are read: bytes on standard input, one Reading as JSON on standard output. It parses
 * what strangers made, so it has no secrets in its environment, and its parent gives it a limit of time and memory.
 */
const MOST_RESIDENT_BYTES = 420 * 1024 * 1024
const MOST_CHARACTERS = 400_000
const LONGEST_LIFE_SECONDS = 20

watchMemory()
read(fs.readFileSync(0))
  .catch(
    (error: unknown): Reading => ({ ok: false, code: error instanceof Unreadable ? error.code : 'file_unreadable' }),
  )
  .then((reading) => process.stdout.write(JSON.stringify(reading), () => process.exit(0)))

async function read(bytes: Buffer): Promise<Reading> {
  const told = recognise(bytes)
  const text = await textOf(told, bytes)
  if (text.length > MOST_CHARACTERS) throw new Unreadable('file_too_big')
  if (text.trim() === '') throw new Unreadable('file_without_text')
  return { ok: true, type: told.type, text, language: await languageOf(text) }
}

/** Each reader is loaded only where it is needed: this process starts for every file. */
async function textOf(told: ReturnType<typeof recognise>, bytes: Buffer): Promise<string> {
  switch (told.type) {
    case 'pdf':
      return (await import('./documents/pdf')).textOfPdf(bytes)
    case 'docx':
      return (await import('./documents/docx')).textOfDocx(bytes)
    case 'html':
      return (await import('./documents/html')).textOfHtml(told.text)
    case 'markdown':
      return (await import('./documents/markdown')).textOfMarkdown(told.text)
    case 'text':
      return told.text
  }
}

/** The language of a text among those of the record; null where the words are too few or too mixed to tell. */
async function languageOf(text: string): Promise<Locale | null> {
  const { detectAll } = await import('tinyld')
  const [first, second] = detectAll(text.slice(0, 5_000), { only: ['en', 'fr', 'pt'] })
  if (!first || first.accuracy < 0.1 || first.accuracy < (second?.accuracy ?? 0) * 1.5) return null
  return first.lang as Locale
}

/**
 * Buffers lie outside the heap that Node limits: a thread that nothing blocks ends the process before it grows
 * further, and also when the parent that would stop a late one is gone.
 */
function watchMemory(): void {
  const answer = JSON.stringify({ ok: false, code: 'file_inflates' } satisfies Reading)
  const watch = `
    setInterval(() => {
      if (process.uptime() > ${LONGEST_LIFE_SECONDS}) process.kill(process.pid, 'SIGKILL')
      if (process.memoryUsage.rss() < ${MOST_RESIDENT_BYTES}) return
      require('node:fs').writeSync(1, ${JSON.stringify(answer)})
      process.kill(process.pid, 'SIGKILL')
    }, 15)`
  new Worker(watch, { eval: true, execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref()
}
