import { recordPath } from '@/lib/core/paths'
import { preferredLocale } from '@/lib/i18n/translate'
import { isPublicAgendaItem } from '@/lib/public-record/agenda'
import { recordOfSymbol } from '@/lib/public-record/chain'
import { publicTombstone } from '@/lib/public-record/versions'

/** The permanent link of a record, the same in every language: for papers and footnotes. */
export async function GET(request: Request, { params }: { params: Promise<{ symbol: string }> }) {
  const { symbol } = await params
  const record =
    (await recordOfSymbol(symbol)) ??
    ((await isPublicAgendaItem(symbol)) || (await publicTombstone(symbol)) ? { kind: 'agenda_item' as const } : null)
  const locale = preferredLocale(request.headers.get('accept-language'))
  const path = record ? recordPath(locale, record.kind, symbol) : null
  if (!path)
    return new Response('No record has this symbol.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  return new Response(null, { status: 303, headers: { location: path, vary: 'accept-language' } })
}
