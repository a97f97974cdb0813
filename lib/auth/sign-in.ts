import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase, inTransaction, type Transaction } from '@/db/client'
import { sessions, signInTickets, users } from '@/db/schema/users'
import { ok, refuse, type Result } from '@/lib/core/result'
import { countAccountTry, countTry, forgetFailures, giveBack, slowedDown } from './attempts'
import { recordAudit } from './audit'
import { Email } from './email'
import { type Factors, factorsOf, showCode } from './factors'
import { askForPasskey, type PasskeyShown, whoShows } from './passkeys'
import { hashPassword, isOutdated, passwordFits } from './passwords'
import { NOWHERE, openSession, type Place } from './sessions'
import { issueTicket, lookAtTicket, takeTicket } from './tickets'

const Credentials = z.object({ email: Email, password: z.string().max(1024) })
/** Wrong passwords in a row, from devices that an account does not know, after which only a passkey or a link helps. */
const MOST_WRONG = 100
const MOST_FAILURES_OF_TICKET = 5
type User = typeof users.$inferSelect

/** What comes after the right password or passkey: the ticket that opens the session, or the second factor that is owed. */
export type Entrance = { ticket: string; owes: Factors | null }

/**
 * Whether address and password belong together. The answer does not tell whether the account exists: `wrong_password`
 * for both, `too_many_attempts` while the account, the device or the network waits (security 7.6). A device that the
 * account knows is counted apart, so that nobody else can lock its owner out.
 */
export async function signIn(credentials: unknown, from: Place = NOWHERE): Promise<Result<Entrance>> {
  const parsed = Credentials.safeParse(credentials)
  if (!parsed.success) return refuse('wrong_password')
  const { email, password } = parsed.data
  const network = from.network ?? 'unknown'
  const device = `${email} ${from.device}`
  const isKnown = await isKnownDevice(email, from.device)
  const mayTry =
    (await countTry('network', network)) && (isKnown ? await countTry('device', device) : await countAccountTry(email))
  const db = await getDatabase()
  const [user] = await db.select().from(users).where(eq(users.email, email))
  if (!mayTry) return slowedDown('sign_in_slowed', `${email} ${network}`, { ...from, userId: user?.id ?? null })
  const isOpen = user && !user.disabledAt && (isKnown || user.wrongInARow < MOST_WRONG)
  const fits = await passwordFits(password, isOpen ? user.passwordHash : null)
  if (!user || !fits) return refused(user, isKnown, from)
  await giveBack('network', network)
  if (isKnown) await giveBack('device', device)
  return welcome(user, password)
}

async function refused(user: User | undefined, isKnown: boolean, { network }: Place): Promise<Result<Entrance>> {
  await inTransaction(async (tx) => {
    const [counted] =
      user && !isKnown
        ? await tx
            .update(users)
            .set({ wrongInARow: sql`${users.wrongInARow} + 1` })
            .where(eq(users.id, user.id))
            .returning({ wrongInARow: users.wrongInARow })
        : []
    await recordAudit(tx, { userId: user?.id ?? null, verb: 'sign_in_failed', network })
    if (counted?.wrongInARow === MOST_WRONG)
      await recordAudit(tx, { userId: user?.id ?? null, verb: 'password_locked', network })
  })
  return refuse('wrong_password')
}

async function welcome(user: User, password: string): Promise<Result<Entrance>> {
  const renewed = isOutdated(user.passwordHash ?? '') ? { passwordHash: await hashPassword(password) } : {}
  return inTransaction(async (tx) => {
    await forgetFailures(tx, user.email)
    await tx
      .update(users)
      .set({ wrongInARow: 0, ...renewed })
      .where(eq(users.id, user.id))
    const factors = await factorsOf(tx, user.id)
    const isOwed = factors.code || factors.passkey
    const ticket = await issueTicket(tx, isOwed ? 'second_factor' : 'sign_in', { userId: user.id })
    return ok({ ticket, owes: isOwed ? factors : null })
  })
}

/** Whether somebody signed in to this account on this device before. */
async function isKnownDevice(email: string, device: string | null): Promise<boolean> {
  if (!device) return false
  const db = await getDatabase()
  const [known] = await db
    .select({ id: sessions.sidHash })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(users.email, email), eq(sessions.device, device)))
    .limit(1)
  return known !== undefined
}

/**
 * The second step: a code of the authenticator or a recovery code for the ticket that the password gave. Five wrong
 * ones use the ticket up. Problems: `link_used_up`, `too_many_attempts`, `invalid` with `code_wrong`.
 */
export async function signInByCode(ticket: string, code: string, from: Place = NOWHERE): Promise<Result<Entrance>> {
  const owed = await inTransaction((tx) => lookAtTicket(tx, ticket, 'second_factor'))
  if (!owed?.userId) return refuse('link_used_up')
  if (owed.failures >= MOST_FAILURES_OF_TICKET)
    return slowedDown('factor_slowed', owed.userId, { ...from, userId: owed.userId })
  const shown = await showCode(owed.userId, code, from.network)
  if (!shown.ok) {
    await inTransaction((tx) =>
      tx
        .update(signInTickets)
        .set({ failures: sql`${signInTickets.failures} + 1` })
        .where(eq(signInTickets.ticketHash, owed.ticketHash)),
    )
    return shown
  }
  return inTransaction(async (tx) =>
    (await takeTicket(tx, ticket, 'second_factor')) ? enterSteppedUp(tx, owed.userId ?? '') : refuse('link_used_up'),
  )
}

/**
 * What a browser needs to show a passkey of whoever it is. Problems: `wrong_state` where the address allows none,
 * `too_many_attempts` of the network.
 */
export async function askAnybody(origin: string, from: Place = NOWHERE) {
  const network = from.network ?? 'unknown'
  if (!(await countTry('question', network))) return slowedDown('sign_in_slowed', network, { ...from, userId: null })
  const question = await askForPasskey('passkey_sign_in', origin)
  return question ? ok(question) : refuse('wrong_state')
}

/** Signs in with a passkey alone, which is both factors. Problems: as {@link whoShows}, `too_many_attempts` of the network. */
export async function signInByPasskey(
  shown: z.infer<typeof PasskeyShown>,
  from: Place = NOWHERE,
): Promise<Result<Entrance>> {
  const network = from.network ?? 'unknown'
  if (!(await countTry('network', network))) return slowedDown('sign_in_slowed', network, { ...from, userId: null })
  const who = await whoShows('passkey_sign_in', shown)
  if (!who.ok) {
    await inTransaction((tx) => recordAudit(tx, { userId: null, verb: 'factor_failed', network: from.network }))
    return who
  }
  await giveBack('network', network)
  return inTransaction(async (tx) => {
    const [user] = await tx.update(users).set({ wrongInARow: 0 }).where(eq(users.id, who.value.userId)).returning()
    if (!user || user.disabledAt) return refuse('invalid')
    return enterSteppedUp(tx, user.id)
  })
}

async function enterSteppedUp(tx: Transaction, userId: string): Promise<Result<Entrance>> {
  return ok({ ticket: await issueTicket(tx, 'sign_in', { userId, challenge: 'stepped_up' }), owes: null })
}

/** Opens the session that a sign-in ticket stands for, once; null if it was used, ran out, or its owner was disabled. */
export async function enter(
  ticket: string,
  from: Place = NOWHERE,
): Promise<{ id: string; name: string; sid: string } | null> {
  const user = await inTransaction(async (tx) => {
    const taken = await takeTicket(tx, ticket, 'sign_in')
    const [user] = taken?.userId ? await tx.select().from(users).where(eq(users.id, taken.userId)) : []
    return user && !user.disabledAt ? { ...user, isSteppedUp: taken?.challenge === 'stepped_up' } : null
  })
  if (!user) return null
  return { id: user.id, name: user.name, sid: await openSession(user.id, from, user.isSteppedUp) }
}
