import assert from 'node:assert/strict'
import { aMeeting, aSource } from '@/db/factories'
import type { Role } from '@/db/vocabulary'
import { anActorWith } from '@/lib/auth/test-actors'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { aClaimOn, anEventAt } from '@/lib/events/test-events'
import { approveEvent, publishMeeting } from './commands'

/** Scenes for tests: what must have happened before a test begins. */

/** Why something public changes, where a test is about something else. */
export const AN_UPDATE = { kind: 'update', reason: 'What was decided meanwhile is added.', locale: 'en' } as const

/** The code of the Problem that a command answers with; empty if it went through. */
export const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? '' : result.problem.code

export async function aPublicMeeting() {
  const meeting = await aMeeting()
  const published = await publishMeeting(await anActorWith('editor'), { id: meeting.id, revision: 1 })
  assert.ok(published.ok)
  return { ...meeting, symbol: published.value.symbol }
}

/** A draft with a source on a public meeting, recorded by a researcher, and a second person beside them. */
export async function aRecordedDraft(
  roles: Role[] = ['researcher'],
  rolesOfSecond: Role[] = ['editor'],
  more: Parameters<typeof anEventAt>[1] = {},
) {
  const [author, second] = [await anActorWith(...roles), await anActorWith(...rolesOfSecond)]
  const [meeting, source] = [await aPublicMeeting(), await aSource()]
  const draft = anEventAt(meeting.id, { claims: [aClaimOn(source.id)], ...more })
  assert.equal(codeOf(await recordEvent(author, draft)), '')
  return { author, second, meeting, source, draft }
}

/** The same, handed in, approved and published by the second person; `revision` is what stands now. */
export async function aPublishedEvent(more: Parameters<typeof anEventAt>[1] = {}) {
  const scene = await aRecordedDraft(['researcher'], ['editor'], more)
  assert.equal(codeOf(await submitEvent(scene.author, { id: scene.draft.id, revision: 1 })), '')
  const approved = await approveEvent(scene.second, { id: scene.draft.id, revision: 1, note: null })
  assert.ok(approved.ok)
  return { ...scene, symbol: approved.value.symbol ?? '', revision: 1 }
}
