import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** "The Chair interrupted": an office as such goes to the public as the source says it, and its holder is not named. */
const MEETING = 'Plenary 2024, Dubai'
const HOLDER = 'ae'
const SAID = 'The Chair interrupted the speaker of the Coalition.'

test('the Chair of whom a source speaks is recorded, reviewed and read as the Chair, and not as the State that held the office', async ({
  browser,
  baseURL,
}) => {
  const { rosa, edith } = await Desk.team(browser, baseURL ?? '')
  await rosa.openMeeting(MEETING)
  await rosa.recordEvent({ kind: 'Interruption', line: 'The speaker of the Coalition was interrupted.' })
  const { page } = rosa
  const [who, group, office] = [
    page.getByLabel('Participant or Observer'),
    page.getByLabel('or a group in the words of the source'),
    page.getByLabel('or an office, where the source names no holder'),
  ]
  await who.selectOption({ label: 'KP CSC' })
  await expect(office).toBeHidden()
  await who.selectOption({ label: 'Choose' })
  await office.selectOption({ label: 'Chair' })
  await expect(group).toBeHidden()
  await expect(page.getByLabel('Office of')).toHaveValue('')
  await expect(page.getByText('It names nobody who held it.')).toBeVisible()
  await rosa.addNewSource('Note on an interruption', SAID)
  await rosa.expectSaved()
  await page.reload()
  await expect(office).toHaveValue('chair')
  await expectAccessible(page, 'form with an office')
  await rosa.submit()

  await edith.page.goto(page.url())
  await expect(edith.page.getByText('the Chair (office, as the source says, ')).toBeVisible()
  await expect(edith.page.getByText('Names nobody.')).toBeVisible()
  await expect(edith.page.getByText('Approve only if the source says no more than the office.')).toBeVisible()
  await edith.page.getByRole('button', { name: 'Approve and publish' }).click()
  const told = await edith.page.getByText(/^Published as /).textContent()
  const symbol = /[0-9]{4}-[A-Z]+-E[0-9]+/.exec(told ?? '')?.[0] ?? ''

  for (const [locale, words] of [
    ['en', 'The Chair (office, as the source says; '],
    ['fr', 'La présidence (fonction, selon les mots de la source'],
    ['pt', 'A presidência (cargo, nas palavras da fonte; '],
  ] as const) {
    await page.goto(`/${locale}/events/${symbol}`)
    await expect(page.getByText(words)).toBeVisible()
    await expectAccessible(page, `event with an office, ${locale}`)
  }
  await page.goto(`/en/participants/${HOLDER}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(symbol)).toHaveCount(0)
  const asked = await page.request.get(`/api/v1/events?participant=${HOLDER}`)
  expect(await asked.text()).not.toContain(symbol)
  await page.goto(`/en/events/${symbol}`)
  await expect(page.getByText(/UAE|United Arab Emirates/)).toHaveCount(0)
})
