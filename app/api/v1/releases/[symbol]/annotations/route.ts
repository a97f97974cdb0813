import { publicUrl, readEnvironment } from '@/lib/core/environment'
import { publicJson, publicProblem } from '@/lib/public-record/api'
import { publicAnnotations } from '@/lib/public-record/release-texts'
import { publicTombstone } from '@/lib/public-record/versions'

const ANNOTATIONS = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

/** The passages of a release as W3C Web Annotations. */
export async function GET(_: Request, { params }: { params: Promise<{ symbol: string }> }) {
  const { symbol } = await params
  const found = await publicAnnotations(symbol, publicUrl(readEnvironment()))
  if (found) return publicJson(found, 200, ANNOTATIONS)
  const gone = await publicTombstone(symbol)
  if (gone) return publicProblem(410, `${symbol} was taken back on ${gone.last.publishedAt.slice(0, 10)}.`)
  return publicProblem(404, 'No public release has this symbol. Symbols look like R-2021-0628-1.')
}
