import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { EventList } from '@/components/events/event-item'
import { MeetingTable } from '@/components/meetings/meeting-table'
import { localeIn, type PageParams } from '@/components/page-locale'
import { Standing } from '@/components/participants/standing'
import { readerIn } from '@/components/reader'
import { ReplyList } from '@/components/replies/reply-list'
import { Cite } from '@/components/ui/cite'
import { withArticle } from '@/lib/participants/articles'
import { rolesOf } from '@/lib/participants/rules'
import { publicParticipant } from '@/lib/public-record/queries'
import { publicReplies } from '@/lib/public-record/replies'

type Params = PageParams<{ symbol: string }>
const read = cache(publicParticipant)

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await localeIn(params)
  const found = await read((await params).symbol)
  return found ? { title: found.participant.label[locale] } : {}
}

export default async function ParticipantPage({ params }: Params) {
  const locale = await localeIn(params)
  const found = (await read((await params).symbol)) ?? notFound()
  const { participant, events, meetings } = found
  const reader = readerIn(locale, found.names)
  const { t, v } = reader
  const { document } = participant
  const obstructing = events.filter((event) => rolesOf(event.document.actors, document.id).includes('obstructing'))
  const { replies } = await publicReplies({ kind: 'participant', id: document.id })
  const others = events.filter((event) => !obstructing.includes(event))
  return (
    <article>
      <p className="eyebrow">
        {v.participantKind[document.kind]} · {document.symbol}
      </p>
      <h1>{participant.label[locale]}</h1>
      {document.names[locale] === participant.label[locale] ? null : <p className="lead">{document.names[locale]}</p>}
      <p className="small muted">{t('participant.caution')}</p>
      <Standing reader={reader} participant={document} />
      <section aria-labelledby="obstructing">
        <h2 id="obstructing">{t('participant.asObstructing')}</h2>
        {obstructing.length > 0 ? (
          <EventList
            reader={reader}
            events={obstructing}
            naming={document.id}
            note={() => t('event.names', { list: withArticle(participant.label[locale], locale) })}
          />
        ) : (
          <p>{t('participant.asObstructingNone', { name: withArticle(participant.label[locale], locale) })}</p>
        )}
      </section>
      <section aria-labelledby="others">
        <h2 id="others">{t('participant.other')}</h2>
        {others.length > 0 ? (
          <EventList
            reader={reader}
            events={others}
            note={({ document: event }) => {
              const roles = rolesOf(event.actors, document.id).map((role) => v.actorRole[role])
              return roles.length > 0 ? t('participant.roleHere', { role: roles.join(', ') }) : undefined
            }}
          />
        ) : (
          <p>{t('participant.otherNone')}</p>
        )}
      </section>
      <section aria-labelledby="meetings">
        <h2 id="meetings">{t('participant.meetings')}</h2>
        {meetings.length > 0 ? (
          <MeetingTable reader={reader} meetings={meetings} />
        ) : (
          <p>{t('participant.meetingsNone')}</p>
        )}
      </section>
      <section aria-labelledby="reply">
        <h2 id="reply">{t('participant.reply')}</h2>
        <p>{t('participant.replyText')}</p>
        {replies.length > 0 ? <ReplyList reader={reader} replies={replies} withRecord /> : null}
      </section>
      <Cite
        reader={reader}
        record={{
          symbol: document.symbol,
          title: participant.label[locale],
          version: participant.version,
          publishedAt: participant.publishedAt,
        }}
      />
    </article>
  )
}
