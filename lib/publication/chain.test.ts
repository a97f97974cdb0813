import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from '@/lib/core/canonical'
import { type ChainItem, firstBrokenLink, GENESIS, leafOf, linkOf } from './chain'

function chainOf(documents: string[]): ChainItem[] {
  let previousHash = GENESIS
  return documents.map((document, index) => {
    const salt = `salt ${index}`
    const leaf = leafOf(salt, document)
    const publishedAt = new Date(Date.UTC(2031, 0, index + 1)).toISOString()
    const hash = linkOf(previousHash, leaf, 1, publishedAt)
    const item = { seq: index + 1, document, salt, leaf, version: 1, previousHash, hash, publishedAt }
    previousHash = hash
    return item
  })
}

const DOCUMENTS = fc.array(fc.json(), { minLength: 1, maxLength: 12 })

test('a chain that nobody touched holds', () => {
  fc.assert(fc.property(DOCUMENTS, (documents) => assert.equal(firstBrokenLink(chainOf(documents)), null)))
})

test('a changed letter, a missing item and a changed order are found', () => {
  fc.assert(
    fc.property(DOCUMENTS, fc.nat(), (documents, seed) => {
      const items = chainOf(documents)
      const at = seed % items.length
      const changed = items.map((item, index) => (index === at ? { ...item, document: `${item.document} ` } : item))
      assert.equal(firstBrokenLink(changed)?.seq, at + 1)
      if (at < items.length - 1) assert.notEqual(firstBrokenLink(items.filter((_, index) => index !== at)), null)
      if (items.length > 1) assert.notEqual(firstBrokenLink([...items].reverse()), null)
    }),
  )
})

test('a suppressed item loses its words and the chain still holds', () => {
  const items = chainOf(['{"a":1}', '{"b":2}', '{"c":3}'])
  const suppressed = items.map((item) => (item.seq === 2 ? { ...item, document: null, salt: null } : item))
  assert.equal(firstBrokenLink(suppressed), null)
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
