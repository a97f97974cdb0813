import { headers } from 'next/headers'
import own from '@/components/auth/auth.module.css'
import styles from '@/components/desk/desk.module.css'
import type { PageParams } from '@/components/page-locale'
import { Authenticator } from '@/components/people/authenticator'
import { formatMinute } from '@/components/people/instants'
import { PasskeyList } from '@/components/people/passkey-list'
import { PasswordForm } from '@/components/people/password-form'
import { SessionTable } from '@/components/people/session-table'
import { SettingsForm } from '@/components/people/settings-form'
import { LOCALES } from '@/db/vocabulary'
import { getOwnAccount } from '@/lib/auth/own-account'
import { listOwnSessions } from '@/lib/auth/own-sessions'
import { hasPasskeysAt, listPasskeys } from '@/lib/auth/passkeys'
import { formatInstantDay, languageName } from '@/lib/i18n/format'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { atAccount } from '../gate'

/** One's own account: reachable as soon as one is signed in, because here a second factor is set up. */
export default async function AccountPage({ params }: PageParams) {
  const { locale, actor, owesFactor } = await atAccount(params)
  const account = await getOwnAccount(actor)
  if (!account) return null
  const t = translator(locale)
  const form = { locale, messages: deskMessages(locale) }
  const hasFactor = account.factors.code || account.factors.passkey
  const hasPasskeys = hasPasskeysAt((await headers()).get('host'))
  const passkeys = (await listPasskeys(actor)).map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name,
    added: formatInstantDay(createdAt, locale),
    used: lastUsedAt ? formatMinute(lastUsedAt, locale) : null,
  }))
  const sessions = (await listOwnSessions(actor)).map((session) => ({
    ...session,
    since: formatMinute(session.since, locale),
    lastSeen: formatMinute(session.lastSeen, locale),
  }))
  const changedOn = account.passwordChangedAt ? formatInstantDay(account.passwordChangedAt, locale) : null
  return (
    <>
      <h1>{t('desk.peopleDesk.account.title')}</h1>
      {owesFactor ? <p className={styles.problem}>{t('desk.peopleDesk.account.owes')}</p> : null}
      <section className={own.section} aria-labelledby="factor">
        <h2 id="factor">{t('desk.peopleDesk.account.factor')}</h2>
        <Authenticator
          {...form}
          isHeld={account.factors.code}
          isFirst={!hasFactor && !owesFactor}
          codesLeft={account.codesLeft}
        />
      </section>
      <section className={own.section} aria-labelledby="passkeys">
        <h2 id="passkeys">{t('desk.peopleDesk.account.passkeys')}</h2>
        <p>{t(hasPasskeys ? 'desk.peopleDesk.account.passkeysLead' : 'desk.peopleDesk.account.passkeysNotHere')}</p>
        {hasPasskeys ? <PasskeyList {...form} passkeys={passkeys} /> : null}
      </section>
      <section className={own.section} aria-labelledby="sessions">
        <h2 id="sessions">{t('desk.peopleDesk.account.sessions')}</h2>
        <p>{t('desk.peopleDesk.account.sessionsLead')}</p>
        <SessionTable {...form} sessions={sessions} />
      </section>
      <section className={own.section} aria-labelledby="own-password">
        <h2 id="own-password">{t('desk.peopleDesk.account.password')}</h2>
        {changedOn ? <p>{t('desk.peopleDesk.account.passwordChanged', { date: changedOn })}</p> : null}
        <PasswordForm {...form} hasFactor={hasFactor} />
      </section>
      <section className={own.section} aria-labelledby="you">
        <h2 id="you">{t('desk.peopleDesk.account.you')}</h2>
        <p>
          {t('desk.peopleDesk.account.email')} · {account.email}
        </p>
        <SettingsForm
          {...form}
          settings={{ name: account.name, locale: account.locale, singleKeysOff: account.singleKeysOff }}
          languages={LOCALES.map((one) => ({ value: one, label: languageName(one, one) }))}
        />
      </section>
      {owesFactor ? null : (
        <section className={own.section} aria-labelledby="more">
          <h2 id="more">{t('desk.peopleDesk.account.more')}</h2>
          <p>
            <a href={`/${locale}/desk/permissions`}>{t('desk.peopleDesk.account.rolesAllow')}</a> ·{' '}
            <a href={`/${locale}/desk/audit`}>{t('desk.peopleDesk.account.trail')}</a>
          </p>
        </section>
      )}
    </>
  )
}
