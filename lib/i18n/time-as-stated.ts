import type { Locale, Precision, QUALIFIERS } from '@/db/vocabulary'
import { formatDate } from './format'
import type { Vocabulary } from './vocabulary/en'

type Stated = {
  localDate: string
  localTime: string | null
  precision: Precision
  qualifier: (typeof QUALIFIERS)[number]
}

/** A time as a source states it: "about 04:00, 11 November 2023"; a week or part of a day is told as what it is. */
export function timeAsStated({ v, locale }: { v: Vocabulary; locale: Locale }, time: Stated): string {
  const { localDate, localTime, precision, qualifier } = time
  const date = formatDate(localDate, locale, precision)
  const wide = precision === 'week' || precision === 'part_of_day' ? v.precision[precision] : null
  const told = [localTime, date, wide].filter(Boolean).join(', ')
  return qualifier === 'at' ? told : `${v.qualifier[qualifier]} ${told}`
}
