import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aParticipant } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { newId } from '@/lib/core/ids'
import { aRecordedDraft, codeOf } from '@/lib/review/test-scenes'
import { recordEvent } from '../commands'
import { getEvent } from '../queries'
import type { RecordedEvent } from '../schema'
import { aClaimOn, anEventAt } from '../test-events'

withTestDatabase()

const AT_TEN_PAST = { localDate: '2031-11-08', localTime: '02:10', precision: 'minute', qualifier: 'about' } as const

test('a claim keeps its moment from save to save, and gets another only with another time', async () => {
  const { author, draft, source } = await aRecordedDraft()
  const claim = aClaimOn(source.id, [], { aspect: 'time', time: AT_TEN_PAST })
  let revision = 1
  const saved = async (time: RecordedEvent['claims'][number]['time']) => {
    const answer = await recordEvent(author, { ...draft, revision, claims: [{ ...claim, time }] })
    assert.ok(answer.ok)
    revision = answer.value.revision
    const [row] = await plainSql(`select moment_id from claims where id = '${claim.id}'`)
    const [all] = await plainSql('select count(*)::int as moments from moments')
    return [row?.moment_id, all?.moments] as [string | null, number]
  }
  const [first, count] = await saved(AT_TEN_PAST)
  assert.ok(first)
  assert.deepEqual(await saved(AT_TEN_PAST), [first, count])
  const [second, one] = await saved({ ...AT_TEN_PAST, localTime: '02:20' })
  assert.deepEqual([second === first, one], [false, count + 1])
  assert.equal((await getEvent(author, draft.id))?.recorded.claims[0]?.time?.localTime, '02:20')
  assert.deepEqual(await saved(null), [null, count + 1])
})

test('two events may hold the same position, each on a claim of its own', async () => {
  const { author, meeting, source } = await aRecordedDraft()
  const northland = await aParticipant('Northland')
  for (const step of ['morning', 'evening']) {
    const claim = aClaimOn(source.id, [northland.id])
    const position = {
      ...{ id: newId(), participantId: northland.id, groupId: null, objectKind: 'text', objectId: 'final-communique' },
      ...{ stance: 'blocks', capacity: null, reasonState: 'unknown', reason: null, claimId: claim.id },
    }
    const event = anEventAt(meeting.id, { claims: [claim], positions: [position] })
    assert.equal(codeOf(await recordEvent(author, event)), '', step)
    assert.deepEqual((await getEvent(author, event.id))?.recorded.positions, [position], step)
  }
})
