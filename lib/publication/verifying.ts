import { canonicalJson } from '@/lib/core/canonical'
import { chainLine, GENESIS, leafOf, linkOf, NOTHING_SAID } from './chain'
import { ChainItem } from './schema'

/** The first publication that does not hold. `seq` is its place; the symbol is what stands there, if any can be read. */
export type BrokenLink = { seq: number; symbol: string | null; because: string }
type Told = Pick<ChainItem, 'seq' | 'recordKind' | 'recordId' | 'symbol' | 'version' | 'action' | 'chainFormat'> & {
  isEmptied: boolean
}

/**
 * Recomputes a chain line by line, from the export alone. `read` takes the next line without its line feed, as text or
 * bytes, `feed` takes an export in pieces of any size; `finish` answers the first publication that does not hold, or the head. Each line must be spelled exactly as
 * the export spells it, so that no byte of it is free. Cutting off the end shows only against a head known from
 * elsewhere: give it as `expectedHead` (it stands in the foot of every public page; its first signs are enough).
 */
export function chainReader(expectedHead = '') {
  const told: Told[] = []
  let previous = GENESIS
  let broken: BrokenLink | null = null
  let lines = 0

  const read = (line: string | Uint8Array): void => {
    if (broken) return
    const seq = ++lines
    const text = typeof line === 'string' ? line : textOf(line)
    const item = text === null ? null : itemOf(text)
    const because = item === null ? 'the line is not spelled as an export spells it' : faultOf(item, seq, previous)
    if (because || item === null) {
      broken = { seq, symbol: /"symbol":"([^"]*)"/.exec(text ?? '')?.[1] ?? null, because: because ?? '' }
      return
    }
    previous = item.hash
    const { document, salt: _, leaf: __, ...rest } = item
    told.push({ ...rest, isEmptied: document === null && !takesBack(item) })
  }

  let rest = new Uint8Array()
  const feed = (part: Uint8Array): void => {
    const bytes = new Uint8Array(rest.length + part.length)
    bytes.set(rest)
    bytes.set(part, rest.length)
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      read(bytes.subarray(start, end))
      start = end + 1
    }
    rest = bytes.slice(start)
  }

  const finish = (): { broken: BrokenLink | null; publications: number; head: string } => {
    // A last line without its line feed has lost a byte, and what follows one is no publication.
    if (rest.length > 0) read(new Uint8Array([...rest, 0]))
    const isShort = !previous.startsWith(expectedHead)
    const missing = { seq: lines + 1, symbol: null, because: 'the chain ends before the head that was given' }
    return {
      broken: broken ?? faultAmong(told) ?? (isShort ? missing : null),
      publications: told.length,
      head: previous,
    }
  }
  return { read, feed, finish }
}

const LINE_FEED = 0x0a

/** The first of these publications that does not hold, null when all of them do. */
export function firstBrokenLink(items: ChainItem[], expectedHead = ''): BrokenLink | null {
  const chain = chainReader(expectedHead)
  for (const item of items) chain.read(chainLine(item))
  return chain.finish().broken
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function itemOf(line: string): ChainItem | null {
  try {
    const value: unknown = JSON.parse(line)
    const item = ChainItem.safeParse(value)
    return item.success && canonicalJson(value) === line ? item.data : null
  } catch {
    return null
  }
}

function takesBack({ action }: Pick<ChainItem, 'action'>): boolean {
  return action === 'retracted' || action === 'suppressed'
}

/** What is wrong with one publication, seen by itself and by the hash before it; null if nothing. */
function faultOf(item: ChainItem, seq: number, previous: string): string | null {
  const { document, salt, leaf, action, version, reason, chainFormat } = item
  if (item.seq !== seq) return 'a publication is missing before it, or the order changed'
  if (item.previousHash !== previous) return 'it does not follow the publication before it'
  if (linkOf(item) !== item.hash) return 'its hash does not fit what it says'
  if ((document === null) !== (salt === null)) return 'it has lost only a part of its words'
  if (takesBack(item))
    return chainFormat === 2 && leaf === NOTHING_SAID && document === null ? null : 'it says too much'
  if (document !== null && salt !== null) {
    if (leafOf(salt, document) !== leaf) return 'its words have changed'
    if (!isOfRecord(document, item)) return 'its words are those of another record'
  }
  if (chainFormat === 1 && (reason !== null || (action === 'published') !== (version === 1)))
    return 'its action does not fit its version'
  return null
}

function isOfRecord(document: string, item: ChainItem): boolean {
  try {
    const { record, id, symbol } = JSON.parse(document) as Record<string, unknown>
    return record === item.recordKind && id === item.recordId && symbol === item.symbol
  } catch {
    return false
  }
}

/** What is wrong between publications that each hold: versions out of order, or words emptied without a suppression. */
function faultAmong(items: Told[]): BrokenLink | null {
  const nameOf = ({ recordKind, recordId, symbol }: Told) => `${recordKind} ${recordId} ${symbol}`
  const suppressedAt = new Map(items.filter((one) => one.action === 'suppressed').map((one) => [nameOf(one), one.seq]))
  const versions = new Map<string, number>()
  for (const item of items) {
    const { seq, symbol, version } = item
    const before = versions.get(nameOf(item)) ?? 0
    if (version !== before + 1) return { seq, symbol, because: 'a version of its record is missing' }
    versions.set(nameOf(item), version)
    if (item.isEmptied && (suppressedAt.get(nameOf(item)) ?? 0) < seq)
      return { seq, symbol, because: 'its words are gone without a suppression' }
  }
  return null
}
