import type { Locale, Role } from '@/db/vocabulary'

declare const minted: unique symbol

/**
 * Somebody who asks. A branded type: only the session gate, the command line, the starter and the test factories
 * mint one (lib/architecture.test.ts keeps the list), so a function that takes an Actor was reached through one of them.
 */
export type Actor = {
  readonly userId: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly locale: Locale
  /** Whether a second factor was shown within ten minutes; true where none is asked for (a trial on one's own machine). */
  readonly isSteppedUp: boolean
  /** The session that asks, by the hash of its cookie; null for the command line, the starter and tests. */
  readonly sessionId: string | null
  readonly [minted]: true
}

/** Makes an Actor of facts that the caller has verified. */
export function mintActor(facts: {
  userId: string
  name: string
  roles: readonly Role[]
  locale?: Locale
  isSteppedUp?: boolean
  sessionId?: string | null
}): Actor {
  return { locale: 'en', isSteppedUp: true, sessionId: null, ...facts } as Actor
}
