import type { Choice } from '../../fields'
import type { Fields } from './proposing'

/** A release that another may be a language version of, with what both have in common. */
export type Original = Choice & {
  language: string
  publisherId: string | null
  publisher: string | null
  meetingIds: string[]
}

/**
 * The releases that one being imported may translate: in another language, and by the same publisher or on the same
 * meeting. The one chosen already stays among them.
 */
export function originalsFor(originals: Original[], given: Partial<Fields>): Choice[] {
  const named = given.publisher?.trim().toLowerCase()
  return originals
    .filter(
      (one) =>
        one.value === given.translationOfId ||
        (one.language !== given.language &&
          ((given.publisherId
            ? one.publisherId === given.publisherId
            : named && one.publisher?.toLowerCase() === named) ||
            one.meetingIds.includes(given.meetingId ?? ''))),
    )
    .map(({ value, label }) => ({ value, label }))
}
