import { expect, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expectSound } from './access'
import { Desk, type Person } from './app'

/** Who gets in, with what, and who puts whom out: told in browsers. */
const PETRA: Person = { name: 'Petra Partly', email: 'petra@example.org', password: 'seven lamps along the quay' }
const PAOLO: Person = { name: 'Paolo Passkey', email: 'paolo@example.org', password: 'brass bells under the snow' }
const NINA: Person = { name: 'Nina New', email: 'nina@example.org', password: 'unused' }

/** What an authenticator shows so many half minutes from now. Each story step uses a later one: no code works twice. */
function codeOf(secret: string, steps: number): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')), digits: 6, period: 30 })
  return totp.generate({ timestamp: Date.now() + steps * 30_000 })
}

async function typePassword(page: Page, person: Person): Promise<void> {
  await page.goto('/en/sign-in')
  await page.getByLabel('E-mail address').fill(person.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('a second factor is set up, asked for at sign-in and again before an invitation; a session ends from elsewhere', async ({
  browser,
  baseURL,
}) => {
  const base = baseURL ?? ''
  const ada = await Desk.first(browser, base)
  const link = await ada.invite(PETRA, ['Administrator', 'Researcher'])
  const petra = await Desk.open(browser, base)
  await petra.acceptInvitation(link, PETRA)
  const library = await Desk.open(browser, base)
  await library.signIn(PETRA)

  const { secret, codes } = await petra.setUpAuthenticator((one) => codeOf(one, -1))
  expect(codes).toHaveLength(10)
  await petra.page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(petra.page.getByText('10 recovery codes are left.')).toBeVisible()

  await petra.signOut()
  await typePassword(petra.page, PETRA)
  await expect(petra.page.getByRole('heading', { name: 'Second factor' })).toBeVisible()
  await petra.page.getByLabel('Code', { exact: true }).fill('000000')
  await petra.page.getByRole('button', { name: 'Continue' }).click()
  await expect(petra.page.getByRole('alert').filter({ hasText: 'is not right, or was used before' })).toBeVisible()
  await petra.page.getByLabel('Code', { exact: true }).fill(codeOf(secret, 0))
  await petra.page.getByRole('button', { name: 'Continue' }).click()
  await expect(petra.page.getByText(`Signed in as ${PETRA.name}`)).toBeVisible()

  // The session in the library is older than the factor: what asks for one asks there.
  await library.page.goto('/en/desk/people')
  await library.page.getByLabel('E-mail address').fill(NINA.email)
  await library.page.getByRole('button', { name: 'Make an invitation link' }).click()
  const dialog = library.page.getByRole('dialog', { name: 'Show your second factor' })
  await dialog.getByLabel('Code', { exact: true }).fill('123456')
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await expect(dialog.getByRole('alert')).toContainText('is not right')
  await dialog.getByLabel('Code', { exact: true }).fill(codeOf(secret, 1))
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await expect(library.page.getByLabel('Hand this link over')).toHaveValue(/invitation/)
  await expect(library.page.getByLabel('E-mail address')).toHaveValue(NINA.email)

  await petra.page.goto('/en/desk/account')
  const sessions = petra.page.getByRole('region', { name: 'Sessions' })
  await expect(sessions.getByRole('row')).toHaveCount(3)
  await expect(sessions.getByText(/^Chrome on /).first()).toBeVisible()
  await sessions.getByRole('button', { name: /^End Chrome on/ }).click()
  await expect(sessions.getByRole('row')).toHaveCount(2)
  await library.page.goto('/en/desk/people')
  await expect(library.page.getByRole('heading', { name: 'Sign in' })).toBeVisible()

  await typePassword(library.page, PETRA)
  await library.page.getByLabel('Code', { exact: true }).fill(codes[0] ?? '')
  await library.page.getByRole('button', { name: 'Continue' }).click()
  await expect(library.page.getByText(`Signed in as ${PETRA.name}`)).toBeVisible()
  await library.page.goto('/en/desk/audit')
  for (const what of ['Recovery code used', 'Session ended', 'Second factor shown', 'Wrong second factor'])
    await expect(library.page.getByRole('cell', { name: what }).first()).toBeVisible()
})

test('a passkey signs in alone, at a name and not at an IP address', async ({ browser, baseURL }) => {
  const base = baseURL ?? ''
  const ada = await Desk.first(browser, base)
  const link = await ada.invite(PAOLO, ['Researcher'])
  const paolo = await Desk.open(browser, base)
  await paolo.acceptInvitation(link, PAOLO)
  await paolo.page.goto('/en/desk/account')
  await expect(paolo.page.getByText('There are no passkeys at this address')).toBeVisible()

  const local = await Desk.open(browser, base.replace('127.0.0.1', 'localhost'))
  const device = await local.page.context().newCDPSession(local.page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await local.signIn(PAOLO)
  await local.page.goto('/en/desk/account')
  await local.page.getByLabel('Name of the passkey').fill('my telephone')
  await local.page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(local.page.getByRole('cell', { name: 'my telephone', exact: true })).toBeVisible()

  await local.page.context().clearCookies()
  await local.page.goto('/en/sign-in')
  await local.page.getByRole('button', { name: 'Use a passkey instead' }).click()
  await expect(local.page.getByText(`Signed in as ${PAOLO.name}`)).toBeVisible()
  await local.page.goto('/en/desk/account')
  await local.page.getByRole('button', { name: 'Remove my telephone' }).click()
  await expect(local.page.getByText('No passkey yet.')).toBeVisible()
})

const SCREENS = ['desk/account', 'desk/people', 'desk/people/PERSON', 'desk/audit', 'desk/permissions']

test('every screen about people passes WCAG 2.2 AA and fits its width, in three languages', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const base = baseURL ?? ''
  const ada = await Desk.first(browser, base)
  const { page } = ada
  await page.goto('/en/desk/people')
  const person = await page.getByRole('link', { name: PETRA.name }).getAttribute('href')
  for (const [index, screen] of [...SCREENS, 'sign-in'].entries()) {
    for (const [scheme, width] of [
      ['light', 360],
      ['dark', 1280],
    ] as const) {
      const locale = ['en', 'fr', 'pt'][(index + width) % 3]
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 800 })
      if (screen === 'sign-in') await page.context().clearCookies()
      await page.goto(`/${locale}/${screen.replace('PERSON', person?.split('/').at(-1) ?? '')}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectSound(page, `${locale} ${screen} ${width}`)
    }
  }
})
