import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { independentSources } from '@/lib/claims/rules'
import { newId } from '@/lib/core/ids'
import { submitEvent } from '@/lib/events/commands'
import { publicEvent, publicRelease } from '@/lib/public-record/queries'
import { approveEvent, publishRelease } from '@/lib/review/commands'
import { aPublicMeeting, aPublishedEvent, codeOf } from '@/lib/review/test-scenes'
import { suppress } from '@/lib/review/withdrawal/suppression'
import { importRelease, linkPassage, unlinkPassage } from '../commands'
import { recordSource } from '../sources/commands'
import { linkParallelPassage, unlinkParallelPassage } from './commands'
import { listOriginals, originalsOf, parallelsOf } from './queries'

withTestDatabase()

const EN = ['The meeting of 2031 ended late.', 'The delegation left the room at 2 am. Nobody answered it.']
const FR = [
  'La réunion de 2031 s’est terminée tard.',
  'La délégation a quitté la salle à 2 heures. Personne ne lui a répondu.',
]
const placeOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

/** A public event with a passage of an English release, and the French version of that release, not published yet. */
async function aTranslatedRelease() {
  const [{ draft, second: reviewer }, editor] = [await aPublishedEvent(), await anActorWith('editor', 'researcher')]
  const meeting = await aPublicMeeting()
  const imported = async (language: 'en' | 'fr', paragraphs: string[], translationOfId: string | null) => {
    const text = [...paragraphs, newId()].join('\n\n')
    const sent = await importRelease(editor, {
      ...{ id: newId(), text, title: `Sample ${language}`, publisher: 'Sample Press', publisherId: null, language },
      ...{ publishedOn: null, kind: 'press_release', url: null, meetingId: meeting.id, translationOfId },
    })
    assert.ok(sent.ok, JSON.stringify(sent))
    return { ...sent.value, text: text.replace(/\s+/g, ' ') }
  }
  const original = await imported('en', EN, null)
  const translation = await imported('fr', FR, original.id)
  const linked = await linkPassage(editor, {
    ...{ id: newId(), versionId: original.versionId, eventId: draft.id, aspect: 'occurrence', stance: 'asserts' },
    ...{ ranges: [placeOf(original.text, 'The delegation left the room at 2 am.')], nameIds: [], confidence: 'medium' },
  })
  assert.ok(linked.ok)
  const publish = async (revision: number) => {
    const correction = { kind: 'update', reason: 'The release was translated.', locale: 'en' }
    assert.equal(codeOf(await submitEvent(editor, { id: draft.id, revision, correction })), '')
    const approved = await approveEvent(reviewer, { id: draft.id, revision, note: null })
    assert.ok(approved.ok, JSON.stringify(approved))
    return (await publicEvent(approved.value.symbol ?? '')) ?? assert.fail()
  }
  return { editor, draft, original, translation, imported, publish, claimId: linked.value.claimId }
}
type Scene = Awaited<ReturnType<typeof aTranslatedRelease>>

/** The proposal for the French text, confirmed as it is. */
async function confirmed({ editor, translation, claimId }: Scene) {
  const [parallel] = await parallelsOf(editor, translation.id)
  const sent = await linkParallelPassage(editor, {
    ...{ claimId, versionId: translation.versionId, ranges: parallel?.proposed?.ranges },
  })
  assert.ok(sent.ok, JSON.stringify(sent))
  return sent.value
}

test('a translation is proposed where its original is linked, and confirmed words stay with the same claim', async () => {
  const scene = await aTranslatedRelease()
  const { editor, translation, original, draft, claimId, publish } = scene
  assert.equal(
    (await listOriginals(editor)).some((one) => one.value === original.id),
    true,
  )
  assert.equal(
    (await listOriginals(editor)).some((one) => one.value === translation.id),
    false,
  )
  assert.deepEqual(
    (await parallelsOf(editor, translation.id)).map((one) => [
      one.claimId,
      one.exact,
      one.proposed?.exact,
      one.confirmed,
    ]),
    [[claimId, 'The delegation left the room at 2 am.', 'La délégation a quitté la salle à 2 heures.', null]],
  )
  const { revision } = await confirmed(scene)
  assert.deepEqual(await plainSql(`select count(*)::int as n from claims where event_id = '${draft.id}'`), [{ n: 2 }])
  const [now] = await parallelsOf(editor, translation.id)
  assert.equal(now?.confirmed?.exact, 'La délégation a quitté la salle à 2 heures.')
  assert.equal(now?.proposed, null)

  for (const { id } of [original, translation]) assert.ok((await publishRelease(editor, { id, revision: 1 })).ok)
  const { event, names } = await publish(revision)
  const claim = event.document.claims.find(({ id }) => id === claimId)
  assert.equal(claim?.passage?.exact, 'The delegation left the room at 2 am.')
  assert.deepEqual(
    claim?.parallels?.map(({ id: _, ...one }) => one),
    [
      {
        ...{ language: 'fr', sourceId: translation.id, exact: 'La délégation a quitté la salle à 2 heures.' },
        ...{ ranges: now?.confirmed?.ranges, versionNumber: 1 },
      },
    ],
  )
  const symbolOf = (id: string) => names[`release ${id}`]?.symbol ?? ''
  for (const { id } of [original, translation]) {
    const page = await publicRelease(symbolOf(id))
    assert.deepEqual(
      page?.events.map(({ document }) => document.id),
      [draft.id],
    )
    assert.equal(page?.versions.length, 1)
  }
  // The sample source of the scene, and the release in both of its languages, are two.
  assert.equal(independentSources(event.document.claims), 2)
})

test('a claim of its own on the translation counts no further source either', async () => {
  const { editor, draft, translation, original, publish } = await aTranslatedRelease()
  const linked = await linkPassage(editor, {
    ...{ id: newId(), versionId: translation.versionId, eventId: draft.id, aspect: 'occurrence', stance: 'asserts' },
    ...{ ranges: [placeOf(translation.text, 'Personne ne lui a répondu.')], nameIds: [], confidence: 'medium' },
  })
  assert.ok(linked.ok)
  const { event } = await publish(linked.value.revision)
  assert.equal(event.document.claims.length, 3)
  assert.equal(independentSources(event.document.claims), 2)
  const keys = await plainSql(
    `select distinct independence_key from sources where id in ('${original.id}', '${translation.id}')`,
  )
  assert.deepEqual(keys, [{ independence_key: original.id }])
})

test('a translation that is not published is told nowhere, and one that is suppressed takes its words along', async () => {
  const scene = await aTranslatedRelease()
  const { editor, draft, translation, original, publish, claimId } = scene
  assert.ok((await publishRelease(editor, { id: original.id, revision: 1 })).ok)
  const { event } = await publish((await confirmed(scene)).revision)
  assert.equal(event.document.claims.find(({ id }) => id === claimId)?.parallels, undefined)
  const told = await plainSql(
    `select 1 from pub.records r where r.record_id = '${translation.id}' or r.document::text like '%${translation.id}%'
        or (r.record_id = '${draft.id}' and r.document::text like '%quitté la salle%')
     union all select 1 from pub.texts t where t.record_id = '${draft.id}' and t::text like '%quitté%'
     union all select 1 from pub.links l where l.to_id = '${translation.id}'
     union all select 1 from pub.publications p where p.record_id = '${draft.id}' and p.document like '%quitté%'`,
  )
  assert.deepEqual(told, [])

  const published = await publishRelease(editor, { id: translation.id, revision: 1 })
  assert.ok(published.ok)
  const words = (await parallelsOf(editor, translation.id))[0]?.confirmed?.ranges
  const again = await linkParallelPassage(editor, { claimId, versionId: translation.versionId, ranges: words })
  assert.ok(again.ok)
  const { event: after } = await publish(again.value.revision)
  assert.equal(after.document.claims.find(({ id }) => id === claimId)?.parallels?.length, 1)
  const closed = await recordSource(editor, { ...(await aSourceAs(original.id)), access: 'staff' })
  assert.equal(codeOf(closed), 'wrong_state')

  const suppressed = await suppress(editor, {
    ...{ kind: 'release', id: translation.id, reason: 'Somebody could come to harm by these words.', locale: 'en' },
  })
  assert.ok(suppressed.ok, JSON.stringify(suppressed))
  assert.deepEqual(suppressed.value.also, [after.document.symbol])
  assert.deepEqual(
    await plainSql(
      `select 1 from pub.publications where document like '%quitté la salle%' and record_id = '${draft.id}'`,
    ),
    [],
  )
})

/** A source as its form would send it. */
async function aSourceAs(id: string) {
  const [row] = await plainSql(`select * from sources where id = '${id}'`)
  const { revision, kind, title, publisher, language, connection } = row as Record<string, unknown>
  return {
    ...{ id, revision, kind, title, publisher, publisherId: null, publishedOn: null, language, url: null, connection },
    ...{ access: 'public', sameReportAs: null, isTranslation: false },
  }
}

test('words of a text that is no language version are refused, whoever writes them', async () => {
  const scene = await aTranslatedRelease()
  const { editor, claimId, translation, original, imported } = scene
  const other = await imported('fr', ['Un tout autre texte.'], null)
  const link = (versionId: string, end = 8) =>
    linkParallelPassage(editor, { claimId, versionId, ranges: [{ start: 0, end }] })
  const rule = (name: string) => ({ ok: false, problem: { code: 'breaks_rule', rule: name } })
  assert.deepEqual(await link(other.versionId), rule('parallel_is_of_a_language_version'))
  assert.deepEqual(await link(original.versionId), rule('parallel_is_of_a_language_version'))
  assert.deepEqual(await link(translation.versionId, 9000), rule('passage_is_exact'))
  assert.equal(
    codeOf(
      await linkParallelPassage(editor, {
        claimId: newId(),
        versionId: translation.versionId,
        ranges: [{ start: 0, end: 8 }],
      }),
    ),
    'not_found',
  )
  const reader = await anActorWith('administrator')
  assert.equal(
    codeOf(
      await linkParallelPassage(reader, { claimId, versionId: translation.versionId, ranges: [{ start: 0, end: 8 }] }),
    ),
    'not_allowed',
  )
  await confirmed(scene)
  // While a claim rests on both texts, neither stops being a version of the other.
  const alone = await recordSource(editor, { ...(await aSourceAs(translation.id)), standsAlone: true })
  assert.deepEqual(alone, rule('parallel_is_of_a_language_version'))
})

test('other words take the place of those confirmed before; taken apart, the claim stays; unlinked, all goes', async () => {
  const scene = await aTranslatedRelease()
  const { editor, claimId, translation, draft } = scene
  await confirmed(scene)
  const ranges = [placeOf(translation.text, 'Personne ne lui a répondu.')]
  const chosen = await linkParallelPassage(editor, { claimId, versionId: translation.versionId, ranges })
  assert.ok(chosen.ok)
  const kept = () =>
    plainSql(
      `select p.exact from claim_parallels l join passages p on p.id = l.passage_id where l.claim_id = '${claimId}'`,
    )
  assert.deepEqual(await kept(), [{ exact: 'Personne ne lui a répondu.' }])
  const { passageId } = chosen.value
  assert.equal(codeOf(await unlinkParallelPassage(editor, { claimId, passageId: newId() })), 'not_found')
  assert.equal(codeOf(await unlinkParallelPassage(editor, { claimId, passageId })), '')
  assert.deepEqual(await kept(), [])
  assert.equal((await parallelsOf(editor, translation.id))[0]?.confirmed, null)
  await confirmed(scene)
  assert.equal(codeOf(await unlinkPassage(editor, { claimId })), '')
  assert.deepEqual(await kept(), [])
  const [last] = await plainSql(
    `select content from revisions where subject_id = '${draft.id}' and verb = 'passage_linked' order by seq desc limit 1`,
  )
  const claim = JSON.parse(String(last?.content)).claims.find((one: { id: string }) => one.id === claimId)
  assert.equal(claim.parallelIds.length, 1)
})

test('a translation of a translation hangs on the original; an original that is not here is refused', async () => {
  const { editor, original, translation, imported } = await aTranslatedRelease()
  const third = await imported('fr', ['Encore une fois.'], translation.id)
  const [row] = await plainSql(`select translation_of_id, independence_key from sources where id = '${third.id}'`)
  assert.deepEqual(row, { translation_of_id: original.id, independence_key: original.id })
  // One whose translation was not said at import finds its original by publisher and meeting, later.
  const late = await imported('fr', ['Sans original.'], null)
  assert.ok((await originalsOf(editor, late.id)).some(({ id }) => id === original.id))
  assert.ok((await originalsOf(editor, late.id)).every(({ id }) => id !== translation.id && id !== late.id))
  assert.deepEqual(await originalsOf(editor, translation.id), [])
  const missing = await importRelease(editor, {
    ...{ id: newId(), text: `Nothing ${newId()}`, title: null, publisher: null, publisherId: null, language: 'pt' },
    ...{ publishedOn: null, kind: 'press_release', url: null, meetingId: null, translationOfId: newId() },
  })
  assert.equal(codeOf(missing), 'not_found')
  const stated = await recordSource(editor, {
    ...{ ...(await aSourceAs(third.id)), sameReportAs: translation.id, isTranslation: true },
  })
  assert.ok(stated.ok)
  const [again] = await plainSql(`select translation_of_id from sources where id = '${third.id}'`)
  assert.deepEqual(again, { translation_of_id: original.id })
  const itself = await recordSource(editor, {
    ...{ ...(await aSourceAs(third.id)), sameReportAs: third.id, isTranslation: true },
  })
  assert.equal(codeOf(itself), 'not_found')
})
