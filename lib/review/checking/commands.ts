import 'server-only'
import { getDatabase } from '@/db/client'
import { participantNames, participants } from '@/db/schema/participants'
import { LOCALES, type Locale, type Trilingual } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { admit, type Command } from '@/lib/auth/admission'
import { ok, refuse } from '@/lib/core/result'
import { type CheckedDraft, type CheckScope, DraftToCheck, type Said } from '@/lib/releases/checking/schema'
import { verdictsOf } from '@/lib/releases/checking/verdicts'
import { proposalsOf } from '@/lib/releases/intake/proposals'
import { normaliseText, paragraphBreaks } from '@/lib/releases/normalise'
import { sentencesOf } from '@/lib/releases/sentences'
import { gazetteerOf } from '@/lib/releases/suggestions/mentions'
import type { KnownMeeting } from '@/lib/releases/suggestions/meetings'
import { suggestionsFor } from '@/lib/releases/suggestions/suggest'
import { type PublishedMeeting, publishedEvents, publishedMeetings } from './published'

const PERMISSION = 'source.read'
const COALITION = 'kpcsc'

/**
 * Holds a draft against the public record, sentence by sentence. Drafts are confidential: it writes nothing, no history
 * and no operation either, and answers the sheet only to whoever asked. Problems: `not_allowed`, `invalid`; `not_found`
 * for a meeting that is not public.
 */
export const checkDraft: Command<CheckedDraft> = Object.assign(
  async (actor: Actor, input: unknown) => {
    const admitted = await admit(actor, input, { name: 'check-draft', permission: PERMISSION, input: DraftToCheck })
    if (!admitted.ok) return admitted
    const { text, meetingId, year } = admitted.value
    const meetings = await publishedMeetings()
    if (meetingId && !meetings.some(({ document }) => document.id === meetingId)) return refuse('not_found')
    const language = admitted.value.language ?? (await languageOf(text))
    const { sentences, suggested, publishedOn } = await readDraft(text, language, meetings)
    const chosen = meetingId ?? (year === null ? suggested.meetingId : null)
    const wholeYear = chosen ? null : (year ?? suggested.year)
    const meeting = meetings.find(({ document }) => document.id === chosen)
    const scope = scopeOf(meeting, wholeYear)
    const events =
      chosen !== null
        ? await publishedEvents({ meetingId: chosen }, meetings)
        : wholeYear !== null
          ? await publishedEvents({ year: wholeYear }, meetings)
          : []
    const checked = verdictsOf(sentences, events, { isOneMeeting: chosen !== null, publishedOn })
    return ok({
      ...{ language, isLanguageProposed: admitted.value.language === null },
      ...{ scope, isScopeProposed: meetingId === null && year === null },
      ...{ compared: events.length, sentences: checked, names: await namesIn(checked) },
    })
  },
  { permission: PERMISSION } as const,
)

/** The language that the first words of a text seem to be in; English where that cannot be told. */
async function languageOf(text: string): Promise<Locale> {
  const { detectAll } = await import('tinyld')
  const [first] = detectAll(text.slice(0, 5_000), { only: [...LOCALES] })
  return LOCALES.find((one) => one === first?.lang) ?? 'en'
}

async function readDraft(text: string, locale: Locale, meetings: PublishedMeeting[]) {
  const db = await getDatabase()
  const names = await db.select().from(participantNames)
  const countries = await db.select({ id: participants.id, names: participants.names }).from(participants)
  const told = proposalsOf(text, locale, []).publishedOn?.value ?? null
  const publishedOn = told?.length === 10 ? told : null
  const normalised = normaliseText(text)
  const spans = sentencesOf(normalised, locale, paragraphBreaks(text))
  const { sentences, meeting } = suggestionsFor(normalised, spans, {
    ...{ locale, publishedOn, speakers: { publisherId: null, coalitionId: COALITION } },
    gazetteer: gazetteerOf(names.map(({ participantId, ...name }) => ({ ...name, id: participantId }))),
    meetings: meetings.map((one) => knownMeeting(one, countries)),
  })
  return {
    publishedOn,
    sentences: sentences.map((suggestion) => ({
      ...{ text: normalised.slice(suggestion.start, suggestion.end), suggestion },
    })),
    // Several that fit are none that is sure; then all of the year is looked at.
    suggested: {
      meetingId: meeting?.fits.length === 1 ? (meeting.fits[0] ?? null) : null,
      year: meeting?.year ?? (publishedOn ? Number(publishedOn.slice(0, 4)) : null),
    },
  }
}

function knownMeeting({ document }: PublishedMeeting, countries: { id: string; names: Trilingual }[]): KnownMeeting {
  const { id, kind, year, startsOn, endsOn, city, cityAliases, countryId } = document
  const country = countries.find((one) => one.id === countryId)
  return {
    ...{ id, kind, year, startsOn, endsOn },
    places: [...(city ? [city] : []), ...cityAliases, ...(country ? Object.values(country.names) : [])],
  }
}

function scopeOf(meeting: PublishedMeeting | undefined, year: number | null): CheckScope {
  if (meeting) return { kind: 'meeting', symbol: meeting.document.symbol, label: meeting.label }
  return year === null ? { kind: 'none' } : { kind: 'year', year }
}

async function namesIn(checked: CheckedDraft['sentences']): Promise<CheckedDraft['names']> {
  const idsOf = (said: Said) => ('participantIds' in said ? said.participantIds : [])
  const ids = new Set(
    checked.flatMap(({ records }) =>
      records.flatMap(({ differs }) => differs.flatMap(({ draft, record }) => [...idsOf(draft), ...idsOf(record)])),
    ),
  )
  if (ids.size === 0) return {}
  const db = await getDatabase()
  const rows = await db.select({ id: participants.id, names: participants.shortNames }).from(participants)
  return Object.fromEntries(rows.filter(({ id }) => ids.has(id)).map(({ id, names }) => [id, names]))
}
