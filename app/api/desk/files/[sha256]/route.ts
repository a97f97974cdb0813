import { currentActor } from '@/lib/auth/next-auth'
import { answer } from '@/lib/auth/requests'
import { refuse } from '@/lib/core/result'
import { getOriginalFile } from '@/lib/releases/intake/queries'

const ENDINGS = { text: 'txt', markdown: 'md', html: 'html', docx: 'docx', pdf: 'pdf' }

/** The file that a release was read from, as it came, to be saved and never shown: strangers made it. */
export async function GET(_request: Request, { params }: { params: Promise<{ sha256: string }> }) {
  const actor = await currentActor()
  if (!actor) return answer(refuse('not_signed_in'))
  const { sha256 } = await params
  const file = await getOriginalFile(actor, sha256)
  if (!file) return answer(refuse('not_found'))
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${sha256.slice(0, 12)}.${ENDINGS[file.type]}"`,
      'cache-control': 'no-store',
    },
  })
}
