import type { Locale } from '@/db/vocabulary'
import { eventOptions } from '../../event/options'
import type { SentenceOptions } from './drafting'

type Facts = Pick<Parameters<typeof eventOptions>[1], 'meeting' | 'sittings' | 'participants' | 'topics'>

/** All that a new event from a sentence is chosen from, in the language of the desk: plain data for the browser. */
export function sentenceOptions(locale: Locale, facts: Facts): SentenceOptions {
  const { groups, days, sittings, participants, topics, offices, roles, scopes } = eventOptions(locale, {
    ...facts,
    agenda: [],
  })
  return {
    groups: groups.map(({ label, kinds }) => ({ label, kinds: kinds.map(({ value, label }) => ({ value, label })) })),
    dayChoices: days.map(({ day, label }) => ({ value: String(day), label })),
    ...{ days, sittings, participants, topics, offices, roles, scopes },
  }
}
