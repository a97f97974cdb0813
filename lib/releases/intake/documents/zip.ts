import { inflateRawSync } from 'node:zlib'
import { Unreadable } from '../refusal'

const END = 0x06054b50
const ENTRY = 0x02014b50
const MOST_ENTRIES = 2_000
const MOST_INFLATED_BYTES = 40 * 1024 * 1024

/**
 * The XML parts of a zip by name, inflated with a limit over all of them together: what the archive claims about its
 * sizes is not believed. Pictures are left alone. Throws {@link Unreadable}: `file_encrypted`, `file_inflates`,
 * `file_unreadable`.
 */
export function xmlPartsOf(zip: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>()
  let left = MOST_INFLATED_BYTES
  for (const { name, method, isEncrypted, compressed } of entriesOf(zip)) {
    if (isEncrypted) throw new Unreadable('file_encrypted')
    if (!/\.(xml|rels)$/i.test(name)) continue
    const part = method === 0 ? compressed : inflated(compressed, left)
    left -= part.length
    if (left < 0) throw new Unreadable('file_inflates')
    parts.set(name, part)
  }
  return parts
}

function inflated(compressed: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(compressed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new Unreadable(isTooLarge ? 'file_inflates' : 'file_unreadable')
  }
}

type Entry = { name: string; method: number; isEncrypted: boolean; compressed: Buffer }

/** What the central directory lists; readers of zip files go by it too. */
function entriesOf(zip: Buffer): Entry[] {
  const entries: Entry[] = []
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'))
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END) throw new Unreadable('file_unreadable')
  if (zip.readUInt16LE(end + 10) > MOST_ENTRIES) throw new Unreadable('file_inflates')
  try {
    let at = zip.readUInt32LE(end + 16)
    for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
      if (zip.readUInt32LE(at) !== ENTRY) throw new Unreadable('file_unreadable')
      const nameLength = zip.readUInt16LE(at + 28)
      const local = zip.readUInt32LE(at + 42)
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      entries.push({
        name: zip.toString('utf8', at + 46, at + 46 + nameLength),
        method: zip.readUInt16LE(at + 10),
        isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
        compressed: zip.subarray(from, from + zip.readUInt32LE(at + 20)),
      })
      at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
  } catch (error) {
    // Positions that lead outside the file.
    if (error instanceof RangeError) throw new Unreadable('file_unreadable')
    throw error
  }
  return entries
}
