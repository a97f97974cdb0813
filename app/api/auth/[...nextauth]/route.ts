import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/next-auth'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What of next-auth is used: by which method. Its other addresses do not exist here. */
const USED: Record<string, string[]> = {
  csrf: ['GET'],
  providers: ['GET'],
  session: ['GET'],
  signout: ['POST'],
  'callback/credentials': ['POST'],
}

async function handler(request: Request, context: Context) {
  const methods = USED[(await context.params).nextauth.join('/')]
  if (!methods) return new Response(null, { status: 404 })
  if (!methods.includes(request.method)) return new Response(null, { status: 405 })
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  if (request.method === 'POST' && !isForm) return new Response(null, { status: 400 })
  return NextAuth(request as never, context as never, authOptions())
}

export { handler as GET, handler as POST }
