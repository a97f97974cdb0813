import fs from 'node:fs'
import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test'

export type Person = { name: string; email: string; password: string }

/** Sample people and texts of the stories; nobody real. */
export const ADA: Person = { name: 'Ada Admin', email: 'ada@example.org', password: 'seven quiet herons wading' }
export const ROSA: Person = { name: 'Rosa Researcher', email: 'rosa@example.org', password: 'lamplight over the ferry' }
export const EDITH: Person = { name: 'Edith Editor', email: 'edith@example.org', password: 'marble stairs and thunder' }

/** The link that the first start of a record prints, read where the server wrote it. */
export function firstLink(baseURL: string): string {
  const port = new URL(baseURL).port
  const log = fs.readFileSync(fs.readFileSync(`test-results/server-${port}.txt`, 'utf8'), 'utf8')
  const link = /http:\S+\/sign-in\/invitation\/\S+/.exec(log)?.[0]
  if (!link) throw new Error('The server printed no link for the first person.')
  return new URL(link).pathname
}

/** One person at one browser: what people do, in their words. */
export class Desk {
  /** The people of a story, each invited by the first and signed in at a browser of their own. */
  static async team(browser: Browser, baseURL: string): Promise<{ ada: Desk; rosa: Desk; edith: Desk }> {
    const ada = await Desk.first(browser, baseURL)
    await ada.page.goto('/en/desk/people')
    for (const person of [ROSA, EDITH]) {
      // The first story of a run makes the accounts; later ones find them.
      if (await ada.page.getByText(person.email).first().isVisible()) continue
      const invitation = await ada.invite(person, ['Editor', 'Researcher'])
      const desk = await Desk.open(browser, baseURL)
      await desk.acceptInvitation(invitation, person)
      await desk.page.context().close()
      await ada.page.goto('/en/desk/people')
    }
    const [rosa, edith] = [await Desk.open(browser, baseURL), await Desk.open(browser, baseURL)]
    await rosa.signIn(ROSA)
    await edith.signIn(EDITH)
    return { ada, rosa, edith }
  }

  constructor(readonly page: Page) {}

  static async open(browser: Browser, baseURL: string): Promise<Desk> {
    const context: BrowserContext = await browser.newContext({ baseURL })
    return new Desk(await context.newPage())
  }

  /** The first person of a record: by the link that the first start prints, or signed in if a story used it before. */
  static async first(browser: Browser, baseURL: string): Promise<Desk> {
    const ada = await Desk.open(browser, baseURL)
    await ada.page.goto(firstLink(baseURL))
    const isNew = (await ada.page.getByLabel('Your name').count()) > 0
    await (isNew ? ada.acceptInvitation(firstLink(baseURL), ADA) : ada.signIn(ADA))
    return ada
  }

  async acceptInvitation(path: string, person: Person): Promise<void> {
    await this.page.goto(path)
    // Stories share a record: whichever comes first uses the link, the others sign in.
    if (await this.page.getByText('This link has been used').isVisible()) return this.signIn(person)
    await this.page.getByLabel('Your name').fill(person.name)
    await this.page.getByLabel('E-mail address').fill(person.email)
    await this.page.getByLabel('Password, at least').fill(person.password)
    await this.page.getByRole('button', { name: 'Make my account' }).click()
    await expect(this.page.getByText(`Signed in as ${person.name}`)).toBeVisible()
  }

  async signIn(person: Person): Promise<void> {
    await this.page.goto('/en/sign-in')
    await this.page.getByLabel('E-mail address').fill(person.email)
    await this.page.getByRole('textbox', { name: 'Password' }).fill(person.password)
    await this.page.getByRole('button', { name: 'Sign in' }).click()
    await expect(this.page.getByText(`Signed in as ${person.name}`)).toBeVisible()
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sign out' }).click()
    await expect(this.page).toHaveURL(/\/en$/)
  }

  /** Sets up an authenticator and answers its secret and the recovery codes. `code` is what it shows for a secret. */
  async setUpAuthenticator(code: (secret: string) => string): Promise<{ secret: string; codes: string[] }> {
    const { page } = this
    await page.goto('/en/desk/account')
    await page.getByRole('button', { name: 'Set up an authenticator' }).click()
    await expect(page.getByRole('img', { name: 'QR code for the authenticator' })).toBeVisible()
    const secret = (await page.getByRole('link', { name: /^([A-Z2-7]{1,4} ?)+$/ }).textContent()) ?? ''
    // A code made in the last seconds of its half minute would be too old by the time it arrives.
    const secondsLeft = 30 - ((Date.now() / 1000) % 30)
    if (secondsLeft < 5) await page.waitForTimeout(secondsLeft * 1000)
    await page.getByLabel('Code that the authenticator shows').fill(code(secret))
    await page.getByRole('button', { name: 'Confirm' }).click()
    await expect(page.getByRole('heading', { name: 'Recovery codes' })).toBeVisible()
    const codes = await page.getByRole('status').getByRole('listitem').allTextContents()
    return { secret, codes }
  }

  async invite(person: Person, roles: string[]): Promise<string> {
    await this.page.goto('/en/desk/people')
    await this.page.getByLabel('E-mail address').fill(person.email)
    for (const role of ['Administrator', 'Editor', 'Researcher'])
      await this.page.getByLabel(role).setChecked(roles.includes(role))
    await this.page.getByRole('button', { name: 'Make an invitation link' }).click()
    const link = await this.page.getByLabel('Hand this link over').inputValue()
    return new URL(link).pathname
  }

  async openMeeting(name: string): Promise<void> {
    await this.page.goto('/en/desk/meetings')
    await this.page.getByRole('link', { name, exact: true }).click()
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible()
  }

  async recordEvent(event: {
    kind: string
    day?: string
    time?: string
    who?: string
    role?: string
    session?: string
    line: string
  }): Promise<void> {
    const { page } = this
    await page.getByRole('link', { name: 'Record an event' }).click()
    await page.getByLabel('What happened').selectOption({ label: event.kind })
    if (event.day) await page.getByLabel('Meeting day', { exact: true }).selectOption({ label: event.day })
    if (event.time) await page.getByLabel('Time on the clock').fill(event.time)
    if (event.who) await page.getByLabel('Participant or Observer').selectOption({ label: event.who })
    if (event.role) await page.getByLabel('Role').selectOption({ label: event.role })
    if (event.session) await page.getByLabel('Sitting in words').fill(event.session)
    await page.getByLabel('Plain line', { exact: true }).fill(event.line)
    await page.getByLabel('Basis', { exact: true }).selectOption({ label: 'Stated by the Coalition' })
  }

  async saveDraft(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save draft' }).click()
    await this.expectSaved()
  }

  /** The state line says that the server has every word; it says so by itself within two seconds of the last one. */
  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole('status')).toHaveText('Saved', { timeout: 4_000 })
  }

  /** The form with the facts of the meeting that is open; kept words may have opened it already. */
  async editFacts(): Promise<Locator> {
    const facts = this.page.locator('#facts')
    if (!(await facts.getByLabel('Venue', { exact: true }).isVisible()))
      await facts.getByText('Edit', { exact: true }).click()
    await expect(facts.getByLabel('Venue', { exact: true })).toBeVisible()
    return facts
  }

  /** The state line of a form says that the server has every word, without anybody pressing a button. */
  async expectSheetSaved(form: Locator): Promise<void> {
    await expect(form.getByRole('status')).toHaveText('Saved', { timeout: 4_000 })
  }

  /** A source by its facts, typed beside the event, and a claim on it. */
  async addNewSource(title: string, words: string): Promise<void> {
    const { page } = this
    await page.getByText('A source that is not in the list').click()
    await page.getByLabel('Title of the source').fill(title)
    await page.getByLabel('Kind of source').selectOption({ label: 'Press release' })
    await page.getByRole('combobox', { name: 'Publisher' }).selectOption({ label: 'KP CSC' })
    await page.getByRole('button', { name: 'Add this source' }).click()
    await page.getByLabel('What the source says, in your words').last().fill(words)
  }

  async addClaim(source: string, words: string): Promise<void> {
    const { page } = this
    await page.getByLabel('Find a source').fill(source)
    await page.getByRole('button', { name: source }).first().click()
    await page.getByLabel('What the source says, in your words').last().fill(words)
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Submit for review' }).click()
    await expect(this.page.getByText('Submitted. A second person reviews it now.')).toBeVisible()
  }

  async importRelease(release: { text: string; title: string; date?: string; meeting: string }): Promise<void> {
    const { page } = this
    await page.goto('/en/desk/releases/new')
    await page.getByLabel('Text', { exact: false }).first().fill(release.text)
    await page.getByLabel('Title').fill(release.title)
    await page.getByRole('combobox', { name: 'Publisher' }).selectOption({ label: 'KP CSC' })
    if (release.date) await page.getByLabel('Date stated in the text').fill(release.date)
    await page.getByLabel('Meeting it covers').selectOption({ label: release.meeting })
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('link', { name: 'Text and events' }).click()
  }

  async linkSentence(words: string, event: string): Promise<void> {
    const { page } = this
    await page.getByRole('button', { name: words }).click()
    await page.getByLabel('Event', { exact: true }).selectOption({ label: event })
    await page.getByRole('button', { name: 'Link passage' }).click()
    await expect(page.getByText('Linked. It appears publicly when the event is approved.')).toBeVisible()
  }

  async publishRelease(): Promise<string> {
    await this.page.getByRole('button', { name: 'Publish release' }).click()
    const told = await this.page.getByText(/^Published as R-/).textContent()
    return /R-[0-9X-]+/.exec(told ?? '')?.[0] ?? ''
  }
}
