import fs from 'node:fs'

type Words = { en: string; fr: string; pt: string }
type WordLists = { en: string[]; fr: string[]; pt: string[] }
export type Level = 'high' | 'medium' | 'low'

export type StarterParticipant = {
  id: string
  kind: string
  iso2: string[]
  names: Words
  short: Words
  demonyms: WordLists
  aliases: WordLists
  pressPatterns: WordLists
  since: string | null
  until: string | null
  sinceConfidence: Level
  memberships: {
    status: string
    from: string
    to: string | null
    precision: string
    note: string | null
    sources: string[]
  }[]
  members?: {
    asOf: string
    iso2: string[]
    changes: { date: string; joined?: string[]; left?: string[]; note?: string }[]
  }
  coordinators?: { from: string; to: string | null; name: string; org: string; country: string }[]
  matchWarning: string | null
  notes: string | null
  confidence: Level
}
export type StarterTerm = {
  from: string | null
  to?: string | null
  participant?: string
  observer?: string
  person?: string
  coChair?: { participant: string; person?: string }
  confidence: Level
  note?: string
}
export type StarterBody = {
  id: string
  kind: string
  acronym: Words
  formerAcronyms: string[]
  names: Words
  remit: string
  chairs: StarterTerm[]
  viceChairs: StarterTerm[]
  from: string | null
  until: string | null
  sources: string[]
  confidence: Level
  notes: string | null
}
export type StarterTopic = {
  id: string
  names: Words
  firstSeen: string
  description: string
  keywords: WordLists
  parent: string | null
  meetings: string[]
  sources: string[]
}
export type StarterMeeting = {
  id: string
  kind: string
  year: number
  ordinals: { value: number; basis: string; source: string | null }[]
  status: 'held' | 'cancelled'
  start: string | null
  end: string | null
  actualEndLocal: string | null
  city: string | null
  cityAliases: string[]
  country: string | null
  venue: string | null
  mode: string | null
  timeZone: string | null
  chair: string | null
  chairPersons: string[]
  viceChair: string | null
  sources: string[]
  confidence: Level
  notes: string | null
}
export type StarterRelease = {
  id: string
  title: string
  titleIsDescriptive: boolean
  publisher: string
  date: string
  datePrecision: 'day' | 'month' | 'year'
  lang: string
  kind: string
  url: string
  urlStatus: string
  meetings: string[]
  translationOf: string | null
}
export type StarterEvent = {
  id: string
  type: string
  meeting: string | null
  date: string
  datePrecision: 'day' | 'month' | 'year'
  localTime: string | null
  localTimePrecision: 'hour' | 'disputed' | 'approximate' | null
  session: string | null
  topics: string[]
  actors: { id: string; role: string; note?: string }[]
  durationMinutes: number | null
  durationNote: string | null
  summary: string
  outcome: string | null
  claims: {
    by: string
    source: string
    text: string
    attribution: { kind: string; names: string[]; phrase: string | null }
    stance: 'asserts' | 'differs' | 'denies'
    confidence: Level
  }[]
  conflicts: string | null
  relatedEvents: string[]
  confidence: Level
}
export type ListedSource = { url: string; title: string; publisher: string; date: string }

export type StarterFiles = {
  participants: StarterParticipant[]
  listedSources: Record<string, ListedSource>
  bodies: StarterBody[]
  topics: StarterTopic[]
  meetings: StarterMeeting[]
  chairs: { year: number; participant: string | null; persons: string[]; role: string }[]
  releases: StarterRelease[]
  events: StarterEvent[]
}

/** The six files of the starter record, as collected; their ids are kept for ever. */
export function readStarterFiles(): StarterFiles {
  const participants = read('participants')
  const meetings = read('meetings')
  return {
    participants: participants.participants as StarterParticipant[],
    listedSources: participants.sources as Record<string, ListedSource>,
    bodies: read('bodies').bodies as StarterBody[],
    topics: read('topics').topics as StarterTopic[],
    meetings: meetings.meetings as StarterMeeting[],
    chairs: meetings.chairs as StarterFiles['chairs'],
    releases: read('releases').releases as StarterRelease[],
    events: read('events').events as StarterEvent[],
  }
}

function read(name: string): Record<string, unknown> {
  return JSON.parse(fs.readFileSync(new URL(`./starter/${name}.json`, import.meta.url), 'utf8'))
}

/** First or last possible day of a date stated as a year, a month or a day; null stays null. */
export function firstDay(stated: string | null | undefined): string | null {
  if (!stated) return null
  return stated.length === 4 ? `${stated}-01-01` : stated.length === 7 ? `${stated}-01` : stated
}
export function lastDay(stated: string | null | undefined): string | null {
  if (!stated) return null
  if (stated.length === 10) return stated
  const [year, month] = stated.split('-').map(Number) as [number, number | undefined]
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10)
}
