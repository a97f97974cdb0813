import { inflateSync } from 'node:zlib'
import { Unreadable } from '../refusal'

const MOST_STREAM_BYTES = 48 * 1024 * 1024
const DICTIONARY_BYTES = 400

/**
 * Refuses a PDF of which a stream that is no picture inflates beyond any page of text (`file_inflates`), before its
 * reader tries. Streams packed in other ways, or twice, are left to the limit of memory.
 */
export function refuseInflatingStreams(bytes: Buffer): void {
  const [begin, end] = [Buffer.from('stream'), Buffer.from('endstream')]
  for (let at = bytes.indexOf(begin); at >= 0; ) {
    const dictionary = bytes.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at)
    const told = dictionary.slice(dictionary.lastIndexOf(' obj'))
    const from = at + begin.length + (bytes[at + begin.length] === 13 ? 2 : 1)
    const to = bytes.indexOf(end, from)
    if (to < 0) return
    if (/\/(?:FlateDecode|Fl)\b/.test(told) && !/\/Image\b/.test(told)) refuseInflating(bytes.subarray(from, to))
    at = bytes.indexOf(begin, to + end.length)
  }
}

function refuseInflating(stream: Buffer): void {
  try {
    inflateSync(stream, { maxOutputLength: MOST_STREAM_BYTES })
  } catch (error) {
    // Damaged streams are for the reader to judge.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new Unreadable('file_inflates')
  }
}
