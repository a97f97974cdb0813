import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { ADA, Desk, firstLink } from './app'

/** An agenda from the paste to the public page, and the item that the adopted version no longer lists. */
const AGENDA = `DRAFT AGENDA
1. Opening of the meeting (30 min)
2. Adoption of the agenda (15 min)
3. Reports of the working bodies
3.1 Monitoring (45 min)
3.2 Statistics (45 min)
4. Admission of new Participants (1 h)
5. Definition of conflict diamonds (2 h)
6. Review and reform 14:00–15:30
7. Side matters of Northland
8. Chair of the following year (20 min)
9. Final communiqué
10. Closing`
const REMOVED = 'Definition of conflict diamonds'
test('an agenda of twelve lines is pasted, circulated, adopted without one item, and that item keeps its page', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const base = baseURL ?? ''
  const ada = await Desk.open(browser, base)
  const { page } = ada
  await ada.acceptInvitation(firstLink(base), ADA)

  await page.goto('/en/desk/meetings')
  await page.getByText('New meeting').click()
  await page.getByLabel('Year').fill('2031')
  await page.getByLabel('City').fill('Northtown')
  await page.getByLabel('First official day').fill('2031-11-03')
  await page.getByLabel('Last official day').fill('2031-11-07')
  await page.getByLabel('Time zone of the venue').fill('Victoria Falls')
  await page.getByRole('button', { name: 'Create meeting' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'is no time zone' })).toBeVisible()
  await page.getByLabel('Time zone of the venue').fill('Africa/Harare')
  await page.getByRole('button', { name: 'Create meeting' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plenary 2031, Northtown' })).toBeVisible()

  await page.getByText('Paste an agenda', { exact: true }).click()
  await page.getByLabel('The agenda as text').fill(AGENDA)
  await page.reload()
  await page.getByText('Paste an agenda', { exact: true }).click()
  await expect(page.getByLabel('The agenda as text')).toHaveValue(AGENDA)
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByText('12 items, none of them known, 1 line left out.')).toBeVisible()
  await expectAccessible(page, 'preview')
  await page.getByLabel('Name of this version').fill('Draft of 1 October')
  await page.getByLabel('Status', { exact: true }).last().selectOption('Circulated')
  await page.getByRole('button', { name: 'Accept as a version' }).click()
  await expect(page.getByText('Accepted. The agenda below stands in its order.')).toBeVisible()
  await expect(page.getByText('12 lines')).toBeVisible()

  await page.locator('summary', { hasText: 'Make the next version from this one' }).click()
  await page
    .getByRole('group', { name: REMOVED })
    .getByLabel('In this version')
    .selectOption({ label: 'Not in this version' })
  await page.getByLabel('Name of this version').nth(1).fill('Adopted agenda')
  await page.getByRole('button', { name: 'Accept as a version' }).first().click()
  await expect(page.getByText('Not on the adopted agenda. It keeps its page.')).toHaveCount(1)

  await page.getByText('Add a sitting', { exact: true }).click()
  const sitting = page.locator('#sittings')
  await sitting.getByLabel('Meeting day').selectOption({ label: 'Day 5, 7 November 2031' })
  await sitting.getByLabel('Scheduled end', { exact: true }).fill('16:00')
  await sitting.getByLabel('Actual end', { exact: true }).fill('4h30')
  await sitting.getByRole('button', { name: 'Add sitting' }).click()
  await expect(sitting.getByText('ran over by 12 hrs 30 mins, as reported')).toBeVisible()

  await page.getByText('Record a delegation', { exact: true }).click()
  const attendance = page.locator('#attendance')
  await attendance.getByLabel('Delegation', { exact: true }).selectOption({ label: 'Croatia' })
  await attendance.getByLabel('Capacity', { exact: true }).selectOption({ label: 'as Participant' })
  await attendance.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(attendance.getByRole('alert')).toContainText('record the European Union')
  await attendance.getByLabel('Delegation', { exact: true }).selectOption({ label: 'EU' })
  await attendance.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(attendance.getByRole('listitem').filter({ hasText: 'EU' })).toBeVisible()
  await expectAccessible(page, 'meeting')

  await page.getByRole('button', { name: 'Publish meeting' }).click()
  await expect(page.getByText('Published as 2031-PL.')).toBeVisible()
  for (const address of ['topics', 'topics/conflict-diamond-definition', 'meetings']) {
    await page.goto(`/en/desk/${address}`)
    await expectAccessible(page, address)
  }

  const reader = await (await browser.newContext({ baseURL: base, javaScriptEnabled: false })).newPage()
  for (const [locale, removed, notListed, overrun] of [
    ['en', 'Not on the adopted agenda', 'not listed', 'as reported'],
    ['fr', 'Absent de l’ordre du jour adopté', 'non inscrit', 'd’après une source'],
    ['pt', 'Fora da ordem de trabalhos adotada', 'não incluído', 'segundo uma fonte'],
  ] as const) {
    await reader.goto(`/${locale}/meetings/2031-PL`)
    await expect(reader.getByText(overrun)).toBeVisible()
    const row = reader.getByRole('row').filter({ hasText: removed })
    await expect(row).toContainText(REMOVED)
    await row.getByRole('link').click()
    await expect(reader).toHaveURL(new RegExp(`/${locale}/agenda-items/2031-PL-A\\d+$`))
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(REMOVED)
    await expect(reader.getByRole('cell', { name: notListed })).toBeVisible()
  }
  const symbol = reader.url().split('/').at(-1)
  await reader.goto(`/id/${symbol}`)
  await expect(reader).toHaveURL(new RegExp(`/en/agenda-items/${symbol}$`))
  const plain = await (await browser.newContext({ baseURL: base })).newPage()
  for (const address of [
    '/en/meetings/2031-PL',
    `/fr/agenda-items/${symbol}`,
    '/pt/topics/conflict-diamond-definition',
  ]) {
    await plain.goto(address)
    expect(await plain.content()).not.toContain('<script')
    await expectAccessible(plain, address)
  }
})
