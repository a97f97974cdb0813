import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { KINDS } from '@/lib/events/kinds/registry'
import { normaliseText, paragraphBreaks } from '../../normalise'
import { sentencesOf } from '../../sentences'
import { Sample, UNLABELLED_KINDS } from './schema'

const HERE = 'lib/releases/suggestions/samples'
const SEEDS = '../shared/releases'
const noSeeds = fs.existsSync(SEEDS) ? false : 'the two seed releases are not beside this checkout'

const json = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'))
const starter = json('db/seed/starter/participants.json') as { participants: { id: string }[] }
const participants = new Set(starter.participants.map(({ id }) => id))
const samples = fs
  .readdirSync(HERE)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, sample: Sample.parse(json(`${HERE}/${file}`)) }))
const texts = samples.filter(({ sample }) => sample.text !== null)

/** The original of a sample, or null for a seed that is not beside this checkout. */
function originalOf({ text, file }: Sample): string | null {
  if (text !== null) return text
  const path = `${SEEDS}/${file}`
  return fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : null
}

/** The sentences of a sample as the desk splits them; null without its original. */
function splitOf(sample: Sample): string[] | null {
  const original = originalOf(sample)
  if (original === null) return null
  const text = normaliseText(original)
  return sentencesOf(text, sample.language, paragraphBreaks(original)).map(({ start, end }) => text.slice(start, end))
}

/** The sentence that a label means; the test fails unless it is exactly one. */
function meant(sentences: string[], starts: string, id: string): string {
  const found = sentences.filter((sentence) => sentence.startsWith(starts))
  assert.equal(found.length, 1, `${id}: “${starts}” begins ${found.length} sentences`)
  return found[0] ?? ''
}

const named = ({ incidents }: Sample) =>
  incidents.flatMap(({ kind, actors }) =>
    actors.flatMap((actor) =>
      'participant' in actor ? [{ kind, role: actor.role, participant: actor.participant }] : [],
    ),
  )

test('there are at least twelve texts in each language, and the two seeds without their text', () => {
  for (const language of ['en', 'fr', 'pt'])
    assert.ok(texts.filter(({ sample }) => sample.language === language).length >= 12, language)
  const seeds = samples.filter(({ sample }) => sample.text === null).map(({ sample }) => sample.id)
  assert.deepEqual(seeds, ['seed-a', 'seed-b'])
  for (const { file, sample } of samples) assert.equal(file, `${sample.id}.json`)
  assert.ok(texts.filter(({ sample }) => sample.incidents.length === 0).length >= 4)
})

test('labelled sentences are the sentences of the text, one to one and in order', (t) => {
  for (const { sample } of samples) {
    const sentences = splitOf(sample)
    if (!sentences) {
      t.diagnostic(`${sample.id} not checked: ${noSeeds}`)
      continue
    }
    assert.equal(sample.sentences.length, sentences.length, sample.id)
    for (const [index, { starts }] of sample.sentences.entries()) {
      assert.equal(meant(sentences, starts, sample.id), sentences[index], `${sample.id}: “${starts}” in its place`)
    }
  }
})

test('the words of a label stand in the text', () => {
  for (const { sample } of samples) {
    const sentences = splitOf(sample)
    if (!sentences) continue
    const text = sentences.join(' ')
    const told = [...sample.times, ...sample.durations, ...sample.dates, ...(sample.meeting ? [sample.meeting] : [])]
    for (const words of [...told.map((one) => one.words), ...sample.groups])
      assert.ok(text.includes(words), `${sample.id}: “${words}”`)
  }
})

test('an incident stands in one labelled sentence, its kind, times and groups are labelled ones', () => {
  for (const { sample } of samples) {
    const starts = sample.sentences.map((sentence) => sentence.starts)
    const clocks = sample.times.map(({ clock }) => clock)
    const minutes = sample.durations.map((duration) => duration.minutes)
    for (const incident of sample.incidents) {
      const where = `${sample.id}: “${incident.in}”`
      assert.equal(starts.filter((one) => one === incident.in).length, 1, where)
      assert.ok(!UNLABELLED_KINDS.includes(incident.kind), where)
      for (const clock of incident.times) assert.ok(clocks.includes(clock), `${where} ${clock}`)
      if (incident.durationMinutes !== null) assert.ok(minutes.includes(incident.durationMinutes), where)
      for (const actor of incident.actors) {
        assert.ok(['initiator', 'target', 'affected'].includes(actor.role), where)
        if ('group' in actor) assert.ok(sample.groups.includes(actor.group), `${where} ${actor.group}`)
      }
    }
  }
})

test('participants are those of the starter record, and nobody is an obstructor and not one', () => {
  for (const { sample } of samples) {
    for (const id of [...sample.notObstructors, ...named(sample).map(({ participant }) => participant)])
      assert.ok(participants.has(id), `${sample.id}: ${id}`)
    const obstructors = named(sample)
      .filter(({ kind, role }) => role === 'initiator' && KINDS[kind].family === 'obstruction')
      .map(({ participant }) => participant)
    for (const { participant } of named(sample))
      assert.notEqual(
        obstructors.includes(participant),
        sample.notObstructors.includes(participant),
        `${sample.id}: ${participant} is in exactly one of the two`,
      )
  }
})

test('a date is resolved exactly where the text has a date of publication', () => {
  for (const { sample } of samples)
    for (const { words, from, to } of sample.dates) {
      assert.equal(from === null, sample.publishedOn === null, `${sample.id}: ${words}`)
      assert.ok(
        (from === null && to === null) || (from !== null && to !== null && from <= to),
        `${sample.id}: ${words}`,
      )
    }
})

test('the seeds name China alone as obstructor, in the second', () => {
  const obstructors = (id: string) => {
    const seed = samples.find(({ sample }) => sample.id === id)?.sample
    assert.ok(seed)
    return named(seed)
      .filter(({ kind, role }) => role === 'initiator' && KINDS[kind].family === 'obstruction')
      .map(({ participant }) => participant)
  }
  assert.deepEqual(obstructors('seed-a'), [])
  assert.deepEqual(obstructors('seed-b'), ['china'])
})
