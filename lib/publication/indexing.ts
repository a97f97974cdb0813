import 'server-only'
import { and, eq, inArray, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { bodies, participants } from '@/db/schema/participants'
import { publicRecords } from '@/db/schema/publications'
import { LOCALES, type Locale, type RecordKind, type Trilingual } from '@/db/vocabulary'
import { dateOfMeetingDay } from '@/lib/core/time'
import { KINDS } from '@/lib/events/kinds/registry'
import { eventLines, whoActed } from '@/lib/events/rules'
import { withArticle } from '@/lib/participants/articles'
import { officeName } from '@/lib/participants/offices'
import { meetingLabels } from '@/lib/meetings/rules'
import type { EditionDocument, EventDocument, PublicDocument, ReplyDocument } from './schema'

type MeetingFacts = { label: Trilingual; startsOn: string | null; year: number }
/** Names that lists and search need beside a document. */
export type Names = {
  participants: Map<string, Trilingual>
  bodies: Map<string, Trilingual>
  topics: Map<string, Trilingual>
  meetings: Map<string, MeetingFacts>
}
export type IndexEntry = {
  label: Trilingual
  subkind: string | null
  year: number | null
  meetingId: string | null
  sortKey: string
  links: { toKind: RecordKind; toId: string; role: string }[]
  texts: Record<Locale, string>
}

/**
 * Reads the names that the documents mention. Meetings and topics are called as the public knows them, or as these
 * documents tell it now: a renaming that nobody published yet, and a topic that is not public, show nowhere.
 */
export async function namesFor(tx: Transaction, documents: PublicDocument[]): Promise<Names> {
  const ids = [...new Set(documents.flatMap((one) => ('meetingId' in one ? (one.meetingId ?? []) : [])))]
  const people = await tx.select({ id: participants.id, names: participants.shortNames }).from(participants)
  const organs = await tx.select({ id: bodies.id, names: bodies.names }).from(bodies)
  const known = await tx
    .select({ kind: publicRecords.recordKind, document: publicRecords.document })
    .from(publicRecords)
    .where(
      or(
        eq(publicRecords.recordKind, 'topic'),
        and(eq(publicRecords.recordKind, 'meeting'), inArray(publicRecords.recordId, ids)),
      ),
    )
  const told = [...known.map((row) => row.document as PublicDocument), ...documents]
  return {
    participants: new Map(people.map((row) => [row.id, row.names])),
    bodies: new Map(organs.map((row) => [row.id, row.names])),
    topics: new Map(told.flatMap((one) => (one.record === 'topic' ? [[one.id, one.names] as const] : []))),
    meetings: new Map(
      told.flatMap((one) =>
        one.record === 'meeting'
          ? [[one.id, { label: meetingLabels(one), startsOn: one.startsOn, year: one.year }] as const]
          : [],
      ),
    ),
  }
}

/** How a document appears in lists, filters and search. */
export function indexEntry(document: PublicDocument, names: Names): IndexEntry {
  switch (document.record) {
    case 'participant': {
      const { shortNames, kind } = document
      const texts = perLocale((locale) => [document.names[locale], ...document.aliases[locale], document.notes ?? ''])
      return plain(shortNames, kind, shortNames.en, texts, [])
    }
    case 'body': {
      const texts = perLocale((locale) => [document.names[locale], document.acronym[locale], document.remit])
      return plain(document.names, document.kind, document.names.en, texts, [])
    }
    case 'topic': {
      const texts = perLocale((locale) => [
        document.names[locale],
        document.keywords[locale].join(' '),
        document.description,
      ])
      const links = document.meetingIds.map((toId) => ({ toKind: 'meeting' as const, toId, role: 'discussed' }))
      return plain(document.names, null, document.names.en, texts, links)
    }
    case 'meeting': {
      const label = meetingLabels(document)
      const texts = perLocale((locale) => [
        label[locale],
        document.venue ?? '',
        ...document.cityAliases,
        ...document.agenda.map((item) => item.title),
        document.notes ?? '',
      ])
      const country = document.countryId
        ? [{ toKind: 'participant' as const, toId: document.countryId, role: 'host' }]
        : []
      const chair = document.chairId ? [{ toKind: 'participant' as const, toId: document.chairId, role: 'chair' }] : []
      const sortKey = document.startsOn ?? `${document.year}-99`
      return {
        ...plain(label, document.kind, sortKey, texts, [...country, ...chair]),
        year: document.year,
        meetingId: document.id,
      }
    }
    case 'release': {
      const { source } = document
      const title = source.title ?? source.publisher ?? source.id
      const texts = perLocale(() => [
        title,
        source.publisher ?? '',
        source.publishedOn ?? '',
        document.text?.normalised ?? '',
      ])
      const year = source.publishedOn ? Number(source.publishedOn.slice(0, 4)) : null
      const links = document.meetings.map(({ id, role }) => ({ toKind: 'meeting' as const, toId: id, role }))
      return {
        ...plain({ en: title, fr: title, pt: title }, source.kind, source.publishedOn ?? '0000', texts, links),
        year,
      }
    }
    case 'event':
      return eventEntry(document, names)
    case 'reply':
      return replyEntry(document, names)
    case 'edition':
      return editionEntry(document)
  }
}

/** Found by its year and number. The symbols that it lists are no words of it: whoever looks for one wants that record. */
function editionEntry({ year, number, symbol }: EditionDocument): IndexEntry {
  const label = {
    en: `Annual summary ${year}, edition ${symbol}`,
    fr: `Bilan annuel ${year}, édition ${symbol}`,
    pt: `Resumo anual de ${year}, edição ${symbol}`,
  }
  const sortKey = `${year}|${String(number).padStart(4, '0')}`
  return {
    ...plain(
      label,
      null,
      sortKey,
      perLocale((locale) => [label[locale]]),
      [],
    ),
    year,
  }
}

function replyEntry(reply: ReplyDocument, names: Names): IndexEntry {
  const who = (locale: Locale) => names.participants.get(reply.participantId)?.[locale] ?? reply.participantId
  const { symbol } = reply.about
  const label = {
    en: `Reply by ${withArticle(who('en'), 'en')} to ${symbol}`,
    fr: `Réponse à ${symbol}\u00a0: ${who('fr')}`,
    pt: `Resposta a ${symbol}: ${who('pt')}`,
  }
  const links = [
    { toKind: 'participant' as const, toId: reply.participantId, role: 'replying' },
    { toKind: reply.about.kind, toId: reply.about.id, role: 'answered' },
  ]
  const texts = perLocale((locale) => [label[locale], reply.text])
  return {
    ...plain(label, null, `${reply.receivedOn}|${reply.symbol}`, texts, links),
    year: Number(reply.receivedOn.slice(0, 4)),
  }
}

function eventEntry(event: EventDocument, names: Names): IndexEntry {
  const meeting = event.meetingId ? names.meetings.get(event.meetingId) : undefined
  const called = (kind: 'participant' | 'body', id: string) =>
    (kind === 'body' ? names.bodies : names.participants).get(id)
  const label = eventLines(event.kind, (locale) =>
    whoActed(event.kind, event.actors, (kind, id) => called(kind, id)?.[locale], locale),
  )
  const texts = perLocale((locale) => [
    label[locale],
    KINDS[event.kind].words[locale],
    meeting?.label[locale] ?? '',
    ...event.topicIds.map((id) => names.topics.get(id)?.[locale] ?? ''),
    ...event.actors.map(({ participantId, office, officeBodyId: bodyId }) => {
      if (office) return officeName(office, (bodyId && called('body', bodyId)?.[locale]) || null, locale)
      return participantId ? (called('participant', participantId)?.[locale] ?? '') : ''
    }),
    ...event.summaries.map((summary) => summary.text),
    ...event.claims.flatMap((claim) => [
      ...[claim.text ?? '', claim.passage?.exact ?? '', claim.group?.label ?? ''],
      ...(claim.parallels ?? []).map(({ exact }) => exact),
    ]),
    ...event.claims.flatMap((claim) => claim.nameIds.map((id) => names.participants.get(id)?.[locale] ?? '')),
    event.agendaItem?.title ?? '',
  ])
  const links = [
    ...event.actors.flatMap(({ participantId, role }) =>
      participantId ? [{ toKind: 'participant' as const, toId: participantId, role: role as string }] : [],
    ),
    ...event.claims.flatMap(({ nameIds }) =>
      nameIds.map((toId) => ({ toKind: 'participant' as const, toId, role: 'named' })),
    ),
    ...event.topicIds.map((toId) => ({ toKind: 'topic' as const, toId, role: 'about' })),
    ...event.claims.map(({ source }) => ({ toKind: 'release' as const, toId: source.id, role: 'source' })),
    ...event.claims.flatMap(({ parallels = [] }) =>
      parallels.map(({ sourceId }) => ({ toKind: 'release' as const, toId: sourceId, role: 'parallel' })),
    ),
    ...(event.meetingId ? [{ toKind: 'meeting' as const, toId: event.meetingId, role: 'at' }] : []),
  ]
  const day = meeting?.startsOn && event.meetingDay ? dateOfMeetingDay(meeting.startsOn, event.meetingDay) : null
  const date = day ?? event.moment?.localDate ?? meeting?.startsOn ?? String(event.year ?? '9999')
  return {
    ...plain(
      label,
      event.kind,
      `${date}|${event.moment?.localTime ? event.moment.instantFrom : '~'}|${event.symbol}`,
      texts,
      unique(links),
    ),
    year: event.year,
    meetingId: event.meetingId,
  }
}

function plain(
  label: Trilingual,
  subkind: string | null,
  sortKey: string,
  texts: Record<Locale, string>,
  links: IndexEntry['links'],
): IndexEntry {
  return { label, subkind, year: null, meetingId: null, sortKey, links, texts }
}

function perLocale(words: (locale: Locale) => string[]): Record<Locale, string> {
  const [en, fr, pt] = LOCALES.map((locale) => words(locale).filter(Boolean).join(' \n')) as [string, string, string]
  return { en, fr, pt }
}

function unique(links: IndexEntry['links']): IndexEntry['links'] {
  return [...new Map(links.map((link) => [`${link.toKind} ${link.toId} ${link.role}`, link])).values()]
}
