import type { Translate } from './translate'

/** How often something was repeated, within the bounds that are stated; empty where none is. */
export function repeats(
  t: Translate,
  { repeatMin, repeatMax }: { repeatMin: number | null; repeatMax: number | null },
) {
  const bounds = [
    repeatMin === null ? null : t('event.atLeast', { count: repeatMin }),
    repeatMax === null ? null : t('event.atMost', { count: repeatMax }),
  ]
  return bounds.filter(Boolean).join(', ')
}
