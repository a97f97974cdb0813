import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from '@/lib/core/canonical'
import { chainLine, GENESIS, leafOf, linkOf, NOTHING_SAID } from './chain'
import type { ChainItem } from './schema'
import { chainReader, firstBrokenLink } from './verifying'

type Step = { id: string; action: ChainItem['action']; format?: 1 | 2; emptied?: boolean; words?: string }

/** A chain of these steps: old items in format 1, new ones in format 2, some with their words taken away later. */
function chainOf(steps: Step[]): ChainItem[] {
  let previousHash = GENESIS
  const versions = new Map<string, number>()
  return steps.map(({ id, action, format = 2, emptied = false, words = 'Müller a dit «\u202fnon\u202f»' }, index) => {
    const version = (versions.get(id) ?? 0) + 1
    versions.set(id, version)
    const symbol = `2031-PL-${id.toUpperCase()}`
    const isTold = action === 'published' || action === 'corrected'
    const salt = isTold ? `${index}`.padStart(32, 'a') : null
    const document = isTold ? canonicalJson({ record: 'event', id, symbol, words, version }) : null
    const told = {
      seq: index + 1,
      recordKind: 'event' as const,
      recordId: id,
      symbol,
      version,
      action,
      reason: format === 2 && action !== 'published' ? `Explained, number ${index}.` : null,
      leaf: isTold ? leafOf(salt ?? '', document ?? '') : NOTHING_SAID,
      chainFormat: format,
      previousHash,
      publishedAt: new Date(Date.UTC(2031, 0, index + 1, 4, 30)).toISOString(),
    }
    const hash = linkOf(told)
    previousHash = hash
    return { ...told, document: emptied ? null : document, salt: emptied ? null : salt, hash }
  })
}

const STORY = chainOf([
  { id: 'e1', action: 'published', format: 1 },
  { id: 'e2', action: 'published', format: 1, emptied: true },
  { id: 'e3', action: 'published', format: 1 },
  { id: 'e2', action: 'corrected', format: 1, emptied: true },
  { id: 'e3', action: 'corrected', format: 1 },
  { id: 'e4', action: 'published', emptied: true },
  { id: 'e1', action: 'corrected' },
  { id: 'e4', action: 'corrected', emptied: true },
  { id: 'e3', action: 'retracted' },
  { id: 'e2', action: 'suppressed' },
  { id: 'e4', action: 'published', emptied: true },
  { id: 'e4', action: 'suppressed' },
  { id: 'e2', action: 'retracted' },
  { id: 'e3', action: 'corrected' },
])
const exported = (items: ChainItem[]) => Buffer.from(items.map((item) => `${chainLine(item)}\n`).join(''))
function verify(bytes: Uint8Array, head = '') {
  const chain = chainReader(head)
  for (let at = 0; at < bytes.length; at += 1009) chain.feed(bytes.subarray(at, at + 1009))
  return chain.finish()
}
const HEAD = STORY.at(-1)?.hash ?? ''

test('twenty chains that nobody touched raise no alarm', () => {
  for (let copy = 0; copy < 20; copy += 1) {
    const more = Array.from({ length: copy }, (_, index) => ({ id: `e${index}`, action: 'published' as const }))
    const items = copy === 0 ? STORY : chainOf(more)
    const head = items.at(-1)?.hash ?? ''
    assert.deepEqual(verify(exported(items), head), { broken: null, publications: items.length, head })
  }
})

test('two hundred changes of a single byte, wherever it stands, are all found at the item that was changed', () => {
  const clean = exported(STORY)
  const starts = STORY.map((_, index) => exported(STORY.slice(0, index)).length)
  let random = 20_310_107
  const next = (below: number) => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648
    return random % below
  }
  for (let change = 0; change < 200; change += 1) {
    const at = next(clean.length)
    const bytes = Buffer.from(clean)
    bytes[at] = ((bytes[at] ?? 0) + 1 + next(255)) % 256
    const { broken } = verify(bytes)
    const item = starts.findLastIndex((start) => start <= at)
    assert.equal(broken?.seq, item + 1, `byte ${at}: ${clean.subarray(at - 20, at + 20)} → ${bytes[at]}`)
  }
})

test('every byte of the fields that old hashes do not cover is covered by other means', () => {
  for (const [index, item] of STORY.entries()) {
    const lies: Partial<ChainItem>[] = [
      { seq: item.seq + 1 },
      { recordKind: 'release' },
      { recordId: 'e9' },
      { symbol: '2031-PL-E9' },
      { version: item.version + 1 },
      { action: item.action === 'published' ? 'corrected' : 'published' },
      { reason: item.reason ? `${item.reason}!` : 'A reason that nobody gave.' },
      { document: item.document ? `${item.document} ` : '{}' },
      { document: null },
      { salt: item.salt ? `${item.salt}0` : '0' },
      { document: null, salt: null },
      { leaf: leafOf('', 'other') },
      { chainFormat: item.chainFormat === 1 ? 2 : 1 },
      { previousHash: leafOf('', 'other') },
      { hash: leafOf('', 'other') },
      { publishedAt: '2031-01-01T00:00:00.001Z' },
    ]
    for (const lie of lies) {
      const changed = { ...item, ...lie }
      if (chainLine(changed) === chainLine(item)) continue
      const items = STORY.map((one, other) => (other === index ? changed : one))
      // Emptying what a later suppression covers is what suppression does; nothing else may go unseen.
      const isCovered = lie.document === null && lie.salt === null && ['e2', 'e4'].includes(item.recordId)
      assert.equal(firstBrokenLink(items)?.seq ?? null, isCovered ? null : index + 1, JSON.stringify([item.seq, lie]))
    }
  }
})

test('a missing item, a changed order and a cut end are found', () => {
  for (const at of STORY.keys()) {
    const without = STORY.filter((_, index) => index !== at)
    const found = verify(exported(without), HEAD).broken
    assert.equal(found?.seq, at === STORY.length - 1 ? STORY.length : at + 1)
    if (at === STORY.length - 1) continue
    const swapped = [...STORY]
    ;[swapped[at], swapped[at + 1]] = [STORY[at + 1] as ChainItem, STORY[at] as ChainItem]
    assert.equal(verify(exported(swapped)).broken?.seq, at + 1)
  }
  assert.equal(verify(exported(STORY).subarray(0, -1)).broken?.seq, STORY.length)
})

test('chains of any words hold, whatever signs they are made of', () => {
  const words = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(words, (texts) => {
      const items = chainOf(texts.map((text, index) => ({ id: `e${index}`, action: 'published', words: text })))
      assert.equal(verify(exported(items)).broken, null)
    }),
  )
})

test('one value has one canonical text, whatever order it was built in', () => {
  assert.equal(canonicalJson({ b: [2, { d: 1, c: null }], a: undefined }), '{"b":[2,{"c":null,"d":1}]}')
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      assert.equal(canonicalJson(turned), canonicalJson(value))
    }),
  )
})
