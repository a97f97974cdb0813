import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** What a release is made of and which meetings it covers, from the desk to a reader without scripts, on a phone and on paper. */
const MEETING = 'Plenary 2022, Gaborone'
const OTHER = 'Plenary 2023, Victoria Falls'
const TEXT = 'We hope that the next meeting listens to the sample. Write to press@example.org about it.'

test('the classes of sentences and the meetings covered reach readers without scripts, on a phone and on paper', async ({
  browser,
  baseURL,
}) => {
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await rosa.importRelease({ text: TEXT, title: 'Sample of signs', meeting: MEETING })

  await page.getByText('Meetings covered (1)').click()
  await page.getByLabel('Add a meeting').selectOption({ label: OTHER })
  await page.getByLabel(`Role of ${OTHER}`).selectOption({ label: 'earlier meeting' })
  await page.getByRole('button', { name: 'Save meetings' }).click()
  await expect(page.getByText('Meetings covered (2)')).toBeVisible()

  await page.getByLabel('What it is').selectOption({ label: 'opinion' })
  await expect(page.getByText(/^1 of 2 sentences accounted for/)).toBeVisible()
  await expectAccessible(page, 'the meetings that a release covers')
  const release = await rosa.publishRelease()

  const reader = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  await reader.setViewportSize({ width: 360, height: 800 })
  await reader.goto(`/en/releases/${release}`)
  await expect(reader.getByRole('listitem').filter({ hasText: `${OTHER} (earlier meeting)` })).toBeVisible()
  await expect(reader.getByText('a judgement, a wish or a demand')).toBeVisible()
  await expect(reader.getByText('◇opinionWe hope that the next meeting listens')).toBeVisible()
  await reader.emulateMedia({ media: 'print' })
  await expect(reader.getByText('◇opinionWe hope that the next meeting listens')).toBeVisible()

  const annotations = await reader.request.get(`/api/v1/releases/${release}/annotations`)
  expect(annotations.headers()['content-type']).toContain('application/ld+json')
  expect(await annotations.json()).toMatchObject({ type: 'AnnotationCollection', total: 0 })
  const text = await (await reader.request.get(`/api/v1/releases/${release}/v/1/text`)).text()
  expect(text).toContain('We hope that the next meeting listens')
  expect(text).not.toContain('press@example.org')

  const sighted = await (await browser.newContext({ baseURL })).newPage()
  await sighted.goto(`/en/releases/${release}`)
  await expectAccessible(sighted, 'a release with classed sentences')
})
