import { recordPath } from '@/lib/core/paths'
import type { PublicClaim, ReleaseDocument } from '@/lib/publication/schema'
import type { PublicEvent } from '@/lib/public-record/schema'
import { languageName } from '@/lib/i18n/format'
import { KindMark } from '../events/kind-mark'
import type { Reader } from '../reader'
import { Quote } from '../ui/quote'
import { RecordLink } from '../ui/record-link'
import { ClassMark, classesOf } from './class-mark'
import type { NumberedPassage } from './marked-text'
import styles from './releases.module.css'

type ClassedSentence = NonNullable<ReleaseDocument['sentences']>[number]
type Words = NonNullable<PublicClaim['passage']>
type Entry = { event: PublicEvent; claim: PublicClaim; words: Words | null; number: number | null }
export type Resting = { sourceId: string; language: string; passages: NumberedPassage[]; entries: Entry[] }

/**
 * The published claims that rest on a source, or on the same words in another of its language versions, in the order of
 * the text; passages of the shown text version are numbered. Claims without a passage follow.
 */
export function restingOn(
  { id: sourceId, language }: { id: string; language: string },
  versionNumber: number | null,
  events: PublicEvent[],
): Resting {
  const claims = events.flatMap((event) =>
    event.document.claims.flatMap((claim) => {
      const parallel = claim.parallels?.find((one) => one.sourceId === sourceId)
      if (claim.source.id === sourceId) return { event, claim, words: claim.passage }
      return parallel ? { event, claim, words: parallel } : []
    }),
  )
  const startOf = ({ words }: { words: Words | null }) => words?.ranges[0]?.start ?? Number.POSITIVE_INFINITY
  const ordered = claims.sort((a, b) => startOf(a) - startOf(b) || (a.claim.id < b.claim.id ? -1 : 1))
  const passages: NumberedPassage[] = []
  const entries = ordered.map((entry): Entry => {
    const passage = entry.words
    if (!passage || passage.versionNumber !== versionNumber) return { ...entry, number: null }
    const known = passages.find((one) => one.id === passage.id)
    const number = known?.number ?? passages.length + 1
    if (!known) passages.push({ number, id: passage.id, ranges: passage.ranges })
    return { ...entry, number }
  })
  return { sourceId, language, passages, entries }
}

/** The events beside the text, under the numbers of their passages. */
export function RestingEvents({
  reader,
  resting,
  sentences,
}: {
  reader: Reader
  resting: Resting
  sentences: ClassedSentence[]
}) {
  const { t, v, locale } = reader
  const anchored = new Set<number>()
  return (
    <ol className={styles.beside}>
      {resting.entries.map(({ event: { document, label }, claim, words, number }) => {
        const isFirst = number !== null && !anchored.has(number)
        if (number !== null) anchored.add(number)
        return (
          <li key={claim.id} id={isFirst ? `e-${number}` : undefined}>
            <p>
              {number === null ? null : (
                <a
                  className={styles.number}
                  href={`#p-${words?.id}`}
                  aria-label={`${t('release.passageNumber', { number })}, ${t('release.toText')}`}
                >
                  {number}
                </a>
              )}{' '}
              {number === null
                ? null
                : classesOf(sentences, claim.passage?.ranges ?? []).map((code) => (
                    <ClassMark key={code} reader={reader} code={code} />
                  ))}
              <KindMark reader={reader} kind={document.kind} word={false} />{' '}
              <a href={recordPath(locale, 'event', document.symbol) ?? ''}>{label[locale]}</a>
            </p>
            <p className="small">
              {claim.text ? (
                <span lang={claim.language === locale ? undefined : claim.language}>{claim.text} </span>
              ) : null}
              {words && number === null ? (
                <Quote language={resting.language} locale={locale}>
                  {words.exact}
                </Quote>
              ) : null}
            </p>
            <SamePassages reader={reader} sourceId={resting.sourceId} claim={claim} />
            <p className="small muted">
              {v.aspect[claim.aspect]}
              {reader.colon}
              {v.claimStance[claim.stance]} · <span className="symbol">{document.symbol}</span>
              {document.meetingId ? (
                <>
                  {' · '}
                  <RecordLink reader={reader} kind="meeting" id={document.meetingId} />
                </>
              ) : null}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

/** Where the other language versions say the same: links to those passages, and that all of them are one claim. */
function SamePassages({ reader, sourceId, claim }: { reader: Reader; sourceId: string; claim: PublicClaim }) {
  const { t, locale } = reader
  const { passage, source, parallels = [] } = claim
  if (parallels.length === 0 || !passage) return null
  const all = [{ id: passage.id, language: source.language, sourceId: source.id }, ...parallels]
  const links = all.flatMap((one) => {
    const release = one.sourceId === sourceId ? undefined : reader.name('release', one.sourceId)
    return release ? [{ ...one, path: recordPath(locale, 'release', release.symbol) }] : []
  })
  return (
    <p className="small">
      {links.map(({ id, language, path }) => (
        <span key={id}>
          <a href={`${path}#p-${id}`}>{t('parallel.sameIn', { language: languageName(language, locale) })}</a>
          {' · '}
        </span>
      ))}
      <span className="muted">{t('parallel.sharedClaim')}</span>
    </p>
  )
}
