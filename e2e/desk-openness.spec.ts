import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectSound } from './access'
import { Desk } from './app'

/** Errors and dangers are handled in the open: taken back, taken down, answered, and listed for everybody. */
const MEETING = 'Plenary 2022, Gaborone'
const AT = '2022-PL'
const MISTAKEN = 'The lanterns of the harbour went out.'
const DANGEROUS = 'The witness Zephyrine Quokka spoke of it.'
const STANDING = 'The floor was asked for twice.'
const RETRACTED = 'Two accounts of one evening were taken for one.'
const SUPPRESSED = 'Taken down to protect somebody.'
const REPLY = 'Nous avons demandé la parole à deux reprises.\n\nElle ne nous a pas été donnée.'

/** Recorded by one, approved and published by another; answers its symbol. */
async function publishEvent(author: Desk, editor: Desk, kind: string, words: string): Promise<string> {
  await author.openMeeting(MEETING)
  await author.recordEvent({ kind, line: words })
  await author.addNewSource(`Note on a ${kind.toLowerCase()}`, words)
  await author.expectSaved()
  await author.submit()
  await editor.page.goto(author.page.url())
  await editor.page.getByRole('button', { name: 'Approve and publish' }).click()
  const told = await editor.page.getByText(/^Published as /).textContent()
  return /Published as ([\dA-Z-]+)/.exec(told ?? '')?.[1] ?? ''
}

async function takeBack(desk: Desk, symbol: string, what: 'Retract' | 'Suppress', reason: string): Promise<void> {
  const { page } = desk
  await page.goto('/en/desk/withdrawals')
  await page.getByLabel('Symbol of the record').fill(symbol)
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByRole('radio', { name: what }).check()
  await page.getByLabel('Reason, which the public reads').fill('Too short')
  if (what === 'Suppress') {
    await page.getByRole('button', { name: `Suppress ${symbol}` }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'is not the symbol of this record' })).toBeVisible()
    await page.getByLabel(`Type ${symbol} to confirm`).fill(symbol)
  }
  await page.getByRole('button', { name: what }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'is too short' })).toBeVisible()
  await page.getByLabel('Reason, which the public reads').fill(reason)
  await page.getByRole('button', { name: what }).click()
  await expect(
    page.getByText(`It was ${what === 'Retract' ? 'retracted' : 'suppressed'} with version 2.`),
  ).toBeVisible()
}

/** Every public address at which an event of this meeting can be told. */
const TOLD = [
  `/en/meetings/${AT}`,
  '/fr/participants/csc',
  '/en/years/2022',
  '/en/years/2022.csv',
  '/en/years/2022.json',
  `/api/v1/meetings/${AT}`,
  '/api/v1/events?year=2022',
  '/en/search?q=lanterns',
  '/en/search?q=Zephyrine',
  '/api/v1/chain',
  '/en/corrections',
  '/pt',
]

async function addressesThatTell(page: Page, words: string): Promise<string[]> {
  const found: string[] = []
  for (const address of TOLD) {
    const body = await (await page.request.get(address)).text()
    if (body.includes(words)) found.push(address)
  }
  return found
}

async function reader(browser: Browser, baseURL: string, isDark = false): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: true,
    colorScheme: isDark ? 'dark' : 'light',
    viewport: { width: isDark ? 1280 : 360, height: 800 },
  })
  return context.newPage()
}

async function expectSoundAt(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expectSound(page, address)
}

test('a mistake is retracted, a dangerous line taken down, a reply published, and everything is listed', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const base = baseURL ?? ''
  const { ada, rosa, edith } = await Desk.team(browser, base)
  const mistaken = await publishEvent(rosa, edith, 'Walkout', MISTAKEN)
  const dangerous = await publishEvent(rosa, edith, 'Protest', DANGEROUS)
  const standing = await publishEvent(rosa, edith, 'Statement', STANDING)
  const anybody = await reader(browser, base)

  expect((await addressesThatTell(anybody, 'lanterns of the harbour')).length).toBeGreaterThan(4)
  await takeBack(edith, mistaken, 'Retract', RETRACTED)
  for (const [locale, words] of [
    ['en', 'was taken back'],
    ['fr', 'a été retiré'],
    ['pt', 'foi retirado'],
  ] as const) {
    const response = await anybody.goto(`/${locale}/events/${mistaken}`)
    expect(response?.status()).toBe(410)
    expect(await response?.text()).not.toContain('<script')
    await expect(anybody.getByRole('heading', { level: 1 })).toContainText(words)
    await expect(anybody.getByText(RETRACTED)).toBeVisible()
  }
  expect(await addressesThatTell(anybody, 'lanterns of the harbour')).toEqual(['/api/v1/chain'])
  const old = await anybody.goto(`/en/events/${mistaken}/v/1`)
  expect(old?.status()).toBe(200)
  await expect(anybody.getByText(MISTAKEN).first()).toBeVisible()
  await expect(anybody.getByText(RETRACTED)).toBeVisible()

  expect((await addressesThatTell(anybody, 'Zephyrine Quokka')).length).toBeGreaterThan(4)
  await takeBack(ada, dangerous, 'Suppress', SUPPRESSED)
  await expect.poll(() => addressesThatTell(anybody, 'Zephyrine Quokka'), { timeout: 60_000 }).toEqual([])
  for (const address of [`/en/events/${dangerous}`, `/fr/events/${dangerous}/v/1`]) {
    const gone = await anybody.goto(address)
    expect(gone?.status()).toBe(410)
    expect(await gone?.text()).not.toContain('Zephyrine')
    await expect(anybody.getByText(SUPPRESSED)).toBeVisible()
  }
  await edith.page.goto('/en/desk/withdrawals')
  await edith.page.getByRole('link', { name: dangerous }).click()
  await edith.page.getByRole('button', { name: 'Confirm the suppression' }).click()
  await expect(edith.page.getByRole('heading', { name: 'Confirm the suppression' })).toHaveCount(0)

  const { page } = rosa
  await page.goto('/en/desk/replies')
  await page.getByRole('link', { name: 'Record a reply' }).click()
  await page.getByLabel('Who answers').selectOption({ label: 'KP CSC' })
  await page.getByLabel('Symbol of what it answers').fill(standing)
  await page.getByLabel('The reply, as received').fill(REPLY)
  await page.getByLabel('Language', { exact: true }).fill('fr')
  await page.getByLabel('Received on').fill('2022-12-01')
  await page.getByLabel('How it came').fill('By letter; the sender was telephoned.')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page.getByText('You recorded or last edited this')).toBeVisible()
  await edith.page.goto('/en/desk/review')
  await expect(edith.page.getByRole('heading', { name: 'Replies to check' })).toBeVisible()
  await edith.page.getByRole('link', { name: 'KP CSC', exact: true }).click()
  await edith.page.getByRole('button', { name: 'Check and publish' }).click()
  await expect(edith.page.getByRole('link', { name: /Public page RP-2022-1/ })).toBeVisible()
  for (const address of [`/en/events/${standing}`, '/en/participants/csc', '/fr/replies/RP-2022-1']) {
    await anybody.goto(address)
    await expect(anybody.getByText('Nous avons demandé la parole à deux reprises.')).toBeVisible()
    await expect(anybody.getByText('was telephoned')).toHaveCount(0)
  }
  await anybody.goto(`/en/events/${standing}`)
  await expect(anybody.locator('blockquote[lang=fr]')).toBeVisible()

  await anybody.goto('/en')
  await anybody.getByRole('link', { name: 'Corrections' }).click()
  for (const [symbol, reason] of [
    [mistaken, RETRACTED],
    [dangerous, SUPPRESSED],
  ] as const) {
    const listed = anybody.getByRole('article', { name: new RegExp(symbol) })
    await expect(listed.getByText(reason)).toBeVisible()
  }

  await rosa.page.goto(rosa.page.url())
  await rosa.page.getByRole('link', { name: 'History' }).click()
  await expect(rosa.page.getByRole('listitem').first()).toContainText('published · Edith Editor')

  const night = await reader(browser, base, true)
  for (const visitor of [anybody, night])
    for (const address of [
      '/en/corrections',
      `/fr/events/${mistaken}`,
      `/pt/events/${dangerous}`,
      `/en/events/${mistaken}/v/1`,
      `/en/events/${standing}`,
      '/pt/replies/RP-2022-1',
    ])
      await expectSoundAt(visitor, address)
  for (const address of [
    '/en/desk/withdrawals',
    `/en/desk/withdrawals/${standing}`,
    '/en/desk/replies',
    '/en/desk/replies/new',
    new URL(rosa.page.url()).pathname,
  ])
    await expectSoundAt(edith.page, address)
})
