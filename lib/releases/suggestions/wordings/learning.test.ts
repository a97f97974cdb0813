import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { learnedFrom } from './learning'
import { modelOf, probabilities } from './model'

const examples = [
  { features: ['rise', 'door'], classes: ['walkout'] },
  { features: ['rise', 'exit'], classes: ['walkout'] },
  { features: ['door', 'exit'], classes: ['walkout'] },
  { features: ['shout', 'voice'], classes: ['interruption'] },
  { features: ['voice', 'cut'], classes: ['interruption'] },
  { features: ['shout', 'cut'], classes: ['interruption'] },
]
const settings = { rounds: 12, rate: 0.1, least: 2 }

test('the same examples give the same weights, which read what the examples told', () => {
  const learned = learnedFrom(examples, settings)
  assert.deepEqual(learnedFrom(examples, settings), learned)
  const model = modelOf(learned)
  const sure = (features: string[], name: string) => probabilities(model, features)[model.classes.indexOf(name)] ?? 0
  assert.ok(sure(['door', 'rise', 'exit'], 'walkout') > 0.8)
  assert.ok(sure(['voice', 'shout'], 'interruption') > 0.8)
  assert.ok(Math.abs(sure(['unknown'], 'walkout') - 0.5) < 0.01, 'what was never learned says nothing')
})

test('what fewer examples have than asked for is not learned', () => {
  const once = [...examples, { features: ['once'], classes: ['walkout'] }]
  assert.ok(!learnedFrom(once, settings).features.includes('once'))
})

test('probabilities are together 1, whatever the features', () => {
  const model = modelOf(learnedFrom(examples, settings))
  fc.assert(
    fc.property(fc.array(fc.constantFrom('rise', 'door', 'exit', 'shout', 'voice', 'cut', 'else')), (features) => {
      const sum = probabilities(model, features).reduce((all, one) => all + one, 0)
      assert.ok(Math.abs(sum - 1) < 1e-9)
    }),
  )
})
