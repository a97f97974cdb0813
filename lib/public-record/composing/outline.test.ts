import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCALES, type Locale } from '@/db/vocabulary'
import type { EventDocument } from '@/lib/publication/schema'
import { outlineOf } from './outline'
import { plainWords } from './schema'
import { A_GROUP, aDocument, anActor, aPublicClaim, aPublicSource, materialWith } from './test-scenes'

const ofOne = (document: EventDocument, locale: Locale) => {
  const event = outlineOf(materialWith(document), locale).events[0]
  assert.ok(event)
  return event
}
/** The values of the fact whose values include the words; all facts as lines. */
const linesOf = (document: EventDocument, locale: Locale) =>
  ofOne(document, locale).facts.flatMap(({ term, values }) => values.map((value) => `${term}: ${plainWords(value)}`))

const TOLD: { what: string; document: EventDocument; lines: Record<Locale, string[]> }[] = [
  {
    what: 'an hour past midnight stays with its meeting day and bears its zone',
    document: aDocument(),
    lines: {
      en: [
        'When: about 02:00, on the next date, meeting day 5, 8 November 2031, Africa/Harare, UTC+2, stated to the hour',
      ],
      fr: [
        'Quand: vers 02:00, à la date suivante, jour de réunion 5, 8 novembre 2031, Africa/Harare, UTC+2, indiqué à l’heure près',
      ],
      pt: [
        'Quando: hora aproximada: 02:00, na data seguinte, dia de reunião 5, 8 de novembro de 2031, Africa/Harare, UTC+2, indicado à hora',
      ],
    },
  },
  {
    what: 'a length that a source claims is told as claimed, and a figure without a source is left open',
    document: aDocument({
      durationMinutes: 300,
      claims: [aPublicClaim({ quantity: { amount: 5, unit: 'hours', isSourced: false } })],
    }),
    lines: {
      en: [
        'Duration: 5 hrs, claimed by Northern Post (letter, 12 November 2031)',
        'Not known: A figure is given without its source.',
      ],
      fr: [
        'Durée: 5 h, affirmée par Northern Post (lettre, 12 novembre 2031)',
        'Ce qu’on ne sait pas: Un chiffre est donné sans sa source.',
      ],
      pt: [
        'Duração: 5 h, afirmada por Northern Post (carta, 12 de novembro de 2031)',
        'O que não se sabe: Um número é dado sem a sua fonte.',
      ],
    },
  },
  {
    what: 'a length that an observer noted is told as noted',
    document: aDocument({ durationMinutes: 90, recordBasis: 'own_observation' }),
    lines: {
      en: ['Duration: 1 hr 30 mins, noted by an observer of this record'],
      fr: ['Durée: 1 h 30 min, relevée par un observateur de ce registre'],
      pt: ['Duração: 1 h 30 min, anotada por um observador deste registo'],
    },
  },
  {
    what: 'a group that nobody names stays in the words of its source, with the words about it',
    document: aDocument({
      actors: [anActor({ group: A_GROUP })],
      claims: [
        aPublicClaim({
          attribution: 'unnamed_group',
          group: A_GROUP,
          passage: { id: 'p', versionNumber: 1, exact: 'un petit groupe\na bloqué', ranges: [] },
        }),
      ],
    }),
    lines: {
      en: [
        'Who is said to have acted: “a small group” (Acting): according to Northern Post (letter, 12 November 2031): “un petit groupe a bloqué”',
        'Not known: No source used here names who belongs to “a small group”.',
        'Not known: How many “a small group” were is not stated.',
      ],
      fr: [
        'Qui aurait agi: « a small group » (À l’initiative) : selon Northern Post (lettre, 12 novembre 2031) : « un petit groupe a bloqué »',
        'Ce qu’on ne sait pas: Aucune source utilisée ici ne nomme les membres de « a small group ».',
      ],
      pt: [
        'Quem terá agido: “a small group” (Toma a iniciativa): segundo Northern Post (carta, 12 de novembro de 2031): “un petit groupe a bloqué”',
        'O que não se sabe: Nenhuma fonte usada aqui nomeia quem pertence a “a small group”.',
      ],
    },
  },
  {
    what: 'an office acts as the source calls it, and its holder is named nowhere',
    document: aDocument({ actors: [anActor({ office: 'chair', officeBodyId: 'wgn', role: 'speaker' })] }),
    lines: {
      en: ['Not known: The source speaks of the office and names no holder.'],
      fr: ['Ce qu’on ne sait pas: La source parle de la fonction et ne nomme pas son titulaire.'],
      pt: ['O que não se sabe: A fonte fala do cargo e não nomeia o titular.'],
    },
  },
]

/** No-break spaces as plain ones, so that the tables above can be read. */
const plain = (line: string) => line.replace(/[\u00a0\u202f]/g, ' ').normalize()

for (const { what, document, lines } of TOLD)
  test(`${what}, in three languages`, () => {
    for (const locale of LOCALES) {
      const told = linesOf(document, locale).map(plain)
      for (const line of lines[locale]) assert.ok(told.includes(plain(line)), `${line}\nis not in\n${told.join('\n')}`)
    }
  })

test('the line begins with who says it, as public pages do, and no line judges', () => {
  const document = aDocument({ actors: [anActor({ participantId: 'northland' })] })
  assert.equal(
    plainWords(ofOne(document, 'en').line),
    'According to Northern Post (letter, 12 November 2031): They left.',
  )
  assert.match(plainWords(ofOne(document, 'fr').line), /^Selon Northern Post/)
  assert.match(plainWords(ofOne(document, 'pt').line), /^Segundo Northern Post/)
  for (const locale of LOCALES)
    assert.doesNotMatch(
      JSON.stringify(outlineOf(materialWith(document), locale)),
      /chaos|derail|sabot|culprit|guilty|blame|coupable|culpad/i,
    )
})

test('accounts that contradict each other stand side by side, each with its source, time and stance', () => {
  const later = { ...aDocument().moment, localTime: '04:30', precision: 'minute', qualifier: 'at' } as const
  const document = aDocument({
    conflictNote: 'The hours differ.',
    claims: [
      aPublicClaim(),
      aPublicClaim({
        ...{ id: 'other', aspect: 'time', stance: 'differs', saidBy: 'southland', text: 'It was later.' },
        ...{ moment: later as EventDocument['moment'], source: aPublicSource({ id: 'note', publisher: 'Southland' }) },
      }),
    ],
  })
  const { differing, facts } = ofOne(document, 'en')
  assert.deepEqual(differing?.note && plainWords(differing.note), 'The hours differ.')
  assert.deepEqual(
    differing?.rows.map((row) => row.map(plainWords)),
    [
      ['Northern Post (letter, 12 November 2031)', 'That it happened: says so', 'They left.', ''],
      ['Southland (letter, 12 November 2031)', 'Time: says otherwise', 'It was later.', 'gives 04:30, 8 November 2031'],
    ],
  )
  assert.ok(!facts.some(({ term }) => term === 'Who says what'), 'told once')
  assert.equal(ofOne(aDocument(), 'en').differing, null)
})

test('sources come once, with date and address; where none is stated, that is said', () => {
  const bare = aPublicSource({ id: 'note', title: null, publisher: 'Southland', publishedOn: null, url: null })
  const events = [
    aDocument(),
    aDocument({ symbol: '2031-PL-E002', claims: [aPublicClaim(), aPublicClaim({ source: bare })] }),
  ]
  const { sources, record } = outlineOf(materialWith(...events), 'en')
  assert.deepEqual(sources.items.map(plainWords), [
    '[1] Lettre ouverte, Northern Post, Letter, 12 November 2031. https://example.org/letter Release R-2031-1112-1: https://record.example.org/id/R-2031-1112-1',
    '[2] Southland, Letter, no date stated. No public address.',
  ])
  assert.deepEqual(sources.items[0]?.[1], { text: 'Lettre ouverte', language: 'fr' })
  assert.deepEqual(record.items.map(plainWords), [
    '2031-PL, Version 1, published 1 December 2031. https://record.example.org/id/2031-PL',
    '2031-PL-E001, Version 2, published 1 December 2031. https://record.example.org/id/2031-PL-E001/v/2',
    '2031-PL-E002, Version 2, published 1 December 2031. https://record.example.org/id/2031-PL-E002/v/2',
    'Read from the public record as of publication 17, 1 December 2031 at 10:00 UTC.',
    'Cite the source as well: the record passes on what it says.',
  ])
})

test('a source whose date somebody inferred says so, and from what, in the language of the reason', () => {
  const inferred = { publishedOn: { reason: 'The year of the Plenary.', locale: 'en' as const } }
  const claims = [aPublicClaim({ source: aPublicSource({ inferred }) })]
  const { sources } = outlineOf(materialWith(aDocument({ claims })), 'fr')
  assert.ok(
    plainWords(sources.items[0] ?? []).includes(
      '12 novembre 2031, date déduite. Date, par déduction\u00a0: The year of the Plenary.',
    ),
    plainWords(sources.items[0] ?? []),
  )
  assert.ok(sources.items[0]?.some(({ text, language }) => text.startsWith('The year') && language === 'en'))
})

test('an outline of nothing holds the meeting and what was read', () => {
  const outline = outlineOf(materialWith(), 'pt')
  assert.deepEqual([outline.events, outline.sources.items], [[], []])
  assert.equal(outline.title, 'Plenary 2031')
})
