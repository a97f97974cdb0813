import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyDraft } from './draft'
import { StatementFields } from './statement-fields'
import { aForm } from './test-fields'

test('a statement is typed with whoever spoke, in which capacity, and the language of its words', () => {
  const form = aForm(StatementFields, { draft: emptyDraft('11111111-1111-4111-8111-111111111111', 'plenary') })
  form.press('Add a statement')
  assert.equal(form.input('statement-language-1'), undefined)
  form.type('speaker-1', 'Its coordinator')
  form.type('statement-capacity-1', 'observer')
  form.type('statement-words-1', 'Nous partons.')
  form.type('statement-language-1', 'fr')
  const [statement] = form.draft().statements
  const { speaker, capacity, text, textLanguage } = statement ?? {}
  assert.deepEqual(
    { speaker, capacity, text, textLanguage },
    { speaker: 'Its coordinator', capacity: 'observer', text: 'Nous partons.', textLanguage: 'fr' },
  )
  form.type('statement-capacity-1', '')
  assert.equal(form.draft().statements[0]?.capacity, null)
})
