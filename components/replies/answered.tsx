import { recordPath } from '@/lib/core/paths'
import type { ReplyDocument } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { RecordLink } from '../ui/record-link'

/** What a reply answers, by its name; after it was taken back, by its symbol, whose page says when and why. */
export function Answered({ reader, about }: { reader: Reader; about: ReplyDocument['about'] }) {
  const { kind, id, symbol } = about
  if (reader.name(kind, id)) return <RecordLink reader={reader} kind={kind} id={id} />
  return <a href={recordPath(reader.locale, kind, symbol) ?? undefined}>{symbol}</a>
}
