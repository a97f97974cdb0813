import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyClaim, emptyDraft, sendable } from './draft'
import { LinkFields } from './link-fields'
import { aForm, TEST_CITED } from './test-fields'

const draft = emptyDraft('11111111-1111-4111-8111-111111111111', 'plenary')

test('a link says which claim carries it, and keeps nothing of a claim that is taken away', () => {
  const claim = emptyClaim('paper', 'en')
  const form = aForm(LinkFields, { draft: { ...draft, claims: [claim] }, cited: TEST_CITED })
  form.press('Link an event')
  form.type('link-kind-1', 'prevents')
  assert.deepEqual(form.input('link-claim-1')?.choices, [{ value: claim.id, label: 'Claim 1: Northern Post' }])
  form.type('link-claim-1', claim.id)
  assert.deepEqual(sendable(form.draft()).links, [{ toId: 'event-2', kind: 'prevents', claimId: claim.id }])
  assert.equal(sendable({ ...form.draft(), claims: [] }).links[0]?.claimId, null)
})

test('without claims a link asks for none', () => {
  const form = aForm(LinkFields, { draft, cited: TEST_CITED })
  form.press('Link an event')
  assert.equal(form.input('link-claim-1'), undefined)
  assert.equal(form.draft().links[0]?.claimId, null)
})
