import 'server-only'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, getDatabase, inTransaction, type Transaction } from '@/db/client'
import { passkeys, sessions, users } from '@/db/schema/users'
import { isLocal, publicUrl, readEnvironment } from '@/lib/core/environment'
import { ok, refuse, type Result } from '@/lib/core/result'
import { accountCommand } from './account-command'
import type { Actor } from './actor'
import { recordAudit } from './audit'
import { mayChangeFactors } from './authenticator'
import { issueTicket, takeTicket, type TicketPurpose } from './tickets'

/** The site as the browser's bar names it, and the name that passkeys are bound to. */
type Site = { origin: string; id: string }

/**
 * The site that passkeys of an origin belong to; null where there can be none: another origin than ours, or an IP
 * address, which the standard refuses. On one's own machine http://localhost counts as ours, on any port.
 */
export function siteOf(origin: string): Site | null {
  if (!URL.canParse(origin)) return null
  const environment = readEnvironment()
  const { hostname, protocol } = new URL(origin)
  const isOwn = origin === publicUrl(environment).origin
  const isTrial = isLocal(environment) && protocol === 'http:' && hostname === 'localhost'
  if (!isOwn && !isTrial) return null
  return /^[\d.]+$|^\[/.test(hostname) ? null : { origin, id: hostname }
}

/** Whether passkeys can be used where a page was asked for; `host` is the header of the request. */
export function hasPasskeysAt(host: string | null): boolean {
  const own = publicUrl(readEnvironment())
  return siteOf(host === own.host ? own.origin : `http://${host ?? ''}`) !== null
}

const Origin = z.string().max(300)
const Answer = z.looseObject({ id: z.string().max(2000), response: z.looseObject({}) })
const Answered = z.object({ origin: Origin, ticket: z.string().max(100), answer: Answer })

/** A person's passkeys, newest first. */
export async function listPasskeys(actor: Actor) {
  const db = await getDatabase()
  return db
    .select({
      id: passkeys.id,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.userId, actor.userId))
    .orderBy(desc(passkeys.createdAt), passkeys.id)
}

/** What a browser needs to make a passkey. Problems: `needs_step_up`, `wrong_state` where the address allows none. */
export const beginPasskey = accountCommand({
  name: 'begin-passkey',
  permission: 'self.manage',
  input: z.object({ origin: Origin }),
  prove: mayChangeFactors,
  run: async ({ tx, actor, input }) => {
    const site = siteOf(input.origin)
    const [user] = await tx.select().from(users).where(eq(users.id, actor.userId))
    if (!site || !user) return refuse('wrong_state')
    const held = await tx.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.userId, user.id))
    const options = await generateRegistrationOptions({
      rpName: 'KP Record',
      rpID: site.id,
      userName: user.email,
      userDisplayName: user.name,
      userID: new TextEncoder().encode(user.id),
      excludeCredentials: held,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    const of = { userId: user.id, challenge: options.challenge }
    return ok({ ticket: await issueTicket(tx, 'passkey_registration', of), options })
  },
})

/** Keeps a passkey that a browser made, under a name. It counts as a second factor shown. Problems: `link_used_up`, `invalid`. */
export const addPasskey = accountCommand({
  name: 'add-passkey',
  permission: 'self.manage',
  input: Answered.extend({ name: z.string().trim().min(1, 'required').max(60, 'too_big') }),
  prove: mayChangeFactors,
  run: async ({ tx, actor, input }) => {
    const ticket = await takeTicket(tx, input.ticket, 'passkey_registration')
    const site = siteOf(input.origin)
    if (!ticket?.challenge || ticket.userId !== actor.userId || !site) return refuse('link_used_up')
    const checked = await verifyRegistrationResponse({
      response: input.answer as unknown as RegistrationResponseJSON,
      expectedChallenge: ticket.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
    }).catch(() => null)
    if (!checked?.registrationInfo) return refuse('invalid')
    const { id, publicKey, counter, transports } = checked.registrationInfo.credential
    await tx.insert(passkeys).values({
      id,
      userId: actor.userId,
      name: input.name,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: transports ?? [],
    })
    if (actor.sessionId)
      await tx.update(sessions).set({ stepUpAt: new Date() }).where(eq(sessions.sidHash, actor.sessionId))
    await recordAudit(tx, { userId: actor.userId, verb: 'passkey_added', subject: input.name })
    return ok({ id })
  },
})

/** Takes a passkey away. Problems: `needs_step_up`, `not_found`. */
export const removePasskey = accountCommand({
  name: 'remove-passkey',
  permission: 'self.manage',
  input: z.object({ id: z.string().max(2000) }),
  prove: mayChangeFactors,
  run: async ({ tx, actor, input }) => {
    const [gone] = await tx
      .delete(passkeys)
      .where(and(eq(passkeys.id, input.id), eq(passkeys.userId, actor.userId)))
      .returning({ name: passkeys.name })
    if (!gone) return refuse('not_found')
    await recordAudit(tx, { userId: actor.userId, verb: 'passkey_removed', subject: gone.name })
    return ok(null)
  },
})

/** Lets all passkeys of somebody go; the caller writes the audit entry. */
export async function forgetPasskeys(tx: Transaction, userId: string): Promise<void> {
  await tx.delete(passkeys).where(eq(passkeys.userId, userId))
}

/**
 * What a browser needs to show a passkey: at sign-in any of this site, so that nothing tells who has one; at a step-up
 * those of `userId`. Null where the address allows none.
 */
export async function askForPasskey(
  purpose: Extract<TicketPurpose, 'passkey_sign_in' | 'passkey_step_up'>,
  origin: string,
  userId?: string,
) {
  const site = siteOf(origin)
  if (!site) return null
  const allowed = userId ? await keysOf(await getDatabase(), userId) : []
  const options = await generateAuthenticationOptions({
    rpID: site.id,
    userVerification: 'required',
    allowCredentials: allowed,
  })
  const ticket = await inTransaction((tx) => issueTicket(tx, purpose, { userId, challenge: options.challenge }))
  return { ticket, options }
}

async function keysOf(db: Database, userId: string) {
  return db.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.userId, userId))
}

export const PasskeyShown = Answered

/**
 * Whose passkey was shown, with the person verified by the device: possession and person at once. The question is used
 * up either way. Problems: `link_used_up` for a question that no longer stands, `invalid` for any key that is not known.
 */
export async function whoShows(
  purpose: Extract<TicketPurpose, 'passkey_sign_in' | 'passkey_step_up'>,
  { origin, ticket: token, answer }: z.infer<typeof Answered>,
): Promise<Result<{ userId: string }>> {
  const site = siteOf(origin)
  return inTransaction(async (tx) => {
    const ticket = await takeTicket(tx, token, purpose)
    if (!ticket?.challenge || !site) return refuse('link_used_up')
    const [key] = await tx.select().from(passkeys).where(eq(passkeys.id, answer.id)).for('update')
    if (!key || (ticket.userId !== null && ticket.userId !== key.userId)) return refuse('invalid')
    const checked = await verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: ticket.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      credential: {
        id: key.id,
        publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
        counter: key.counter,
      },
    }).catch(() => null)
    if (!checked?.verified) return refuse('invalid')
    const { newCounter } = checked.authenticationInfo
    await tx.update(passkeys).set({ counter: newCounter, lastUsedAt: new Date() }).where(eq(passkeys.id, key.id))
    return ok({ userId: key.userId })
  })
}
