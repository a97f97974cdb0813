import { notFound } from 'next/navigation'
import own from '@/components/auth/auth.module.css'
import { InviteForm } from '@/components/desk/invite-form'
import type { PageParams } from '@/components/page-locale'
import { formatMinute } from '@/components/people/instants'
import { Scrolled } from '@/components/people/scrolled'
import { ROLES } from '@/db/vocabulary'
import { listPeople } from '@/lib/auth/people'
import { mayDo } from '@/lib/auth/permissions'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { atDesk } from '../gate'

export default async function PeoplePage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  if (!mayDo(actor, 'people.read')) notFound()
  const people = await listPeople(actor)
  const t = translator(locale)
  const { role } = vocabulary(locale)
  const editors = people.filter((person) => person.roles.includes('editor') && !person.disabledAt)
  return (
    <>
      <h1>{t('desk.peoplePage.title')}</h1>
      {editors.length < 2 ? <p>{t('desk.peoplePage.oneEditor')}</p> : null}
      <Scrolled label={t('desk.peoplePage.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('desk.peoplePage.name')}</th>
              <th scope="col">{t('desk.peoplePage.email')}</th>
              <th scope="col">{t('desk.peoplePage.roles')}</th>
              <th scope="col">{t('desk.peopleDesk.person.state')}</th>
              <th scope="col">{t('desk.peopleDesk.person.factor')}</th>
              <th scope="col">{t('desk.peopleDesk.person.lastSeen')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <td>
                  <a href={`/${locale}/desk/people/${person.id}`}>{person.name}</a>
                </td>
                <td>{person.email}</td>
                <td>{person.roles.map((one) => role[one]).join(', ')}</td>
                <td>{t(`desk.peopleDesk.person.${person.disabledAt ? 'disabled' : 'active'}`)}</td>
                <td>{t(`desk.peopleDesk.person.${person.hasFactor ? 'yes' : 'no'}`)}</td>
                <td className={own.nowrap}>
                  {person.lastSeenAt ? formatMinute(person.lastSeenAt, locale) : t('desk.peopleDesk.account.never')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <p className={own.after}>
        <a href={`/${locale}/desk/permissions`}>{t('desk.peopleDesk.account.rolesAllow')}</a> ·{' '}
        <a href={`/${locale}/desk/audit`}>{t('desk.peopleDesk.account.trail')}</a>
      </p>
      <h2>{t('desk.peoplePage.invite')}</h2>
      <InviteForm
        locale={locale}
        messages={deskMessages(locale)}
        roles={ROLES.map((one) => ({ value: one, label: role[one] }))}
      />
    </>
  )
}
