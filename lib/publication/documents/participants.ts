import 'server-only'
import { asc, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { topics } from '@/db/schema/agenda'
import {
  bodies,
  groupMemberships,
  officeTerms,
  participantNames,
  participantStatuses,
  participants,
} from '@/db/schema/participants'
import type { BodyDocument, ParticipantDocument, TopicDocument } from '../schema'
import { grouped } from './moments'

type Untold<D> = Omit<D, 'symbol'>

/** Participants as they are told to the public: names, standing, seats held for others. No warnings for matching. */
export async function participantDocuments(tx: Transaction, ids: string[]): Promise<Untold<ParticipantDocument>[]> {
  const rows = await tx.select().from(participants).where(inArray(participants.id, ids))
  const statuses = grouped(
    await tx
      .select()
      .from(participantStatuses)
      .where(inArray(participantStatuses.participantId, ids))
      .orderBy(asc(participantStatuses.position), asc(participantStatuses.id)),
    (row) => row.participantId,
  )
  const names = grouped(
    await tx
      .select()
      .from(participantNames)
      .where(inArray(participantNames.participantId, ids))
      .orderBy(asc(participantNames.id)),
    (row) => row.participantId,
  )
  const members = grouped(
    await tx
      .select()
      .from(groupMemberships)
      .where(inArray(groupMemberships.groupId, ids))
      .orderBy(asc(groupMemberships.id)),
    (row) => row.groupId,
  )
  return rows.map((row) => {
    const own = names.get(row.id) ?? []
    const demonyms = new Set(own.filter((n) => n.kind === 'demonym').map((n) => n.name.toLowerCase()))
    // Words for matching, such as adjectives and metonyms, are no names to be called by.
    const isName = (name: string) => !name.includes('(') && !demonyms.has(name.toLowerCase())
    const aliases = (locale: 'en' | 'fr' | 'pt') => [
      ...new Set(own.filter((n) => n.locale === locale && n.kind === 'alias' && isName(n.name)).map((n) => n.name)),
    ]
    return {
      documentFormat: 1,
      record: 'participant',
      id: row.id,
      origin: row.origin,
      code: row.code,
      kind: row.kind,
      names: row.names,
      shortNames: row.shortNames,
      iso2: row.iso2,
      since: row.since,
      until: row.until,
      sinceConfidence: row.sinceConfidence,
      statuses: (statuses.get(row.id) ?? []).map(({ status, since, until, precision, note }) => ({
        status,
        since,
        until,
        precision,
        note,
      })),
      members: (members.get(row.id) ?? []).map(({ memberName, since, until }) => ({ name: memberName, since, until })),
      aliases: { en: aliases('en'), fr: aliases('fr'), pt: aliases('pt') },
      notes: row.notes,
      confidence: row.confidence,
    }
  })
}

/** Bodies with their terms of office, in order of time. */
export async function bodyDocuments(tx: Transaction, ids: string[]): Promise<Untold<BodyDocument>[]> {
  const rows = await tx.select().from(bodies).where(inArray(bodies.id, ids))
  const terms = grouped(
    await tx
      .select()
      .from(officeTerms)
      .where(inArray(officeTerms.bodyId, ids))
      .orderBy(asc(officeTerms.startsOn), asc(officeTerms.id)),
    (row) => row.bodyId,
  )
  return rows.map((row) => ({
    documentFormat: 1,
    record: 'body',
    id: row.id,
    origin: row.origin,
    kind: row.kind,
    names: row.names,
    acronym: row.acronym,
    remit: row.remit,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    terms: (terms.get(row.id) ?? []).map(({ office, holderId, persons, statedFrom, statedUntil, vacant, note }) => ({
      office,
      holderId,
      persons,
      statedFrom,
      statedUntil,
      vacant,
      note,
    })),
    confidence: row.confidence,
  }))
}

/** Topics with the words that point to them. */
export async function topicDocuments(tx: Transaction, ids: string[]): Promise<Untold<TopicDocument>[]> {
  const rows = await tx.select().from(topics).where(inArray(topics.id, ids))
  return rows.map(({ id, origin, names, description, keywords, firstSeen, parentId, meetingIds }) => ({
    documentFormat: 1,
    record: 'topic',
    id,
    origin,
    names,
    description,
    keywords,
    firstSeen,
    parentId,
    meetingIds,
  }))
}
