import { formatDate } from '@/lib/i18n/format'
import type { PublicSource } from '@/lib/publication/schema'
import type { Reader } from '../reader'

/** By what a reader finds a source again where it has no address: its title, its publisher, the date that it states. */
export function SourceReference({ reader, source }: { reader: Reader; source: PublicSource }) {
  const { title, language, publisher, publishedOn, publishedPrecision } = source
  const date = publishedOn ? formatDate(publishedOn, reader.locale, publishedPrecision) : null
  const further = [publisher, date].filter(Boolean).join(', ')
  return (
    <>
      {title ? <cite lang={language === reader.locale ? undefined : language}>{title}</cite> : null}
      {title && further ? ', ' : null}
      {further}
    </>
  )
}
