import 'server-only'
import { and, asc, desc, eq } from 'drizzle-orm'
import { asPublic, type Transaction } from '@/db/client'
import { publications, symbols } from '@/db/schema/publications'
import type { RecordKind } from '@/db/vocabulary'
import { eventLines, whoActed } from '@/lib/events/rules'
import type { EventDocument, PublicationAction } from '@/lib/publication/schema'
import { itemSymbolOf, presidingAt } from './queries'
import { eventsSpokenOf, publicNames } from './reader'
import type { PublicEvent, PublicNames } from './schema'

/** A version of a record as lists of versions show it; `isTold` says whether its words can still be read. */
export type PublicVersion = {
  version: number
  action: PublicationAction
  reason: string | null
  publishedAt: string
  isTold: boolean
}

/** All versions of the record with this symbol, oldest first; empty if the symbol was never given. */
export async function publicVersions(symbol: string): Promise<PublicVersion[]> {
  return asPublic((tx) => versionsOf(tx, symbol))
}

async function versionsOf(tx: Transaction, symbol: string): Promise<PublicVersion[]> {
  const { version, action, reason, publishedAt, salt } = publications
  const rows = await tx
    .select({ version, action, reason, publishedAt, salt })
    .from(publications)
    .where(eq(publications.symbol, symbol))
    .orderBy(asc(version))
  return rows.map(({ salt, publishedAt, ...row }) => ({
    ...row,
    publishedAt: publishedAt.toISOString(),
    isTold: salt !== null,
  }))
}

/**
 * What stands where a record was taken back: which record, when, why, and the versions that can still be read. An item
 * of an agenda went with its meeting. Null for records that are public, and for symbols that were never given.
 */
export async function publicTombstone(asked: string) {
  return asPublic(async (tx) => {
    const symbol = asked.replace(/-A\d+$/, '')
    const [given] = await tx.select({ kind: symbols.recordKind }).from(symbols).where(eq(symbols.symbol, symbol))
    const versions = given ? await versionsOf(tx, symbol) : []
    const last = versions.at(-1)
    if (!given || !last || last.action === 'published' || last.action === 'corrected') return null
    return { kind: given.kind, symbol, last, versions: versions.filter((one) => one.isTold) }
  })
}

/**
 * An event as one of its versions told it, with the names that records bear today. The same shape as the present one
 * but for neighbours, which the version did not know. Null if there is no such version or its words were suppressed.
 */
export async function publicEventVersion(symbol: string, version: number) {
  return asPublic(async (tx) => {
    const found = await documentOf(tx, 'event', symbol, version)
    if (!found) return null
    const document = found.document as EventDocument
    const releases = document.claims.map((claim) => claim.source.id)
    const names = await publicNames(tx, { releases, events: eventsSpokenOf(document) })
    const event: PublicEvent = { document, version, publishedAt: found.publishedAt, label: labelOf(document, names) }
    const presidingId = document.meetingId ? await presidingAt(tx, document.meetingId) : null
    const itemSymbol = document.agendaItem ? await itemSymbolOf(tx, document.agendaItem.id) : null
    return { event, before: null, after: null, names, presidingId, itemSymbol, hash: found.hash }
  })
}

/** Two versions of an event to lay side by side; null if one of them cannot be read. */
export async function publicEventVersions(symbol: string, earlier: number, later: number) {
  return asPublic(async (tx) => {
    const before = await documentOf(tx, 'event', symbol, earlier)
    const after = await documentOf(tx, 'event', symbol, later)
    if (!before || !after) return null
    const names = await publicNames(tx)
    const label = labelOf(after.document as EventDocument, names)
    return { before: before.document, after: after.document, label, names, versions: await versionsOf(tx, symbol) }
  })
}

async function documentOf(tx: Transaction, kind: RecordKind, symbol: string, version: number) {
  const [row] = await tx
    .select({ document: publications.document, hash: publications.hash, publishedAt: publications.publishedAt })
    .from(publications)
    .where(and(eq(publications.recordKind, kind), eq(publications.symbol, symbol), eq(publications.version, version)))
    .orderBy(desc(publications.seq))
    .limit(1)
  if (!row?.document) return null
  const document: unknown = JSON.parse(row.document)
  return { document, hash: row.hash, publishedAt: row.publishedAt.toISOString() }
}

/** The line of an event in the three languages, made of its document as it was made when it was published. */
function labelOf({ kind, actors }: EventDocument, names: PublicNames) {
  return eventLines(kind, (locale) =>
    whoActed(kind, actors, (noun, id) => names[`${noun} ${id}`]?.label[locale], locale),
  )
}
