import { expect, test } from '@playwright/test'
import { ADA, Desk } from './app'

/** From the keyboard to the public page: the promise of the record, told once in a browser. */
const MEETING = 'Plenary 2023, Victoria Falls'
const TITLE = 'Coalition leaves the talks'
const SENTENCE = 'At 2am the Coalition left the room in which the communiqué was being drafted.'
const TEXT = `${TITLE}\n\nVictoria Falls. ${SENTENCE} It said that it had lost confidence.\n\nContact: press@example.org, +263 71 555 0100`
const CANARY = 'zephyrine quokka'

test('a walkout at two in the morning goes from the desk to the public page, and a draft beside it does not', async ({
  browser,
  baseURL,
}) => {
  const base = baseURL ?? ''
  const { ada, rosa, edith } = await Desk.team(browser, base)

  await rosa.openMeeting(MEETING)
  await rosa.recordEvent({
    kind: 'Walkout',
    day: 'Day 5, 10 November 2023',
    time: '02:00',
    who: 'KP CSC',
    role: 'Leaving',
    session: 'drafting of the communiqué',
    line: 'The Coalition left the drafting of the communiqué.',
  })
  await rosa.saveDraft()
  await rosa.page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(
    rosa.page.getByRole('alert').filter({ hasText: 'At least one claim with a public source is needed.' }),
  ).toBeVisible()
  await rosa.openMeeting(MEETING)
  await rosa.recordEvent({ kind: 'Interruption', line: CANARY })
  await rosa.saveDraft()

  await rosa.importRelease({ text: TEXT, title: TITLE, date: '2023-11-11', meeting: MEETING })
  await rosa.linkSentence(SENTENCE, 'Walkout, Day 5, 02:00')
  const release = await rosa.publishRelease()
  await rosa.page.getByRole('link', { name: /^Walkout/ }).click()
  await rosa.submit()
  await expect(rosa.page.getByText('You wrote or last edited this.')).toBeVisible()
  await expect(rosa.page.getByRole('button', { name: 'Approve and publish' })).toHaveCount(0)

  await edith.page.goto('/en/meetings/2023-PL')
  await expect(edith.page.getByText('02:00')).toHaveCount(0)
  await edith.page.goto('/en/desk/review')
  await edith.page
    .getByRole('row', { name: /Plenary 2023.*02:00/ })
    .getByRole('link')
    .click()
  await edith.page.getByRole('button', { name: 'Approve and publish' }).click()
  await expect(edith.page.getByText('Published as 2023-PL-E001.')).toBeVisible()

  const reader = await (
    await browser.newContext({ baseURL: base, javaScriptEnabled: false, timezoneId: 'Asia/Tokyo' })
  ).newPage()
  for (const [locale, day, kind] of [
    ['en', /^Day 5, Friday,? 10 November 2023$/, 'Walkout by the KP CSC'],
    ['fr', /^Jour 5, vendredi,? 10 novembre 2023$/, 'Départ de la salle'],
    ['pt', /^Dia 5, sexta-feira,? 10 de novembro de 2023$/, 'Abandono da sala'],
  ] as const) {
    await reader.goto(`/${locale}/meetings/2023-PL`)
    const ofDay = reader.getByRole('region', { name: day })
    await expect(ofDay.getByText('02:00')).toBeVisible()
    await expect(ofDay.getByText('(+1)')).toBeVisible()
    await expect(ofDay.getByRole('link', { name: kind })).toBeVisible()
    await expect(ofDay.getByText(SENTENCE)).toBeVisible()
  }
  await reader.goto(`/en/releases/${release}`)
  await expect(reader.locator('mark')).toContainText(SENTENCE)
  await expect(reader.getByText('[contact details withheld]').first()).toBeVisible()

  const told = [
    `/en/meetings/2023-PL`,
    `/en/events/2023-PL-E001`,
    `/en/releases/${release}`,
    `/api/v1/meetings/2023-PL`,
    '/api/v1/events',
    `/api/v1/releases/${release}`,
    '/en/years/2023',
    '/en/years/2023.csv',
    '/en/years/2023.json',
    `/en/search?q=${encodeURIComponent(CANARY)}`,
    '/en',
  ]
  const request = reader.request
  for (const address of told) {
    const body = await (await request.get(address)).text()
    expect(body.replaceAll(`“${CANARY}”`, '').replaceAll(`value="${CANARY}"`, ''), address).not.toContain(CANARY)
    expect(body, address).not.toContain('press@example.org')
    expect(body, address).not.toContain('555 0100')
  }
  expect(await (await request.get('/api/v1/meetings/2023-PL')).text()).toContain('2023-PL-E001')
  const csv = await (await request.get('/fr/years/2023.csv')).text()
  expect(csv).toContain('2023-PL-E001,walkout,Départ de la salle')
  expect(csv).toContain('2023-11-11,02:00,Africa/Harare,2023-11-11T00:00:00.000Z')

  await ada.page.getByRole('button', { name: 'Sign out' }).click()
  await expect(ada.page).toHaveURL(/\/en$/)
  await ada.page.goto('/en/desk')
  await expect(ada.page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await ada.signIn(ADA)
})
