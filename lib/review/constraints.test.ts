import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aParticipant } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { LOCALES } from '@/db/vocabulary'
import { newId } from '@/lib/core/ids'
import type { Problem, Result } from '@/lib/core/result'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { getEvent } from '@/lib/events/queries'
import { actingAs, aClaimOn, aGroup, anEventAt, theChair } from '@/lib/events/test-events'
import { deskMessages } from '@/lib/i18n/translate'
import { importRelease, linkPassage } from '@/lib/releases/commands'
import { approveEvent } from './commands'
import { aRecordedDraft, codeOf } from './test-scenes'

/**
 * What the database refuses (db/rules.test.ts, domain 6.3) answers at the desk with a Problem that says what to mend, in
 * three languages. Numbers are those of the domain.
 */
withTestDatabase()

async function attempts(): Promise<[string, Result<unknown>, Problem][]> {
  const { author, second, draft, source, meeting } = await aRecordedDraft()
  const northland = await aParticipant('Northland')
  const edit = (more: object) => recordEvent(author, { ...anEventAt(meeting.id), ...more })
  const submitted = async (more: object) => {
    const event = { ...anEventAt(meeting.id, { claims: [aClaimOn(source.id)] }), ...more }
    assert.equal(codeOf(await recordEvent(author, event)), '')
    return submitEvent(author, { id: event.id, revision: 1 })
  }
  const [claim, group] = [aClaimOn(source.id), aGroup('some', { min: 3, max: 2 })]
  const judgedClaim = aClaimOn(source.id)
  const crowded = aGroup('one of them', {
    max: 1,
    members: [
      { participantId: northland.id, claimId: claim.id },
      { participantId: (await aParticipant('Southland')).id, claimId: claim.id },
    ],
  })
  const position = {
    ...{ id: newId(), participantId: northland.id, groupId: null, objectKind: null, objectId: null, stance: 'blocks' },
    ...{ capacity: null, reasonState: 'unknown', reason: null, claimId: claim.id },
  }
  const held = { ...position, stance: 'objects', objectKind: 'topic', objectId: 'some-topic' }
  const judged = [{ id: newId(), claimId: judgedClaim.id, code: 'repetition', wording: null, state: 'asserted' }]
  await submitEvent(author, { id: draft.id, revision: 1 })
  const field = (path: string, code: string) => ({ code: 'invalid' as const, fields: [{ path, code }] })
  const naming = (code: string) => [{ path: `named.${northland.id}`, code }]
  return [
    ['1 no source', await submitted({ claims: [] }), { code: 'needs_source' }],
    [
      '1 no second person',
      await approveEvent(author, { id: draft.id, revision: 1, note: null }),
      { code: 'not_allowed' },
    ],
    ['1 a second person', await approveEvent(second, { id: draft.id, revision: 1, note: null }), { code: 'not_found' }],
    [
      '2 a judgement names an initiator whom its claim does not name',
      await submitted({ claims: [judgedClaim], actors: [actingAs(northland.id, 'initiator')], assessments: judged }),
      { code: 'needs_naming_source', fields: naming('named_by_no_claim') },
    ],
    [
      '3 an own observation without an observer',
      await submitted({ recordBasis: 'own_observation' }),
      { code: 'breaks_rule', rule: 'own_observation_has_observer' },
    ],
    [
      '3 a naming that is inferred',
      await submitted({
        ...{ recordBasis: 'inferred', actors: [actingAs(northland.id, 'obstructing')] },
        claims: [aClaimOn(source.id, [northland.id])],
      }),
      { code: 'breaks_rule', rule: 'naming_is_not_inferred' },
    ],
    [
      '4 neither participant nor group nor office',
      await edit({ actors: [{ ...actingAs(northland.id, 'leaving'), participantId: null }] }),
      field('actors.0.participantId', 'one_of_participant_group_or_office'),
    ],
    [
      '4 an office with its holder',
      await edit({ actors: [theChair('speaker', { participantId: northland.id })] }),
      field('actors.0.participantId', 'one_of_participant_group_or_office'),
    ],
    [
      '4 a body without its office',
      await edit({ actors: [{ ...actingAs(northland.id, 'leaving'), officeBodyId: 'wgn' }] }),
      field('actors.0.officeBodyId', 'body_needs_office'),
    ],
    [
      '4 an office of no body',
      await edit({ actors: [theChair('speaker', { officeBodyId: 'nobody' })] }),
      { code: 'not_found', rule: 'event_actors_office_body_id_bodies_id_fk' },
    ],
    [
      '4 an office that is inferred',
      await submitted({ recordBasis: 'inferred', actors: [theChair('granter')] }),
      { code: 'breaks_rule', rule: 'office_is_not_inferred' },
    ],
    [
      '4 a holder beside an office that is shown as obstructing',
      await submitted({
        details: { kind: 'interruption' },
        actors: [theChair('initiator'), { ...actingAs(northland.id, 'speaker'), capacity: 'chair_of_meeting' }],
      }),
      { code: 'needs_naming_source', fields: naming('named_by_no_claim') },
    ],
    ['5 bounds the wrong way round', await edit({ groups: [group] }), field('groups.0.max', 'bounds_not_ordered')],
    [
      '5 more members than the bound',
      await edit({ claims: [claim], groups: [crowded] }),
      { code: 'breaks_rule', rule: 'group_members_within_bound' },
    ],
    ['7 a time without its day', await edit({ meetingDay: null }), field('meetingDay', 'meeting_day_needed')],
    [
      '7 a time outside its day',
      await edit({ localDate: '2031-11-20' }),
      { code: 'breaks_rule', rule: 'event_time_fits_meeting_day' },
    ],
    [
      '10 to block takes an object',
      await edit({ claims: [claim], positions: [position] }),
      field('positions.0.objectId', 'block_needs_object'),
    ],
    [
      '10 one position is held once',
      await edit({ claims: [claim], positions: [held, { ...held, id: newId() }] }),
      { code: 'already_exists', rule: 'positions_are_held_once_at_a_time' },
    ],
  ]
}

test('each rule of the database is a Problem at the desk that names what to mend', async () => {
  for (const [name, result, expected] of await attempts()) {
    if (name === '1 a second person') {
      assert.equal(codeOf(result as never), '', name)
      continue
    }
    assert.deepEqual(result.ok ? null : result.problem, expected, name)
  }
})

test('8: a passage outside its text is refused with what to do', async () => {
  const { author, draft } = await aRecordedDraft()
  const imported = await importRelease(author, {
    ...{ id: newId(), text: 'They left.', title: 'T', publisher: 'P', publisherId: null, publishedOn: null },
    ...{ language: 'en', kind: 'press_release', url: null, meetingId: null },
  })
  assert.ok(imported.ok)
  const link = {
    id: newId(),
    versionId: imported.value.versionId,
    eventId: draft.id,
    aspect: 'occurrence',
    stance: 'asserts',
  }
  const refused = await linkPassage(author, {
    ...link,
    nameIds: [],
    confidence: 'high',
    ranges: [{ start: 5, end: 99 }],
  })
  assert.deepEqual(refused.ok ? null : refused.problem, { code: 'breaks_rule', rule: 'passage_is_exact' })
})

test('12: an actor without a standing on the day of the meeting is a warning, and the event is still recorded', async () => {
  const { author, draft } = await aRecordedDraft()
  const [northland, southland] = [await aParticipant('Northland'), await aParticipant('Southland')]
  await plainSql(
    `insert into participant_statuses (participant_id, position, status, since, until, precision) values ('${northland.id}', 1, 'participant', '2003', null, 'year'), ('${southland.id}', 1, 'removed', '2020', null, 'year')`,
  )
  const actors = [actingAs(northland.id, 'speaker'), actingAs(southland.id, 'speaker')]
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 1, actors })), '')
  assert.deepEqual((await getEvent(author, draft.id))?.doubts, [{ participantId: southland.id, standing: 'removed' }])
})

test('follows never runs in a circle, and nothing rests on a claim of another event', async () => {
  const { author, draft, meeting, source } = await aRecordedDraft()
  const next = anEventAt(meeting.id, { links: [{ toId: draft.id, kind: 'follows', claimId: null }] })
  assert.equal(codeOf(await recordEvent(author, next)), '')
  const circle = await recordEvent(author, {
    ...draft,
    revision: 1,
    links: [{ toId: next.id, kind: 'follows', claimId: null }],
  })
  assert.deepEqual(circle.ok ? null : circle.problem, { code: 'breaks_rule', rule: 'event_links_make_no_circle' })
  const foreign = { id: newId(), claimId: draft.claims[0]?.id, code: 'repetition', wording: null, state: 'asserted' }
  const other = await recordEvent(
    author,
    anEventAt(meeting.id, { claims: [aClaimOn(source.id)], assessments: [foreign] as never }),
  )
  assert.deepEqual(other.ok ? null : other.problem, { code: 'breaks_rule', rule: 'claim_is_of_the_event' })
})

test('every rule that the database names has a sentence in three languages', async () => {
  const { default: fs } = await import('node:fs')
  const sql = fs.readdirSync('db/migrations').filter((file) => file.endsWith('.sql'))
  const named = sql.flatMap((file) =>
    [...fs.readFileSync(`db/migrations/${file}`, 'utf8').matchAll(/PERFORM refuse\('(\w+)'/g)].map(
      ([, rule]) => rule ?? '',
    ),
  )
  const technical = [
    'publication_has_its_record',
    'publication_is_of_its_record',
    'public_record_is_published',
    'published_state_has_publication',
  ]
  for (const locale of LOCALES) {
    const { rules, problem } = deskMessages(locale)
    for (const rule of new Set(named)) {
      const isTold =
        rule in rules ||
        technical.includes(rule) ||
        ['change_is_explained', 'published_reply_has_second_person'].includes(rule)
      assert.ok(isTold, `${locale} ${rule}`)
    }
    assert.ok(problem.breaks_rule.includes('{rule}'))
  }
})
