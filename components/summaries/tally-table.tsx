import { pagePath } from '@/lib/core/paths'
import type { Tally } from '@/lib/summaries/tally'
import { KindMark } from '../events/kind-mark'
import type { Reader } from '../reader'
import { SymbolLinks } from '../ui/symbol-links'

type Props = {
  reader: Reader
  tallies: Tally[]
  uncounted: string[]
  /** The year in which each number opens its list as it stands today; left out where the numbers are frozen. */
  searchIn?: string
}

/** How often each kind was recorded, with the symbols behind each number. */
export function TallyTable({ reader, tallies, uncounted, searchIn }: Props) {
  const { t, locale } = reader
  return (
    <>
      {tallies.length > 0 ? (
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('year.kind')}</th>
                <th scope="col">{t('year.number')}</th>
                <th scope="col">{t('year.events')}</th>
              </tr>
            </thead>
            <tbody>
              {tallies.map(({ kind, events, patterns }) => (
                <tr key={kind}>
                  <td>
                    <KindMark reader={reader} kind={kind} />
                  </td>
                  <td>
                    {searchIn ? (
                      <a href={pagePath(locale, 'search', { record: 'event', kind, year: searchIn })}>
                        {events.length}
                      </a>
                    ) : (
                      events.length
                    )}
                  </td>
                  <td>
                    <SymbolLinks locale={locale} symbols={events} />
                    {patterns.length > 0 ? ` ${t('year.patterns', { list: patterns.join(', ') })}` : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {uncounted.length > 0 ? (
        <p className="small muted">{t('year.uncounted', { list: uncounted.join(', ') })}</p>
      ) : null}
    </>
  )
}
