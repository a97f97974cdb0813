import own from '@/components/auth/auth.module.css'
import { type PageParams, queryValue } from '@/components/page-locale'
import { formatMinute } from '@/components/people/instants'
import { Scrolled } from '@/components/people/scrolled'
import { listAudit } from '@/lib/auth/audit'
import { getPerson } from '@/lib/auth/people'
import type { Messages } from '@/lib/i18n/messages/en'
import { COMMANDS } from '@/app/api/desk/commands'
import type { Locale } from '@/db/vocabulary'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { atDesk } from '../gate'

type Verbs = Messages['desk']['peopleDesk']['audit']['verb']

export default async function AuditPage({ params, searchParams }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const asked = await queryValue(searchParams, 'before')
  const before = /^\d{1,12}$/.test(asked) ? Number(asked) : null
  const of = (await queryValue(searchParams, 'of')).slice(0, 80) || null
  const person = of ? await getPerson(actor, of) : null
  const { entries, next } = await listAudit(actor, before, of)
  const onlyOf = of ? `&of=${encodeURIComponent(of)}` : ''
  const t = translator(locale)
  const { role } = vocabulary(locale)
  // What other rooms write has words of theirs; a verb without one is shown as it is kept.
  const words = deskMessages(locale).peopleDesk
  const verbs: Partial<Record<string, string>> = words.audit.verb satisfies Verbs
  const lead = actor.roles.includes('administrator')
    ? 'leadAll'
    : actor.roles.includes('editor')
      ? 'leadContent'
      : 'leadOwn'
  return (
    <>
      <h1>{t('desk.peopleDesk.audit.title')}</h1>
      {of ? (
        <p>
          {t('desk.peopleDesk.audit.leadOf', { name: person?.name ?? of })}{' '}
          <a href={person ? `/${locale}/desk/people/${person.id}` : `/${locale}/desk/audit`}>
            {person ? t('desk.peopleDesk.audit.toPerson') : t('desk.peopleDesk.audit.title')}
          </a>
        </p>
      ) : (
        <p>{t(`desk.peopleDesk.audit.${lead}`)}</p>
      )}
      {entries.length === 0 ? (
        <p>{t('desk.peopleDesk.audit.none')}</p>
      ) : (
        <Scrolled label={t('desk.peopleDesk.audit.title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('desk.peopleDesk.audit.when')}</th>
                <th scope="col">{t('desk.peopleDesk.audit.who')}</th>
                <th scope="col">{t('desk.peopleDesk.audit.what')}</th>
                <th scope="col">{t('desk.peopleDesk.audit.about')}</th>
                <th scope="col">{t('desk.peopleDesk.audit.network')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.seq}>
                  <td className={own.nowrap}>{formatMinute(entry.at, locale)}</td>
                  <td>{entry.name ?? entry.userId ?? t('desk.peopleDesk.audit.nobody')}</td>
                  <td>{verbs[entry.verb] ?? entry.verb}</td>
                  <td>
                    {entry.verb.startsWith('refused') ? (
                      <RefusedCommand locale={locale} subject={entry.subject ?? ''} words={words.matrix.permission} />
                    ) : (
                      aboutOf(entry, role)
                    )}
                  </td>
                  <td>{entry.network?.slice(0, 6) ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      <p className={`small muted ${own.after}`}>{t('desk.peopleDesk.audit.networkHint')}</p>
      <p>
        {before === null ? null : (
          <a href={`/${locale}/desk/audit${of ? `?of=${encodeURIComponent(of)}` : ''}`}>
            {t('desk.peopleDesk.audit.newest')}
          </a>
        )}
        {before !== null && next !== null ? ' · ' : null}
        {next === null ? null : (
          <a href={`/${locale}/desk/audit?before=${next}${onlyOf}`}>{t('desk.peopleDesk.audit.older')}</a>
        )}
      </p>
    </>
  )
}

type RefusedProps = { locale: Locale; subject: string; words: Messages['desk']['peopleDesk']['matrix']['permission'] }

/** What somebody was refused, in the words of the page on who may do what, and the record that it was about. */
function RefusedCommand({ locale, subject, words }: RefusedProps) {
  const [name = '', id] = subject.split(' ')
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : null
  const [noun = '', verb = ''] = command?.permission.split('.') ?? []
  const told = (words as Record<string, Record<string, string>>)[noun]?.[verb] ?? name
  const page = id ? PAGES.find(([of]) => of.test(name))?.[1] : undefined
  return (
    <>
      {told}
      {id ? ' · ' : null}
      {page ? <a href={`/${locale}/desk/${page}/${id}`}>{id}</a> : id}
    </>
  )
}

/** Where the record of a command is worked on, by the end of the command's name. */
const PAGES: [RegExp, string][] = [
  [/-events?$|-draft$|^discard-changes$|-passage$/, 'events'],
  [/-repl(y|ies)$/, 'replies'],
  [/-release$|-source$/, 'releases'],
]

/** What an entry is about, with people by their names and roles by their labels. */
function aboutOf(entry: { subject: string | null; aboutName: string | null }, roles: Record<string, string>): string {
  const [whom = '', ...rest] = (entry.subject ?? '').split(': ')
  const words = (entry.aboutName === null ? [whom, ...rest] : rest).join(': ').split(' ')
  const told = words.every((word) => word in roles) ? words.map((word) => roles[word]).join(', ') : words.join(' ')
  return [entry.aboutName, told].filter(Boolean).join(': ')
}
