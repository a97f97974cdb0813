import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ClaimMore } from './claim-more'
import { type DraftClaim, emptyClaim, emptyDraft } from './draft'
import { aForm } from './test-fields'

/** The further fields of one claim, with what is typed in the claim itself. */
function aClaimTyped(given: Partial<DraftClaim> = {}) {
  let claim = { ...emptyClaim('paper', 'en'), ...given }
  const draft = { ...emptyDraft('11111111-1111-4111-8111-111111111111', 'plenary'), localDate: '2031-11-08' }
  const form = () =>
    aForm(ClaimMore, {
      ...{ draft, claim, number: 1 },
      onClaim: (part: Partial<DraftClaim>) => {
        claim = { ...claim, ...part }
      },
    })
  return {
    type: (id: string, value: unknown) => form().type(id, value),
    offers: (id: string) =>
      form()
        .input(id)
        ?.choices.map((one) => one.value),
    claim: () => claim,
  }
}

test('a source says about four, before four or until a week: the claim keeps which', () => {
  const typed = aClaimTyped()
  assert.equal(typed.offers('claim-qualifier-1'), undefined)
  typed.type('claimTime-1', '04:00')
  typed.type('claim-qualifier-1', 'about')
  assert.deepEqual(typed.offers('claim-precision-1'), ['minute', 'quarter', 'hour'])
  typed.type('claim-precision-1', 'quarter')
  assert.deepEqual(typed.claim().time, {
    ...{ localDate: '2031-11-08', localTime: '04:00', precision: 'quarter', qualifier: 'about' },
  })
  typed.type('claimDate-1', '2031-11-09')
  assert.equal(typed.claim().time?.precision, 'quarter')
  typed.type('claimTime-1', '04:10')
  assert.deepEqual([typed.claim().time?.precision, typed.claim().time?.qualifier], ['minute', 'about'])
})

test('without an hour a claim is as wide as a day, a week, a month or a year', () => {
  const typed = aClaimTyped()
  typed.type('claimDate-1', '2031-11-03')
  assert.ok(!typed.offers('claim-precision-1')?.includes('hour'))
  typed.type('claim-precision-1', 'week')
  assert.equal(typed.claim().time?.precision, 'week')
  typed.type('claimDate-1', '')
  assert.equal(typed.claim().time, null)
})

test('how a claim attributes the act is said where it does not follow from its names, and in which language', () => {
  const typed = aClaimTyped({ nameIds: ['northland'] })
  typed.type('attribution-1', 'named_and_unnamed')
  typed.type('claim-language-1', 'fr')
  assert.deepEqual([typed.claim().attribution, typed.claim().language], ['named_and_unnamed', 'fr'])
})
