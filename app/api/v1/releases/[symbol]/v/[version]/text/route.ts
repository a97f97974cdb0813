import { publicProblem } from '@/lib/public-record/api'
import { publicReleaseText } from '@/lib/public-record/release-texts'

/** The plain text of one publication of a release: what the positions of its annotations count in. */
export async function GET(_: Request, { params }: { params: Promise<{ symbol: string; version: string }> }) {
  const { symbol, version } = await params
  const text = await publicReleaseText(symbol, Number(version))
  if (text === null) return publicProblem(404, 'No text of a release can be read under this symbol and version.')
  return new Response(text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}
