import type { Inferable } from '@/db/vocabulary'
import type { PublicSource } from '@/lib/publication/schema'
import type { Reader } from '../reader'

type Props = { reader: Reader; source: Pick<PublicSource, 'inferred'>; field: Inferable }

/** Behind a fact that its source does not state: that it is inferred, and from what. Nothing behind one that is stated. */
export function InferredNote({ reader, source, field }: Props) {
  const inference = source.inferred?.[field]
  if (!inference) return null
  const { reason, locale } = inference
  return (
    <span className="muted">
      {` (${reader.t('inferred.word')}${reader.colon}`}
      <span lang={locale === reader.locale ? undefined : locale}>{reason}</span>)
    </span>
  )
}
