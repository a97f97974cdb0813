import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** Meetings and topics change in the open as events do: with a reason for everybody, and a page that says what is gone. */
const MEETING = 'Plenary 2018, Brussels'
const AT = '2018-PL'
const HALL = 'Hall of Lanterns'
const REASON = 'The hall is given in the list of rooms.'
const TOPIC = 'synthetics-valuation'
/** A meeting under which no event lies. */
const GONE = '2018-OM'
const MISTAKEN = 'It was no meeting of the Process.'
const RETRACTED = 'Two matters were followed as one.'

test('a public meeting is corrected with a reason that its page and the corrections tell in three languages; a topic and a meeting are retracted', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const { ada, rosa, edith } = await Desk.team(browser, baseURL ?? '')
  await rosa.openMeeting(MEETING)
  await expect(rosa.page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)
  const facts = rosa.page.locator('#facts')
  await facts.getByText('Edit', { exact: true }).click()
  await facts.getByRole('textbox', { name: 'Venue', exact: true }).fill(HALL)
  await facts.getByRole('button', { name: 'Save' }).click()
  await expect(facts.getByRole('status')).toHaveText('Saved')

  const { page } = edith
  await edith.openMeeting(MEETING)
  await expect(page.getByRole('heading', { name: 'Changes that are not public yet' })).toBeVisible()
  await expect(page.locator('ins').filter({ hasText: HALL })).toBeVisible()
  await expectAccessible(page, 'changes of a meeting')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'at least ten signs' })).toBeVisible()
  await page.getByLabel('Why it changes, for the public').fill('Angola gave the hall as another one.')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'names nobody' })).toBeVisible()
  await page.getByLabel('Kind of change').selectOption({ label: 'Update' })
  await page.getByLabel('Why it changes, for the public').fill(REASON)
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByText(`Published as ${AT}, version 2.`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)

  const reader = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  for (const [locale, corrected, became] of [
    ['en', 'Corrected on', 'version 1 became version 2'],
    ['fr', 'Corrigé le', 'la version 1 est devenue la version 2'],
    ['pt', 'Corrigido em', 'a versão 1 passou a versão 2'],
  ] as const) {
    await reader.goto(`/${locale}/meetings/${AT}`)
    await expect(reader.getByText(corrected)).toBeVisible()
    await expect(reader.getByText(REASON).first()).toBeVisible()
    await reader
      .locator('section', { has: reader.locator('#record-versions') })
      .locator('summary')
      .click()
    await expect(reader.locator('ins').filter({ hasText: HALL })).toBeVisible()
    await reader.goto(`/${locale}/corrections`)
    const listed = reader.getByRole('article', { name: new RegExp(AT) })
    await expect(listed.getByText(REASON)).toBeVisible()
    await expect(listed).toContainText(became)
  }

  await ada.page.goto(`/en/desk/topics/${TOPIC}`)
  await ada.page.getByRole('link', { name: 'Retract or suppress' }).click()
  await ada.page.getByLabel('Reason, which the public reads').fill(RETRACTED)
  await ada.page.getByRole('button', { name: 'Retract' }).click()
  await expect(ada.page.getByText('It was retracted with version 2.')).toBeVisible()
  for (const [locale, words] of [
    ['en', 'was taken back'],
    ['fr', 'a été retiré'],
    ['pt', 'foi retirado'],
  ] as const) {
    const gone = await reader.goto(`/${locale}/topics/${TOPIC}`)
    expect(gone?.status()).toBe(410)
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(words)
    await expect(reader.getByText(RETRACTED)).toBeVisible()
    await reader.goto(`/${locale}/topics`)
    await expect(reader.locator(`a[href$="/topics/${TOPIC}"]`)).toHaveCount(0)
  }
  await page.goto(`/en/desk/topics/${TOPIC}`)
  await expect(page.getByRole('button', { name: /Publish/ })).toHaveCount(0)
  await expectAccessible(page, 'a topic that was taken back')

  await page.goto(`/en/desk/withdrawals/${GONE}`)
  await page.getByLabel('Reason, which the public reads').fill(MISTAKEN)
  await page.getByRole('button', { name: 'Retract' }).click()
  await expect(page.getByText('It was retracted with version 2.')).toBeVisible()
  for (const address of [`/fr/meetings/${GONE}`, `/api/v1/meetings/${GONE}`]) {
    const gone = await reader.goto(address)
    expect([address, gone?.status()]).toEqual([address, 410])
    expect(await gone?.text()).toContain(MISTAKEN)
  }

  const plain = await (await browser.newContext({ baseURL })).newPage()
  for (const address of [`/en/meetings/${AT}`, `/pt/meetings/${GONE}`, `/fr/topics/${TOPIC}`, '/pt/corrections']) {
    await plain.goto(address)
    await expectAccessible(plain, address)
  }
})
