import { publicProblem } from '@/lib/public-record/api'
import { chainLines } from '@/lib/public-record/chain-export'

/**
 * The chain of publications as JSON Lines, 200 a page: `?from=1`, then from the number behind the last line, until an
 * answer is empty. All pages one after the other are the file that `npm run kp -- verify FILE` recomputes.
 */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams.get('from') || '1'
  const from = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null
  if (from === null) return publicProblem(400, 'Say from which publication on, as a number: ?from=1')
  const lines = await chainLines(from)
  return new Response(lines.map(({ line }) => `${line}\n`).join(''), {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}
