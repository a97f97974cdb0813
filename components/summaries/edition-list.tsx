import { recordPath } from '@/lib/core/paths'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Reader } from '../reader'

type Props = { reader: Reader; editions: { symbol: string; frozenAt: string }[] }

/** The editions of a year, the newest first and called so; nothing before the first. */
export function EditionList({ reader, editions }: Props) {
  const { t, locale } = reader
  if (editions.length === 0) return null
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{t('edition.list')}</h2>
      <p className="small muted">{t('edition.listLead')}</p>
      <ul>
        {editions.map(({ symbol, frozenAt }, index) => (
          <li key={symbol}>
            <a className="symbol" href={recordPath(locale, 'edition', symbol) ?? ''}>
              {symbol}
            </a>
            {`, ${t('edition.frozenOn', { date: formatInstantDay(frozenAt, locale) })}`}
            {index === 0 ? ` (${t('edition.newest')})` : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
