import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aBody, aClaim, aMeeting, anActor, anEvent, aParticipant, aSource, aUser } from './factories'
import { plainSql, ruleThatRefuses, withTestDatabase } from './test-database'

/** What the database refuses by itself, tried by plain SQL. Numbers are those of the constraints list (domain 6.3). */
withTestDatabase()

let seq = 0
const DOCUMENT = (id: string) =>
  `(select jsonb_build_object('record', 'event', 'id', e.id, 'symbol', 'S-' || e.id, 'kind', e.kind, 'summaries', '[]'::jsonb, 'details', '{}'::jsonb, 'actors', '[]'::jsonb, 'claims', '[]'::jsonb)::text from events e where e.id = '${id}')`
/** Tries to publish an event by writing the publication itself, past every command; `more` stands in its document. */
function publicationOf(eventId: string, more: object = {}): string {
  seq += 1
  return `with s as (insert into pub.symbols values ('S-${eventId}', 'event', '${eventId}') returning symbol)
    insert into pub.publications (seq, record_kind, record_id, symbol, version, action, document, salt, leaf, previous_hash, hash, published_at, author_id, approver_id)
    select ${seq}, 'event', '${eventId}', symbol, 1, 'published', (${DOCUMENT(eventId)}::jsonb || '${JSON.stringify(more)}')::text, 's', 'l', 'p', 'h${seq}', now(), 'author', coalesce((select reviewer_id from reviews where record_id = '${eventId}' limit 1), 'other') from s`
}

async function approved(eventId: string): Promise<void> {
  const editor = await aUser(['editor'])
  await plainSql(
    `insert into reviews (record_kind, record_id, revision, reviewer_id, decision) values ('event', '${eventId}', 1, '${editor.userId}', 'approved')`,
  )
}

test('1: an event without a source is not published', async () => {
  const event = await anEvent()
  await approved(event.id)
  assert.equal(await ruleThatRefuses(publicationOf(event.id)), 'published_event_has_source')
})

test('1: an event whose only source is protected is not published', async () => {
  const event = await anEvent()
  await aClaim(event.id, (await aSource({ access: 'protected' })).id)
  await approved(event.id)
  assert.equal(await ruleThatRefuses(publicationOf(event.id)), 'published_event_has_source')
})

test('1: an event without the approval of another editor is not published', async () => {
  const event = await anEvent()
  await aClaim(event.id, (await aSource()).id)
  assert.equal(await ruleThatRefuses(publicationOf(event.id)), 'published_event_has_second_person')
})

test('1: a researcher’s approval is no second person, and neither is approval of an older revision', async () => {
  const event = await anEvent()
  await aClaim(event.id, (await aSource()).id)
  const researcher = await aUser(['researcher'])
  await plainSql(
    `insert into reviews (record_kind, record_id, revision, reviewer_id, decision) values ('event', '${event.id}', 1, '${researcher.userId}', 'approved')`,
  )
  assert.equal(await ruleThatRefuses(publicationOf(event.id)), 'published_event_has_second_person')
  await approved(event.id)
  await plainSql(`update events set revision = 2 where id = '${event.id}'`)
  assert.equal(await ruleThatRefuses(publicationOf(event.id)), 'published_event_has_second_person')
})

test('1: author and last editor cannot review their own work', async () => {
  const event = await anEvent()
  const review = `insert into reviews (record_kind, record_id, revision, reviewer_id, decision) values ('event', '${event.id}', 1, 'author', 'approved')`
  assert.equal(await ruleThatRefuses(review), 'reviewer_is_another_person')
})

test('2: a participant marked as obstructing needs a claim that names it', async () => {
  const [northland, southland] = [await aParticipant('Northland'), await aParticipant('Southland')]
  const event = await anEvent({ kind: 'consensus_blocked' })
  await anActor(event.id, northland.id, 'obstructing')
  await aClaim(event.id, (await aSource()).id, [southland.id])
  await approved(event.id)
  assert.equal(await ruleThatRefuses(publicationOf(event.id)), 'naming_needs_claim')
  await aClaim(event.id, (await aSource()).id, [northland.id], { stance: 'denies' })
  assert.equal(await ruleThatRefuses(publicationOf(event.id)), 'naming_needs_claim')
  await aClaim(event.id, (await aSource()).id, [northland.id])
  await plainSql(publicationOf(event.id))
})

test('2: where a source assesses obstruction, a named initiator needs a claim that names it', async () => {
  const northland = await aParticipant('Northland')
  const event = await anEvent({ kind: 'interruption' })
  await anActor(event.id, northland.id, 'initiator')
  const claim = await aClaim(event.id, (await aSource()).id)
  await plainSql(
    `insert into assessments (id, event_id, claim_id, code, created_by) values ('a-${event.id}', '${event.id}', '${claim.id}', 'interruption_to_silence', 'author')`,
  )
  await approved(event.id)
  assert.equal(await ruleThatRefuses(publicationOf(event.id)), 'naming_needs_claim')
})

test('3: an own observation needs a log entry or an observer’s note', async () => {
  const event = await anEvent({ recordBasis: 'own_observation' })
  await aClaim(event.id, (await aSource()).id)
  await approved(event.id)
  assert.equal(await ruleThatRefuses(publicationOf(event.id)), 'own_observation_has_observer')
})

test('3: inference is not enough to name a participant as obstructing', async () => {
  const northland = await aParticipant('Northland')
  const event = await anEvent({ recordBasis: 'inferred' })
  await anActor(event.id, northland.id, 'obstructing')
  await aClaim(event.id, (await aSource()).id, [northland.id])
  await approved(event.id)
  assert.equal(await ruleThatRefuses(publicationOf(event.id)), 'naming_is_not_inferred')
})

test('4: an actor is one of a participant, a described group and an office, never two and never none', async () => {
  const event = await anEvent()
  const northland = await aParticipant('Northland')
  await plainSql(
    `insert into described_groups (id, label, label_language, created_by) values ('g-${event.id}', 'a small group', 'en', 'author')`,
  )
  await aBody('wgn', 'Working Group on Nothing')
  const row = (participant: string, group: string, office: string, body = 'null') =>
    `insert into event_actors (id, event_id, position, participant_id, group_id, office, office_body_id, role) values ('x', '${event.id}', 1, ${participant}, ${group}, ${office}, ${body}, 'initiator')`
  const [who, group] = [`'${northland.id}'`, `'g-${event.id}'`]
  for (const [participant, words, office] of [
    ['null', 'null', 'null'],
    [who, group, 'null'],
    [who, 'null', "'chair'"],
    ['null', group, "'chair'"],
    [who, group, "'chair'"],
  ] as const)
    assert.equal(
      await ruleThatRefuses(row(participant, words, office)),
      'event_actors_are_one_of_participant_group_or_office',
    )
  assert.equal(await ruleThatRefuses(row(who, 'null', 'null', "'wgn'")), 'event_actors_body_is_of_an_office')
  assert.equal(
    await ruleThatRefuses(row('null', 'null', "'chair'", "'nothing'")),
    'event_actors_office_body_id_bodies_id_fk',
  )
  await plainSql(row('null', 'null', "'chair'", "'wgn'"))
})

test('4: an office as such is neither inferred, nor joined to its holder, nor stands beside one when it obstructs', async () => {
  const northland = await aParticipant('Northland')
  const event = await anEvent({ kind: 'interruption' })
  const source = await aSource()
  const claim = await aClaim(event.id, source.id)
  await approved(event.id)
  const chair = { office: 'chair', participantId: null, role: 'initiator' }
  const holder = { participantId: northland.id, role: 'speaker', capacity: 'chair_of_meeting' }
  const told = (actors: object[], more: object = {}) => publicationOf(event.id, { actors, ...more })
  const refusedBy = async (actors: object[], more: object = {}) => ruleThatRefuses(told(actors, more))
  assert.equal(await refusedBy([chair], { recordBasis: 'inferred' }), 'office_is_not_inferred')
  assert.equal(
    await refusedBy([{ ...chair, participantId: northland.id, role: 'speaker' }]),
    'office_is_not_its_holder',
  )
  assert.equal(await refusedBy([chair, holder]), 'office_is_not_its_holder')
  const named = { claims: [{ id: claim.id, stance: 'asserts', nameIds: [northland.id] }] }
  assert.equal(await refusedBy([chair, holder], named), 'office_is_not_its_holder', 'no claim of the tables names it')
  await plainSql(`insert into claim_names (claim_id, participant_id) values ('${claim.id}', '${northland.id}')`)
  await plainSql(told([chair, holder], named))
})

test('5: bounds of a group are ordered, and it has no more known members than its upper bound', async () => {
  const event = await anEvent()
  const claim = await aClaim(event.id, (await aSource()).id)
  const group = (min: string, max: string, id: string) =>
    `insert into described_groups (id, label, label_language, min, max, created_by) values ('${id}', 'some', 'en', ${min}, ${max}, 'author')`
  assert.equal(await ruleThatRefuses(group('3', '2', 'none')), 'described_groups_bounds_are_ordered')
  await plainSql(group('null', '1', `b-${event.id}`))
  const member = (id: string) => `insert into group_members values ('b-${event.id}', '${id}', '${claim.id}')`
  await plainSql(member((await aParticipant('Northland')).id))
  assert.equal(await ruleThatRefuses(member((await aParticipant('Southland')).id)), 'group_members_within_bound')
})

test('6: scheduled and actual times are columns of their own, and no trigger copies one to the other', async () => {
  const meeting = await aMeeting()
  await plainSql(
    `insert into moments (id, kind, local_date, local_time, time_zone, precision, basis) values ('m-${meeting.id}', 'scheduled', '2031-11-07', '16:00', 'Africa/Harare', 'minute', 'source_claim')`,
  )
  await plainSql(
    `insert into sittings (id, meeting_id, kind, seq, meeting_day, scheduled_end_id, author_id) values ('s-${meeting.id}', '${meeting.id}', 'closing', 1, 5, 'm-${meeting.id}', 'author')`,
  )
  const [sitting] = await plainSql(`select scheduled_end_id, actual_end_id from sittings where id = 's-${meeting.id}'`)
  assert.deepEqual(sitting, { scheduled_end_id: `m-${meeting.id}`, actual_end_id: null })
})

test('7: a timed event has a meeting day, and its time fits that day and its night', async () => {
  const meeting = await aMeeting()
  const moment = async (id: string, date: string, time: string, instant: string) =>
    plainSql(`insert into moments (id, kind, local_date, local_time, time_zone, instant_from, instant_to, precision, basis)
      values ('${id}', 'reported', '${date}', '${time}', 'Africa/Harare', '${instant}', '${instant}', 'minute', 'source_claim')`)
  const event = (day: string, momentId: string) =>
    `insert into events (id, meeting_id, kind, meeting_day, moment_id, record_basis, author_id, last_editor_id) values ('e-${momentId}-${day}', '${meeting.id}', 'walkout', ${day}, '${momentId}', 'third_party', 'author', 'author')`
  await moment('night', '2031-11-08', '02:00', '2031-11-08T00:00:00Z')
  await moment('far', '2031-11-10', '02:00', '2031-11-10T00:00:00Z')
  assert.equal(await ruleThatRefuses(event('null', 'night')), 'timed_event_has_meeting_day')
  assert.equal(await ruleThatRefuses(event('5', 'far')), 'event_time_fits_meeting_day')
  assert.equal(await ruleThatRefuses(event('2', 'night')), 'event_time_fits_meeting_day')
  await plainSql(event('5', 'night'))
})

test('8: a passage says exactly what its text says at its positions', async () => {
  const source = await aSource()
  await plainSql(
    `insert into text_versions (id, source_id, number, original, original_sha256, normalised, normalisation, created_by) values ('v-${source.id}', '${source.id}', 1, 'They left at 2am.', 'x', 'They left at 2am.', 'n', 'author')`,
  )
  const passage = (exact: string, ranges: string) =>
    `insert into passages (id, version_id, ranges, exact, created_by) values ('p-${crypto.randomUUID()}', 'v-${source.id}', '${ranges}', '${exact}', 'author')`
  assert.equal(await ruleThatRefuses(passage('They stayed', '[{"start":0,"end":9}]')), 'passage_is_exact')
  assert.equal(await ruleThatRefuses(passage('They left', '[{"start":0,"end":900}]')), 'passage_is_exact')
  assert.equal(await ruleThatRefuses(passage('', '[]')), 'passage_is_exact')
  await plainSql(passage('They left', '[{"start":0,"end":9}]'))
  await plainSql(passage('They 2am', '[{"start":0,"end":4},{"start":13,"end":16}]'))
})

test('9: text versions, history, reviews, audit, publications and log entries cannot be changed or deleted', async () => {
  const source = await aSource()
  await plainSql(
    `insert into text_versions (id, source_id, number, original, original_sha256, normalised, normalisation, created_by) values ('k-${source.id}', '${source.id}', 1, 'a', 'y', 'a', 'n', 'author')`,
  )
  await plainSql(
    `insert into log_entries (id, device_id, typed_at, author_id, text) values ('l-${source.id}', 'd', now(), 'author', 'csc leaves')`,
  )
  const event = await anEvent()
  await aClaim(event.id, source.id)
  await approved(event.id)
  await plainSql(publicationOf(event.id))
  for (const statement of [
    "update text_versions set normalised = 'b'",
    'delete from text_versions',
    "update reviews set decision = 'returned'",
    'delete from reviews',
    'delete from revisions',
    'truncate revisions',
    "update revisions set content = 'x'",
    'delete from audit_entries',
    "update log_entries set text = 'other'",
    'delete from log_entries',
    'truncate log_entries',
    "update pub.publications set document = 'other'",
    'update pub.publications set version = 9',
    'delete from pub.publications',
    "update pub.symbols set symbol = 'x'",
    'delete from pub.symbols',
    "update moments set local_time = '03:00'",
  ]) {
    assert.equal(await ruleThatRefuses(statement), 'append_only', statement)
  }
  await plainSql(`update pub.publications set document = null, salt = null where record_id = '${event.id}'`)
})

test('10: to block takes an object and a meeting, and one stance is held once at a time', async () => {
  const [meeting, northland, event] = [await aMeeting(), await aParticipant('Northland'), await anEvent()]
  const claim = await aClaim(event.id, (await aSource()).id)
  const position = (id: string, object: string, at: string) =>
    `insert into positions (id, participant_id, object_kind, object_id, meeting_id, stance, claim_id) values ('${id}', '${northland.id}', ${object}, ${at}, 'blocks', '${claim.id}')`
  assert.equal(
    await ruleThatRefuses(position('p1', 'null, null', `'${meeting.id}'`)),
    'positions_to_block_needs_object_and_meeting',
  )
  assert.equal(
    await ruleThatRefuses(position('p2', "'agenda_item', 'x'", 'null')),
    'positions_to_block_needs_object_and_meeting',
  )
  await plainSql(position('p3', "'agenda_item', 'x'", `'${meeting.id}'`))
  assert.equal(
    await ruleThatRefuses(position('p4', "'agenda_item', 'x'", `'${meeting.id}'`)),
    'positions_are_held_once_at_a_time',
  )
})

test('11: terms of one office do not overlap unless custodian, acting or contested', async () => {
  await plainSql(
    `insert into bodies (id, kind, acronym, names, remit, confidence, author_id, last_editor_id) values ('forum', 'forum', '{}', '{}', '', 'high', 'author', 'author')`,
  )
  const term = (office: string, from: string, to: string) =>
    `insert into office_terms (body_id, office, starts_on, ends_on, confidence) values ('forum', '${office}', '${from}', '${to}', 'high')`
  await plainSql(term('chair', '2031-01-01', '2031-12-31'))
  assert.equal(await ruleThatRefuses(term('chair', '2031-12-31', '2032-12-31')), 'office_terms_do_not_overlap')
  await plainSql(term('custodian_chair', '2031-06-01', '2031-12-31'))
  await plainSql(term('chair', '2032-01-01', '2032-12-31'))
})

test('13: a symbol is given once, to one record, for ever', async () => {
  await plainSql("insert into pub.symbols values ('2031-PL', 'meeting', 'a')")
  assert.equal(await ruleThatRefuses("insert into pub.symbols values ('2031-PL', 'meeting', 'b')"), 'symbols_pkey')
  assert.equal(
    await ruleThatRefuses("insert into pub.symbols values ('2031-PL-2', 'meeting', 'a')"),
    'symbols_are_given_once',
  )
})

test('what comes from a desk cannot pass for the starter record', async () => {
  const event = await anEvent()
  assert.equal(
    await ruleThatRefuses(`update events set origin = 'starter' where id = '${event.id}'`),
    'origin_is_fixed',
  )
  assert.equal(
    await ruleThatRefuses(
      "insert into events (id, kind, record_basis, origin, author_id, last_editor_id) values ('fake', 'walkout', 'third_party', 'starter', 'author', 'author')",
    ),
    'origin_is_fixed',
  )
})

test('the public role reads publications and nothing else, and not who wrote them', async () => {
  for (const table of [
    'events',
    'users',
    'sessions',
    'reviews',
    'revisions',
    'text_versions',
    'claims',
    'log_entries',
    'sources',
  ]) {
    assert.equal(
      await ruleThatRefuses(`do $$ begin set local role kp_public; perform 1 from ${table}; end $$`),
      '42501',
      table,
    )
  }
  assert.equal(
    await ruleThatRefuses('do $$ begin set local role kp_public; perform author_id from pub.publications; end $$'),
    '42501',
  )
  assert.equal(
    await ruleThatRefuses(
      "do $$ begin set local role kp_public; insert into pub.symbols values ('x', 'event', 'y'); end $$",
    ),
    '42501',
  )
  await plainSql(
    'do $$ begin set local role kp_public; perform document from pub.publications; perform 1 from pub.records; end $$',
  )
})
