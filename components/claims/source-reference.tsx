import { sourceDate } from '@/lib/claims/rules'
import type { PublicSource } from '@/lib/publication/schema'
import type { Reader } from '../reader'

/** By what a reader finds a source again where it has no address: its title, its publisher, its date. */
export function SourceReference({ reader, source }: { reader: Reader; source: PublicSource }) {
  const { title, language, publisher } = source
  const date = sourceDate(source, reader.locale)
  const further = [publisher, date].filter(Boolean).join(', ')
  return (
    <>
      {title ? <cite lang={language === reader.locale ? undefined : language}>{title}</cite> : null}
      {title && further ? ', ' : null}
      {further}
    </>
  )
}
