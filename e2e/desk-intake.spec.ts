import fs from 'node:fs'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** A release comes in as the file that it was published as, and the person has the last word on what it states. */
const ADDRESS = 'https://example.org/releases/harbour'
const PAGE = `<!doctype html><html lang="en"><head><title>Site</title></head><body><nav><a href="/">Home</a></nav>
<article><p>Kimberley Process Civil Society Coalition</p><h1>The floor was refused at the harbour meeting</h1>
<p>Press release</p><p>Gaborone, 28 June 2021</p>
<p>On the last day of the meeting nobody from the communities was heard, although their remarks had been announced.</p>
<p>Contact: +263 78 000 0000</p></article><script>document.title = 'stolen'</script></body></html>`
const PICTURE = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(2_000, 7)])

test('a wrong file costs nothing that was typed; the right one proposes, is corrected, imported and found again', async ({
  browser,
  baseURL,
}) => {
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('File of the release').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await page.goto('/en/desk/releases/new')
  await page.getByLabel('Address at the publisher').fill(ADDRESS)
  await choose('release.pdf', PICTURE)
  await expect(page.getByRole('alert').filter({ hasText: 'This is no plain text' })).toBeVisible()
  await expectAccessible(page, 'a refused file')
  await expect(page.getByLabel('Address at the publisher')).toHaveValue(ADDRESS)

  await choose('release.html', Buffer.from(PAGE))
  await expect(page.getByText('Text read from HTML')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue('The floor was refused at the harbour meeting')
  await expect(page.getByRole('combobox', { name: 'Publisher' })).toHaveValue('kpcsc')
  await expect(page.getByLabel('Date stated in the text')).toHaveValue('2021-06-28')
  await expect(page.getByLabel('Place stated in the text')).toHaveValue('Gaborone')
  await expect(page.getByText('From the text: “28 June 2021”. Check it.')).toBeVisible()
  await expect(page.getByText('kept for staff: +263 78 000 0000')).toBeVisible()
  await expect(page.getByLabel('Address at the publisher')).toHaveValue(ADDRESS)
  await expectAccessible(page, 'what a file proposes')

  await page.getByLabel('Title').fill('The floor was refused')
  await expect(page.getByText('From the text: “The floor was refused')).toHaveCount(0)
  await page.reload()
  await expect(page.getByLabel('Title')).toHaveValue('The floor was refused')
  // The date is the text's own; the place is what somebody makes of it, and says why.
  await page.getByLabel('Place stated in the text').fill('Harbour town')
  await page.getByLabel('Place: inferred, not stated in the text').check()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const missing = page.getByRole('link', { name: 'Place: why it is inferred' })
  await expect(missing).toBeVisible()
  await expectAccessible(page, 'an inferred fact without a reason')
  await missing.click()
  await expect(page.getByLabel('Place: why it is inferred')).toBeFocused()
  await page.getByLabel('Place: why it is inferred').fill('The meeting was held at the harbour.')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByText('1 contact detail found')).toBeVisible()
  await page.getByRole('link', { name: 'Text and events' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The floor was refused' })).toBeVisible()
  await expect(page.getByRole('button', { name: /nobody from the communities was heard/ })).toBeVisible()
  await expect(page).not.toHaveTitle('stolen')
  await expect(page.getByText('Place: Harbour town (inferred: The meeting was held at the harbour.)')).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Original file (HTML), for staff' }).click()
  expect(fs.readFileSync(await (await saving).path(), 'utf8')).toBe(PAGE)

  await page.goto('/en/desk/releases/new')
  await choose('again.html', Buffer.from(PAGE))
  await expect(page.getByText('This file was imported before.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'The floor was refused' })).toBeVisible()
})
