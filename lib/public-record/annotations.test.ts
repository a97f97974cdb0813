import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { withTestDatabase } from '@/db/test-database'
import { addTextVersion } from '@/lib/releases/versions/commands'
import { publishRelease } from '@/lib/review/commands'
import { AN_UPDATE, codeOf } from '@/lib/review/test-scenes'
import { publicHistory } from './history'
import { publicRelease } from './queries'
import { publicAnnotations, publicReleaseText } from './release-texts'
import { aCitedRelease, LEFT, SILENCE } from './test-scenes'

withTestDatabase()

/** What the Web Annotation model asks of a collection with one page, as far as the record uses it. */
const iri = z.url()
const Selector = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(1) }),
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
])
const Resource = z.strictObject({
  id: iri,
  type: z.literal('Text'),
  format: z.string(),
  language: z.string().optional(),
  label: z.string().optional(),
})
const Body = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('SpecificResource'), purpose: z.literal('identifying'), source: Resource }),
  z.strictObject({
    type: z.literal('TextualBody'),
    purpose: z.enum(['tagging', 'classifying']),
    value: z.string(),
    format: z.literal('text/plain'),
    language: z.string(),
  }),
])
const Collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int(),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(
      z.strictObject({
        id: iri,
        type: z.literal('Annotation'),
        motivation: z.literal('linking'),
        created: z.iso.datetime(),
        body: z.array(Body).min(2),
        target: z
          .array(
            z.strictObject({
              type: z.literal('SpecificResource'),
              source: Resource,
              scope: iri,
              selector: z.array(Selector).length(2),
            }),
          )
          .min(1),
      }),
    ),
  }),
})

const BASE = new URL('https://record.example')
async function annotations(symbol: string) {
  const found = await publicAnnotations(symbol, BASE)
  assert.ok(found)
  return Collection.parse(found).first.items
}

/** What a position selector selects in the text that is answered under the address of its source. */
async function selected(item: Awaited<ReturnType<typeof annotations>>[number]) {
  return Promise.all(
    item.target.map(async ({ source, selector: [position, quote] }) => {
      const [, symbol = '', version] =
        /^\/api\/v1\/releases\/(.+)\/v\/(\d+)\/text$/.exec(new URL(source.id).pathname) ?? []
      const text = await publicReleaseText(symbol, Number(version))
      assert.ok(text && position?.type === 'TextPositionSelector' && quote?.type === 'TextQuoteSelector')
      const signs = [...text]
      const exact = signs.slice(position.start, position.end).join('')
      assert.equal(exact, quote.exact)
      assert.ok(signs.slice(0, position.start).join('').endsWith(quote.prefix))
      assert.ok(signs.slice(position.end).join('').startsWith(quote.suffix))
      return exact
    }),
  )
}

test('passages are Web Annotations whose words stand at their positions, in code points, with contact details withheld', async () => {
  const { editor, id, event, classify } = await aCitedRelease()
  assert.equal(codeOf(await classify(0, 'fact')), '')
  const published = await publishRelease(editor, { id, revision: 1 })
  assert.ok(published.ok)
  const { symbol } = published.value
  const items = await annotations(symbol)
  const block = '█'.repeat('press@example.org'.length)
  assert.deepEqual(await Promise.all(items.map(selected)), [
    [LEFT.replace('press@example.org', block), 'The Chair closed the meeting.'],
    [SILENCE],
  ])
  assert.doesNotMatch(JSON.stringify(items), /press@example/)
  const [first] = items
  assert.deepEqual(
    first?.body.map((body) => (body.type === 'TextualBody' ? `${body.purpose} ${body.value}` : body.source.label)),
    [event, 'tagging occurrence', 'classifying fact'],
  )
  assert.match(JSON.stringify(first?.body), new RegExp(`https://record.example/id/${event}/v/\\d+"`))
  assert.equal(first?.target[0]?.scope, `https://record.example/id/${symbol}`)
})

test('after a correction of the text, passages on the earlier one keep their address and their words', async () => {
  const { editor, id, text } = await aCitedRelease()
  const published = await publishRelease(editor, { id, revision: 1 })
  assert.ok(published.ok)
  const { symbol } = published.value
  const before = await annotations(symbol)
  const corrected = `Corrected. ${text}`
  assert.equal(codeOf(await addTextVersion(editor, { releaseId: id, text: corrected, seenNumber: 1 })), '')
  assert.equal(codeOf(await publishRelease(editor, { id, revision: 2, correction: AN_UPDATE })), '')
  assert.equal((await publicRelease(symbol))?.release.document.text?.versionNumber, 2)
  assert.deepEqual(await annotations(symbol), before)
  assert.deepEqual(await selected(before[1] as (typeof before)[number]), [SILENCE])
})

test('classes become public with the release, those of open sentences, contacts and boilerplate never', async () => {
  const { editor, id, classify, sentences } = await aCitedRelease()
  const classes = ['fact', 'contact', 'opinion', 'boilerplate']
  for (const [index, one] of classes.entries()) assert.equal(codeOf(await classify(index, one)), '')
  const published = await publishRelease(editor, { id, revision: 1 })
  assert.ok(published.ok)
  const told = async () => (await publicRelease(published.value.symbol))?.release.document.sentences
  assert.deepEqual(
    (await told())?.map((one) => [one.id, one.start, one.class]),
    [
      [sentences[0]?.id, sentences[0]?.start, 'fact'],
      [sentences[2]?.id, sentences[2]?.start, 'opinion'],
    ],
  )
  // What somebody decides now is public when the release is published again, and told as one change.
  assert.equal(codeOf(await classify(2, 'claim', 'opinion')), '')
  assert.equal((await told())?.[1]?.class, 'opinion')
  assert.equal(codeOf(await publishRelease(editor, { id, revision: 1, correction: AN_UPDATE })), '')
  const changes = (await publicHistory(published.value.symbol)).at(-1)?.changes
  assert.deepEqual(
    changes?.map(({ path, before, after }) => [path, before, after]),
    [[`sentences.${sentences[2]?.id}.class`, 'opinion', 'claim']],
  )
})

test('a symbol that was never given, or a version that is not there, has neither annotations nor text', async () => {
  assert.equal(await publicAnnotations('R-1999-0101-1', BASE), null)
  assert.equal(await publicReleaseText('R-1999-0101-1', 1), null)
  assert.equal(await publicReleaseText('R-1999-0101-1', Number('one')), null)
})
