import { recordPath } from '@/lib/core/paths'
import type { PublicClaim, ReleaseDocument } from '@/lib/publication/schema'
import type { PublicEvent } from '@/lib/public-record/schema'
import { KindMark } from '../events/kind-mark'
import type { Reader } from '../reader'
import { Quote } from '../ui/quote'
import { RecordLink } from '../ui/record-link'
import { ClassMark, classesOf } from './class-mark'
import type { NumberedPassage } from './marked-text'
import styles from './releases.module.css'

type ClassedSentence = NonNullable<ReleaseDocument['sentences']>[number]
type Entry = { event: PublicEvent; claim: PublicClaim; number: number | null }
export type Resting = { passages: NumberedPassage[]; entries: Entry[] }

/**
 * The published claims that rest on a source, in the order of the text; passages of the shown text version are
 * numbered. Claims without a passage follow.
 */
export function restingOn(sourceId: string, versionNumber: number | null, events: PublicEvent[]): Resting {
  const claims = events.flatMap((event) =>
    event.document.claims.filter((claim) => claim.source.id === sourceId).map((claim) => ({ event, claim })),
  )
  const startOf = ({ claim }: { claim: PublicClaim }) => claim.passage?.ranges[0]?.start ?? Number.POSITIVE_INFINITY
  const ordered = claims.sort((a, b) => startOf(a) - startOf(b) || (a.claim.id < b.claim.id ? -1 : 1))
  const passages: NumberedPassage[] = []
  const entries = ordered.map((entry): Entry => {
    const { passage } = entry.claim
    if (!passage || passage.versionNumber !== versionNumber) return { ...entry, number: null }
    const known = passages.find((one) => one.id === passage.id)
    const number = known?.number ?? passages.length + 1
    if (!known) passages.push({ number, id: passage.id, ranges: passage.ranges })
    return { ...entry, number }
  })
  return { passages, entries }
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
      {resting.entries.map(({ event: { document, label }, claim, number }) => {
        const isFirst = number !== null && !anchored.has(number)
        if (number !== null) anchored.add(number)
        return (
          <li key={claim.id} id={isFirst ? `e-${number}` : undefined}>
            <p>
              {number === null ? null : (
                <a
                  className={styles.number}
                  href={`#p-${claim.passage?.id}`}
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
              {claim.passage && number === null ? (
                <Quote language={claim.source.language} locale={locale}>
                  {claim.passage.exact}
                </Quote>
              ) : null}
            </p>
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
