import { redirect } from 'next/navigation'
import styles from '@/components/desk/desk.module.css'
import { type PageParams, queryValue } from '@/components/page-locale'
import { formatInstant } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { listOpenSuppressions, listRestoreRequests } from '@/lib/review/withdrawal/queries'
import { atDesk } from '../gate'

/** What waits for a second person, and the way to any record that must be taken back. */
export default async function WithdrawalsPage({ params, searchParams }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const asked = await queryValue(searchParams, 'symbol')
  if (asked) redirect(`/${locale}/desk/withdrawals/${encodeURIComponent(asked)}`)
  const t = translator(locale)
  const [open, requests] = [await listOpenSuppressions(actor), await listRestoreRequests(actor)]
  const by = (name: string | null) => (name ? t('desk.openness.withdraw.by', { name }) : null)
  return (
    <>
      <h1>{t('desk.openness.withdraw.title')}</h1>
      <p>{t('desk.openness.withdraw.lead')}</p>
      <form method="get" className={styles.form}>
        <div className={styles.field}>
          <label htmlFor="symbol">{t('desk.openness.withdraw.symbol')}</label>
          <input id="symbol" name="symbol" aria-describedby="symbol-hint" required />
          <span className={styles.hint} id="symbol-hint">
            {t('desk.openness.withdraw.symbolHint')}
          </span>
        </div>
        <div className={styles.actions}>
          <button type="submit" className={styles.primary}>
            {t('desk.openness.withdraw.open')}
          </button>
        </div>
      </form>
      <h2>{t('desk.openness.withdraw.toConfirm')}</h2>
      {open.length > 0 ? (
        <List
          locale={locale}
          rows={open.map((one) => ({
            ...one,
            more: [by(one.by), t('desk.openness.withdraw.until', { time: formatInstant(one.until, locale) })],
          }))}
        />
      ) : (
        <p>{t('desk.openness.withdraw.toConfirmNone')}</p>
      )}
      <h2>{t('desk.openness.withdraw.asked')}</h2>
      {requests.length > 0 ? (
        <List locale={locale} rows={requests.map((one) => ({ ...one, more: [by(one.by)] }))} />
      ) : (
        <p>{t('desk.openness.withdraw.askedNone')}</p>
      )}
    </>
  )
}

type Row = { symbol: string; reason: string; more: (string | null)[] }

function List({ locale, rows }: { locale: string; rows: Row[] }) {
  return (
    <div className="scroll">
      <table>
        <tbody>
          {rows.map(({ symbol, reason, more }) => (
            <tr key={symbol}>
              <td>
                <a className="symbol" href={`/${locale}/desk/withdrawals/${symbol}`}>
                  {symbol}
                </a>
              </td>
              <td>{reason}</td>
              <td>{more.filter(Boolean).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
