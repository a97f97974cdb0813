import type { Locale } from '@/db/vocabulary'
import { recordPath } from '@/lib/core/paths'

/** Symbols of events as links, one after the other. */
export function SymbolLinks({ locale, symbols }: { locale: Locale; symbols: string[] }) {
  return symbols.map((symbol, index) => (
    <span key={symbol}>
      {index > 0 ? ', ' : null}
      <a className="symbol" href={recordPath(locale, 'event', symbol) ?? ''}>
        {symbol}
      </a>
    </span>
  ))
}
