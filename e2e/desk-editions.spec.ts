import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** A year is frozen, an event of it is taken back, and the year is frozen again: each number stays where it was cited. */
const MEETING = 'Plenary 2017, Brisbane'
const LINE = 'The lighthouse keeper left the room.'

test('an edition keeps the year as it stood, says what was taken back since, and the next one lists it', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const base = baseURL ?? ''
  const { rosa, edith } = await Desk.team(browser, base)
  await rosa.openMeeting(MEETING)
  await rosa.recordEvent({ kind: 'Walkout', line: LINE })
  await rosa.addNewSource('Note from a lighthouse', LINE)
  await rosa.expectSaved()
  await rosa.submit()
  const { page } = edith
  await page.goto(rosa.page.url())
  await page.getByRole('button', { name: 'Approve and publish' }).click()
  const told = await page.getByText(/^Published as /).textContent()
  const symbol = /Published as ([\dA-Z-]+)/.exec(told ?? '')?.[1] ?? ''

  await page.goto('/en/desk/editions')
  const year = page.getByRole('region', { name: '2017' })
  await expect(year).toContainText('No edition has been issued.')
  await year.getByRole('button', { name: 'Issue edition 2017.1' }).click()
  await expect(year.getByRole('status')).toHaveText('Edition 2017.1 was issued.')
  await expect(year).toContainText('Nothing changed since.')
  await expect(year.getByRole('button')).toHaveCount(0)

  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const reader = await context.newPage()
  const response = await reader.goto('/en/editions/2017.1')
  expect(await response?.text()).not.toContain('<script')
  await expect(reader.getByText('This is the newest edition of the year.')).toBeVisible()
  await expect(reader.getByRole('row', { name: /Walkout/ })).toContainText(symbol)
  const frozen = await (await reader.request.get('/en/editions/2017.1.json')).json()
  expect(frozen.tallies).toEqual([{ kind: 'walkout', events: [symbol], patterns: [] }])

  await page.goto(`/en/desk/withdrawals/${symbol}`)
  await page.getByRole('radio', { name: 'Retract' }).check()
  await page.getByLabel('Reason, which the public reads').fill('Two accounts of one evening were taken for one.')
  await page.getByRole('button', { name: 'Retract' }).click()
  await expect(page.getByText('It was retracted with version 2.')).toBeVisible()

  await reader.goto('/en/editions/2017.1')
  await expect(reader.getByRole('note')).toContainText('1 record changed since this edition was frozen.')
  await expect(reader.getByRole('row', { name: /Walkout/ })).toContainText(symbol)

  await page.goto(`/en/desk/withdrawals/${symbol}`)
  await expect(page.getByText('The newest edition of its year, 2017.1, still counts it.')).toBeVisible()
  await page.getByRole('link', { name: 'Issue the next edition' }).click()
  await expect(year).toContainText('1 record changed since.')
  await expect(year).toContainText(symbol)
  await year.getByRole('button', { name: 'Issue edition 2017.2' }).click()
  await expect(year.getByRole('status')).toHaveText('Edition 2017.2 was issued.')

  await reader.goto('/en/years/2017')
  const editions = reader.getByRole('region', { name: 'Editions' })
  await expect(editions.getByRole('listitem').first()).toContainText(/2017\.2.*newest/)
  await editions.getByRole('link', { name: '2017.1' }).click()
  await reader.getByRole('note').getByRole('link', { name: '2017.2' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Annual summary 2017, edition 2017.2')
  const since = reader.getByRole('region', { name: 'What changed since edition 2017.1' })
  await expect(since).toContainText(`Taken back${symbol}`)
  await expect(reader.getByRole('row', { name: /Walkout/ })).toHaveCount(0)
  await since.getByRole('link', { name: symbol }).click()
  await expect(reader.getByText('Two accounts of one evening were taken for one.')).toBeVisible()
  const again = await (await reader.request.get('/api/v1/editions/2017.1')).json()
  expect({ ...again, changedSince: null, newest: null }).toEqual({ ...frozen, changedSince: null, newest: null })
  expect((await reader.request.get('/id/2017.1', { maxRedirects: 0 })).headers().location).toBe('/en/editions/2017.1')

  const anybody = await (await browser.newContext({ baseURL })).newPage()
  for (const address of ['/en/editions/2017.1', '/fr/editions/2017.2', '/pt/editions/2017.1', '/fr/years/2017']) {
    await anybody.goto(address)
    await expectAccessible(anybody, address)
  }
  for (const locale of ['en', 'fr', 'pt']) {
    await page.goto(`/${locale}/desk/editions`)
    await expectAccessible(page, `${locale} editions`)
  }
})
