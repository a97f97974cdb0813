import { test, expect } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** Every screen around an event, as a phone in the light and a desk in the dark show it, in three languages in turn. */
const MEETING = 'Intersessional 2024, Dubai'

test('the form of an event with everything open, its review, its changes and the lists pass WCAG 2.2 AA', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const { rosa, edith } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await rosa.openMeeting(MEETING)
  await rosa.recordEvent({ kind: 'Interruption', line: 'A speech was interrupted.' })
  await rosa.addNewSource('Evening note', 'It was interrupted by some.')
  await page.getByLabel('Unnamed group, in its words').fill('a small group')
  await page.getByLabel('Participant or Observer').selectOption({ label: 'KP CSC' })
  for (const label of ['KP CSC', 'ADC']) await page.getByLabel('Whom does the source name?').selectOption({ label })
  for (const part of ['judgement', 'position', 'statement', 'claim', 'known member'] as const) await open(rosa, part)
  await rosa.expectSaved()
  const address = new URL(page.url()).pathname
  await expectAccessible(page, 'form')
  await page.goto(address.replace('/en/', '/fr/'))
  await expectAccessible(page, 'form, fr')
  await page.keyboard.press('Control+k')
  await expectAccessible(page, 'palette, fr')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'keys, fr')

  await page.goto(address)
  await rosa.submit()
  await expectAccessible(page, 'handed in')
  await edith.page.goto(address.replace('/en/', '/pt/'))
  await expectAccessible(edith.page, 'review, pt')
  for (const [locale, list] of [
    ['en', ''],
    ['fr', '/review'],
    ['pt', '/meetings'],
    ['en', '/releases'],
    ['fr', '/releases/new'],
    ['pt', '/topics'],
    ['en', '/replies'],
    ['fr', '/withdrawals'],
  ] as const) {
    await edith.page.goto(`/${locale}/desk${list}`)
    await expect(edith.page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(edith.page, `${locale} ${list}`)
  }
})

/** Opens a part of the form that most events do without, and adds a row to it. */
async function open({ page }: Desk, part: 'judgement' | 'position' | 'statement' | 'claim' | 'known member') {
  if (part === 'claim') {
    await page
      .getByRole('group', { name: /^Claim 1/ })
      .getByText('More', { exact: true })
      .click()
    return
  }
  const section = {
    judgement: 'Judged as obstruction',
    position: 'Positions',
    statement: 'Statements',
    'known member': '',
  }
  if (section[part]) await page.locator('summary').filter({ hasText: section[part] }).click()
  await page.getByRole('button', { name: `Add a ${part}` }).click()
  if (part === 'position') await page.getByRole('combobox', { name: 'Who' }).last().selectOption({ label: 'KP CSC' })
  if (part === 'known member') await page.getByRole('button', { name: 'Remove 1' }).last().click()
}
