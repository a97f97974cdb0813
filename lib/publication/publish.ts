import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, desc, eq, inArray, max, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { publications, publicLinks, publicRecords, publicTexts } from '@/db/schema/publications'
import { LOCALES, type PUBLICATION_ACTIONS } from '@/db/vocabulary'
import { canonicalJson } from '@/lib/core/canonical'
import { MEETING_CODES } from '@/lib/meetings/rules'
import { GENESIS, leafOf, linkOf } from './chain'
import { eventDocuments } from './documents/events'
import { grouped } from './documents/moments'
import { meetingDocuments } from './documents/meetings'
import { bodyDocuments, participantDocuments, topicDocuments } from './documents/participants'
import { releaseDocuments } from './documents/releases'
import { type IndexEntry, indexEntry, namesFor } from './indexing'
import { PublicDocument, type PublishableKind } from './schema'
import { withoutContactDetails } from './withholding'
import { givenSymbols, giveSymbols, type Ref, type SymbolPlan } from './symbols'

export type PublishableRef = { kind: PublishableKind; id: string }
export type Answerable = {
  authorId: string
  approverId: string
  action?: Exclude<(typeof PUBLICATION_ACTIONS)[number], 'retracted' | 'suppressed'>
  reason?: string
}
export type Published = PublishableRef & { symbol: string; version: number; seq: number; publishedAt: Date }

/**
 * Publishes records as they stand in the working tables: builds each document, gives symbols, extends the chain, and
 * renews what lists and search read; all in the caller's transaction, under one lock. Within one call, meetings come
 * before their events. The database refuses what its rules forbid (a source, a second person, naming).
 */
export async function publishRecords(
  tx: Transaction,
  refs: PublishableRef[],
  answerable: Answerable,
): Promise<Published[]> {
  if (refs.length === 0) return []
  await tx.execute(sql`select pg_advisory_xact_lock(${PUBLICATION_LOCK})`)
  const untold = await buildDocuments(tx, refs)
  const meetingSymbols = await symbolsOfMeetings(tx, untold)
  const symbols = await giveSymbols(
    tx,
    untold.flatMap((document) => [
      { kind: document.record, id: document.id, plan: planOf(document, meetingSymbols) },
      ...(document.record === 'meeting'
        ? document.agenda.map((item) => ({
            kind: 'agenda_item' as const,
            id: item.id,
            plan: agendaPlan(meetingSymbols.get(document.id)),
          }))
        : []),
    ]),
  )
  const symbolOf = (ref: Ref) => {
    const symbol = symbols.get(`${ref.kind} ${ref.id}`)
    if (!symbol) throw new Error(`No symbol was given to ${ref.kind} ${ref.id}`)
    return symbol
  }
  const documents = untold.map((document) =>
    PublicDocument.parse(withoutContactDetails(withSymbols(document, symbolOf))),
  )
  const [changed, unchanged] = await withoutRepeats(tx, documents)
  const published = await appendToChain(tx, changed, answerable)
  await renewIndex(tx, changed, published)
  return [...published, ...unchanged]
}

const PUBLICATION_LOCK = 4_711_002

type Untold = Awaited<ReturnType<typeof buildDocuments>>[number]

async function buildDocuments(tx: Transaction, refs: PublishableRef[]) {
  const idsOf = grouped(refs, (ref) => ref.kind)
  const build = async <D>(
    kind: PublishableKind,
    builder: (tx: Transaction, ids: string[]) => Promise<D[]>,
  ): Promise<D[]> => {
    const ids = (idsOf.get(kind) ?? []).map((ref) => ref.id)
    const built: D[] = []
    for (let at = 0; at < ids.length; at += 500) built.push(...(await builder(tx, ids.slice(at, at + 500))))
    return built
  }
  const documents = [
    ...(await build('participant', participantDocuments)),
    ...(await build('body', bodyDocuments)),
    ...(await build('topic', topicDocuments)),
    ...(await build('meeting', meetingDocuments)),
    ...(await build('release', releaseDocuments)),
    ...(await build('event', eventDocuments)),
  ]
  const order = new Map(refs.map((ref, index) => [`${ref.kind} ${ref.id}`, index]))
  const placeOf = (document: { record: string; id: string }) => order.get(`${document.record} ${document.id}`) ?? 0
  return documents.sort((a, b) => RANK[a.record] - RANK[b.record] || placeOf(a) - placeOf(b))
}

const RANK: Record<PublishableKind, number> = { participant: 0, body: 1, topic: 2, meeting: 3, release: 4, event: 5 }

/** Symbols of the meetings that these documents are or belong to, giving those that are first published now theirs. */
async function symbolsOfMeetings(tx: Transaction, documents: Untold[]): Promise<Map<string, string>> {
  const own = documents.filter((document) => document.record === 'meeting')
  const given = await giveSymbols(
    tx,
    own.map((meeting) => ({
      kind: 'meeting',
      id: meeting.id,
      plan: { fixed: `${meeting.year}-${MEETING_CODES[meeting.kind]}` },
    })),
  )
  const others = documents.flatMap((document) =>
    document.record === 'event' && document.meetingId ? [{ kind: 'meeting' as const, id: document.meetingId }] : [],
  )
  for (const [key, symbol] of await givenSymbols(tx, others)) given.set(key, symbol)
  return new Map([...given].map(([key, symbol]) => [key.slice('meeting '.length), symbol]))
}

function planOf(document: Untold, meetingSymbols: Map<string, string>): SymbolPlan {
  switch (document.record) {
    case 'event': {
      const meeting = document.meetingId ? meetingSymbols.get(document.meetingId) : undefined
      return { numbered: `${meeting ?? document.year ?? 'XXXX'}-E`, width: 3 }
    }
    case 'meeting':
      return { fixed: `${document.year}-${MEETING_CODES[document.kind]}` }
    case 'release': {
      const [year = 'XXXX', month = 'XX', day = 'XX'] = document.source.publishedOn?.split('-') ?? []
      return { numbered: `R-${year}-${month}${day}-`, width: 1 }
    }
    case 'participant':
      return { fixed: document.code }
    default:
      return { fixed: document.id }
  }
}

function agendaPlan(meetingSymbol: string | undefined): SymbolPlan {
  return { numbered: `${meetingSymbol}-A`, width: 2 }
}

function withSymbols(document: Untold, symbolOf: (ref: Ref) => string) {
  const symbol = symbolOf({ kind: document.record, id: document.id })
  if (document.record !== 'meeting') return { ...document, symbol }
  return {
    ...document,
    symbol,
    agenda: document.agenda.map((item) => ({ ...item, symbol: symbolOf({ kind: 'agenda_item', id: item.id }) })),
  }
}

/** Documents that say something new, and the standing publications of those that repeat theirs. */
async function withoutRepeats(tx: Transaction, documents: PublicDocument[]): Promise<[PublicDocument[], Published[]]> {
  const standing = new Map<string, Published & { body: string }>()
  for (const [kind, some] of grouped(documents, (document) => document.record)) {
    const ids = some.map((document) => document.id)
    const rows = await tx
      .selectDistinctOn([publications.recordId])
      .from(publications)
      .where(and(eq(publications.recordKind, kind), inArray(publications.recordId, ids)))
      .orderBy(publications.recordId, desc(publications.version))
    for (const { recordId, symbol, version, seq, publishedAt, document } of rows) {
      standing.set(`${kind} ${recordId}`, {
        kind,
        id: recordId,
        symbol,
        version,
        seq,
        publishedAt,
        body: document ?? '',
      })
    }
  }
  const repeated = (document: PublicDocument) =>
    standing.get(`${document.record} ${document.id}`)?.body === canonicalJson(document)
  const unchanged = documents
    .filter(repeated)
    .flatMap((document) => standing.get(`${document.record} ${document.id}`) ?? [])
  return [documents.filter((document) => !repeated(document)), unchanged]
}

async function appendToChain(
  tx: Transaction,
  documents: PublicDocument[],
  answerable: Answerable,
): Promise<Published[]> {
  if (documents.length === 0) return []
  const [head] = await tx
    .select({ seq: publications.seq, hash: publications.hash })
    .from(publications)
    .orderBy(desc(publications.seq))
    .limit(1)
  const versions = await latestVersions(tx, documents)
  const publishedAt = new Date()
  let seq = head?.seq ?? 0
  let previousHash = head?.hash ?? GENESIS
  const rows = documents.map((document) => {
    const version = (versions.get(`${document.record} ${document.id}`) ?? 0) + 1
    const salt = randomBytes(16).toString('hex')
    const body = canonicalJson(document)
    const leaf = leafOf(salt, body)
    const hash = linkOf(previousHash, leaf, version, publishedAt.toISOString())
    const row = {
      seq: ++seq,
      recordKind: document.record,
      recordId: document.id,
      symbol: document.symbol,
      version,
      action: answerable.action ?? (version === 1 ? ('published' as const) : ('corrected' as const)),
      document: body,
      salt,
      leaf,
      previousHash,
      hash,
      publishedAt,
      reason: answerable.reason ?? null,
      authorId: answerable.authorId,
      approverId: answerable.approverId,
    }
    previousHash = hash
    return row
  })
  for (let at = 0; at < rows.length; at += 250) await tx.insert(publications).values(rows.slice(at, at + 250))
  return rows.map((row) => ({
    kind: row.recordKind,
    id: row.recordId,
    symbol: row.symbol,
    version: row.version,
    seq: row.seq,
    publishedAt,
  }))
}

async function latestVersions(tx: Transaction, documents: PublicDocument[]): Promise<Map<string, number>> {
  const latest = new Map<string, number>()
  for (const [kind, some] of grouped(documents, (document) => document.record)) {
    const rows = await tx
      .select({ id: publications.recordId, version: max(publications.version) })
      .from(publications)
      .where(
        and(
          eq(publications.recordKind, kind),
          inArray(
            publications.recordId,
            some.map((document) => document.id),
          ),
        ),
      )
      .groupBy(publications.recordId)
    for (const row of rows) latest.set(`${kind} ${row.id}`, row.version ?? 0)
  }
  return latest
}

async function renewIndex(tx: Transaction, documents: PublicDocument[], published: Published[]): Promise<void> {
  const names = await namesFor(
    tx,
    documents.map((document) => ({ meetingId: 'meetingId' in document ? document.meetingId : null })),
  )
  const versions = new Map(published.map((one) => [`${one.kind} ${one.id}`, one]))
  const entries = documents.map((document) => ({ document, entry: indexEntry(document, names) }))
  for (let at = 0; at < entries.length; at += 200) await renewSome(tx, entries.slice(at, at + 200), versions)
}

async function renewSome(
  tx: Transaction,
  entries: { document: PublicDocument; entry: IndexEntry }[],
  published: Map<string, Published>,
) {
  const refs = entries.map(({ document }) => ({ kind: document.record, id: document.id }))
  const publicationOf = (document: PublicDocument) => {
    const one = published.get(`${document.record} ${document.id}`)
    if (!one) throw new Error(`${document.record} ${document.id} was indexed without a publication`)
    return one
  }
  await tx
    .delete(publicLinks)
    .where(or(...refs.map((ref) => and(eq(publicLinks.fromKind, ref.kind), eq(publicLinks.fromId, ref.id)))))
  await tx
    .delete(publicTexts)
    .where(or(...refs.map((ref) => and(eq(publicTexts.recordKind, ref.kind), eq(publicTexts.recordId, ref.id)))))
  await tx
    .insert(publicRecords)
    .values(
      entries.map(({ document, entry }) => ({
        recordKind: document.record,
        recordId: document.id,
        symbol: document.symbol,
        version: publicationOf(document).version,
        action: 'published' as const,
        label: entry.label,
        document,
        subkind: entry.subkind,
        year: entry.year,
        meetingId: entry.meetingId,
        sortKey: entry.sortKey,
        publishedAt: publicationOf(document).publishedAt,
      })),
    )
    .onConflictDoUpdate({
      target: [publicRecords.recordKind, publicRecords.recordId],
      set: {
        version: sql`excluded.version`,
        action: sql`excluded.action`,
        label: sql`excluded.label`,
        document: sql`excluded.document`,
        subkind: sql`excluded.subkind`,
        year: sql`excluded.year`,
        meetingId: sql`excluded.meeting_id`,
        sortKey: sql`excluded.sort_key`,
        publishedAt: sql`excluded.published_at`,
      },
    })
  const links = entries.flatMap(({ document, entry }) =>
    entry.links.map((link) => ({ fromKind: document.record, fromId: document.id, ...link })),
  )
  if (links.length > 0) await tx.insert(publicLinks).values(links).onConflictDoNothing()
  await tx.insert(publicTexts).values(
    entries.flatMap(({ document, entry }) =>
      LOCALES.map((locale) => ({
        recordKind: document.record,
        recordId: document.id,
        locale,
        body: entry.texts[locale],
      })),
    ),
  )
}
