import fs from 'node:fs'
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'

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
    const ada = await Desk.open(browser, baseURL)
    const link = firstLink(baseURL)
    await ada.page.goto(link)
    // The first story of a run makes the accounts; later ones sign in.
    if (await ada.page.getByLabel('Your name').isVisible()) {
      await ada.acceptInvitation(link, ADA)
      for (const [person, roles] of [
        [ROSA, ['Editor', 'Researcher']],
        [EDITH, ['Editor', 'Researcher']],
      ] as const) {
        const invitation = await ada.invite(person, [...roles])
        const desk = await Desk.open(browser, baseURL)
        await desk.acceptInvitation(invitation, person)
        await desk.page.context().close()
      }
    } else await ada.signIn(ADA)
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
  }

  async saveDraft(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save draft' }).click()
    await this.expectSaved()
  }

  /** The state line says that the server has every word; it says so by itself within two seconds of the last one. */
  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole('status')).toHaveText('Saved', { timeout: 4_000 })
  }

  /** A source by its facts, typed beside the event, and a claim on it. */
  async addNewSource(title: string, words: string): Promise<void> {
    const { page } = this
    await page.getByText('A source that is not in the list').click()
    await page.getByLabel('Title of the source').fill(title)
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
