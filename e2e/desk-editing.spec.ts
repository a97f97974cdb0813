import { expect, type Page, test } from '@playwright/test'
import { Desk } from './app'

/** Nothing typed is ever lost, and two people at one event lose no word. */
const MEETING = 'Intersessional 2022, Kasane'

const line = (page: Page) => page.getByLabel('Plain line', { exact: true })

test('words are saved by themselves, survive reload and a lost network, and go back step by step', async ({
  browser,
  baseURL,
}) => {
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await rosa.openMeeting(MEETING)
  await rosa.recordEvent({ kind: 'Statement', line: 'The words before the reload.' })
  await rosa.expectSaved()
  await line(page).fill('The words in the middle of w')
  await page.reload()
  await expect(line(page)).toHaveValue('The words in the middle of w')
  await rosa.expectSaved()

  await page.context().setOffline(true)
  await line(page).fill('Typed without a network.')
  await expect(page.getByRole('status')).toContainText('No connection. Kept on this device')
  await page.context().setOffline(false)
  await rosa.expectSaved()
  await page.reload()
  await expect(line(page)).toHaveValue('Typed without a network.')

  await page.getByLabel('Sitting in words').fill('closing')
  await line(page).fill('A second thought.')
  await rosa.expectSaved()
  await line(page).press('Control+z')
  await expect(line(page)).toHaveValue('Typed without a network.')
  await line(page).press('Control+z')
  await expect(page.getByLabel('Sitting in words')).toHaveValue('')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(page.getByLabel('Sitting in words')).toHaveValue('closing')
  await rosa.expectSaved()

  await page.getByLabel('Time on the clock').fill('two')
  await expect(page.getByRole('status')).toContainText('Time on the clock: write it as 02:00')
  await page.getByLabel('Time on the clock').fill('')
  await rosa.expectSaved()
})

test('two people edit one event at once: other fields are joined, one field is decided, and the loser stays in history', async ({
  browser,
  baseURL,
}) => {
  const { rosa, edith } = await Desk.team(browser, baseURL ?? '')
  await rosa.openMeeting(MEETING)
  await rosa.recordEvent({ kind: 'Protest', line: 'As it was.' })
  await rosa.addNewSource('Note of the Coalition on Kasane', 'There was a protest.')
  await rosa.expectSaved()
  await rosa.submit()
  const address = rosa.page.url()
  await edith.page.goto(address)
  await edith.page.getByRole('link', { name: 'Edit this event' }).click()
  await edith.page.getByLabel('Sitting in words').fill('opening')
  await edith.expectSaved()
  await rosa.page.goto(address)
  await expect(line(rosa.page)).toHaveValue('As it was.')
  await edith.page.reload()

  await rosa.page.getByLabel('Sitting in words').fill('closing session')
  await rosa.expectSaved()
  await line(edith.page).fill('As Edith saw it.')
  await edith.expectSaved()
  await expect(edith.page.getByText('Changes by somebody else were taken in.')).toBeVisible()
  await expect(edith.page.getByLabel('Sitting in words')).toHaveValue('closing session')

  await line(rosa.page).fill('As Rosa saw it.')
  await expect(rosa.page.getByRole('status')).toContainText('Somebody else changed the same words')
  const panel = rosa.page.getByRole('group', { name: 'Two people changed the same words' })
  await expect(panel.getByText('As Edith saw it.').first()).toBeVisible()
  await panel.getByRole('radio', { name: /Both/ }).check()
  await panel.getByRole('button', { name: 'Save what I chose' }).click()
  await rosa.expectSaved()
  await expect(line(rosa.page)).toHaveValue('As Edith saw it. / As Rosa saw it.')
})

test('the palette and the keys lead everywhere without a pointer', async ({ browser, baseURL }) => {
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  const command = page.getByLabel('Type what you want to do')
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(command).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await command.fill('kasane')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: MEETING })).toBeVisible()
  // The server's page stands before its keys do: a key pressed too early is pressed again, as people do.
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { level: 1, name: 'Record an event' })).toBeVisible()
  await expect(page.getByText(MEETING)).toBeVisible()
  for (const [typed, title] of [
    ['account', 'Your account'],
    ['audit', 'Audit trail'],
  ] as const) {
    await expect(async () => {
      await page.keyboard.press('Control+k')
      await expect(command).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await command.fill(typed)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
})
