import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/next-auth'

type Context = { params: Promise<{ nextauth: string[] }> }

async function handler(request: Request, context: Context) {
  const [action, provider] = (await context.params).nextauth
  if (request.method === 'GET' && action === 'callback' && provider === 'credentials')
    return new Response(null, { status: 405 })
  return NextAuth(request as never, context as never, authOptions())
}

export { handler as GET, handler as POST }
