import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDatabase } from '@/db/client'
import { aParticipant, aSource } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { loadStarter } from '@/lib/publication/starter'
import { approveEvent } from '@/lib/review/commands'
import { aPublishedEvent, aRecordedDraft, codeOf } from '@/lib/review/test-scenes'
import { retractEvent } from '@/lib/review/withdrawal/commands'
import { recordEvent, submitEvent } from './commands'
import { judgeEvent, mentionedIn } from './naming'
import { actingAs, aClaimOn, aGroup, anEventAt } from './test-events'

/** Whom a text names, found in the starter record's names; and what the finding asks of an event. */
withTestDatabase(async () => {
  await loadStarter('reference')
})

test('names are found in three languages, in any case, with or without accents, as adjectives and plurals', async () => {
  const cases: [string, string[]][] = [
    ['The Russian delegation objected.', ['russia']],
    ['La délégation russe s’est opposée.', ['russia']],
    ['A Federação Russa opôs-se; a delegação chinesa também.', ['china', 'russia']],
    ['COTE D’IVOIRE and Côte d’Ivoire', ['cote-divoire']],
    ['Brazilians and Angolans left', ['angola', 'brazil']],
    ['The Central African Republic was discussed.', ['car']],
    ['The CAR was discussed; they came by car.', ['car']],
    ['They came by car and told us. On a eu tort, car il a tort.', []],
    ['The US, the UK and the EU spoke.', ['eu', 'uk', 'usa']],
    ['Nobody was named by anybody.', []],
    ['Equatorial Guinea wrote a letter.', []],
    ['Guinea wrote a letter.', ['guinea']],
    ['Swaziland spoke, as it was called then.', ['eswatini']],
    ['The Coalition left.', []],
  ]
  const db = await getDatabase()
  for (const [text, expected] of cases) assert.deepEqual(await mentionedIn(db, text), expected, text)
})

test('whoever the record’s own words mention must be linked; the words of a source are not the record’s', async () => {
  const { author, draft, source } = await aRecordedDraft()
  const said = (text: string) => [{ locale: 'en', text, status: 'original' as const }]
  const mention = { ...draft, revision: 1, summaries: said('China left the room.') }
  assert.equal(codeOf(await recordEvent(author, mention)), '')
  const refused = await submitEvent(author, { id: draft.id, revision: 2 })
  assert.deepEqual(refused.ok ? null : refused.problem, {
    code: 'needs_mention_link',
    fields: [{ path: 'named.china', code: 'mentioned_unlinked' }],
  })
  const linked = { ...mention, revision: 2, claims: [aClaimOn(source.id, ['china'])] }
  assert.equal(codeOf(await recordEvent(author, linked)), '')
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 3 })), '')
  const group = aGroup('the Chinese delegation and its friends')
  const quoted = anEventAt(draft.meetingId, {
    groups: [group],
    claims: [aClaimOn(source.id, [], { groupId: group.id })],
    actors: [{ ...actingAs('china', 'leaving'), participantId: null, groupId: group.id }],
  })
  assert.equal(codeOf(await recordEvent(author, quoted)), '')
  assert.equal(codeOf(await submitEvent(author, { id: quoted.id, revision: 1 })), '')
})

test('an event says by itself whom it names: by actors, claims, members of groups and its own words', async () => {
  const source = await aSource()
  const claim = aClaimOn(source.id, ['russia'])
  const group = aGroup('some', { members: [{ participantId: 'angola', claimId: claim.id }] })
  const event = anEventAt(null, {
    ...{ localTime: null, meetingDay: null, claims: [claim], groups: [group] },
    actors: [actingAs('uae', 'speaker')],
    outcome: 'The Indian delegation agreed.',
  })
  const { named } = await judgeEvent(await getDatabase(), event)
  assert.deepEqual(named, ['angola', 'india', 'russia', 'uae'])
})

test('the database refuses a document whose words mention somebody unlinked, past every command', async () => {
  const { author, second, draft } = await aRecordedDraft()
  await submitEvent(author, { id: draft.id, revision: 1 })
  await plainSql(`update events set outcome = 'Belarus would not have it.' where id = '${draft.id}'`)
  const refused = await approveEvent(second, { id: draft.id, revision: 1, note: null })
  assert.equal(codeOf(refused), 'needs_mention_link')
  assert.deepEqual(await plainSql(`select 1 from pub.publications where record_id = '${draft.id}'`), [])
})

test('a protected source is no evidence, and nothing of it reaches a document', async () => {
  const { author, second, draft, source } = await aRecordedDraft()
  const northland = await aParticipant('Northland')
  const hidden = await aSource({ access: 'protected', title: 'zephyrine quokka' })
  const claims = [aClaimOn(source.id), aClaimOn(hidden.id, [northland.id], { text: 'zephyrine quokka said so' })]
  const naming = {
    ...draft,
    revision: 1,
    details: { kind: 'interruption' },
    claims,
    actors: [actingAs(northland.id, 'initiator')],
  }
  await recordEvent(author, naming)
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), 'needs_naming_source')
  await recordEvent(author, { ...naming, revision: 2, actors: [] })
  await submitEvent(author, { id: draft.id, revision: 3 })
  assert.equal(codeOf(await approveEvent(second, { id: draft.id, revision: 3, note: null })), '')
  const [told] = await plainSql(`select document from pub.publications where record_id = '${draft.id}'`)
  assert.doesNotMatch(String(told?.document), /zephyrine/)
})

test('the reason for taking back names nobody, because one person alone gives it', async () => {
  const { second, draft } = await aPublishedEvent()
  const refused = await retractEvent(second, { id: draft.id, reason: 'China asked us to do so.', locale: 'en' })
  assert.deepEqual(refused.ok ? null : refused.problem.fields, [{ path: 'reason', code: 'names_somebody' }])
})
