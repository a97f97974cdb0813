import type { Locale, RecordKind, RecordState } from '@/db/vocabulary'
import { recordPath } from '@/lib/core/paths'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'

type Props = {
  locale: Locale
  kind: RecordKind
  state: RecordState
  symbol: string | null
  mayTakeBack: boolean
  /** What is said of a record that never was public. */
  notPublic: string
  publicPage: string
}

/** Where the public finds a record, or that it does not; after it was taken back, that; and the way to take it back. */
export function PublicPlace({ locale, kind, state, symbol, mayTakeBack, notPublic, publicPage }: Props) {
  const t = translator(locale)
  const isGone = state === 'retracted' || state === 'suppressed'
  if (!symbol || (state !== 'published' && !isGone)) return notPublic
  return (
    <>
      {isGone ? `${vocabulary(locale).recordState[state]} · ` : null}
      <a href={recordPath(locale, kind, symbol) ?? ''}>
        {publicPage} {symbol}
      </a>
      {mayTakeBack ? (
        <>
          {' · '}
          <a href={`/${locale}/desk/withdrawals/${symbol}`}>{t('desk.edit.takeBackPublic')}</a>
        </>
      ) : null}
    </>
  )
}
