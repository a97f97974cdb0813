import { expect, type Page, test } from '@playwright/test'
import { Desk } from './app'
import { forgetReactions, slowedDown, slowestReaction, watchReactions } from './pace'

/**
 * A release as long as any, in a browser made four times slower (pace.ts): moving from sentence to sentence, opening what
 * is proposed and typing in it, each reaction measured from the press to the next paint.
 */
const MEETING = 'Plenary 2021, Moscow'
const CHARACTERS = 60_000
const LONGEST_REACTION_MS = 100
const TRIES = 3
const PARTS = ['arrows', 'next', 'opening', 'typing', 'reasons']
const PARAGRAPH = [
  'The Chinese delegation left the closing session at 2am.',
  'We hope that the next meeting listens to those who live beside the river.',
  'For years the same countries have been blocking the declaration of principles.',
  'The harbour was quiet, and nobody in the hall spoke of the letters that had come in.',
].join(' ')

test('moving and typing in a release of 60,000 characters stays under 100 ms', async ({ browser, baseURL }) => {
  test.setTimeout(180_000)
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await rosa.importRelease({ text: longText(), title: 'Sample of a long week', meeting: MEETING })
  await expect(page.getByRole('heading', { name: /^Sentence 1 of \d{3}/ })).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('n')
    await expect(page.getByRole('heading', { name: /^Sentence 1 of/ })).toHaveCount(0, { timeout: 2_000 })
  }).toPass()

  await watchReactions(page)
  // Whatever else the machine does adds to a reaction and never takes from one: the quickest try is the screen's own.
  const tries: Record<string, number>[] = []
  const quickest = (part: string) => Math.min(...tries.map((one) => one[part] ?? Number.POSITIVE_INFINITY))
  const isQuick = () => PARTS.every((part) => quickest(part) <= LONGEST_REACTION_MS)
  while (tries.length < TRIES && !isQuick()) {
    const { faster, rate } = await slowedDown(page)
    tries.push({ ...(await work(page)), slowdown: Math.round(rate * 10) / 10 })
    await faster()
  }
  for (const reactions of tries)
    console.log(`A release of ${CHARACTERS} characters, slowest reactions in ms: ${JSON.stringify(reactions)}`)
  for (const part of PARTS) expect(quickest(part), part).toBeLessThanOrEqual(LONGEST_REACTION_MS)
})

/** Paragraphs whose sentences all differ, up to the length. */
function longText(): string {
  let text = ''
  for (let number = 1; text.length < CHARACTERS; number++)
    text += `${PARAGRAPH.replace('2am', `${1 + (number % 5)}am`)} This was page ${number}.\n\n`
  return text.slice(0, CHARACTERS)
}

/** The slowest reaction of each part of the work with a few sentences. */
async function work(page: Page): Promise<Record<string, number>> {
  const part = async (act: () => Promise<void>) => {
    await forgetReactions(page)
    await act()
    // The browser tells a reaction after its paint.
    await page.waitForTimeout(300)
    return slowestReaction(page)
  }
  const times = async (count: number, key: string) => {
    for (let pressed = 0; pressed < count; pressed++) await page.keyboard.press(key)
  }
  const arrows = await part(() => times(12, 'ArrowDown'))
  const next = await part(() => times(12, 'n'))
  // To a sentence of which something is proposed.
  await expect(async () => {
    await page.keyboard.press('n')
    await expect(page.getByText(/^New event: Walkout/)).toBeVisible({ timeout: 300 })
  }).toPass()
  const opening = await part(async () => {
    await page.keyboard.press('e')
    await expect(page.getByLabel('What happened')).toBeFocused()
  })
  const typing = await part(async () => {
    const time = page.getByLabel('Time on the clock')
    await time.focus()
    for (const sign of '02:30 in the night') await page.keyboard.press(sign)
    await page.getByLabel('Duration in minutes').focus()
    await times(4, '1')
  })
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('What happened')).toHaveCount(0)
  const reasons = await part(async () => {
    await page.keyboard.press('d')
    await expect(page.getByLabel('Why it is set aside')).toBeFocused()
    for (const sign of 'not here') await page.keyboard.press(sign)
    await page.keyboard.press('Escape')
  })
  return { arrows, next, opening, typing, reasons }
}
