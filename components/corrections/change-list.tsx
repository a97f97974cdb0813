import type { TellableChange } from '@/lib/history/changes'
import { WordDifference } from '../history/word-difference'
import type { Reader } from '../reader'
import { partName, partValue } from './part-names'
import styles from './corrections.module.css'

/** What differs between two versions, part by part, word by word. */
export function ChangeList({ reader, changes }: { reader: Reader; changes: TellableChange[] }) {
  const { t, locale } = reader
  const labels = {
    added: t('openness.correction.added'),
    removed: t('openness.correction.removed'),
    end: t('openness.correction.end'),
  }
  return (
    <dl className={styles.changes}>
      {changes.map(({ path, before, after, language }) => (
        <div key={path}>
          <dt>{partName(reader, path)}</dt>
          <dd>
            <WordDifference
              before={before === null ? '' : partValue(reader, path, before)}
              after={after === null ? '' : partValue(reader, path, after)}
              labels={labels}
              lang={language && language !== locale ? language : undefined}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
