import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/**
 * What a sentence may tell is looked at part by part: day, sitting and topic with why, left out and put back, changed in
 * a form that loses nothing, set aside by a ready reason and taken up again. On a phone it stands at the bottom edge.
 */
const MEETING = 'Plenary 2022, Gaborone'
const TEXT = [
  'The talks of 4 November 2022 went on into the night.',
  'At 2am the Chinese delegation left the room.',
  'The Canadian delegation blocked the Declaration of Principles.',
].join(' ')

test('a new event from a sentence is filled in with why, changed, set aside and taken up again', async ({
  browser,
  baseURL,
}) => {
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await rosa.importRelease({ text: TEXT, title: 'Sample of a night in parts', meeting: MEETING })
  const sheet = page.getByRole('region', { name: /^Sentence \d/ })
  const part = (words: string | RegExp) => sheet.getByRole('listitem').filter({ hasText: words })
  await expect(async () => {
    await page.getByRole('button', { name: 'At 2am the Chinese delegation' }).click()
    await expect(page.getByRole('heading', { name: 'Sentence 2 of 3' })).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(part('Who: China (Leaving)')).toContainText('because the sentence says “Chinese delegation”')
  await expect(part('Time: 02:00 (night after, 5 November 2022 (+1))')).toContainText('because the sentence says “2am”')
  const day = part('Day 4, 4 November 2022')
  await expect(day).toContainText(/because a sentence before says “.*4 November 2022”/)

  // Left out by itself, and put back.
  await day.getByRole('button', { name: 'Leave out' }).click()
  await expect(sheet.getByText('The hour is kept only together with its day.')).toBeVisible()
  await day.getByRole('button', { name: 'Put back' }).click()
  await expect(sheet.getByText('The hour is kept only together with its day.')).toHaveCount(0)

  // The form holds all of it; Escape goes back, and what was typed stays.
  await page.getByRole('button', { name: 'At 2am the Chinese delegation' }).focus()
  await page.keyboard.press('e')
  await expect(page.getByLabel('What happened')).toBeFocused()
  await expect(page.getByLabel('Meeting day')).toHaveValue('4')
  await expect(page.getByLabel('Time on the clock')).toHaveValue('02:00')
  await page.getByLabel('Duration in minutes').fill('12')
  await expectAccessible(page, 'the form of a proposal')
  await page.keyboard.press('Escape')
  await expect(part('Duration: 12 min')).toContainText('put in by you')
  await page.keyboard.press('e')
  await expect(page.getByLabel('Duration in minutes')).toHaveValue('12')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Walkout · China (Leaving) · 02:00 · 12 min: Linked.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'At 2am the Chinese delegation' })).toBeFocused()

  // What is proposed is set aside by a ready reason, and taken up again.
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('heading', { name: 'Sentence 3 of 3' })).toBeVisible()
  await page.keyboard.press('d')
  await expect(page.getByLabel('Why it is set aside')).toBeFocused()
  await page.keyboard.press('2')
  await expect(sheet.getByText('Set aside: Told by another sentence already')).toBeVisible()
  await sheet.getByRole('button', { name: 'Take up again' }).click()
  await expect(sheet.getByText(/^New event: /)).toBeVisible()

  await page.getByRole('listitem').filter({ hasText: 'At 2am the Chinese' }).getByRole('link').click()
  await expect(page.getByLabel('Time on the clock')).toHaveValue('02:00')
  await expect(page.getByLabel('Date of that hour')).toHaveValue('2022-11-05')
  await page.goBack()

  // On a phone the sheet takes half of the height at most, and the sentence in focus stands above it.
  await page.setViewportSize({ width: 360, height: 740 })
  const second = page.getByRole('button', { name: 'At 2am the Chinese delegation' })
  await second.click()
  await expect(page.getByRole('heading', { name: 'Sentence 2 of 3' })).toBeVisible()
  const box = await sheet.boundingBox()
  const above = await second.boundingBox()
  expect(box?.height).toBeLessThanOrEqual(370)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThanOrEqual(738)
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
  await sheet.getByRole('button', { name: 'Fold', exact: true }).click()
  await expect(page.getByLabel('What it is')).toBeHidden()
  await expectAccessible(page, 'the folded sheet of a sentence')
})
