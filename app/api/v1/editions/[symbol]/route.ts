import { publicJson, publicProblem, toldRecord } from '@/lib/public-record/api'
import { publicEdition } from '@/lib/summaries/editions/public-editions'

/** A frozen annual summary, with what became of its records since and the newest edition of its year. */
export async function GET(_: Request, { params }: { params: Promise<{ symbol: string }> }) {
  const found = await publicEdition((await params).symbol)
  if (!found) return publicProblem(404, 'No edition has this symbol. Symbols look like 2023.1.')
  const { edition, seq, hash, changedSince, newest } = found
  return publicJson({ ...toldRecord(edition), seq, hash, changedSince, newest })
}
