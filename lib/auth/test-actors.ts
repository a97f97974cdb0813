import { aUser } from '@/db/factories'
import type { Role } from '@/db/vocabulary'
import { type Actor, mintActor } from './actor'

/** Somebody with these roles, who exists in the test database. */
export async function anActorWith(...roles: Role[]): Promise<Actor> {
  return mintActor(await aUser(roles))
}
