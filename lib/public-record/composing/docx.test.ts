import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { LOCALES } from '@/db/vocabulary'
import { docxOf } from './docx'
import { outlineOf } from './outline'
import { type Outline, plainWords } from './schema'
import { aDocument, aPublicClaim, materialWith } from './test-scenes'

const document = aDocument({
  conflictNote: 'The hours differ.',
  claims: [aPublicClaim({ text: 'Ils sont partis <tôt> & loin\u0007.', language: 'fr', stance: 'differs' })],
})

/** Every piece of text that an outline holds. */
function textsOf({ title, lead, events, sources, record }: Outline): string[] {
  return [
    title,
    ...events.flatMap(({ heading, differing, facts }) => [
      heading,
      ...(differing ? [differing.title, ...differing.columns, ...differing.rows.flat().map(plainWords)] : []),
      ...facts.flatMap(({ term, values }) => [term, ...values.map(plainWords)]),
    ]),
    ...[...lead, ...events.map(({ line }) => line), ...sources.items, ...record.items].map(plainWords),
  ]
}

test('the file opens again and holds the same words, in three languages', async () => {
  for (const locale of LOCALES) {
    const outline = outlineOf(materialWith(document), locale)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docxOf(outline)) })
    const texts = textsOf(outline).map((text) => text.replace('\u0007', ''))
    assert.ok(texts.length > 20)
    for (const text of texts) assert.ok(value.includes(text), `${locale}: ${text}`)
  }
})

test('headings, links and the table are what they look like, and words bear their language', async () => {
  const file = await docxOf(outlineOf(materialWith(document), 'en'))
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) })
  assert.match(value, /<h1>Plenary 2031<\/h1>/)
  assert.match(value, /<h2>2031-PL-E001 · /)
  assert.match(value, /<thead><tr><th>/)
  assert.match(value, /<a href="https:\/\/example.org\/letter">/)
  assert.match(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()), /w:lang w:val="fr"/)
})

test('the file says neither who made it, nor with what, nor when', async () => {
  const outline = outlineOf(materialWith(document), 'fr')
  const file = await docxOf(outline)
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
  const properties = parts.filter(([name]) => name.startsWith('docProps/'))
  assert.ok(properties.length > 0)
  for (const [name, text] of properties)
    assert.doesNotMatch(text, /creator|lastModifiedBy|created|modified|Application|Company|Un-named/, name)
  assert.match(properties.find(([name]) => name === 'docProps/core.xml')?.[1] ?? '', /<dc:title>Plenary 2031</)
  assert.ok(!parts.some(([, text]) => /Un-named|w:author|w:rsid/.test(text)))
  // DOS time of every entry in the archive: the first day that it can tell.
  assert.deepEqual([file[10], file[11], file[12], file[13]], [0, 0, 0x21, 0])
})
