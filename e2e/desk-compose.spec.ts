import fs from 'node:fs'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** A release is written from the record: events are chosen, their outline is read in French and taken along. */
const MEETING = 'Plenary 2016, Dubai'
const COMPOSE = '/en/desk/releases/compose'
const LEFT = 'Those who spoke for the communities left the room.'
const STOPPED = 'The speaker was stopped in the middle of a sentence.'

/** Recorded by one, approved and published by another; answers its symbol. */
async function publishEvent(author: Desk, editor: Desk, kind: string, words: string): Promise<string> {
  await author.openMeeting(MEETING)
  await author.recordEvent({ kind, line: words })
  await author.addNewSource(`Bulletin on a ${kind.toLowerCase()} at the harbour`, words)
  await author.expectSaved()
  await author.submit()
  await editor.page.goto(author.page.url())
  await editor.page.getByRole('button', { name: 'Approve and publish' }).click()
  const told = await editor.page.getByText(/^Published as /).textContent()
  return /Published as ([\dA-Z-]+)/.exec(told ?? '')?.[1] ?? ''
}

test('a researcher chooses events by keyboard, reads their outline in French and takes it along as a file', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const { rosa, edith } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await page.goto('/en/desk/releases')
  await page.getByRole('link', { name: 'Compose from the record' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Compose from the record' })).toBeVisible()
  await page.getByLabel('Meeting', { exact: true }).selectOption('2016-PL')
  await page.getByRole('button', { name: 'Show events' }).click()
  await expect(page.getByText('No event of this meeting is public yet.')).toBeVisible()

  const walkout = await publishEvent(rosa, edith, 'Walkout', LEFT)
  const interruption = await publishEvent(rosa, edith, 'Interruption', STOPPED)
  await rosa.openMeeting(MEETING)
  await page.getByRole('link', { name: 'Compose from this meeting' }).click()
  await expect(page.getByText('2 events chosen')).toBeVisible()
  await page.getByRole('button', { name: 'None' }).press('Enter')
  await expect(page.getByText('none chosen')).toBeVisible()
  await page.getByRole('button', { name: 'Show the outline' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'No event is chosen' })).toBeVisible()
  await expectAccessible(page, 'nothing chosen')

  await page.getByRole('checkbox', { name: new RegExp(walkout) }).press('Space')
  await page.getByLabel('Language of the outline').selectOption('fr')
  await page.getByRole('button', { name: 'Show the outline' }).press('Enter')
  const outline = page.getByRole('article')
  await expect(outline).toHaveAttribute('lang', 'fr')
  await expect(outline.getByRole('heading', { name: `${walkout} · Départ de la salle` })).toBeVisible()
  await expect(outline.getByText(LEFT).first()).toBeVisible()
  await expect(outline.getByText('Aucune heure n’est indiquée.')).toBeVisible()
  await expectAccessible(page, 'an outline')

  const docx = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as DOCX' }).click()
  expect((await docx).suggestedFilename()).toBe('2016-PL-outline-fr.docx')
  expect(
    fs
      .readFileSync(await (await docx).path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  const markdown = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as Markdown' }).click()
  expect((await markdown).suggestedFilename()).toBe('2016-PL-outline-fr.md')
  const text = fs.readFileSync(await (await markdown).path(), 'utf8')
  expect(text).toContain(`## ${walkout} · Départ de la salle`)
  expect(text).not.toContain(interruption)

  await page.goto(`${COMPOSE}?meeting=2016-PL&lang=en&event=${interruption.slice(-4)}&event=E099`)
  await expect(page.getByText('No longer public and left out: E099.')).toBeVisible()
  await page.goto('/pt/desk/releases/compose?meeting=1999-PL')
  await expect(page.getByRole('alert').filter({ hasText: '1999-PL' })).toBeVisible()
})

test('a stranger gets no outline', async ({ request }) => {
  const answer = await request.get('/api/desk/outlines/2016-PL/docx?lang=fr')
  expect(answer.status()).toBe(401)
})
