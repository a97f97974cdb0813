import { test, expect } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk, ROSA } from './app'

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
    ['pt', '/releases/check'],
    ['pt', '/topics'],
    ['en', '/replies'],
    ['fr', '/withdrawals'],
  ] as const) {
    await edith.page.goto(`/${locale}/desk${list}`)
    await expect(edith.page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(edith.page, `${locale} ${list}`)
  }
})

test('the workspace of a release, a reply, the panel of a conflict, two accounts of one event and a source pass too', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await rosa.openMeeting(MEETING)
  const account = { kind: 'Protest', who: 'KP CSC', session: 'closing' }
  await rosa.recordEvent({ ...account, line: 'A protest, first account.' })
  await rosa.addNewSource('Note on the protest', 'There was a protest.')
  await rosa.expectSaved()
  await page.getByRole('link', { name: 'Facts of this source' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Note on the protest' })).toBeVisible()
  await page.getByLabel('Date stated in the text').fill('2024-05')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')
  await expect(page.getByRole('link', { name: 'Protest' })).toBeVisible()
  await expectAccessible(page, 'source')

  await rosa.openMeeting(MEETING)
  await rosa.recordEvent({ ...account, line: 'A protest, second account.' })
  await rosa.expectSaved()
  const address = page.url()
  await page.reload()
  await expect(page.getByRole('group', { name: 'The same event?' })).toBeVisible()
  await expectAccessible(page, 'two accounts')

  const other = await Desk.open(browser, baseURL ?? '')
  await other.signIn(ROSA)
  await other.page.goto(address)
  await page.getByLabel('Plain line', { exact: true }).fill('As Rosa saw the protest.')
  await rosa.expectSaved()
  await other.page.getByLabel('Plain line', { exact: true }).fill('As it was seen elsewhere.')
  await expect(other.page.getByRole('group', { name: 'Two people changed the same words' })).toBeVisible()
  await expectAccessible(other.page, 'conflict')
  await other.page.context().close()

  const quote = '“We are leaving.”'
  const speaker = 'So spoke the coordinator.'
  const text = `Notice on Dubai\n\n${quote} Rain fell on the town. ${speaker}`
  await rosa.importRelease({ text, title: 'Notice on Dubai', meeting: MEETING })
  await page.getByRole('button', { name: quote }).click()
  await page.getByRole('button', { name: 'Keep this and select more' }).click()
  await page.getByRole('button', { name: speaker }).click()
  await page.getByLabel('Event', { exact: true }).selectOption({ label: 'Protest' })
  await expectAccessible(page, 'workspace, a passage of two parts')
  await page.getByRole('button', { name: 'Link passage' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: `${quote} ${speaker}` })).toBeVisible()
  await expectAccessible(page, 'workspace, linked')

  const symbol = await rosa.publishRelease()
  await page.goto('/en/desk/replies/new')
  await page.getByLabel('Who answers').selectOption({ label: 'KP CSC' })
  await page.getByLabel('Symbol of what it answers').fill(symbol)
  await page.getByLabel('The reply, as received').fill('We answer.')
  await page.getByLabel('Language', { exact: true }).fill('en')
  await page.getByLabel('Received on').fill('2024-12-01')
  await page.getByLabel('How it came').fill('By letter.')
  await expectAccessible(page, 'new reply')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page).toHaveURL(/\/desk\/replies\/(?!new)/)
  await expectAccessible(page, 'reply, draft')
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page.getByText('You recorded or last edited this')).toBeVisible()
  await expectAccessible(page, 'reply, handed in')
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
