import { InvitationForm } from '@/components/auth/invitation-form'
import styles from '@/components/desk/desk.module.css'
import { localeIn, type PageParams } from '@/components/page-locale'
import { openInvitation } from '@/lib/auth/invitations'
import { formatList } from '@/lib/i18n/format'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'

export default async function InvitationPage({ params }: PageParams<{ token: string }>) {
  const locale = await localeIn(params)
  const { token } = await params
  const invitation = await openInvitation(token)
  const t = translator(locale)
  const { role } = vocabulary(locale)
  if (!invitation)
    return (
      <main className={styles.shell}>
        <h1>{t('desk.invitation.title')}</h1>
        <p>{t('desk.invitation.used')}</p>
      </main>
    )
  const roles = formatList(
    invitation.roles.map((one) => role[one]),
    locale,
  )
  return (
    <main className={styles.shell}>
      <h1>{invitation.isForPassword ? t('desk.peopleDesk.renewal.title') : t('desk.invitation.title')}</h1>
      <p>
        {invitation.isForPassword
          ? t('desk.peopleDesk.renewal.lead', { email: invitation.email ?? '' })
          : t('desk.invitation.lead', { roles, count: invitation.roles.length })}
      </p>
      <InvitationForm
        locale={locale}
        messages={deskMessages(locale)}
        token={token}
        email={invitation.email}
        isForPassword={invitation.isForPassword}
      />
    </main>
  )
}
