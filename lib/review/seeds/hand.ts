import assert from 'node:assert/strict'
import { getDatabase } from '@/db/client'
import { addAgendaItem } from '@/lib/agenda/commands'
import { createText } from '@/lib/agenda/texts/commands'
import type { Actor } from '@/lib/auth/actor'
import { newId } from '@/lib/core/ids'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { readEvent } from '@/lib/events/reading'
import { emptyEvent, type RecordedEvent } from '@/lib/events/schema'
import { actingAs } from '@/lib/events/test-events'
import { createMeeting } from '@/lib/meetings/commands'
import { recordSource } from '@/lib/releases/sources/commands'
import { approveEvent } from '../commands'
import { codeOf } from '../test-scenes'

/** How the two seed meetings are recorded by hand: the commands of the desk, by a researcher and an editor. */
export const hands = {} as { rosa: Actor; edith: Actor }

/** Whether a command went through; a test fails with its Problem otherwise. */
export async function done(result: Promise<{ ok: true } | { ok: false; problem: object & { code: string } }>) {
  const told = await result
  assert.equal(codeOf(told), '', told.ok ? '' : JSON.stringify(told.problem))
}

export async function aMeeting(facts: object): Promise<string> {
  const id = newId()
  const unknown = {
    city: null,
    countryId: null,
    timeZone: null,
    format: null,
    startsOn: null,
    endsOn: null,
    chairId: null,
  }
  await done(createMeeting(hands.rosa, { id, ...unknown, ...facts }))
  return id
}

export async function aRelease(title: string, publishedOn: string | null): Promise<string> {
  const id = newId()
  await done(
    recordSource(hands.rosa, {
      ...{ id, revision: 0, kind: 'press_release', title, publisher: 'KP CSC', publisherId: 'kpcsc', publishedOn },
      ...{
        language: 'en',
        url: null,
        connection: 'in_room',
        access: 'public',
        sameReportAs: null,
        isTranslation: false,
      },
    }),
  )
  return id
}

export async function aText(
  meetingId: string,
  kind: string,
  title: string,
  proposerId: string | null = null,
): Promise<string> {
  const id = newId()
  const titles = { en: [title], fr: [], pt: [] }
  const rest = { officialSymbol: null, state: 'under_discussion', adoptedOn: null, units: [] }
  await done(createText(hands.rosa, { id, kind, meetingId, titles, proposerId, ...rest }))
  return id
}

export async function anItem(meetingId: string, number: string, title: string, topicIds: string[]): Promise<string> {
  const id = newId()
  const rest = { titleLocale: 'en', slotMinutes: null, outcome: null, topicIds }
  await done(addAgendaItem(hands.rosa, { id, meetingId, number, title, ...rest }))
  return id
}

/** Records an event, hands it in, and has the second person publish it; answers its id. */
export async function published(
  meetingId: string,
  more: Partial<Record<keyof RecordedEvent, unknown>>,
): Promise<string> {
  const event = { ...emptyEvent(newId(), meetingId), recordBasis: 'own_release', ...more } as RecordedEvent
  await done(recordEvent(hands.rosa, event))
  await done(submitEvent(hands.rosa, { id: event.id, revision: 1 }))
  await done(approveEvent(hands.edith, { id: event.id, revision: 1, note: null }))
  return event.id
}

export const byGroup = (group: { id: string }, role: string) => ({
  ...actingAs('', role),
  participantId: null,
  groupId: group.id,
})

/** Links a published event to others by a correction, as an editor would on reading the release again. */
export async function linkTo(fromId: string, toIds: string[], kind: string) {
  const whole = await readEvent(await getDatabase(), fromId)
  assert.ok(whole)
  const claimId = whole.claims[0]?.id ?? null
  await done(recordEvent(hands.rosa, { ...whole, links: toIds.map((toId) => ({ toId, kind, claimId })) }))
  const correction = { kind: 'update', reason: 'The release makes this the cause.', locale: 'en' }
  await done(submitEvent(hands.rosa, { id: fromId, revision: 2, correction }))
  await done(approveEvent(hands.edith, { id: fromId, revision: 2, note: null }))
}
