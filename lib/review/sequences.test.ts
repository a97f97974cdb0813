import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aParticipant, aSource } from '@/db/factories'
import { plainSql, sqlAsApplication, timesTried, withTestDatabase } from '@/db/test-database'
import type { Actor } from '@/lib/auth/actor'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { canonicalJson } from '@/lib/core/canonical'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { takeBackEvent } from '@/lib/events/drafts/commands'
import { namesAsObstructing } from '@/lib/events/rules'
import type { RecordedEvent } from '@/lib/events/schema'
import { actingAs, aClaimOn, anEventAt } from '@/lib/events/test-events'
import type { EventDocument } from '@/lib/publication/schema'
import { approveEvent, publishEvent, returnEvent } from './commands'
import { aPublicMeeting } from './test-scenes'

/**
 * Whatever anybody does in whatever order, at the desk or by plain SQL in the role of the application: no participant is
 * publicly shown as obstructing without a claim that names it, a public source, and a second person who approved.
 */
withTestDatabase()

const ACTS = [
  ...['name without a claim', 'name with a claim', 'name with a hidden source', 'name with a denial', 'name nobody'],
  ...['submit', 'approve', 'approve only', 'publish', 'return', 'take back'],
  ...['sql: approve own', 'sql: insert a publication', 'sql: drop the claim’s names', 'sql: set published'],
  ...['sql: name in the tables', 'sql: publish another document', 'sql: rewrite the public record'],
] as const
type Act = (typeof ACTS)[number]
/** How far a sequence has come before it is left to chance, so that the last steps are tried as often as the first. */
const BEGUN: Act[][] = [
  [],
  ['submit'],
  ['name with a claim', 'submit'],
  ['name with a hidden source', 'submit'],
  ['submit', 'sql: name in the tables'],
]
type Scene = {
  people: Actor[]
  northland: string
  open: string
  hidden: string
  event: RecordedEvent
}

test('no random sequence of acts publishes a naming claim without evidence and a distinct approver', async () => {
  const people = [
    await anActorWith('editor', 'researcher'),
    await anActorWith('researcher'),
    await anActorWith('editor'),
    await anActorWith('editor'),
  ]
  const [meeting, northland] = [await aPublicMeeting(), await aParticipant('Northland')]
  const [open, hidden] = [await aSource(), await aSource({ access: 'protected' })]
  const step = fc.record({ act: fc.constantFrom(...ACTS), who: fc.nat({ max: people.length - 1 }) })
  let published = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BEGUN),
      fc.array(step, { minLength: 2, maxLength: 6 }),
      async (begun, steps) => {
        const event = anEventAt(meeting.id, { details: { kind: 'interruption' }, claims: [aClaimOn(open.id)] })
        await recordEvent(people[0] as Actor, event)
        const scene = { people, northland: northland.id, open: open.id, hidden: hidden.id, event }
        for (const act of begun) await perform(act, people[0] as Actor, scene)
        for (const { act, who } of steps) await perform(act, people[who] as Actor, scene)
        published += await assertSound(event.id)
      },
    ),
    { numRuns: timesTried(30, 5000), seed: 20210628 },
  )
  assert.ok(published > 0, 'some sequences do publish')
})

async function perform(act: Act, who: Actor, scene: Scene): Promise<void> {
  const { id } = scene.event
  const [row] = await plainSql(`select revision from events where id = '${id}'`)
  const revision = Number(row?.revision)
  const edit = (more: object) => recordEvent(who, { ...scene.event, revision, ...more })
  const naming = { actors: [actingAs(scene.northland, 'initiator')] }
  const seen = { id, revision }
  switch (act) {
    case 'name without a claim':
      return void (await edit(naming))
    case 'name with a claim':
      return void (await edit({ ...naming, claims: [aClaimOn(scene.open, [scene.northland])] }))
    case 'name with a hidden source':
      return void (await edit({ ...naming, claims: [aClaimOn(scene.open), aClaimOn(scene.hidden, [scene.northland])] }))
    case 'name with a denial':
      return void (await edit({ ...naming, claims: [aClaimOn(scene.open, [scene.northland], { stance: 'denies' })] }))
    case 'name nobody':
      return void (await edit({}))
    case 'submit':
      return void (await submitEvent(who, { ...seen, correction: REASON }))
    case 'approve':
      return void (await approveEvent(who, { ...seen, note: null }))
    case 'approve only':
      return void (await approveEvent(who, { ...seen, note: null, andPublish: false }))
    case 'publish':
      return void (await publishEvent(who, seen))
    case 'return':
      return void (await returnEvent(who, { ...seen, note: 'Again.' }))
    case 'take back':
      return void (await takeBackEvent(who, seen))
    default:
      return bySql(act, who, scene, revision)
  }
}

const REASON = { kind: 'correction', reason: 'Because it was wrong before.', locale: 'en' }

/** Somebody with the application's rights and no scruples. What the database refuses is refused. */
async function bySql(act: Act, who: Actor, { event, northland }: Scene, revision: number): Promise<void> {
  const document = (actors: object[], claims: object[]) =>
    canonicalJson({
      ...{ record: 'event', id: event.id, symbol: `X-${event.id}`, kind: 'interruption', summaries: [], details: {} },
      ...{ actors, claims },
    }).replaceAll("'", "''")
  const publication = (body: string) => `
    with s as (insert into pub.symbols values ('X-${event.id}', 'event', '${event.id}') on conflict do nothing)
    insert into pub.publications (seq, record_kind, record_id, symbol, version, action, document, salt, leaf, previous_hash, hash, published_at, author_id, approver_id)
    select (select coalesce(max(seq), 0) + 1 from pub.publications), 'event', '${event.id}', 'X-${event.id}',
      (select coalesce(max(version), 0) + 1 from pub.publications where record_id = '${event.id}'),
      'published', '${body}', 's', 'l', 'p', '${newId()}', now(), 'somebody', '${who.userId}'`
  const bare = [{ participantId: northland, role: 'obstructing' }]
  const claimed = [{ id: event.claims[0]?.id, stance: 'asserts', nameIds: [northland], text: 'It was them.' }]
  const statements: Partial<Record<Act, string>> = {
    'sql: approve own': `insert into reviews (record_kind, record_id, revision, reviewer_id, decision) values ('event', '${event.id}', ${revision}, '${who.userId}', 'approved')`,
    'sql: insert a publication': publication(document(bare, [])),
    'sql: publish another document': publication(document(bare, claimed)),
    'sql: drop the claim’s names': `delete from claim_names where claim_id in (select id from claims where event_id = '${event.id}')`,
    'sql: set published': `update events set state = 'published' where id = '${event.id}'`,
    'sql: name in the tables': `insert into event_actors (id, event_id, position, participant_id, role) values ('${newId()}', '${event.id}', ${Math.floor(Math.random() * 1e6)}, '${northland}', 'obstructing')`,
    'sql: rewrite the public record': `update pub.records set document = jsonb_set(document, '{actors}', '${JSON.stringify(bare)}') where record_id = '${event.id}'`,
  }
  await sqlAsApplication(statements[act] ?? 'select 1').catch(() => undefined)
}

/** What is public of an event obeys the rule, judged here anew from the documents and the reviews. Answers how many. */
async function assertSound(eventId: string): Promise<number> {
  const rows = (await plainSql(
    `select document, approver_id, author_id, version from pub.publications where record_id = '${eventId}' and document is not null`,
  )) as { document: string; approver_id: string; author_id: string; version: number }[]
  for (const row of rows) {
    const document = JSON.parse(row.document) as EventDocument
    const accused = document.actors.filter((one) => one.participantId && namesAsObstructing(document.kind, one.role))
    const speaking = document.claims.filter((claim) => claim.stance !== 'denies' && claim.source?.id)
    for (const { participantId } of accused)
      assert.ok(
        speaking.some((claim) => claim.nameIds.includes(participantId ?? '')),
        `version ${row.version} names without a claim`,
      )
    const approved = await plainSql(
      `select 1 from reviews where record_id = '${eventId}' and decision = 'approved' and reviewer_id = '${row.approver_id}'`,
    )
    assert.ok(approved.length > 0, 'nobody approved it')
    const wrote = await plainSql(
      `select 1 from revisions where subject_id = '${eventId}' and user_id = '${row.approver_id}' and verb in ('recorded', 'edited')
         and revision <= (select max(revision) from reviews where record_id = '${eventId}' and reviewer_id = '${row.approver_id}')`,
    )
    assert.deepEqual(wrote, [], 'the approver had written it')
  }
  const records = (await plainSql(
    `select document::text as document from pub.records where record_id = '${eventId}'`,
  )) as {
    document: string
  }[]
  for (const { document } of records)
    assert.ok(rows.some((row) => canonicalJson(JSON.parse(row.document)) === canonicalJson(JSON.parse(document))))
  return rows.length
}
