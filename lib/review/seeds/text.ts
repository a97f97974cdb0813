import assert from 'node:assert/strict'
import fs from 'node:fs'
import { Readable } from 'node:stream'
import { type ShownSentence, shownSentences } from '@/components/desk/releases/workspace/proposals'
import { newId } from '@/lib/core/ids'
import { classifySentence, cutSentence, joinSentence } from '@/lib/releases/accounting/commands'
import { accountingOf } from '@/lib/releases/accounting/queries'
import { importRelease } from '@/lib/releases/commands'
import { takeFile } from '@/lib/releases/intake/commands'
import { statedIn } from '@/lib/releases/intake/proposals'
import { getRelease } from '@/lib/releases/queries'
import { done, hands } from './hand'
import type { Statement } from './statements'

/** A release as its workspace holds it, read anew: the text, its sentences with their proposals, and the coverage. */
export async function workspaceOf(id: string) {
  const release = await getRelease(hands.rosa, id)
  assert.ok(release?.version)
  const accounting = await accountingOf(hands.rosa, { ...release, version: release.version })
  assert.ok(accounting)
  const text = release.version.normalised
  const sentences = shownSentences(accounting.sentences, text)
  return { versionId: release.version.id, text, sentences, coverage: accounting.coverage, linked: release.linked }
}

/** Brings a file in as an upload does, with what is proposed for it confirmed; answers the id of the release. */
export async function importedFile(path: string, meetingId: string): Promise<string> {
  const taken = await takeFile(hands.rosa, Readable.from([fs.readFileSync(path)]))
  assert.ok(taken.ok, JSON.stringify(taken))
  const { file, text, proposals } = taken.value
  const unknown = { title: null, publisher: null, publisherId: null, publishedOn: null, url: null }
  const given = { ...unknown, language: 'en', kind: 'press_release', ...statedIn(proposals) }
  const imported = await importRelease(hands.rosa, { ...given, id: newId(), text, file, meetingId })
  assert.ok(imported.ok, JSON.stringify(imported))
  return imported.value.id
}

/** Statements that stand beside others, and those that lie within one. */
export const ownSentence = (statements: Statement[]) =>
  statements.filter(([start], index) => !statements.slice(0, index).some(([, end]) => start < end))

/** Cuts and joins the sentences of a text until each statement has one of its own, and says what each is. */
export async function makeStatements(id: string, statements: Statement[]): Promise<void> {
  const own = ownSentence(statements)
  const starts = own.map(([start]) => start)
  for (const { id: sentenceId, start, end } of (await workspaceOf(id)).sentences) {
    const at = starts.filter((position) => start < position && position < end)
    if (at.length > 0) await done(cutSentence(hands.rosa, { sentenceId, at }))
  }
  const before = (await workspaceOf(id)).sentences
  for (const [index, { start }] of [...before.entries()].reverse()) {
    const last = before[index - 1]
    if (last && !starts.includes(start)) await done(joinSentence(hands.rosa, { sentenceId: last.id }))
  }
  for (const [start, , what] of own) {
    const sentence = await sentenceAt(id, start)
    await done(classifySentence(hands.rosa, { sentenceId: sentence.id, class: what, seenClass: sentence.class }))
  }
}

/** The sentence that starts at a position of a text. */
export async function sentenceAt(id: string, start: number): Promise<ShownSentence> {
  const found = (await workspaceOf(id)).sentences.find((one) => one.start === start)
  assert.ok(found, `a sentence starts at ${start}`)
  return found
}
