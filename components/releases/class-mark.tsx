import { PUBLIC_CLASSES, type PublicClass } from '@/db/vocabulary'
import type { ReleaseDocument } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import styles from './releases.module.css'

type Sentences = NonNullable<ReleaseDocument['sentences']>

const GLYPHS: Record<PublicClass, string> = {
  fact: '◆',
  pattern: '≡',
  claim: '▷',
  quote: '„',
  opinion: '◇',
  context: '○',
}

/** What a sentence is, by a sign and a word. */
export function ClassMark({ reader, code }: { reader: Reader; code: PublicClass }) {
  return (
    <span className={styles.class} lang={reader.locale}>
      <span aria-hidden="true" className={styles.glyph}>
        {GLYPHS[code]}
      </span>
      {reader.v.sentenceClass[code]}
    </span>
  )
}

/** What the signs of the classes that occur in a text say; nothing where no sentence is classed. */
export function ClassLegend({ reader, sentences }: { reader: Reader; sentences: Sentences }) {
  const { t } = reader
  const used = PUBLIC_CLASSES.filter((code) => sentences.some((sentence) => sentence.class === code))
  if (used.length === 0) return null
  return (
    <>
      <p className="small muted">{t('passages.legendNote')}</p>
      <ul className={styles.legend} aria-label={t('passages.legend')}>
        {used.map((code) => (
          <li key={code}>
            <ClassMark reader={reader} code={code} /> {t(`passages.meaning.${code}`)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The classes of the sentences that share words with a passage, in the order of the text. */
export function classesOf(sentences: Sentences, ranges: { start: number; end: number }[]): PublicClass[] {
  const touched = sentences.filter((one) => ranges.some(({ start, end }) => start < one.end && one.start < end))
  return [...new Set(touched.map((one) => one.class))]
}
