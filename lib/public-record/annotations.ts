import type { PublicClaim, ReleaseDocument } from '@/lib/publication/schema'
import type { PublicEvent } from './schema'

/** The text of a release as one of its publications told it: contact details are blocks of the same length in it. */
export type PublicText = {
  /** The version of the publication, and the number of the text in it. */
  version: number
  textNumber: number
  normalised: string
  sentences: NonNullable<ReleaseDocument['sentences']>
}
type Told = { symbol: string; label: string; language: string; events: PublicEvent[]; texts: PublicText[] }

/** Signs before and after a passage by which it is known again. */
const CONTEXT = 32

/**
 * The published passages of a release as a W3C AnnotationCollection in JSON-LD. Each claim with a passage is one
 * annotation: its bodies are the page of the event, the aspect that it speaks of and the classes of the sentences it
 * touches; its targets are the ranges of the passage, in the plain text of the publication that holds their text version.
 * Positions count code points, as the model asks. Empty without a public passage; passages of a text that no
 * publication holds any more are left out. https://www.w3.org/TR/annotation-model/
 */
export function annotationsOf(base: URL, { symbol, label, language, events, texts }: Told) {
  const address = (path: string) => new URL(path, base).href
  const collection = address(`/api/v1/releases/${symbol}/annotations`)
  const items = events.flatMap((event) =>
    event.document.claims.flatMap((claim) => {
      const text = texts.find(({ textNumber }) => textNumber === claim.passage?.versionNumber)
      if (!claim.passage || !text) return []
      const source = {
        id: address(textPath(symbol, text.version)),
        ...{ type: 'Text', format: 'text/plain', language },
      }
      return {
        id: `${collection}#${claim.id}`,
        type: 'Annotation',
        motivation: 'linking',
        created: event.publishedAt,
        body: bodiesOf(claim, event, text, address),
        target: claim.passage.ranges.map((range) => ({
          type: 'SpecificResource',
          source,
          scope: address(`/id/${symbol}`),
          selector: selectorsOf(text.normalised, range),
        })),
      }
    }),
  )
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: `${collection}#page`, type: 'AnnotationPage', startIndex: 0, items },
  }
}

/** Where the plain text of one publication of a release is answered; it never changes. */
export function textPath(symbol: string, version: number): string {
  return `/api/v1/releases/${symbol}/v/${version}/text`
}

type Range = { start: number; end: number }

/** Both ways to find the words again: by their place in the text, and by themselves with what stands around them. */
function selectorsOf(text: string, { start, end }: Range) {
  return [
    {
      type: 'TextPositionSelector',
      start: codePoints(text.slice(0, start)),
      end: codePoints(text.slice(0, end)),
    },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: whole(text.slice(end, end + CONTEXT)),
    },
  ]
}

function bodiesOf(claim: PublicClaim, event: PublicEvent, text: PublicText, address: (path: string) => string) {
  const { symbol } = event.document
  const ranges = claim.passage?.ranges ?? []
  const touched = text.sentences.filter((sentence) =>
    ranges.some(({ start, end }) => start < sentence.end && sentence.start < end),
  )
  const tag = (purpose: 'tagging' | 'classifying', value: string) => ({
    ...{ type: 'TextualBody', format: 'text/plain', language: 'en' },
    ...{ purpose, value },
  })
  return [
    {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: { id: address(`/id/${symbol}/v/${event.version}`), type: 'Text', format: 'text/html', label: symbol },
    },
    tag('tagging', claim.aspect),
    ...[...new Set(touched.map((sentence) => sentence.class))].map((one) => tag('classifying', one)),
  ]
}

function codePoints(text: string): number {
  return [...text].length
}

/** Words cut from a text without half of a sign at their edges. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
