import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyDraft, sendable, withGroup } from './draft'
import { GroupFields } from './group-fields'
import { aForm, someOptions, TEST_CITED } from './test-fields'

const ELSEWHERE = { value: 'named-players', label: '“the non-constructive players” (Naming, day 5)' }
const options = someOptions({ describedGroups: [ELSEWHERE] })
const empty = emptyDraft('11111111-1111-4111-8111-111111111111', 'plenary')
const { draft, groupId } = withGroup(empty, null, 'all those who had been named', 'en')
const spoken = { ...draft, actors: draft.actors.map((actor) => ({ ...actor, groupId })) }

test('a group is the same as one of another event, or part of it, chosen by its words', () => {
  const form = aForm(GroupFields, { draft: spoken, options, cited: TEST_CITED })
  assert.deepEqual(form.input('sameAs-1')?.choices, [ELSEWHERE])
  form.type('sameAs-1', 'named-players')
  assert.equal(sendable(form.draft()).groups[0]?.sameAsId, 'named-players')
  form.type('sameAs-1', '')
  form.type('subsetOf-1', 'named-players')
  form.type('group-language-1', 'fr')
  const [group] = sendable(form.draft()).groups
  assert.deepEqual([group?.sameAsId, group?.subsetOfId, group?.language], [null, 'named-players', 'fr'])
})

test('a relation to a group that is not open to the editor stays, and is said to be there', () => {
  const groups = spoken.groups.map((group) => ({ ...group, sameAsId: 'of-a-hidden-draft' }))
  const form = aForm(GroupFields, { draft: { ...spoken, groups }, options, cited: TEST_CITED })
  assert.deepEqual(form.input('sameAs-1')?.choices.at(-1), {
    value: 'of-a-hidden-draft',
    label: 'a group of an event that is not open to you',
  })
  form.type('min-1', '3')
  assert.equal(form.draft().groups[0]?.sameAsId, 'of-a-hidden-draft')
})

test('a group whose words are taken away leaves no other group related to it', () => {
  const two = withGroup(spoken, null, 'a handful', 'en')
  const related = {
    ...two.draft,
    groups: two.draft.groups.map((one) => (one.id === two.groupId ? { ...one, subsetOfId: groupId } : one)),
  }
  assert.equal(withGroup(related, groupId, '', 'en').draft.groups[0]?.subsetOfId, null)
  const blank = { ...related, groups: related.groups.map((one) => (one.id === groupId ? { ...one, label: ' ' } : one)) }
  assert.deepEqual(
    sendable(blank).groups.map((one) => [one.label, one.subsetOfId]),
    [['a handful', null]],
  )
})
