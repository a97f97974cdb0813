import { expect, test } from '@playwright/test'
import { expectSound } from './access'

/** The public record on the starter data: readable by anybody, on any device, without a script. */
const PAGES = [
  '',
  'meetings',
  'meetings/2023-PL',
  'meetings/2021-IS',
  'events/2023-PL-E008',
  'events/2021-IS-E001',
  'participants',
  'participants/ru',
  'participants/csc',
  'topics',
  'topics/conflict-diamond-definition',
  'releases',
  'releases/R-2021-0628-1',
  'years',
  'years/2023',
  'search?q=walkout',
  'search',
  'about',
  'corrections',
  'events/2023-PL-E008/v/1',
  'nothing-here',
]

for (const [scheme, width] of [
  ['light', 360],
  ['dark', 1280],
] as const) {
  test(`every public page passes WCAG 2.2 AA, carries no script and no error, and fits its width (${scheme}, ${width} px)`, async ({
    browser,
    baseURL,
  }) => {
    test.slow()
    for (const [index, page] of PAGES.entries()) {
      const locale = ['en', 'fr', 'pt'][index % 3]
      const context = await browser.newContext({ baseURL, colorScheme: scheme, viewport: { width, height: 800 } })
      const reader = await context.newPage()
      const errors: string[] = []
      reader.on(
        'console',
        (message) => message.type() === 'error' && !/404/.test(message.text()) && errors.push(message.text()),
      )
      reader.on('pageerror', (error) => errors.push(error.message))
      const response = await reader.goto(`/${locale}${page ? `/${page}` : ''}`)
      expect(response?.status(), page).toBe(page === 'nothing-here' ? 404 : 200)
      expect(await response?.text()).not.toContain('<script')
      expect(response?.headers()['content-security-policy']).toContain("script-src 'none'")
      await expectSound(reader, `${locale} ${page} ${width}`)
      expect(errors, page).toEqual([])
      await context.close()
    }
  })
}

test('with scripts switched off a reader finds a walkout, its sources, and the way to cite it', async ({
  browser,
  baseURL,
}) => {
  const reader = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  await reader.goto('/')
  await expect(reader).toHaveURL(/\/en$/)
  await reader.getByRole('searchbox').fill('Victoria Falls walkout')
  await reader.getByRole('button', { name: 'Search' }).first().click()
  await reader.getByRole('link', { name: 'Walkout by the KP CSC' }).first().click()
  await expect(reader.getByText(/According to the Coalition/).first()).toBeVisible()
  await reader.getByText('Cite', { exact: true }).click()
  await expect(reader.getByText('@misc{2023-PL-E008,')).toBeVisible()
  await reader.getByRole('link', { name: 'In its meeting' }).click()
  await expect(reader).toHaveURL(/2023-PL#E008$/)
})

test('every sentence about an event names its source first, in three languages', async ({ request }) => {
  for (const [locale, attribution] of [
    ['en', /According to /g],
    ['fr', /Selon /g],
    ['pt', /Segundo /g],
  ] as const) {
    const body = await (await request.get(`/${locale}/meetings/2021-IS`)).text()
    const listed = body.match(/<li[^>]*id="E\d+"/g)?.length ?? 0
    expect(listed).toBeGreaterThan(5)
    expect(body.match(attribution)?.length ?? 0).toBeGreaterThanOrEqual(listed)
  }
})

test('02:00 at Victoria Falls is 02:00 for readers in any zone', async ({ browser, baseURL }) => {
  for (const timezoneId of ['Asia/Tokyo', 'America/Los_Angeles', 'Africa/Harare']) {
    const reader = await (await browser.newContext({ baseURL, timezoneId })).newPage()
    await reader.goto('/en/events/2023-PL-E008')
    await expect(reader.locator('time')).toHaveText('02:00')
    await expect(reader.locator('time')).toHaveAttribute('datetime', '2023-11-11T00:00:00.000Z')
  }
})

test('an answer that the reader has already is not sent again', async ({ request }) => {
  const first = await request.get('/en/meetings/2023-PL')
  const again = await request.get('/en/meetings/2023-PL', { headers: { 'if-none-match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  expect(first.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
})

test('odd requests get an answer, never a failure', async ({ request }) => {
  for (const [address, status] of [
    ['/en/%ff', 400],
    ['/en/years/20x3', 404],
    ['/en/years/1800', 404],
    ['/en/releases?page=-3', 200],
    ['/en/meetings?kind=vote&year=abc', 200],
    ['/api/v1/events?kind=vote', 400],
    ['/api/v1/meetings/none', 404],
    ['/id/none', 404],
    [`/en/search?q=${encodeURIComponent("' or 1=1; -- \u{1F600} & | ! ( :*")}`, 200],
    [`/en/search?q=${'x'.repeat(3000)}`, 200],
  ] as const) {
    expect((await request.get(address)).status(), address).toBe(status)
  }
  expect((await request.post('/en/meetings', { data: 'x' })).status()).toBe(405)
  expect((await request.post('/api/desk/record-event', { data: {} })).status()).toBe(401)
  expect((await request.get('/en', { headers: { host: 'evil.example' } })).status()).toBe(421)
})
