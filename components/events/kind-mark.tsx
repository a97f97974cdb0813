import type { EventKind } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { Reader } from '../reader'
import styles from './events.module.css'

/** The sign of a kind with its word: colour never speaks alone. */
export function KindMark({ reader, kind, word = true }: { reader: Reader; kind: EventKind; word?: boolean }) {
  const { glyph, family, words } = KINDS[kind]
  return (
    <span className={`${styles.kind} ${styles[family]}`}>
      <span aria-hidden="true" className={styles.glyph}>
        {glyph}
      </span>
      {word ? <span>{words[reader.locale]}</span> : <span className="hidden">{words[reader.locale]}</span>}
    </span>
  )
}
