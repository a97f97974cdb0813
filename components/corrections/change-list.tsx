import { groupedByRow, type TellableChange } from '@/lib/history/changes'
import { WordDifference } from '../history/word-difference'
import type { Reader } from '../reader'
import { nameInRow, partName, partValue, rowName } from './part-names'
import styles from './corrections.module.css'

/** What differs between two versions, part by part, word by word; what changed in one entry of a list stands together. */
export function ChangeList({ reader, changes }: { reader: Reader; changes: TellableChange[] }) {
  const { t } = reader
  return (
    <dl className={styles.changes}>
      {groupedByRow(changes).map(({ row, changes: [first, ...rest] }) => {
        if (!first) return null
        if (!row || (rest.length === 0 && row.fate === 'stayed'))
          return (
            <div key={first.path}>
              <dt>
                {row
                  ? [rowName(reader, row), nameInRow(reader, row, first.path)].filter(Boolean).join(', ')
                  : partName(reader, first.path)}
              </dt>
              <dd>
                <Words reader={reader} change={first} />
              </dd>
            </div>
          )
        const fate = { came: t('openness.correction.added'), went: t('openness.correction.removed'), stayed: null }
        return (
          <div key={row.path}>
            <dt>
              {rowName(reader, row)}
              {fate[row.fate] ? ` (${fate[row.fate]})` : null}
            </dt>
            <dd>
              <ul className={styles.parts}>
                {[first, ...rest].map((change) => {
                  const name = nameInRow(reader, row, change.path)
                  return (
                    <li key={change.path}>
                      {name ? `${name}${reader.colon}` : null}
                      <Words reader={reader} change={change} />
                    </li>
                  )
                })}
              </ul>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function Words({ reader, change }: { reader: Reader; change: TellableChange }) {
  const { t, locale } = reader
  const { path, before, after, language } = change
  const labels = {
    added: t('openness.correction.added'),
    removed: t('openness.correction.removed'),
    end: t('openness.correction.end'),
  }
  return (
    <WordDifference
      before={before === null ? '' : partValue(reader, path, before)}
      after={after === null ? '' : partValue(reader, path, after)}
      labels={labels}
      lang={language && language !== locale ? language : undefined}
    />
  )
}
