import { aUser } from '@/db/factories'
import type { Role } from '@/db/vocabulary'
import { type Actor, mintActor } from './actor'

// What the server reads from the file beside the data (lib/front/opening.ts).
process.env.NEXTAUTH_SECRET ??= 'the secret of an installation that only tests know'

/** Somebody with these roles, who exists in the test database. */
export async function anActorWith(...roles: Role[]): Promise<Actor> {
  return mintActor(await aUser(roles))
}

/** The same person, asking from a session, or without a second factor shown lately. */
export function asking(actor: Actor, more: { sessionId?: string; isSteppedUp?: boolean }): Actor {
  return mintActor({ ...actor, ...more })
}
