import 'server-only'
import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { signInTickets } from '@/db/schema/users'
import { randomToken, sha256 } from '@/lib/core/canonical'

const MINUTE = 60_000
const KEPT_MS = 24 * 60 * MINUTE

/** What a ticket is for, and how long it holds. A ticket of one purpose opens no other door. */
const LASTS_MS = {
  /** The right password was given; a second factor is owed. */
  second_factor: 10 * MINUTE,
  /** Everything was shown; the session opens with this. Its challenge is `stepped_up` if a second factor was. */
  sign_in: MINUTE,
  passkey_sign_in: 5 * MINUTE,
  passkey_step_up: 5 * MINUTE,
  passkey_registration: 5 * MINUTE,
  /** One administrator asked to take somebody's second factor away; the challenge says who. */
  factor_reset: 24 * 60 * MINUTE,
} as const
export type TicketPurpose = keyof typeof LASTS_MS
export type Ticket = typeof signInTickets.$inferSelect

/** Writes a ticket and answers its token, of which only the hash is kept. */
export async function issueTicket(
  tx: Transaction,
  purpose: TicketPurpose,
  of: { userId?: string; challenge?: string },
): Promise<string> {
  const token = randomToken()
  await tx.delete(signInTickets).where(lt(signInTickets.expiresAt, new Date(Date.now() - KEPT_MS)))
  await tx.insert(signInTickets).values({
    ticketHash: sha256(token),
    purpose,
    userId: of.userId ?? null,
    challenge: of.challenge ?? null,
    expiresAt: new Date(Date.now() + LASTS_MS[purpose]),
  })
  return token
}

/** A ticket that still holds, locked, without using it up; null if it was used, ran out, or is for something else. */
export async function lookAtTicket(tx: Transaction, token: string, purpose: TicketPurpose): Promise<Ticket | null> {
  const [ticket] = await tx
    .select()
    .from(signInTickets)
    .where(and(eq(signInTickets.ticketHash, sha256(token)), isOpen(purpose)))
    .for('update')
  return ticket ?? null
}

/** Uses a ticket up and answers it; null if somebody did before, it ran out, or is for something else. */
export async function takeTicket(tx: Transaction, token: string, purpose: TicketPurpose): Promise<Ticket | null> {
  const [ticket] = await tx
    .update(signInTickets)
    .set({ usedAt: new Date() })
    .where(and(eq(signInTickets.ticketHash, sha256(token)), isOpen(purpose)))
    .returning()
  return ticket ?? null
}

/** The open tickets of a purpose, as a condition. */
export function isOpen(purpose: TicketPurpose) {
  return and(eq(signInTickets.purpose, purpose), isNull(signInTickets.usedAt), gt(signInTickets.expiresAt, new Date()))
}
