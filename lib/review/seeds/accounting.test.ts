import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { publicRelease } from '@/lib/public-record/queries'
import { loadStarter } from '@/lib/publication/starter'
import { publishRelease } from '../commands'
import { hands } from './hand'
import { accountForIntersessional } from './intersessional-text'
import { accountForPlenary } from './plenary-text'
import { askTheQuestions, symbolOf } from './questions'
import { INTERSESSIONAL, PLENARY, type Statement } from './statements'
import { workspaceOf } from './text'

/**
 * The two seed releases from their files to 51 of 51 statements, by the commands of the desk and its workspace: what the
 * engine proposes is taken where it fits. The texts belong to their publisher and lie beside the checkout, if at all.
 */
const FOLDER = '../shared/releases'
const SEEDS = {
  plenary: {
    ...{ file: 'seed-a-plenary-victoria-falls.txt', statements: PLENARY, account: accountForPlenary },
    ...{ events: 7, proposals: 5, publishedOn: null, title: 42 },
  },
  intersessional: {
    ...{ file: 'seed-b-intersessional-2021.txt', statements: INTERSESSIONAL, account: accountForIntersessional },
    ...{ events: 12, proposals: 9, publishedOn: '2021-06-28', title: 92 },
  },
}
type Name = keyof typeof SEEDS

const isHere = Object.values(SEEDS).every(({ file }) => fs.existsSync(path.join(FOLDER, file)))
if (isHere) askBothSeeds()
else test('the two seed releases are accounted for', { skip: 'they are not beside this checkout' }, () => {})

function askBothSeeds(): void {
  const symbols = { plenary: '', intersessional: '' }
  const told = {} as Record<Name, { release: string; meeting: string; proposals: number }>
  process.env.DATA_DIR = fs.mkdtempSync(path.join(os.tmpdir(), 'kp-seeds-'))
  after(() => fs.rmSync(process.env.DATA_DIR ?? '', { recursive: true, force: true }))
  withTestDatabase(async () => {
    await loadStarter('reference')
    hands.rosa = await anActorWith('researcher')
    hands.edith = await anActorWith('editor')
    for (const name of Object.keys(SEEDS) as Name[]) {
      const { account, file } = SEEDS[name]
      told[name] = await account(path.join(FOLDER, file))
      symbols[name] = await symbolOf(told[name].meeting)
    }
  })

  for (const [name, { statements, events, proposals }] of Object.entries(SEEDS)) {
    const count = statements.length
    test(`${name}: ${count} of ${count} statements are accounted for, each in a place and with a class of its own`, async () => {
      const { sentences, coverage, linked } = await workspaceOf(told[name as Name].release)
      assert.deepEqual([coverage.accounted, coverage.total, coverage.open], [count, count, 0])
      const places = [
        ...sentences.map((one) => ({ ...one, start: one.start, end: one.end })),
        ...linked.flatMap(({ class: what, ranges }) => ranges.map((range) => ({ ...range, class: what }))),
      ]
      const isHeld = ([start, end, what]: Statement) =>
        places.some((one) => one.start === start && one.end >= end && one.class === what)
      assert.deepEqual(
        statements.filter((one) => !isHeld(one)),
        [],
      )
    })
    test(`${name}: ${proposals} of ${events} records were proposed by the engine and taken`, () => {
      assert.equal(told[name as Name].proposals, proposals)
    })
    test(`${name}: what the file states of itself is kept, and the public sees no contact`, async () => {
      const published = await publishRelease(hands.edith, { id: told[name as Name].release, revision: 1 })
      assert.ok(published.ok, JSON.stringify(published))
      const document = (await publicRelease(published.value.symbol))?.release.document
      const { publishedOn, title } = SEEDS[name as Name]
      assert.deepEqual([document?.source.publishedOn, document?.source.publisherId], [publishedOn, 'kpcsc'])
      const text = document?.text?.normalised ?? ''
      const headline = statements.find(([start]) => start === title) ?? [0, 0]
      assert.ok(
        text.slice(headline[0], headline[1]).includes(document?.source.title ?? '-'),
        document?.source.title ?? '',
      )
      const contacts = statements.filter(([, , what]) => what === 'contact')
      for (const [start, end] of contacts) assert.match(text.slice(start, end), /\u2588{10}/)
      assert.doesNotMatch(JSON.stringify(document), /\+\d{3} ?\d|[\w.]@[\w.]/)
    })
  }

  askTheQuestions(symbols)
}
