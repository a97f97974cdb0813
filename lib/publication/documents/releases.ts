import 'server-only'
import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { releaseMeetings, releases, sentences, sources, textVersions } from '@/db/schema/releases'
import { PUBLIC_CLASSES, type PublicClass } from '@/db/vocabulary'
import { contactDetails } from '@/lib/releases/contacts'
import type { PublicSource, ReleaseDocument } from '../schema'
import { grouped } from './moments'

/** Whether the public may read what a source says; a condition on the table of sources. */
export const isOpenSource = and(eq(sources.access, 'public'), ne(sources.state, 'suppressed'))

/** A source as a claim cites it. */
export function publicSource(row: typeof sources.$inferSelect): PublicSource {
  const { id, kind, title, publisher, publisherId, publishedOn, publishedPrecision, language, url } = row
  const { independenceKey, inferred } = row
  return {
    ...{ id, kind, title, publisher, publisherId, publishedOn, publishedPrecision, language, url, independenceKey },
    // Left out where nothing is inferred, so that older documents stay the same.
    ...(Object.keys(inferred).length > 0 ? { inferred } : {}),
  }
}

/** Releases with their latest text, contact details withheld at unchanged positions. Only public sources. */
export async function releaseDocuments(tx: Transaction, ids: string[]): Promise<Omit<ReleaseDocument, 'symbol'>[]> {
  const rows = (await tx.select().from(sources).where(inArray(sources.id, ids))).filter(
    (row) => row.access === 'public',
  )
  const places = new Map(
    (await tx.select().from(releases).where(inArray(releases.sourceId, ids))).flatMap(({ sourceId, datelinePlace }) =>
      datelinePlace ? [[sourceId, datelinePlace]] : [],
    ),
  )
  const meetingsOf = grouped(
    await tx
      .select({
        releaseId: releaseMeetings.releaseId,
        meetingId: releaseMeetings.meetingId,
        role: releaseMeetings.role,
      })
      .from(releaseMeetings)
      .innerJoin(meetings, and(eq(meetings.id, releaseMeetings.meetingId), eq(meetings.state, 'published')))
      .where(inArray(releaseMeetings.releaseId, ids))
      .orderBy(asc(releaseMeetings.role), asc(releaseMeetings.meetingId)),
    (row) => row.releaseId,
  )
  const versions = grouped(
    await tx.select().from(textVersions).where(inArray(textVersions.sourceId, ids)).orderBy(desc(textVersions.number)),
    (row) => row.sourceId,
  )
  const classed = await classedSentences(
    tx,
    [...versions.values()].flatMap(([latest]) => latest?.id ?? []),
  )
  return rows.map((row) => {
    const version = versions.get(row.id)?.[0]
    const contacts = version ? contactsIn(version) : []
    return {
      documentFormat: 1,
      record: 'release',
      id: row.id,
      origin: row.origin,
      source: publicSource(row),
      titleIsDescriptive: row.titleIsDescriptive,
      urlStatus: row.urlStatus,
      translationOfId: row.translationOfId,
      datelinePlace: places.get(row.id),
      meetings: (meetingsOf.get(row.id) ?? []).map(({ meetingId, role }) => ({ id: meetingId, role })),
      text: version
        ? {
            versionId: version.id,
            versionNumber: version.number,
            normalised: withhold(version.normalised, contacts),
            normalisation: version.normalisation,
            originalSha256: contacts.length > 0 ? null : version.originalSha256,
            paragraphBreaks: version.paragraphBreaks,
            withheld: contacts.map(({ start, end }) => ({ start, end })),
          }
        : null,
      // Left out where nothing is classed, so that older documents stay the same.
      sentences: version ? classed.get(version.id) : undefined,
    }
  })
}

/** The classed sentences of text versions that are told in public, in the order of each text. */
async function classedSentences(tx: Transaction, versionIds: string[]) {
  if (versionIds.length === 0) return new Map<string, NonNullable<ReleaseDocument['sentences']>>()
  const rows = await tx
    .select()
    .from(sentences)
    .where(and(inArray(sentences.versionId, versionIds), inArray(sentences.class, [...PUBLIC_CLASSES])))
    .orderBy(asc(sentences.seq))
  const told = grouped(rows, (row) => row.versionId)
  return new Map(
    [...told].map(([versionId, list]) => [
      versionId,
      list.map(({ id, start, end, class: told }) => ({ id, start, end, class: told as PublicClass })),
    ]),
  )
}

/** Contact details found at import and those that the present rules find besides. */
export function contactsIn(version: typeof textVersions.$inferSelect): { start: number; end: number }[] {
  const found = [...version.contacts, ...contactDetails(version.normalised)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return found.filter(
    (contact, index) => found.findIndex((other) => other.start <= contact.start && other.end >= contact.end) === index,
  )
}

/** The text with each contact detail replaced by a block of the same length, so that every position still holds. */
export function withhold(text: string, contacts: { start: number; end: number }[]): string {
  let told = text
  for (const { start, end } of contacts) told = told.slice(0, start) + '\u2588'.repeat(end - start) + told.slice(end)
  return told
}
