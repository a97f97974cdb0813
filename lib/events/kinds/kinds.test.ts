import assert from 'node:assert/strict'
import { test } from 'node:test'
import fs from 'node:fs'
import { EVENT_KINDS, LOCALES } from '@/db/vocabulary'
import { eventLine } from '../rules'
import { EventDetails, KIND_GROUPS, KINDS } from './registry'

test('every kind belongs to exactly one group of the desk', () => {
  const grouped = Object.values(KIND_GROUPS).flat()
  assert.deepEqual([...grouped].sort(), [...EVENT_KINDS].sort())
})

test('every kind has a sign, words and a line with a place for who acted, in three languages', () => {
  for (const kind of EVENT_KINDS) {
    const { glyph, words, sentence } = KINDS[kind]
    assert.ok([...glyph].length === 1, kind)
    for (const locale of LOCALES) {
      assert.ok(words[locale].length > 2, `${kind} ${locale}`)
      assert.equal(sentence[locale].split('{who}').length, 2, `${kind} ${locale}`)
    }
  }
})

test('a kind decides which fields exist', () => {
  assert.ok(EventDetails.safeParse({ kind: 'walkout', returned: 'no' }).success)
  assert.ok(!EventDetails.safeParse({ kind: 'walkout', ruling: 'none' }).success)
  assert.ok(!EventDetails.safeParse({ kind: 'vote' }).success)
})

test('the line of an obstructing or failing kind names nobody in a heading', () => {
  const mayName = [
    'walkout',
    'partial_walkout',
    'boycott',
    'withdrawal',
    'access_refused',
    'access_restricted',
    'microphone_cut',
    'candidate_blocked',
  ]
  for (const kind of EVENT_KINDS) {
    const { family, acting } = KINDS[kind]
    if (family === 'obstruction' || family === 'rupture') assert.ok(acting.length === 0 || mayName.includes(kind), kind)
    assert.ok(!acting.includes('obstructing'), kind)
  }
})

test('who acted stands in the line as the language joins a list', () => {
  assert.equal(eventLine('walkout', ['Northland', 'Southland'], 'en'), 'Walkout by Northland and Southland')
  assert.equal(eventLine('walkout', ['Northland'], 'fr'), 'Départ de la salle\u00a0: Northland')
  assert.equal(eventLine('walkout', [], 'pt'), 'Abandono da sala')
})

test('the database and the registry agree on which kinds obstruct', () => {
  const sql = fs.readFileSync('db/migrations/0002_rules_and_grants.sql', 'utf8')
  const listed = /obstructing_kinds\(\)[\s\S]*?array\[([\s\S]*?)\]/.exec(sql)?.[1] ?? ''
  const inDatabase = [...listed.matchAll(/'(\w+)'/g)].map(([, kind]) => kind).sort()
  assert.deepEqual(inDatabase, EVENT_KINDS.filter((kind) => KINDS[kind].family === 'obstruction').sort())
})
