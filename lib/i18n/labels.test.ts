import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVENT_KINDS, LOCALES } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import { en } from './messages/en'
import { fr } from './messages/fr'
import { pt } from './messages/pt'
import { vocabulary } from './vocabulary'

const MESSAGES = { en, fr, pt }
/** Codes of one list that may share a label in a language, because the language has one word for both. */
const ACCEPTED_COLLISIONS: string[] = []

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value as object, `${path}${key}.`),
  )
}

function collisions(list: string, labels: Record<string, string>, locale: string): string[] {
  const seen = new Map<string, string>()
  return Object.entries(labels).flatMap(([code, label]) => {
    const before = seen.get(label.toLocaleLowerCase(locale))
    seen.set(label.toLocaleLowerCase(locale), code)
    const name = `${locale} ${list}: ${before} = ${code}`
    return before && !ACCEPTED_COLLISIONS.includes(name) ? [name] : []
  })
}

test('every sentence exists in the three languages, with the same places for values', () => {
  const places = (sentence: string) =>
    [...sentence.matchAll(/\{(\w+)[,}]/g)]
      .map(([, name]) => name)
      .filter((name) => !/^(one|many|other|=0)$/.test(name ?? ''))
      .sort()
  for (const [path, sentence] of leaves(en)) {
    for (const locale of ['fr', 'pt'] as const) {
      const told = leaves(MESSAGES[locale]).find(([other]) => other === path)?.[1]
      assert.ok(told, `${locale} ${path} is missing`)
      assert.deepEqual([...new Set(places(told))], [...new Set(places(sentence))], `${locale} ${path}`)
    }
  }
})

test('no two codes of one list share a label in any language', () => {
  for (const locale of LOCALES) {
    for (const [list, labels] of Object.entries(vocabulary(locale)))
      assert.deepEqual(collisions(list, labels as Record<string, string>, locale), [])
    const kinds = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, KINDS[kind].words[locale]]))
    assert.deepEqual(collisions('kinds', kinds, locale), [])
  }
})

test('a final communiqué and a press release never share a word, in any language', () => {
  for (const locale of LOCALES) {
    const { communique, press_release } = vocabulary(locale).sourceKind
    assert.notEqual(communique, press_release)
    assert.match(communique, /final/i)
    assert.doesNotMatch(press_release, /final/i)
  }
})

test('opposites are not swapped', () => {
  const pairs = [
    ['agendaOutcome', 'agreed', 'blocked', { en: /agreed/i, fr: /accord/i, pt: /acordado/i }],
    ['claimStance', 'asserts', 'denies', { en: /says so/, fr: /affirme/, pt: /afirma/ }],
    ['claimStance', 'denies', 'asserts', { en: /denies/, fr: /nie/, pt: /nega/ }],
    ['confidence', 'high', 'low', { en: /high/i, fr: /élevée/, pt: /alta/ }],
    ['confidence', 'low', 'high', { en: /low/i, fr: /faible/, pt: /baixa/ }],
    ['qualifier', 'before', 'after', { en: /before/, fr: /avant/, pt: /antes/ }],
    ['qualifier', 'after', 'before', { en: /after/, fr: /après/, pt: /depois/ }],
    ['actorRole', 'supporter', 'opponent', { en: /support/i, fr: /soutien/i, pt: /apoi/i }],
    ['extent', 'whole', 'part', { en: /whole/i, fr: /entière/, pt: /toda/i }],
    ['meetingOutcome', 'no_communique', 'communique', { en: /^no /i, fr: /^pas de/i, pt: /^sem /i }],
  ] as const
  for (const locale of LOCALES) {
    const labels = vocabulary(locale) as unknown as Record<string, Record<string, string>>
    for (const [list, code, opposite, words] of pairs) {
      assert.match(labels[list]?.[code] ?? '', words[locale], `${locale} ${list}.${code}`)
      assert.notEqual(labels[list]?.[code], labels[list]?.[opposite])
    }
  }
})

test('words of a voting body stay out of the interface: the Process decides by consensus', () => {
  const forbidden = {
    en: /\bmember states?\b|\babstain/i,
    fr: /\bÉtats? membres?\b|\babstention/i,
    pt: /\bEstados?-membros?\b|\babstenção/i,
  }
  for (const locale of LOCALES) {
    const everything = [...leaves(MESSAGES[locale]), ...leaves(vocabulary(locale))]
    for (const [path, sentence] of everything) assert.doesNotMatch(sentence, forbidden[locale], path)
    const speaksOfVotes = everything
      .filter(([, sentence]) => /\bvot(e|es|ed|ing|ação|ar|er|a)\b/i.test(sentence))
      .map(([path]) => path)
    assert.deepEqual(speaksOfVotes, ['home.lead'], 'only the sentence that says that nobody votes')
  }
})
