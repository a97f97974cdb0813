import type { ReactNode } from 'react'
import { recordPath } from '@/lib/core/paths'
import type { EditionDifference, FrozenRecord } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { Facts } from '../ui/facts'

type Listed = Pick<FrozenRecord, 'record' | 'symbol'> & { version?: number }

/** Symbols of meetings and events as links; those with a version lead to it where versions have pages. */
export function FrozenLinks<L extends Listed>({
  reader,
  records,
  more = () => null,
}: {
  reader: Reader
  records: L[]
  more?: (record: L) => string | null
}) {
  return records.map((one, index) => {
    const page = recordPath(reader.locale, one.record, one.symbol)
    const version = one.record === 'event' && one.version ? `/v/${one.version}` : ''
    const told = more(one)
    return (
      <span key={one.symbol}>
        {index > 0 ? ', ' : null}
        <a className="symbol" href={`${page}${version}`}>
          {one.symbol}
        </a>
        {told ? ` (${told})` : null}
      </span>
    )
  })
}

/** What was added, changed, taken back or moved, by symbol; kinds of change without a record are left out. */
export function DifferenceList({ reader, difference }: { reader: Reader; difference: EditionDifference }) {
  const { t } = reader
  const { added, changed, withdrawn, moved } = difference
  const links = (records: Listed[]): ReactNode =>
    records.length > 0 ? <FrozenLinks key="links" reader={reader} records={records} /> : null
  return (
    <Facts
      rows={[
        [t('edition.added'), links(added)],
        [
          t('edition.changed'),
          changed.length > 0 ? (
            <FrozenLinks
              key="changed"
              reader={reader}
              records={changed}
              more={({ from, to }) => t('edition.fromTo', { from, to })}
            />
          ) : null,
        ],
        [t('edition.withdrawn'), links(withdrawn)],
        [t('edition.moved'), links(moved)],
      ]}
    />
  )
}
