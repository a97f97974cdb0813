import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { cookies, headers } from 'next/headers'
import CredentialsProvider from 'next-auth/providers/credentials'
import { randomToken, sha256 } from '@/lib/core/canonical'
import { isLocal, readEnvironment } from '@/lib/core/environment'
import type { Actor } from './actor'
import { actorOfSession, endSession, type Holder, holderOfSession, type Place } from './sessions'
import { enter } from './sign-in'

const WEEK_SECONDS = 7 * 24 * 3600
const YEAR_SECONDS = 365 * 24 * 3600

/**
 * next-auth with sessions of our own: its "token" is nothing but the random number of a row, so that ending the row
 * ends the session at the next request, and roles are read from the database each time, never from the cookie. What
 * must be shown to enter is asked before (lib/auth/sign-in.ts); here a one-time ticket becomes a session.
 */
export function authOptions(): NextAuthOptions {
  return {
    session: { strategy: 'jwt', maxAge: WEEK_SECONDS },
    pages: { signIn: '/en/sign-in', error: '/en/sign-in' },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: { name: sessionCookie(), options: cookieOptions() } },
    providers: [
      CredentialsProvider({
        credentials: { ticket: {} },
        authorize: async (credentials) => enter(String(credentials?.ticket ?? ''), await placeOfRequest()),
      }),
    ],
    jwt: {
      encode: async ({ token }) => String(token?.sid ?? ''),
      decode: async ({ token }) => {
        const holder = token ? await holderOfSession(token) : null
        return holder ? { sid: token, sub: holder.actor.userId, name: holder.actor.name } : null
      },
    },
    callbacks: {
      jwt: async ({ token, user }) => ('sid' in (user ?? {}) ? { ...token, sub: user.id, sid: sidOf(user) } : token),
      session: ({ session }) => ({ expires: session.expires, user: { name: session.user?.name } }),
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url
        const isOwn = path.startsWith('/') && !path.startsWith('//') && !path.includes('\\')
        return `${baseUrl}${isOwn ? path : '/en/desk'}`
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.sid) await endSession(String(token.sid))
      },
    },
  }
}

/** The session that `enter` opened; next-auth's type of a user does not know of it. */
function sidOf(user: object): string {
  return String((user as { sid?: string }).sid)
}

function isSecure(): boolean {
  return !isLocal(readEnvironment())
}

function sessionCookie(): string {
  return isSecure() ? '__Host-kp.session' : 'kp.session'
}

function deviceCookie(): string {
  return isSecure() ? '__Host-kp.device' : 'kp.device'
}

function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() } as const
}

/** Who asks, in a page or a route handler; null for everybody who may not work now. The gate of all work. */
export async function currentActor(): Promise<Actor | null> {
  const token = (await cookies()).get(sessionCookie())?.value
  return token ? actorOfSession(token) : null
}

/** Who is signed in, also if they owe a second factor first: for the account page and what belongs to it, nothing else. */
export async function currentHolder(): Promise<Holder | null> {
  const token = (await cookies()).get(sessionCookie())?.value
  return token ? holderOfSession(token) : null
}

/** Gives the browser the new token of its session, in a route handler. */
export async function keepSession(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookie(), token, { ...cookieOptions(), maxAge: WEEK_SECONDS })
}

/** Where the request comes from: the browser's words, the coarse network that the front saw, the hash of the device. */
export async function placeOfRequest(): Promise<Place> {
  const [asked, jar] = [await headers(), await cookies()]
  const device = jar.get(deviceCookie())?.value
  return {
    agent: asked.get('user-agent'),
    network: asked.get('x-kp-network'),
    device: device ? sha256(device) : null,
  }
}

/** Gives a browser that has none the cookie by which an account knows it again; it lets nobody in. */
export async function markDevice(): Promise<void> {
  const jar = await cookies()
  if (jar.has(deviceCookie())) return
  jar.set(deviceCookie(), randomToken(), { ...cookieOptions(), maxAge: YEAR_SECONDS })
}
