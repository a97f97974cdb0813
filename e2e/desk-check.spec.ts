import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** Before a release goes out it is held against the record; the draft stays nowhere. */
const MEETING = 'Plenary 2021, Moscow'
const SECRET = 'zephyrine embargo'
const DRAFT = [
  'The KP Civil Society Coalition left the room at 2am.',
  'The KP Civil Society Coalition left the room at 4pm.',
  'China interrupted the Chair.',
  `The ${SECRET} is unacceptable and must end.`,
].join(' ')

test('a draft is checked sentence by sentence, printed as a sheet, and gone with the page', async ({
  browser,
  baseURL,
}) => {
  const { rosa, edith } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await rosa.openMeeting(MEETING)
  await rosa.recordEvent({
    ...{ kind: 'Walkout', day: 'Day 4, 11 November 2021', time: '02:00' },
    ...{ who: 'KP CSC', role: 'Leaving', line: 'The Coalition left the drafting.' },
  })
  await rosa.addNewSource('Night note of the Coalition', 'They left at two.')
  await rosa.expectSaved()
  await rosa.submit()
  await edith.page.goto('/en/desk/review')
  await edith.page
    .getByRole('row', { name: /Plenary 2021.*02:00/ })
    .getByRole('link')
    .click()
  await edith.page.getByRole('button', { name: 'Approve and publish' }).click()
  await expect(edith.page.getByText('Published as 2021-PL-E001.')).toBeVisible()

  await page.goto('/en/desk/releases')
  await page.getByRole('link', { name: 'Check a draft against the record' }).click()
  await expect(page.getByText('The draft is confidential.')).toBeVisible()
  await page.getByLabel('Draft', { exact: true }).fill(DRAFT)
  await page.getByLabel('Compare with').selectOption({ label: MEETING })
  await page.getByRole('button', { name: 'Check the draft' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Draft against the record' })).toBeFocused()
  const sentence = (words: string) => page.getByRole('listitem').filter({ hasText: words })
  await expect(sentence('at 2am')).toContainText('Supported')
  await expect(sentence('at 2am').getByRole('link', { name: '2021-PL-E001' })).toBeVisible()
  await expect(sentence('at 2am')).toContainText('Night note of the Coalition')
  await expect(sentence('at 4pm')).toContainText('hour: the draft says 16:00, the record says 02:00.')
  await expect(sentence('interrupted the Chair')).toContainText('Not in the record')
  await expect(sentence(SECRET)).toContainText('Opinion')
  await expectAccessible(page, 'a checked draft')

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('Draft', { exact: true })).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByText(/^Confidential\. Checked on/)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(SECRET)
  await page.reload()
  await expect(page.getByLabel('Draft', { exact: true })).toHaveValue('')
  await expect(page.getByText(SECRET)).toHaveCount(0)
})
