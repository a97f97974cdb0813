import type { EventKind, RecordKind } from '@/db/vocabulary'
import { EVENT_KINDS } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { Reader } from '../reader'
import { FilterChoice } from '../ui/filter-choice'

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
      <FilterChoice
        name="record"
        label={t('search.record')}
        all={t('search.allRecords')}
        chosen={record}
        choices={SEARCHED_RECORDS.map((one) => ({ value: one, label: t(`search.${one}`) }))}
      />
      <FilterChoice
        name="kind"
        label={t('search.eventKind')}
        all={t('meetings.all')}
        chosen={kind}
        choices={kinds.map((one) => ({ value: one, label: KINDS[one].words[locale] }))}
      />
      <label>
        {t('search.year')}
        <input type="text" name="year" defaultValue={year ?? ''} inputMode="numeric" pattern="[0-9]{4}" size={5} />
      </label>
      <button type="submit">{t('search.go')}</button>
    </form>
  )
}
