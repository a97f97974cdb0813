import type { HistoryEntry } from '@/lib/history/telling'
import { formatInstant } from '@/lib/i18n/format'
import { ChangeList } from '../corrections/change-list'
import { partName, partValue } from '../corrections/part-names'
import type { Reader } from '../reader'
import styles from './history.module.css'

/** The history of a record, newest first: who, when, why, and what read differently, word by word. */
export function HistoryList({ reader, entries }: { reader: Reader; entries: HistoryEntry[] }) {
  return (
    <ol className={styles.history}>
      {[...entries].reverse().map((entry) => (
        <li key={entry.seq}>
          <Entry reader={reader} entry={entry} />
        </li>
      ))}
    </ol>
  )
}

function Entry({ reader, entry }: { reader: Reader; entry: HistoryEntry }) {
  const { t, locale } = reader
  const { at, who, verb, revision, reason, changes, isSave, isFirst } = entry
  return (
    <>
      <p className={styles.step}>
        <strong>{verbName(t, verb)}</strong>
        {` · ${who ?? t('desk.openness.history.system')} · `}
        <time dateTime={at}>{formatInstant(at, locale)}</time>
        {revision > 0 ? ` · ${t('desk.openness.history.revision', { revision })}` : null}
      </p>
      {reason ? (
        <p>
          {t('desk.openness.history.reason')}
          {reader.colon}
          {reason}
        </p>
      ) : null}
      {changes.length > 0 && !isSave ? (
        <p className="small">
          {changes
            .map(({ path, after }) => `${partName(reader, path)}${reader.colon}${partValue(reader, path, after ?? '')}`)
            .join(' · ')}
        </p>
      ) : null}
      {changes.length > 0 && isFirst ? (
        <details>
          <summary>{t('desk.openness.history.first', { count: changes.length })}</summary>
          <ChangeList reader={reader} changes={changes} />
        </details>
      ) : null}
      {changes.length > 0 && isSave && !isFirst ? <ChangeList reader={reader} changes={changes} /> : null}
    </>
  )
}

/** What a step is called; a verb that has no word yet stands as it was written. */
function verbName(t: Reader['t'], verb: string): string {
  const key = `desk.openness.history.verb.${verb as 'recorded'}` as const
  return t.has(key) ? t(key) : verb.replaceAll('_', ' ')
}
