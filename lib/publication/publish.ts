import 'server-only'
import type { Transaction } from '@/db/client'
import type { CORRECTION_KINDS, Locale } from '@/db/vocabulary'
import { canonicalJson, sha256 } from '@/lib/core/canonical'
import { MEETING_CODES } from '@/lib/meetings/rules'
import { appendToChain, withoutRepeats } from './appending'
import { editionDocuments } from './documents/editions'
import { eventDocuments } from './documents/events'
import { grouped } from './documents/moments'
import { meetingDocuments } from './documents/meetings'
import { bodyDocuments, participantDocuments, topicDocuments } from './documents/participants'
import { releaseDocuments } from './documents/releases'
import { replyDocuments } from './documents/replies'
import { lockPublications } from './lock'
import { noteCorrections } from './corrections'
import { renewEventsUnder, renewIndex } from './renewal'
import { type PublicationAction, PublicDocument, type PublishableKind } from './schema'
import { withoutContactDetails } from './withholding'
import { givenSymbols, giveSymbols, type Ref, type SymbolPlan } from './symbols'

export type PublishableRef = { kind: PublishableKind; id: string }
export type Answerable = {
  authorId: string
  approverId: string
  action?: Exclude<PublicationAction, 'retracted' | 'suppressed'>
  reason?: string
  /** What kind of change the reason speaks of, and its language; where an event asked for its change, the event knows. */
  kind?: (typeof CORRECTION_KINDS)[number]
  locale?: Locale
}
export type Published = PublishableRef & {
  symbol: string
  version: number
  seq: number
  publishedAt: Date
  action: PublicationAction
}

/**
 * Publishes records as they stand in the working tables: builds each document, gives symbols, extends the chain, and
 * renews what lists and search read; all in the caller's transaction, under one lock. Within one call, meetings come
 * before their events. Refs of which nothing may be public, or that are not there, are left out. The database refuses
 * what its rules forbid, which a command answers as `needs_source`, `needs_second_person`, `needs_naming_source`,
 * `needs_mention_link`, `needs_reason` or `breaks_rule`.
 */
export async function publishRecords(
  tx: Transaction,
  refs: PublishableRef[],
  answerable: Answerable,
): Promise<Published[]> {
  if (refs.length === 0) return []
  await lockPublications(tx)
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
  await noteCorrections(tx, published, answerable)
  await renewIndex(tx, changed, published)
  for (const { kind, id, version } of published)
    if (version > 1 && (kind === 'topic' || kind === 'meeting')) await renewEventsUnder(tx, { kind, id })
  return [...published, ...unchanged]
}

/**
 * The fingerprint of what the public would read of a record now, without the symbol it may not have yet. Kept with an
 * approval, so that nothing else is published on the strength of it.
 */
export async function fingerprintOf(tx: Transaction, ref: PublishableRef): Promise<string> {
  const [untold] = await buildDocuments(tx, [ref])
  return sha256(canonicalJson(withoutContactDetails(untold)))
}

/**
 * The document that publishing a record now would write, with an empty symbol where one is still to be given. Null if
 * there is no such record, or nothing of it may be public.
 */
export async function documentNow(tx: Transaction, ref: PublishableRef): Promise<PublicDocument | null> {
  const [untold] = await buildDocuments(tx, [ref])
  if (!untold) return null
  const items = untold.record === 'meeting' ? untold.agenda.map(({ id }) => ({ kind: 'agenda_item' as const, id })) : []
  const given = await givenSymbols(tx, [ref, ...items])
  const document = withSymbols(untold, ({ kind, id }) => given.get(`${kind} ${id}`) ?? '')
  return PublicDocument.parse(withoutContactDetails(document))
}

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
    ...(await build('reply', replyDocuments)),
    ...(await build('edition', editionDocuments)),
  ]
  const order = new Map(refs.map((ref, index) => [`${ref.kind} ${ref.id}`, index]))
  const placeOf = (document: { record: string; id: string }) => order.get(`${document.record} ${document.id}`) ?? 0
  return documents.sort((a, b) => RANK[a.record] - RANK[b.record] || placeOf(a) - placeOf(b))
}

const RANK: Record<PublishableKind, number> = {
  participant: 0,
  body: 1,
  topic: 2,
  meeting: 3,
  release: 4,
  event: 5,
  reply: 6,
  edition: 7,
}

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
      // A symbol never changes, so it tells no date that somebody only inferred.
      const { publishedOn, inferred } = document.source
      const stated = inferred?.publishedOn ? null : publishedOn
      const [year = 'XXXX', month = 'XX', day = 'XX'] = stated?.split('-') ?? []
      return { numbered: `R-${year}-${month}${day}-`, width: 1 }
    }
    case 'reply':
      return { numbered: `RP-${document.receivedOn.slice(0, 4)}-`, width: 1 }
    case 'edition':
      return { fixed: `${document.year}.${document.number}` }
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
