import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyClaim, emptyDraft, sendable } from './draft'
import { tellValue } from './labels'
import { PositionFields } from './position-fields'
import { aForm, someOptions, TEST_CITED } from './test-fields'

test('a position is about an item, a text, the meeting, an event of it, a topic or a candidate', () => {
  const claims = [emptyClaim('paper', 'en')]
  const draft = { ...emptyDraft('11111111-1111-4111-8111-111111111111', 'plenary'), claims }
  const form = aForm(PositionFields, { draft, cited: TEST_CITED })
  form.press('Add a position')
  form.type('position-who-1', 'northland')
  form.type('position-stance-1', 'blocks')
  const offered = form.input('position-object-1')?.choices ?? []
  assert.deepEqual(offered.slice(0, 4), [
    { value: 'agenda_item item-1', label: '4 Review cycle (agenda item)' },
    { value: 'text text-1', label: 'Final communiqué (text)' },
    { value: 'meeting plenary', label: 'Plenary 2031 (meeting)' },
    { value: 'event event-2', label: 'Overrun, day 5 (event)' },
  ])
  for (const { value } of offered) {
    form.type('position-object-1', value)
    const [position] = sendable(form.draft()).positions
    assert.equal(`${position?.objectKind} ${position?.objectId}`, value)
  }
  assert.equal(tellValue(someOptions())('plenary'), 'Plenary 2031 (meeting)')
})
