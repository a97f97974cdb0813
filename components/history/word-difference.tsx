import { wordDifference } from '@/lib/history/words'
import styles from './history.module.css'

type Props = {
  before: string
  after: string
  /** "removed", "added" and "end" in the reader's language, for those who do not see the strokes. */
  labels: { removed: string; added: string; end: string }
  /** The language of the text, where it is not that of the page. */
  lang?: string
}

/** What became of a text, word by word: struck through what went, underlined what came, and both said in words. */
export function WordDifference({ before, after, labels, lang }: Props) {
  const told = wordDifference(before, after).map((piece, index) => ({ ...piece, key: `${index} ${piece.kind}` }))
  return (
    <span className={styles.words} lang={lang}>
      {told.map(({ key, kind, text }) => {
        if (kind === 'same') return <span key={key}>{text}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={key}>
            <span className="hidden">{` [${labels[kind]}] `}</span>
            {text}
            <span className="hidden">{` [${labels.end}] `}</span>
          </Mark>
        )
      })}
    </span>
  )
}
