import { recordPath } from '@/lib/core/paths'
import type { PublicEvent } from '@/lib/public-record/schema'
import { KindMark } from '../events/kind-mark'
import type { Reader } from '../reader'

/** The public events of a meeting that no release mentions, as a quiet list; nothing where there are none. */
export function UntoldEvents({ reader, events }: { reader: Reader; events: PublicEvent[] }) {
  const { t, locale } = reader
  if (events.length === 0) return null
  return (
    <div className="small">
      <h3 id="untold">{t('passages.unmentioned')}</h3>
      <p className="muted">{t('passages.unmentionedLead', { count: events.length })}</p>
      <ul className="plain" aria-labelledby="untold">
        {events.map(({ document, label }) => (
          <li key={document.id}>
            <KindMark reader={reader} kind={document.kind} word={false} />{' '}
            <a href={recordPath(locale, 'event', document.symbol) ?? ''}>{label[locale]}</a>{' '}
            <span className="symbol">{document.symbol}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
