import fs from 'node:fs'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** A release is written from the record: events are chosen, their outline is read in French and taken along. */
const PLENARY = '/en/desk/releases/compose?meeting=2023-PL'

test('a researcher chooses events by keyboard, reads their outline in French and takes it along as a file', async ({
  browser,
  baseURL,
}) => {
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await page.goto('/en/desk/releases')
  await page.getByRole('link', { name: 'Compose from the record' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Compose from the record' })).toBeVisible()
  await page.getByLabel('Meeting', { exact: true }).selectOption('2023-PL')
  await page.getByRole('button', { name: 'Show events' }).click()
  await expect(page.getByText(/^\d+ events chosen$/)).toBeVisible()

  await page.getByRole('button', { name: 'None' }).press('Enter')
  await expect(page.getByText('none chosen')).toBeVisible()
  await page.getByRole('button', { name: 'Show the outline' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'No event is chosen' })).toBeVisible()
  await expectAccessible(page, 'nothing chosen')

  await page.getByRole('checkbox', { name: /2023-PL-E008/ }).press('Space')
  await page.getByRole('checkbox', { name: /2023-PL-E005/ }).press('Space')
  await page.getByLabel('Language of the outline').selectOption('fr')
  await page.getByRole('button', { name: 'Show the outline' }).press('Enter')
  const outline = page.getByRole('article')
  await expect(outline).toHaveAttribute('lang', 'fr')
  await expect(outline.getByRole('heading', { name: /2023-PL-E008 · Départ de la salle/ })).toBeVisible()
  await expect(outline.getByText('02:00, à la date suivante, jour de réunion 5')).toBeVisible()
  await expect(outline.getByRole('table', { name: 'Les récits divergent' }).first()).toBeVisible()
  await expectAccessible(page, 'an outline')

  const docx = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as DOCX' }).click()
  expect((await docx).suggestedFilename()).toBe('2023-PL-outline-fr.docx')
  expect(
    fs
      .readFileSync(await (await docx).path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  const markdown = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as Markdown' }).click()
  expect((await markdown).suggestedFilename()).toBe('2023-PL-outline-fr.md')
  const text = fs.readFileSync(await (await markdown).path(), 'utf8')
  expect(text).toContain('## 2023-PL-E008 · Départ de la salle')
  expect(text).not.toContain('2023-PL-E001')

  await page.goto(`${PLENARY}&lang=en&event=E008&event=E099`)
  await expect(page.getByText('No longer public and left out: E099.')).toBeVisible()
  await page.goto('/pt/desk/releases/compose?meeting=1999-PL')
  await expect(page.getByRole('alert').filter({ hasText: '1999-PL' })).toBeVisible()
  await expectAccessible(page, 'no such meeting')
  await rosa.openMeeting('Plenary 2023, Victoria Falls')
  await page.getByRole('link', { name: 'Compose from this meeting' }).click()
  await expect(page.getByText(/^\d+ events chosen$/)).toBeVisible()
})

test('a stranger gets no outline', async ({ request }) => {
  const answer = await request.get('/api/desk/outlines/2023-PL/docx?lang=fr')
  expect(answer.status()).toBe(401)
})
