import type { RecordKind } from '@/db/vocabulary'
import { recordPath } from '@/lib/core/paths'
import { languageTag } from '@/lib/i18n/format'
import type { Reader } from '../reader'

/** A link to a record by its id; plain words where the record is not public or has no page. */
export function RecordLink({ reader, kind, id }: { reader: Reader; kind: RecordKind; id: string }) {
  const name = reader.name(kind, id)
  const path = name ? recordPath(reader.locale, kind, name.symbol) : null
  const label = reader.label(kind, id)
  return path ? <a href={path}>{label}</a> : label
}

/** Several record links, joined as the language joins a list. */
export function RecordLinks({ reader, kind, ids }: { reader: Reader; kind: RecordKind; ids: string[] }) {
  const parts = new Intl.ListFormat(languageTag(reader.locale), { type: 'conjunction' }).formatToParts(
    ids.map((_, index) => String(index)),
  )
  return parts.map((part, index) => {
    const id = part.type === 'element' ? ids[Number(part.value)] : undefined
    return id === undefined ? (
      part.value
    ) : (
      <RecordLink key={`${id}-${String(index)}`} reader={reader} kind={kind} id={id} />
    )
  })
}
