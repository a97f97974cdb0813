import assert from 'node:assert/strict'
import { plainSql } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { submitEvent } from '@/lib/events/commands'
import { classifySentence } from '@/lib/releases/accounting/commands'
import { importRelease, linkPassage } from '@/lib/releases/commands'
import { approveEvent } from '@/lib/review/commands'
import { aPublicMeeting, aPublishedEvent, codeOf } from '@/lib/review/test-scenes'

const TEXT =
  '😀 On the last day the delegation left the room at 2am. Call press@example.org. Nobody answered it. The Chair closed the meeting.'
export const LEFT = 'the delegation left the room at 2am. Call press@example.org.'
export const SILENCE = 'Nobody answered it.'

/** A published release of which one event cites three stretches of words, two of them as one passage. */
export async function aCitedRelease() {
  const [{ draft, second: reviewer, symbol: event }, editor] = [await aPublishedEvent(), await anActorWith('editor')]
  const text = `${TEXT} Copy ${newId()}.`
  const imported = await importRelease(editor, {
    ...{ id: newId(), text, title: 'Sample', publisher: 'Sample Press', publisherId: null, publishedOn: null },
    ...{ language: 'en', kind: 'press_release', url: null, meetingId: (await aPublicMeeting()).id },
  })
  assert.ok(imported.ok)
  const { id, versionId } = imported.value
  const placeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const cite = async (...words: string[]) => {
    const linked = await linkPassage(editor, {
      ...{ id: newId(), versionId, ranges: words.map(placeOf), eventId: draft.id },
      ...{ aspect: 'occurrence', stance: 'asserts', nameIds: [], confidence: 'medium' },
    })
    assert.ok(linked.ok)
    return linked.value
  }
  await cite(LEFT, 'The Chair closed the meeting.')
  const { revision } = await cite(SILENCE)
  const correction = { kind: 'update', reason: 'The release is cited.', locale: 'en' }
  assert.equal(codeOf(await submitEvent(editor, { id: draft.id, revision, correction })), '')
  assert.equal(codeOf(await approveEvent(reviewer, { id: draft.id, revision, note: null })), '')
  const sentences = await plainSql(`select id, start from sentences where version_id = '${versionId}' order by seq`)
  const classify = (index: number, next: string, seenClass = 'open') =>
    classifySentence(editor, { sentenceId: sentences[index]?.id, class: next, seenClass })
  return { editor, text, id, event, classify, sentences }
}
