import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Locale } from '@/db/vocabulary'
import { dateIn } from './dates'
import { proposalsOf } from './proposals'

const NAMES = [
  { id: 'nl', name: 'Northland' },
  { id: 'no', name: 'Northland Observers’ Coalition' },
  { id: 'no', name: 'Coalition des observateurs du Northland' },
  { id: 'no', name: 'Coligação dos Observadores de Northland' },
  { id: 'kpcsc', name: 'Kimberley Process Civil Society Coalition' },
]
const BODY =
  'On the last day of the meeting, which began on 3 May 2022, Northland left the room at 2am and nobody was heard; the closing remarks that were prepared for 5 May 2022 stayed unread, and so did those of the year before.'

type Told = Partial<Record<'title' | 'publisherId' | 'datelinePlace' | 'publishedOn' | 'kind' | 'embargoUntil', string>>

/** What a text begins or ends with, in which language, and everything that is proposed from it. */
const CASES: [name: string, language: Locale, text: string, told: Told][] = [
  [
    'a press release with letterhead, date and headline',
    'en',
    `Northland Observers’ Coalition\n\nPRESS RELEASE\nFor immediate release\n28 June, 2021\n\n“The floor was refused for a second time”\n\n${BODY}`,
    {
      publisherId: 'no',
      kind: 'press_release',
      publishedOn: '2021-06-28',
      title: 'The floor was refused for a second time',
    },
  ],
  [
    'a dateline before the first sentence',
    'en',
    `Observers leave the Plenary\n\nGABORONE, Botswana, June 28, 2021 – ${BODY}`,
    { title: 'Observers leave the Plenary', datelinePlace: 'GABORONE, Botswana', publishedOn: '2021-06-28' },
  ],
  [
    'only dates of what is told',
    'en',
    `Observers leave the Plenary\n\n${BODY}`,
    { title: 'Observers leave the Plenary' },
  ],
  ['only a sentence', 'en', BODY, {}],
  ['nothing but contacts', 'en', 'press@example.org', { title: 'press@example.org' }],
  [
    'closing remarks that call themselves so in their headline',
    'en',
    `Closing remarks of the Northland Observers’ Coalition\nVictoria Falls, 2 December 2022\n\n${BODY}`,
    { publisherId: 'no', kind: 'closing_remarks', datelinePlace: 'Victoria Falls', publishedOn: '2022-12-02' },
  ],
  [
    'closing remarks that are only told of',
    'en',
    `Observers leave the Plenary\n\nThese are the closing remarks we had prepared:\n\n${BODY}`,
    { title: 'Observers leave the Plenary' },
  ],
  [
    'an embargo with its day',
    'en',
    `EMBARGOED UNTIL 29 June 2021, 10:00 GMT\nPress release, 28 June 2021\nObservers leave the Intersessional\n\n${BODY}`,
    {
      kind: 'press_release',
      publishedOn: '2021-06-28',
      embargoUntil: '2021-06-29',
      title: 'Observers leave the Intersessional',
    },
  ],
  [
    'an embargo on diamonds, which is none on the text',
    'en',
    `Diamonds under embargo since 28 June 2013 still travel\n\n${BODY}`,
    { title: 'Diamonds under embargo since 28 June 2013 still travel' },
  ],
  [
    'the days of a meeting, which are no date of the text',
    'en',
    `Statement by Northland\nIntersessional Meeting, 21-25 June 2021\n\n${BODY}`,
    { publisherId: 'nl', kind: 'statement', title: 'Intersessional Meeting, 21-25 June 2021' },
  ],
  [
    'a month and no day',
    'en',
    `Media release\nMay 2023\nThe definition stays as it was\n\n${BODY}`,
    { kind: 'press_release', publishedOn: '2023-05', title: 'The definition stays as it was' },
  ],
  [
    'a French communiqué de presse with place and date',
    'fr',
    `Coalition des observateurs du Northland\nCommuniqué de presse\nKinshasa, le 1er juillet 2021\n\nLa parole leur est refusée pour la deuxième fois\n\n${BODY}\n\nContact : +243 81 000 0000`,
    {
      publisherId: 'no',
      kind: 'press_release',
      datelinePlace: 'Kinshasa',
      publishedOn: '2021-07-01',
      title: 'La parole leur est refusée pour la deuxième fois',
    },
  ],
  [
    'a French embargo and an opening speech',
    'fr',
    `Sous embargo jusqu’au 4 mai 2022\nAllocution d’ouverture\nBruxelles, lundi 3 mai 2022\n\nÉcouter ceux qui creusent\n\n${BODY}`,
    {
      kind: 'opening_remarks',
      embargoUntil: '2022-05-04',
      datelinePlace: 'Bruxelles',
      publishedOn: '2022-05-03',
      title: 'Écouter ceux qui creusent',
    },
  ],
  [
    'a French letter dated at its end, in numbers',
    'fr',
    `Lettre ouverte\n\nÀ la présidence de la réunion\n\n${BODY}\n\nFait à la main,\n\nBangui, le 03/04/2021`,
    { kind: 'letter', title: 'À la présidence de la réunion', datelinePlace: 'Bangui', publishedOn: '2021-04-03' },
  ],
  [
    'a final communiqué in French',
    'fr',
    `COMMUNIQUÉ FINAL\n\nRéunion plénière de Victoria Falls\n\n${BODY}`,
    { kind: 'communique', title: 'Réunion plénière de Victoria Falls' },
  ],
  [
    'a Portuguese nota de imprensa with dateline',
    'pt',
    `NOTA DE IMPRENSA\nPara divulgação imediata\n\nObservadores abandonam a sessão de encerramento\n\nLuanda, 28 de junho de 2021 — ${BODY}`,
    {
      kind: 'press_release',
      title: 'Observadores abandonam a sessão de encerramento',
      datelinePlace: 'Luanda',
      publishedOn: '2021-06-28',
    },
  ],
  [
    'Portuguese closing remarks of a known publisher',
    'pt',
    `Coligação dos Observadores de Northland\nDiscurso de encerramento\n10 de novembro de 2023\n\nOuvir quem cava\n\n${BODY}`,
    { publisherId: 'no', kind: 'closing_remarks', publishedOn: '2023-11-10', title: 'Ouvir quem cava' },
  ],
  [
    'a Portuguese embargo',
    'pt',
    `Embargo até 29 de junho de 2021\nDeclaração conjunta\n\nA definição ficou como estava\n\n${BODY}`,
    { kind: 'statement', embargoUntil: '2021-06-29', title: 'A definição ficou como estava' },
  ],
]

for (const [name, language, text, told] of CASES)
  test(`from ${name}, in ${language}, is proposed what it states and nothing else`, () => {
    const { contacts: _, language: spoken, ...proposals } = proposalsOf(text, language, NAMES)
    const values = Object.entries(proposals).flatMap(([field, proposal]) => (proposal ? [[field, proposal.value]] : []))
    assert.deepEqual(Object.fromEntries(values), told)
    assert.equal(spoken?.value, language)
    for (const proposal of Object.values(proposals))
      if (proposal) assert.ok(text.replace(/\s+/g, ' ').includes(proposal.words), proposal.words)
  })

test('contacts are listed once each, for staff', () => {
  const { contacts } = proposalsOf(`${BODY}\n\nMore: press@example.org, +263 78 000 0000, press@example.org`, null, [])
  assert.deepEqual(contacts, ['press@example.org', '+263 78 000 0000'])
})

test('days are read as written in three languages, and only where they exist', () => {
  for (const [line, language, expected] of [
    ['on 1st June 2021', 'en', '2021-06-01'],
    ['Sept. 5, 2022', 'en', '2022-09-05'],
    ['le 2 décembre 2022', 'fr', '2022-12-02'],
    ['15 août 2019', 'fr', '2019-08-15'],
    ['1.º de março de 2020', 'pt', '2020-03-01'],
    ['7 de setembro de 2020', 'pt', '2020-09-07'],
    ['2021-06-28', null, '2021-06-28'],
    ['28/06/2021', 'en', '2021-06-28'],
    ['06/28/2021', 'en', '2021-06-28'],
    ['03/04/2021', 'en', null],
    ['03/04/2021', 'pt', '2021-04-03'],
    ['31 June 2021', 'en', null],
    ['room 12 of 2021', 'en', null],
    ['21 to 25 June 2021', 'en', null],
    ['du 21 au 25 juin 2021', 'fr', null],
    ['de 21 a 25 de junho de 2021', 'pt', null],
  ] as const)
    assert.equal(dateIn(line, language)?.value ?? null, expected, line)
})

test('whatever a text says, proposing ends at once and every proposal stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
      const { contacts: _, language: __, ...proposals } = proposalsOf(text, null, NAMES)
      const written = text.replace(/[\s\u00a0\ufeff]+/g, ' ')
      for (const proposal of Object.values(proposals)) if (proposal) assert.ok(written.includes(proposal.words))
    }),
  )
  for (const hostile of [
    'A '.repeat(200_000),
    'Aa, '.repeat(100_000),
    '“'.repeat(400_000),
    '1 de '.repeat(80_000),
    `${'-'.repeat(399)}\n`.repeat(900),
  ]) {
    const started = performance.now()
    proposalsOf(hostile, 'en', NAMES)
    assert.ok(performance.now() - started < 2_000, hostile.slice(0, 10))
  }
})

const SEEDS = '../shared/releases'
test('of the two seed releases, one has no date and the other is of 28 June 2021', {
  skip: fs.existsSync(SEEDS) ? false : 'the seed releases are not beside this checkout',
}, () => {
  const seed = (name: string) => proposalsOf(fs.readFileSync(`${SEEDS}/${name}`, 'utf8'), 'en', NAMES)
  const [a, b] = [seed('seed-a-plenary-victoria-falls.txt'), seed('seed-b-intersessional-2021.txt')]
  assert.deepEqual([a.publishedOn, a.kind, a.embargoUntil, a.contacts], [null, null, null, []])
  assert.equal(a.publisherId?.value, 'kpcsc')
  assert.match(a.title?.value ?? '', /^Kimberley Process in deep crisis: .* reality$/)
  assert.deepEqual(b.publishedOn, { value: '2021-06-28', words: '28 June, 2021' })
  assert.deepEqual([b.publisherId?.value, b.kind?.value, b.embargoUntil], ['kpcsc', 'press_release', null])
  assert.match(b.title?.value ?? '', /^Attempt to silence .* Intersessional meeting$/)
  assert.equal(b.contacts.length, 3)
})
