import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { cookies } from 'next/headers'
import CredentialsProvider from 'next-auth/providers/credentials'
import { isLocal, readEnvironment } from '@/lib/core/environment'
import type { Actor } from './actor'
import { actorOfSession, endSession, openSession } from './sessions'
import { signIn } from './sign-in'

/**
 * next-auth with sessions of our own: its "token" is nothing but the random number of a row, so that ending the row
 * ends the session at the next request, and roles are read from the database each time, never from the cookie.
 */
export function authOptions(): NextAuthOptions {
  const secure = !isLocal(readEnvironment())
  return {
    session: { strategy: 'jwt', maxAge: 7 * 24 * 3600 },
    pages: { signIn: '/en/sign-in', error: '/en/sign-in' },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookie(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          const network = String(request.headers?.['x-kp-network'] ?? 'unknown')
          const result = await signIn(credentials, network)
          if (result.ok) return result.value
          if (result.problem.code === 'too_many_attempts') throw new Error('too_many_attempts')
          return null
        },
      }),
    ],
    jwt: {
      encode: async ({ token }) => String(token?.sid ?? ''),
      decode: async ({ token }) => {
        const actor = token ? await actorOfSession(token) : null
        return actor ? { sid: token, sub: actor.userId, name: actor.name } : null
      },
    },
    callbacks: {
      jwt: async ({ token, user }) => (user ? { ...token, sub: user.id, sid: await openSession(user.id) } : token),
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

function sessionCookie(): string {
  return isLocal(readEnvironment()) ? 'kp.session' : '__Host-kp.session'
}

/** Who asks, in a page or a route handler; null for everybody who is not signed in. The gate of all work. */
export async function currentActor(): Promise<Actor | null> {
  const token = (await cookies()).get(sessionCookie())?.value
  return token ? actorOfSession(token) : null
}
