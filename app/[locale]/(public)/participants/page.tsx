import type { Metadata } from 'next'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { recordPath } from '@/lib/core/paths'
import { PARTICIPANT_KINDS } from '@/db/vocabulary'
import { publicParticipants } from '@/lib/public-record/lists'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('participants.title') }
}

export default async function ParticipantsPage({ params }: PageParams) {
  const locale = await localeIn(params)
  const { participants, eventsOf } = await publicParticipants()
  const { t, v } = readerIn(locale)
  const collator = new Intl.Collator(locale)
  const groups = PARTICIPANT_KINDS.map((kind) => ({
    kind,
    members: participants
      .filter(({ document }) => document.kind === kind)
      .sort((a, b) => collator.compare(a.label[locale], b.label[locale])),
  })).filter((group) => group.members.length > 0)
  return (
    <>
      <h1>{t('participants.title')}</h1>
      <p className="lead">{t('participants.lead')}</p>
      <p className="small muted">{t('participants.note')}</p>
      {groups.length === 0 ? <p>{t('participants.none')}</p> : null}
      {groups.map(({ kind, members }) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{v.participantKind[kind]}</h2>
          <div className="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('participants.name')}</th>
                  <th scope="col">{t('participants.since')}</th>
                  <th scope="col">{t('participants.events')}</th>
                </tr>
              </thead>
              <tbody>
                {members.map(({ document, label }) => (
                  <tr key={document.id}>
                    <td>
                      <a href={recordPath(locale, 'participant', document.symbol) ?? ''}>{label[locale]}</a>
                    </td>
                    <td>{document.since?.slice(0, 4) ?? '–'}</td>
                    <td>{eventsOf[document.id] ?? '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  )
}
