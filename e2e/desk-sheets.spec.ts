import { expect, test } from '@playwright/test'
import { expectAccessible } from './access'
import { Desk } from './app'

/** The facts of a meeting are edited as an event is: nothing is pressed, nothing is lost, and two people are joined. */
const MEETING = 'Intersessional 2022, Kasane'

test('the venue is saved by itself, survives reload and a lost network, is mended at its field and goes back step by step', async ({
  browser,
  baseURL,
}) => {
  const { rosa } = await Desk.team(browser, baseURL ?? '')
  const { page } = rosa
  await rosa.openMeeting(MEETING)
  const facts = await rosa.editFacts()
  const [venue, notes] = [facts.getByLabel('Venue', { exact: true }), facts.getByLabel('Notes')]
  await expect(facts.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await venue.fill('Conference hall')
  await rosa.expectSheetSaved(facts)
  await page.reload()
  await rosa.editFacts()
  await expect(venue).toHaveValue('Conference hall')

  await venue.fill('Typed in the moment of a rel')
  await page.reload()
  await expect(venue, 'what waits on the device is shown without being looked for').toBeVisible()
  await expect(venue).toHaveValue('Typed in the moment of a rel')
  await rosa.expectSheetSaved(facts)

  await page.context().setOffline(true)
  await venue.fill('Typed without a network')
  await expect(facts.getByRole('status')).toContainText('No connection. Kept on this device')
  await page.context().setOffline(false)
  await rosa.expectSheetSaved(facts)

  await facts.getByLabel('Time zone of the venue').fill('Kasane')
  await expect(facts.getByRole('status')).toContainText('is no time zone')
  await expect(facts.getByLabel('Time zone of the venue')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page, 'a field to mend')
  await facts.getByLabel('Time zone of the venue').fill('Africa/Gaborone')
  await rosa.expectSheetSaved(facts)

  const before = await notes.inputValue()
  await notes.fill('A second thought.')
  await rosa.expectSheetSaved(facts)
  await notes.press('Control+z')
  await expect(notes).toHaveValue(before)
  await facts.getByRole('button', { name: 'Redo' }).click()
  await expect(notes).toHaveValue('A second thought.')
  await notes.press('Control+s')
  await rosa.expectSheetSaved(facts)
  await page.getByText('Add a sitting', { exact: true }).click()
  await page.locator('#sittings').getByLabel('State').focus()
  await expect(facts.getByRole('button', { name: 'Redo' }), 'steps stand at the form that is edited').toHaveCount(0)
  await page.reload()
  await rosa.editFacts()
  await expect(venue).toHaveValue('Typed without a network')
  await expect(notes).toHaveValue('A second thought.')
})

test('two people edit one meeting: other fields are joined, one field is decided, and the loser stays in history', async ({
  browser,
  baseURL,
}) => {
  const { rosa, edith } = await Desk.team(browser, baseURL ?? '')
  await rosa.openMeeting(MEETING)
  await edith.openMeeting(MEETING)
  const [hers, his] = [await rosa.editFacts(), await edith.editFacts()]
  await hers.getByLabel('Persons in the chair').fill('A Person')
  await rosa.expectSheetSaved(hers)
  await his.getByLabel('Notes').fill('As Edith noted it.')
  await edith.expectSheetSaved(his)
  await expect(his.getByText('Changes by somebody else were taken in.')).toBeVisible()
  await expect(his.getByLabel('Persons in the chair')).toHaveValue('A Person')

  await hers.getByLabel('Venue', { exact: true }).fill('The hall that Rosa saw')
  await rosa.expectSheetSaved(hers)
  await his.getByLabel('Venue', { exact: true }).fill('The hall that Edith saw')
  await expect(his.getByRole('status')).toContainText('Somebody else changed the same words')
  const panel = his.getByRole('group', { name: 'Two people changed the same words' })
  await expect(panel.getByText('The hall that Rosa saw').first()).toBeVisible()
  await expectAccessible(edith.page, 'conflict')
  await panel.getByRole('radio', { name: /Theirs/ }).check()
  await panel.getByRole('button', { name: 'Save what I chose' }).click()
  await edith.expectSheetSaved(his)
  await expect(his.getByLabel('Venue', { exact: true })).toHaveValue('The hall that Rosa saw')

  const id = edith.page.url().split('/').at(-1)
  await edith.page.goto(`/en/desk/history/meeting/${id}`)
  await expect(edith.page.getByRole('insertion').filter({ hasText: 'Edith' }).first()).toBeVisible()
  await expectAccessible(edith.page, 'history')
  await rosa.page.reload()
  await rosa.editFacts()
  await expect(hers.getByLabel('Notes')).toHaveValue('As Edith noted it.')
})
