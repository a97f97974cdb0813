import fs from 'node:fs'
import { once } from 'node:events'
import { wholeChain } from '@/lib/public-record/chain-export'

/** Writes the chain of publications to a file, one a line, as anybody can fetch it from /api/v1/chain. */
export async function exportChain([file]: string[]): Promise<number> {
  if (!file) {
    console.error('Name the file to write.')
    return 2
  }
  const stream = fs.createWriteStream(file, { flags: 'w', mode: 0o644 })
  await once(stream, 'open')
  let lines = 0
  for await (const { line } of wholeChain()) {
    lines += 1
    if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  console.log(`${lines} publications written to ${file}.`)
  return 0
}
