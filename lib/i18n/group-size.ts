import type { Translate } from './translate'

/** How many members a described group has, within the bounds that a source gives; null where it gives none. */
export function groupSize(t: Translate, { min, max }: { min: number | null; max: number | null }): string | null {
  if (max === null) return min === null ? null : t('event.groupAtLeast', { count: min })
  if (min === null) return t('event.groupAtMost', { count: max })
  return min === max ? t('event.groupExactly', { count: min }) : t('event.groupBetween', { min, max })
}
