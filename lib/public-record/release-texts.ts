import 'server-only'
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { asPublic, type Transaction } from '@/db/client'
import { publications } from '@/db/schema/publications'
import { ReleaseDocument } from '@/lib/publication/schema'
import { annotationsOf, type PublicText } from './annotations'
import { publicRelease } from './queries'

/**
 * The passages of a public release as Web Annotations (see `annotationsOf`); addresses are below `base`. Null if there
 * is no public release under this symbol.
 */
export async function publicAnnotations(symbol: string, base: URL) {
  const found = await publicRelease(symbol)
  if (!found) return null
  const { document } = found.release
  const texts = await asPublic((tx) => textsOf(tx, symbol))
  const claims = ({ source }: { source: { id: string } }) => source.id === document.id
  return annotationsOf(base, {
    symbol,
    label: document.source.title ?? symbol,
    language: document.source.language,
    events: found.events.map((event) => ({
      ...event,
      document: { ...event.document, claims: event.document.claims.filter(claims) },
    })),
    texts,
  })
}

/**
 * The text of a release as one of its publications told it, with contact details withheld. Null if there is no such
 * publication, it holds no text, or its words were suppressed.
 */
export async function publicReleaseText(symbol: string, version: number): Promise<string | null> {
  const texts = await asPublic((tx) => textsOf(tx, symbol))
  return texts.find((text) => text.version === version)?.normalised ?? null
}

/** The texts that the publications of a release hold, newest first. */
async function textsOf(tx: Transaction, symbol: string): Promise<PublicText[]> {
  const rows = await tx
    .select({ version: publications.version, document: publications.document })
    .from(publications)
    .where(
      and(eq(publications.recordKind, 'release'), eq(publications.symbol, symbol), isNotNull(publications.document)),
    )
    .orderBy(desc(publications.version))
  return rows.flatMap(({ version, document }) => {
    const { text, sentences = [] } = ReleaseDocument.parse(JSON.parse(document ?? 'null'))
    return text ? [{ version, textNumber: text.versionNumber, normalised: text.normalised, sentences }] : []
  })
}
