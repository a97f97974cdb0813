import 'server-only'
import { editions } from '@/db/schema/history'
import { newId } from '@/lib/core/ids'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { lockPublications } from '@/lib/publication/lock'
import { publishRecords } from '@/lib/publication/publish'
import { type EditionContents, FROZEN_KINDS } from '@/lib/publication/schema'
import { announcePublication } from '@/lib/publication/signal'
import { tallyKinds } from '../tally'
import { countDifferences } from './difference'
import { changesSince, editionsOf, eventsOfYear, lastLink, recordsOfYear } from './reading'
import { YearToIssue } from './schema'

/**
 * Freezes the public record of a year as its next edition: which records in which versions, the counts with the symbols
 * behind them, and what differs from the edition before. Everything in it is public already, so one editor answers for
 * it. Problems: `not_found` where nothing of the year is public or was frozen, `stale` if another edition came
 * meanwhile, `nothing_changed` where the last one still tells the year as it stands.
 */
export const issueEdition = command({
  name: 'issue-edition',
  permission: 'edition.issue',
  input: YearToIssue,
  run: async ({ tx, actor, input: { year, seenNumber }, afterCommit }) => {
    // Nothing is published between what is read here and the edition that says so.
    await lockPublications(tx)
    const [newest] = await editionsOf(tx, year)
    const records = (await recordsOfYear(tx, year)).map(({ year: _, ...record }) => record)
    if (!newest && records.length === 0) return refuse('not_found')
    if ((newest?.number ?? 0) !== seenNumber) return refuse('stale')
    const difference = newest ? await changesSince(tx, newest, records) : null
    if (difference && countDifferences(difference) === 0) return refuse('nothing_changed')
    const contents: EditionContents = {
      ...{ upTo: await lastLink(tx), records },
      ...tallyKinds(await eventsOfYear(tx, year)),
      since: newest && difference ? { edition: newest.symbol, ...difference } : null,
    }
    const [id, number] = [newId(), seenNumber + 1]
    await tx.insert(editions).values({
      ...{ id, kind: 'annual_summary', year, number, contents, createdBy: actor.userId },
      ...{ filter: { year, records: FROZEN_KINDS }, fileHashes: {} },
    })
    const by = { authorId: actor.userId, approverId: actor.userId }
    const [published] = await publishRecords(tx, [{ kind: 'edition', id }], by)
    await recordRevisions(tx, actor, [
      { subject: 'edition', subjectId: id, revision: 1, verb: 'published', content: published },
    ])
    afterCommit(announcePublication)
    return ok({ symbol: published?.symbol ?? '', number })
  },
})
