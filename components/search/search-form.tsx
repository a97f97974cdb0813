import type { EventKind, RecordKind } from '@/db/vocabulary'
import { EVENT_KINDS } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { Reader } from '../reader'

export const SEARCHED_RECORDS = [
  'event',
  'meeting',
  'participant',
  'topic',
  'release',
  'body',
] as const satisfies readonly RecordKind[]

type Props = { reader: Reader; q: string; record?: RecordKind; kind?: EventKind; year?: number }

/** One box, and three choices that narrow it; everything in the address, nothing in a script. */
export function SearchForm({ reader, q, record, kind, year }: Props) {
  const { t, locale } = reader
  const kinds = [...EVENT_KINDS].sort((a, b) => KINDS[a].words[locale].localeCompare(KINDS[b].words[locale], locale))
  return (
    <form method="get" className="filters">
      <label>
        {t('site.searchLabel')}
        <input type="search" name="q" defaultValue={q} size={32} />
      </label>
      <label>
        {t('search.record')}
        <select name="record" defaultValue={record ?? ''}>
          <option value="">{t('search.allRecords')}</option>
          {SEARCHED_RECORDS.map((one) => (
            <option key={one} value={one}>
              {t(`search.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('search.eventKind')}
        <select name="kind" defaultValue={kind ?? ''}>
          <option value="">{t('meetings.all')}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {KINDS[one].words[locale]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('search.year')}
        <input type="text" name="year" defaultValue={year ?? ''} inputMode="numeric" pattern="[0-9]{4}" size={5} />
      </label>
      <button type="submit">{t('search.go')}</button>
    </form>
  )
}
