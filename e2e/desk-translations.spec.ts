import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** A release comes in twice, in two languages; what rests on the one is found in the other and confirmed, once. */
const ENGLISH = [
  'The meeting ended on Friday.',
  'The Chinese delegation left the closing session at 4am. Nobody answered it.',
].join('\n\n')
const FRENCH = [
  'La réunion s’est terminée vendredi.',
  'La délégation chinoise a quitté la séance de clôture à 4 heures. Personne ne lui a répondu.',
].join('\n\n')

test('a translation names its original, and its words are confirmed as those of the same claim', async ({
  browser,
  baseURL,
}) => {
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await page.goto('/en/desk/releases/new')
  const meeting = (await page.getByLabel('Meeting it covers').locator('option').nth(1).textContent()) ?? ''
  await rosa.importRelease({ text: ENGLISH, title: 'Sample of the fourth hour', meeting })
  await page.getByRole('button', { name: /The Chinese delegation left/ }).click()
  await page.getByRole('button', { name: 'Record', exact: true }).first().click()
  await expect(page.getByText('1 of 3 sentences accounted for')).toBeVisible()

  await page.goto('/en/desk/releases/new')
  await page.getByLabel('Text', { exact: false }).first().fill(FRENCH)
  await page.getByLabel('Title').fill('Exemple de la quatrième heure')
  await page.getByRole('combobox', { name: 'Publisher' }).selectOption({ label: 'KP CSC' })
  await page.getByLabel('Language', { exact: true }).selectOption({ label: 'French' })
  await page.getByLabel('Meeting it covers').selectOption({ label: meeting })
  const original = page.getByLabel('Translation of')
  const choice = original.locator('option').filter({ hasText: 'Sample of the fourth hour' })
  await original.selectOption((await choice.getAttribute('value')) ?? '')
  await expectAccessible(page, 'the import of a translation')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('link', { name: 'Text and events' }).click()

  await expect(page.getByRole('heading', { name: 'Passages of other language versions' })).toBeVisible()
  const parallel = page.getByRole('listitem').filter({ hasText: 'The Chinese delegation left the closing session' })
  await expect(parallel.getByText('La délégation chinoise a quitté la séance de clôture à 4 heures.')).toBeVisible()
  await expectAccessible(page, 'what is proposed in a translation')
  await parallel.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(page.getByText('Confirmed. The event is reviewed again')).toBeVisible()
  await expect(parallel.getByRole('button', { name: 'Take apart' })).toBeVisible()
})
