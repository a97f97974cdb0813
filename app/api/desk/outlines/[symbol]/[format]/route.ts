import { currentActor } from '@/lib/auth/next-auth'
import { answer } from '@/lib/auth/requests'
import { mayDo } from '@/lib/auth/permissions'
import { refuse } from '@/lib/core/result'
import { localeOf } from '@/lib/i18n/translate'
import { docxOf } from '@/lib/public-record/composing/docx'
import { markdownOf } from '@/lib/public-record/composing/markdown'
import { outlineOf } from '@/lib/public-record/composing/outline'
import { materialOf } from '@/lib/public-record/composing/queries'
import { OUTLINE_FORMATS, type OutlineFormat, outlineFileName } from '@/lib/public-record/composing/schema'

const TYPES: Record<OutlineFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
}

/** The outline of chosen public events of a meeting as a file; `event` repeats, none of it asks for all. */
export async function GET(request: Request, { params }: { params: Promise<{ symbol: string; format: string }> }) {
  const actor = await currentActor()
  if (!actor) return answer(refuse('not_signed_in'))
  if (!mayDo(actor, 'source.read')) return answer(refuse('not_allowed'))
  const { symbol, format: asked } = await params
  const { searchParams } = new URL(request.url)
  const locale = localeOf(searchParams.get('lang') ?? 'en')
  const format = OUTLINE_FORMATS.find((one) => one === asked)
  if (!locale || !format) return answer(refuse('invalid'))
  const numbers = searchParams.getAll('event')
  const material = await materialOf(actor, symbol, numbers.length > 0 ? numbers : null)
  if (!material || material.events.length === 0) return answer(refuse('not_found'))
  const outline = outlineOf(material, locale)
  const body = format === 'docx' ? new Uint8Array(await docxOf(outline)) : markdownOf(outline)
  const name = outlineFileName(material.meeting.document.symbol, locale, format)
  return new Response(body, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
