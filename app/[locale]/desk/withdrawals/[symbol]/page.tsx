import { WithdrawalPanel } from '@/components/corrections/withdrawal-panel'
import { HistoryLink } from '@/components/history/history-link'
import type { PageParams } from '@/components/page-locale'
import { LOCALES } from '@/db/vocabulary'
import { mayDo, type Permission } from '@/lib/auth/permissions'
import { recordPath } from '@/lib/core/paths'
import { formatInstant, languageName } from '@/lib/i18n/format'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { getWithdrawable } from '@/lib/review/withdrawal/queries'
import { listEditionsCounting } from '@/lib/summaries/editions/queries'
import { atDesk } from '../../gate'

/** One record that is public or was: how it stands, and what can be done about it. */
export default async function WithdrawalPage({ params }: PageParams<{ symbol: string }>) {
  const { locale, actor } = await atDesk(params)
  const symbol = decodeURIComponent((await params).symbol)
  const t = translator(locale)
  const record = await getWithdrawable(actor, symbol)
  if (!record) {
    return (
      <>
        <h1>{t('desk.openness.withdraw.title')}</h1>
        <p>{t('desk.openness.withdraw.notFound', { symbol })}</p>
        <p>
          <a href={`/${locale}/desk/withdrawals`}>{t('desk.openness.withdraw.title')}</a>
        </p>
      </>
    )
  }
  const { kind, id, state, version, toConfirm } = record
  // Administrators take back what they do not read: neither events nor releases have a history for them.
  const readsRecord = kind === 'reply' || mayDo(actor, kind === 'event' ? 'event.read' : 'source.read')
  const counting = state === 'published' ? [] : await listEditionsCounting(actor, symbol)
  const may = (permission: Permission) => mayDo(actor, permission, { isOwn: false, state })
  return (
    <>
      <p className="eyebrow">
        <a href={`/${locale}/desk/withdrawals`}>{t('desk.openness.withdraw.title')}</a> · {t(`search.${kind}`)}
      </p>
      <h1>{symbol}</h1>
      <p>
        {t(`desk.openness.withdraw.${state}`, { version })}{' '}
        <a href={recordPath(locale, kind, symbol) ?? ''}>{t('desk.openness.history.publicPage')}</a>
        {readsRecord ? (
          <>
            {' · '}
            <HistoryLink reader={{ t, locale }} subject={kind} id={id} />
          </>
        ) : null}
      </p>
      {record.resting.length > 0 ? (
        <>
          <p>{t('desk.openness.withdraw.resting')}</p>
          <ul>
            {record.resting.map((event) => (
              <li key={event}>
                <a className="symbol" href={`/${locale}/desk/withdrawals/${event}`}>
                  {event}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {counting.map((edition) => (
        <p key={edition.symbol}>
          {t('desk.edition.stillCounted', { symbol: edition.symbol })}{' '}
          <a href={`/${locale}/desk/editions#year-${edition.year}`}>{t('desk.edition.issueNext')}</a>
        </p>
      ))}
      <WithdrawalPanel
        locale={locale}
        messages={deskMessages(locale)}
        record={record}
        until={toConfirm ? formatInstant(toConfirm.until, locale) : null}
        languages={LOCALES.map((one) => ({ value: one, label: languageName(one, locale) }))}
        may={{
          retract: may('event.retract'),
          suppress: may('event.suppress'),
          confirm: may('event.confirm_suppression'),
          restore: may('event.restore'),
        }}
      />
    </>
  )
}
