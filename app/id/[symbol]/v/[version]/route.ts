import { recordPath } from '@/lib/core/paths'
import { preferredLocale } from '@/lib/i18n/translate'
import { recordOfSymbol } from '@/lib/public-record/chain'

type Params = { params: Promise<{ symbol: string; version: string }> }

/** The permanent link of one version of an event, in the reader's language; other records lead to their page. */
export async function GET(request: Request, { params }: Params) {
  const { symbol, version } = await params
  const record = await recordOfSymbol(symbol)
  const locale = preferredLocale(request.headers.get('accept-language'))
  const page = record ? recordPath(locale, record.kind, symbol) : null
  if (!page || !/^\d{1,5}$/.test(version))
    return new Response('No record has this symbol and version.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  const path = record?.kind === 'event' ? `${page}/v/${version}` : page
  return new Response(null, { status: 303, headers: { location: path, vary: 'accept-language' } })
}
