import { recordPath } from '@/lib/core/paths'
import type { EditionDifference } from '@/lib/publication/schema'
import { countDifferences } from '@/lib/summaries/editions/difference'
import styles from '../corrections/corrections.module.css'
import type { Reader } from '../reader'
import { DifferenceList } from './difference-list'

type Props = { reader: Reader; symbol: string; newest: string; difference: EditionDifference }

/** On top of an edition: whether its records changed since it was frozen, and whether a later edition tells of it. */
export function ChangedSince({ reader, symbol, newest, difference }: Props) {
  const { t, locale } = reader
  const count = countDifferences(difference)
  return (
    <div className={styles.banner} role="note">
      {count > 0 ? (
        <>
          <p>
            <strong>{t('edition.changedSince', { count })}</strong>
          </p>
          <DifferenceList reader={reader} difference={difference} />
        </>
      ) : null}
      <p>
        {newest === symbol ? (
          t('edition.isNewest')
        ) : (
          <>
            {t('edition.newer')}
            {reader.colon}
            <a className="symbol" href={recordPath(locale, 'edition', newest) ?? ''}>
              {newest}
            </a>
          </>
        )}
      </p>
    </div>
  )
}
