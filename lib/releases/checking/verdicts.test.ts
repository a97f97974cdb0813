import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '@/db/vocabulary'
import { normaliseText, paragraphBreaks } from '../normalise'
import { sentencesOf } from '../sentences'
import { gazetteerOf } from '../suggestions/mentions'
import { suggestionsFor } from '../suggestions/suggest'
import { isActing } from './comparing'
import type { Field, PublishedEvent, RecordMoment, Verdict } from './schema'
import { verdictsOf } from './verdicts'

const same = (words: string) => ({ en: words, fr: words, pt: words })
const gazetteer = gazetteerOf(
  ['Northland', 'Southland', 'Westland'].map((name) => ({
    ...{ id: name.toLowerCase(), locale: 'en' as const, name, kind: 'short' as const },
  })),
)
const at = (localTime: string, more: Partial<RecordMoment> = {}): RecordMoment => ({
  ...{ localDate: '2031-11-08', localTime, precision: 'minute', qualifier: 'at', ...more },
})

function recorded(more: Partial<PublishedEvent> = {}): PublishedEvent {
  return {
    ...{ symbol: '2031-PL-E001', label: same('Walkout'), kind: 'walkout', scope: 'single', year: 2031 },
    ...{ acting: ['northland'], affected: [], isListComplete: true, count: { min: 1, max: 1 } },
    ...{ moments: [at('02:00')], daysPast: 1, durations: [] },
    ...{ meetingDays: { from: '2031-11-03', to: '2031-11-08' }, isAsserted: true, isDenied: false, sources: [] },
    ...more,
  }
}
const overrun = (more: Partial<PublishedEvent> = {}) =>
  recorded({
    ...{ symbol: '2031-PL-E002', kind: 'prolonged_intervention', durations: [290], moments: [], ...more },
  })

function checked(locale: Locale, text: string, events: PublishedEvent[], isOneMeeting = true) {
  const normalised = normaliseText(text)
  const spans = sentencesOf(normalised, locale, paragraphBreaks(text))
  const { sentences } = suggestionsFor(normalised, spans, {
    ...{ locale, publishedOn: null, speakers: { publisherId: null, coalitionId: 'kpcsc' }, gazetteer, meetings: [] },
  })
  const read = sentences.map((suggestion) => ({ text: normalised.slice(suggestion.start, suggestion.end), suggestion }))
  return verdictsOf(read, events, { isOneMeeting, publishedOn: null })
}

type Told = { agrees?: Field[]; differs?: Field[]; unsaid?: Field[] }
const HOUR: Told = { agrees: ['kind', 'actors', 'time'] }

/** A sentence of a draft, the events of its meeting, what comes back, and of the first record what agrees and differs. */
const CASES: [name: string, Locale, string, PublishedEvent[], Verdict, Told?][] = [
  ['what the record says', 'en', 'Northland left the room at 2am.', [recorded()], 'supported', HOUR],
  ['what the record says', 'fr', 'Northland a quitté la salle à 2 heures du matin.', [recorded()], 'supported', {}],
  ['what the record says', 'pt', 'Northland abandonou a sala às 2 horas da manhã.', [recorded()], 'supported', {}],
  ['another hour', 'en', 'Northland left the room at 4pm.', [recorded()], 'contradicted', { differs: ['time'] }],
  [
    'another hour',
    'fr',
    'Northland a quitté la salle à 16 heures.',
    [recorded()],
    'contradicted',
    { differs: ['time'] },
  ],
  [
    'another hour',
    'pt',
    'Northland abandonou a sala às 16 horas.',
    [recorded()],
    'contradicted',
    { differs: ['time'] },
  ],
  ['an hour within what both may have rounded', 'en', 'Northland left the room at 2.20am.', [recorded()], 'partly'],
  [
    'an hour that the record knows only as before another',
    'en',
    'Northland left the room at 1am.',
    [recorded({ moments: [at('02:00', { qualifier: 'before' })] })],
    'partly',
    { unsaid: ['time'] },
  ],
  [
    'the hour of another source',
    'en',
    'Northland left the room at 3am.',
    [recorded({ moments: [at('02:00'), at('03:00')] })],
    'supported',
  ],
  ['across midnight', 'en', 'Northland left the room at 11.55pm.', [recorded({ moments: [at('00:05')] })], 'supported'],
  [
    'an hour that the record does not know',
    'en',
    'Northland left the room at 2am.',
    [recorded({ moments: [] })],
    'partly',
  ],
  ['another length', 'en', 'Northland spoke for two hours.', [overrun()], 'contradicted', { differs: ['duration'] }],
  [
    'another length',
    'fr',
    'Northland a parlé pendant deux heures.',
    [overrun()],
    'contradicted',
    { differs: ['duration'] },
  ],
  [
    'another length',
    'pt',
    'Northland falou durante duas horas.',
    [overrun()],
    'contradicted',
    { differs: ['duration'] },
  ],
  ['a rounded length', 'en', 'Northland spoke for five hours.', [overrun()], 'supported', {}],
  [
    'another actor at the same hour, where the record names all',
    'en',
    'Southland left the room at 2am.',
    [recorded()],
    'contradicted',
    { differs: ['actors'] },
  ],
  [
    'one actor more than the record names',
    'en',
    'Northland and Southland left the room at 2am.',
    [recorded()],
    'contradicted',
    { agrees: ['kind', 'actors', 'time'], differs: ['actors'] },
  ],
  [
    'another actor, where the record speaks of others unnamed',
    'en',
    'Southland left the room at 2am.',
    [recorded({ isListComplete: false, count: { min: 2, max: null } })],
    'partly',
    { unsaid: ['actors'] },
  ],
  ['another actor and no hour', 'en', 'Southland left the room.', [recorded()], 'not_in_record'],
  ['another actor at another hour', 'en', 'Southland left the room at 4pm.', [recorded()], 'not_in_record'],
  [
    'another hour, where two events could be meant',
    'en',
    'Northland left the room at 4pm.',
    [recorded(), recorded({ symbol: '2031-PL-E009', moments: [at('10:00')] })],
    'not_in_record',
  ],
  [
    'more delegations than the record counts',
    'en',
    'Three delegations left the room at 2am.',
    [recorded()],
    'contradicted',
    { differs: ['count'] },
  ],
  [
    'a number in loose words',
    'en',
    'Several delegations left the room at 2am.',
    [recorded()],
    'partly',
    { unsaid: ['count'] },
  ],
  [
    'the opposite end of the meeting',
    'en',
    'The Plenary adopted a final communiqué.',
    [recorded({ kind: 'communique_failed', acting: [], isListComplete: false, count: null, moments: [] })],
    'contradicted',
    { differs: ['kind'] },
  ],
  ['another day of the meeting', 'en', 'On 4 November 2031 Northland left the room.', [recorded()], 'contradicted'],
  ['the day as the meeting counts it', 'en', 'On 7 November 2031 Northland left the room.', [recorded()], 'supported'],
  ['a day outside the meeting', 'en', 'On 9 May 2031 Northland left the room.', [recorded()], 'partly'],
  ['another year', 'en', 'In 2029 Northland left the room at 2am.', [recorded()], 'not_in_record'],
  ['another meeting', 'en', 'At the previous Plenary Northland left the room.', [recorded()], 'not_in_record'],
  ['another meeting', 'fr', 'L’an dernier, Northland a quitté la salle.', [recorded()], 'not_in_record'],
  [
    'a kindred kind by the same',
    'en',
    'Northland left the room at 2am.',
    [recorded({ kind: 'partial_walkout' })],
    'partly',
    { differs: ['kind'] },
  ],
  [
    'what every source denies',
    'en',
    'Northland left the room at 2am.',
    [recorded({ isDenied: true, isAsserted: false })],
    'contradicted',
    { differs: ['occurrence'] },
  ],
  ['what one source denies', 'en', 'Northland left the room at 2am.', [recorded({ isDenied: true })], 'disputed'],
  ['nothing recorded', 'en', 'Northland left the room at 2am.', [], 'not_in_record'],
  ['nothing recorded', 'fr', 'Northland a quitté la salle à 2 heures du matin.', [], 'not_in_record'],
  ['nothing recorded', 'pt', 'Northland abandonou a sala às 2 horas da manhã.', [], 'not_in_record'],
  ['an opinion', 'en', 'It is unacceptable and must end.', [recorded()], 'opinion'],
  ['an opinion', 'fr', 'C’est inacceptable et doit cesser.', [recorded()], 'opinion'],
  ['an opinion', 'pt', 'É inaceitável e deve acabar.', [recorded()], 'opinion'],
  ['a line of contact', 'en', 'Contact: press@example.org', [recorded()], 'not_compared'],
  [
    'a pattern beside a single event',
    'en',
    'For years Northland has been leaving the room.',
    [recorded()],
    'not_in_record',
  ],
]

for (const [name, locale, text, events, verdict, told = {}] of CASES)
  test(`a draft (${locale}) with ${name}: ${text} → ${verdict}`, () => {
    const [sentence] = checked(locale, text, events)
    assert.equal(sentence?.verdict, verdict, JSON.stringify(sentence))
    const [record] = sentence?.records ?? []
    if (told.agrees) assert.deepEqual(record?.agrees, told.agrees)
    if (told.differs)
      assert.deepEqual(
        record?.differs.map(({ field }) => field),
        told.differs,
      )
    if (told.unsaid) assert.deepEqual(record?.unsaid, told.unsaid)
  })

test('the difference says what the draft says and what the record says', () => {
  const [sentence] = checked('en', 'Northland spoke for two hours.', [overrun()])
  assert.deepEqual(sentence?.records[0]?.differs, [
    { field: 'duration', draft: { minutes: 120 }, record: { minutes: 290 } },
  ])
})

test('within a whole year another hour alone contradicts nothing, and a kind alone supports nothing', () => {
  assert.equal(checked('en', 'Northland left the room at 4pm.', [recorded()], false)[0]?.verdict, 'not_in_record')
  assert.equal(checked('en', 'A delegation left the room.', [recorded()], false)[0]?.verdict, 'not_in_record')
  assert.equal(checked('en', 'Northland left the room at 2am.', [recorded()], false)[0]?.verdict, 'supported')
})

test('a sentence that tells two things of which one is recorded is supported in part', () => {
  const [sentence] = checked('en', 'Northland left the room at 2am and Southland interrupted the speaker.', [
    recorded(),
  ])
  assert.equal(sentence?.verdict, 'partly', JSON.stringify(sentence))
})

test('whoever proposed what others objected to is not told to have objected', () => {
  assert.deepEqual(
    [isActing('item_objected', 'proposer'), isActing('item_proposed', 'proposer'), isActing('walkout', 'target')],
    [false, true, false],
  )
})
