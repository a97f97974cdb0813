import { LOCALES } from '@/db/vocabulary'
import { preferredLocale } from '@/lib/i18n/translate'

/** The bare address leads to the language that the reader asked for last, else to what the browser prefers. */
export async function GET(request: Request) {
  const remembered = /(?:^|;\s*)kp-language=(en|fr|pt)/.exec(request.headers.get('cookie') ?? '')?.[1]
  const locale = LOCALES.find((one) => one === remembered) ?? preferredLocale(request.headers.get('accept-language'))
  return new Response(null, { status: 303, headers: { location: `/${locale}`, vary: 'accept-language, cookie' } })
}
