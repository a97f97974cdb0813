import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { aRecordedDraft } from '@/lib/review/test-scenes'
import { recordEvent } from '../commands'
import { getEvent } from '../queries'
import type { RecordedEvent } from '../schema'
import { aClaimOn } from '../test-events'

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
