import type { Locale } from '@/db/vocabulary'
import type { RecordedEvent } from '@/lib/events/schema'
import { changedFields } from '@/lib/history/words'
import { translator } from '@/lib/i18n/translate'
import { WordDifference } from '../../history/word-difference'
import styles from '../desk.module.css'

type Props = {
  locale: Locale
  before: RecordedEvent
  after: RecordedEvent
  labels: Record<string, string>
  tell: (value: unknown) => string
}

/** What a pending change does to the published version, field by field and word by word, for whoever answers for it. */
export function PendingChanges({ locale, before, after, labels, tell }: Props) {
  const t = translator(locale)
  const fields = changedFields({ ...before, revision: 0 }, { ...after, revision: 0 })
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('desk.edit.changes')}</h2>
      {fields.length === 0 ? <p>{t('desk.edit.changesNone')}</p> : null}
      <dl className={styles.changes}>
        {fields.map(({ path, before: was, after: is }) => (
          <div key={path}>
            <dt>{labels[path] ?? labels[path.split('.')[0] ?? ''] ?? path}</dt>
            <dd>
              <WordDifference
                before={tell(was)}
                after={tell(is)}
                labels={{
                  removed: t('desk.edit.removed'),
                  added: t('desk.edit.added'),
                  end: t('openness.correction.end'),
                }}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
