import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/**
 * A release is accounted for sentence by sentence: by keys, at most three for each proposal that is taken; nothing is
 * written without them. Then its text is corrected, and the passages wait for somebody to move them.
 */
const MEETING = 'Plenary 2019, New Delhi'
const KEYS_A_PROPOSAL = 3
const TEXT = [
  'The Chinese delegation left the closing session at 2am.',
  'For years the same countries have been blocking decision-making.',
  'We hope that the next meeting listens.',
  'No delegation walked out of the drafting group.',
].join(' ')

test('a release is taken to fully accounted for by keys, and its corrected text moves nothing by itself', async ({
  browser,
  baseURL,
}) => {
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await rosa.importRelease({ text: TEXT, title: 'Sample of the closing night', meeting: MEETING })
  await expect(page.getByText('0 of 4 sentences accounted for')).toBeVisible()
  await expect(page.getByText('New event: Walkout · China (Leaving) · 02:00')).toBeVisible()
  await expect(page.getByText(/^From the words: .*left.* … 2am/)).toBeVisible()

  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  await expect(async () => {
    await page.keyboard.press('a')
    await expect(page.getByText('1 of 4 sentences accounted for')).toBeVisible({ timeout: 2_000 })
  }).toPass()
  // Whoever presses twice has still recorded it once.
  await page.keyboard.press('a')
  await page.keyboard.press('a')
  await expect(page.getByText('Walkout · China (Leaving) · 02:00: Linked.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'left the closing session' })).toHaveCount(1)
  await press('n')
  await expect(page.getByText(/New event: Consensus blocked.*“the same countries”/)).toBeVisible()
  await press('a')
  await expect(page.getByText('2 of 4 sentences accounted for')).toBeVisible()
  await press('n')
  await expect(page.getByText('Nothing is proposed for this sentence.')).toBeVisible()
  await press('a')
  await expect(page.getByText('3 of 4 sentences accounted for')).toBeVisible()
  await press('n')
  expect(keys).toBeLessThanOrEqual(3 * KEYS_A_PROPOSAL)
  // A fact without an event says why there is none.
  await expect(page.getByText('Nothing is proposed for this sentence.')).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByText('3 of 4 sentences accounted for · none open')).toBeVisible()
  await page.keyboard.press('d')
  await page.keyboard.type('It says that nothing happened.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Set aside: It says that nothing happened.')).toBeVisible()
  await expect(page.getByText('4 of 4 sentences accounted for · none open')).toBeVisible()

  // What was taken is a draft like any other, with the words as its evidence.
  await page.getByRole('listitem').filter({ hasText: 'left the closing session' }).getByRole('link').click()
  await expect(page.getByText('The Chinese delegation left the closing session at 2am.')).toBeVisible()
  await page.goBack()

  await page.getByText('Corrected text', { exact: true }).click()
  const corrected = Buffer.from(TEXT.replace('2am', '3am').replace('For years the', 'The'))
  await page
    .getByLabel('File of the release')
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: corrected })
  await expect(page.getByText('Compare it with the earlier text, then add it.')).toBeVisible()
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(corrected.toString())
  await page.getByRole('button', { name: 'Add as a new version' }).click()
  await expect(page.getByRole('heading', { name: 'Passages on an earlier version' })).toBeVisible()
  await expect(page.getByText('The Chinese delegation left the closing session at 3am.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Move passage' }).first().click()
  await expect(page.getByText('Moved. The event is reviewed again before its public page changes.')).toBeVisible()

  await expectAccessible(page, 'the workspace of a release')
})
