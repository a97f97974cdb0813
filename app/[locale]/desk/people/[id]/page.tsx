import { notFound } from 'next/navigation'
import own from '@/components/auth/auth.module.css'
import type { PageParams } from '@/components/page-locale'
import { AccessActions, FactorReset, RolesForm } from '@/components/people/person-forms'
import { ROLES } from '@/db/vocabulary'
import { getPerson } from '@/lib/auth/people'
import { mayDo } from '@/lib/auth/permissions'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { atDesk } from '../../gate'

export default async function PersonPage({ params }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  if (!mayDo(actor, 'people.read')) notFound()
  const person = await getPerson(actor, (await params).id)
  if (!person) notFound()
  const t = translator(locale)
  const { role } = vocabulary(locale)
  const form = { locale, messages: deskMessages(locale), userId: person.id }
  const isSelf = person.id === actor.userId
  const asked = person.resetAskedBy
  return (
    <>
      <p className="eyebrow">
        <a href={`/${locale}/desk/people`}>{t('desk.peopleDesk.person.allPeople')}</a>
      </p>
      <h1>{person.name}</h1>
      <p>
        {person.email} · {t(person.disabledAt ? 'desk.peopleDesk.person.disabled' : 'desk.peopleDesk.person.active')} ·{' '}
        <a className="small" href={`/${locale}/desk/audit?of=${person.id}`}>
          {t('desk.openness.history.title')}
        </a>
      </p>
      {isSelf ? <p>{t('desk.peopleDesk.person.self')}</p> : null}
      {isSelf ? null : (
        <section className={own.section} aria-labelledby="roles-title">
          <h2 id="roles-title">{t('desk.peopleDesk.person.roles')}</h2>
          <RolesForm {...form} held={person.roles} roles={ROLES.map((one) => ({ value: one, label: role[one] }))} />
        </section>
      )}
      <section className={own.section} aria-labelledby="access">
        <h2 id="access">{t('desk.peopleDesk.person.access')}</h2>
        <AccessActions {...form} isDisabled={person.disabledAt !== null} isSelf={isSelf} />
      </section>
      {isSelf ? null : (
        <section className={own.section} aria-labelledby="reset">
          <h2 id="reset">{t('desk.peopleDesk.person.reset')}</h2>
          {person.hasFactor ? (
            <>
              <p>{t('desk.peopleDesk.person.resetLead')}</p>
              <FactorReset {...form} asked={asked ? { name: asked.name, isSelf: asked.id === actor.userId } : null} />
            </>
          ) : (
            <p>{t('desk.peopleDesk.person.resetNone')}</p>
          )}
        </section>
      )}
    </>
  )
}
