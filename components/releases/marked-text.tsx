import type { ReleaseDocument } from '@/lib/publication/schema'
import { type Piece, piecesOf } from '@/lib/releases/marking'
import type { Reader } from '../reader'
import { ClassMark } from './class-mark'
import styles from './releases.module.css'

export type NumberedPassage = { number: number; id: string; ranges: { start: number; end: number }[] }
type Text = NonNullable<ReleaseDocument['text']>

/** A release's text with what each sentence is and its numbered passages marked; contact details stay withheld. */
export function MarkedText({
  reader,
  text,
  language,
  passages,
  sentences = [],
}: {
  reader: Reader
  text: Text
  language: string
  passages: NumberedPassage[]
  sentences?: ReleaseDocument['sentences']
}) {
  const pieces = piecesOf({
    text: text.normalised,
    passages,
    withheld: text.withheld,
    paragraphBreaks: text.paragraphBreaks,
    sentences,
  })
  return (
    <div className={styles.text} lang={language}>
      {paragraphs(pieces).map((paragraph) => (
        <p key={paragraph[0]?.start}>
          {paragraph.map((piece) => (
            <MarkedPiece key={piece.start} reader={reader} piece={piece} passages={passages} />
          ))}
        </p>
      ))}
    </div>
  )
}

function MarkedPiece({ reader, piece, passages }: { reader: Reader; piece: Piece; passages: NumberedPassage[] }) {
  const { t } = reader
  const words = piece.isWithheld ? (
    <span className={styles.withheld} lang={reader.locale}>
      {t('release.withheld')}
    </span>
  ) : (
    piece.text
  )
  const label = piece.beginsClass ? <ClassMark reader={reader} code={piece.beginsClass} /> : null
  if (piece.passages.length === 0)
    return (
      <>
        {label}
        {words}
      </>
    )
  return (
    <mark className={`${styles.mark} ${piece.class ? styles[piece.class] : ''}`}>
      {label}
      {piece.begins.map((number) => {
        const passage = passages.find((one) => one.number === number)
        return (
          <a
            key={number}
            id={`p-${passage?.id}`}
            className={styles.number}
            href={`#e-${number}`}
            aria-label={t('release.passageNumber', { number })}
          >
            {number}
          </a>
        )
      })}
      {words}
    </mark>
  )
}

function paragraphs(pieces: Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    if (piece.startsParagraph || groups.length === 0) groups.push([])
    groups.at(-1)?.push(piece)
  }
  return groups
}
