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
  readonly [minted]: true
}

/** Makes an Actor of facts that the caller has verified. */
export function mintActor(facts: { userId: string; name: string; roles: readonly Role[]; locale?: Locale }): Actor {
  return { locale: 'en', ...facts } as Actor
}
