import { notFound } from 'next/navigation'
import { EventEditor } from '@/components/desk/event-editor'
import { eventOptions } from '@/components/desk/event-options'
import { EventSummary } from '@/components/desk/event-summary'
import { ReviewPanel } from '@/components/desk/review-panel'
import styles from '@/components/desk/desk.module.css'
import type { PageParams } from '@/components/page-locale'
import { mayDo } from '@/lib/auth/permissions'
import { KINDS } from '@/lib/events/kinds/registry'
import { getEvent } from '@/lib/events/queries'
import { namesAsObstructing } from '@/lib/events/rules'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { getMeeting, listChoices } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { atDesk } from '../../gate'

export default async function DeskEventPage({ params }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  const found = (await getEvent(actor, (await params).id)) ?? notFound()
  const { recorded, state, symbol, sources, passages } = found
  const at = recorded.meetingId ? await getMeeting(actor, recorded.meetingId) : null
  const choices = await listChoices(actor)
  const t = translator(locale)
  const nameOf = (id: string) => choices.participants.find((one) => one.id === id)?.names[locale] ?? id
  const topicOf = (id: string) => choices.topics.find((one) => one.id === id)?.names[locale] ?? id
  const isOwn = found.authorId === actor.userId || found.lastEditorId === actor.userId
  return (
    <>
      <p className="eyebrow">
        {at ? <a href={`/${locale}/desk/meetings/${at.meeting.id}`}>{meetingLabel(at.meeting, locale)}</a> : null}
      </p>
      <h1>{KINDS[recorded.details.kind].words[locale]}</h1>
      <p className={styles.state}>
        {vocabulary(locale).recordState[state]}
        {found.authorName ? ` · ${t('desk.reviewPage.by', { name: found.authorName })}` : null}
        {symbol ? (
          <>
            {' · '}
            <a href={`/${locale}/events/${symbol}`}>{t('desk.event.approvedHere', { symbol })}</a>
          </>
        ) : null}
      </p>
      {state === 'submitted' ? <p role="status">{t('desk.event.submitted')}</p> : null}
      {state === 'draft' && mayDo(actor, 'event.record') ? (
        <EventEditor
          locale={locale}
          messages={deskMessages(locale)}
          initial={recorded}
          titles={sources}
          options={eventOptions(locale, {
            meeting: at?.meeting ?? null,
            sittings: at?.sittings ?? [],
            agenda: at?.agenda ?? [],
            ...choices,
          })}
        >
          {passages.length > 0 ? (
            <ul>
              {passages.map((passage) => (
                <li key={passage.claimId}>
                  {passage.source}: “{passage.exact}”
                </li>
              ))}
            </ul>
          ) : null}
        </EventEditor>
      ) : (
        <EventSummary
          locale={locale}
          event={recorded}
          titles={sources}
          passages={passages}
          nameOf={nameOf}
          topicOf={topicOf}
          itemTitle={at?.agenda.find((item) => item.id === recorded.agendaItemId)?.title ?? null}
        />
      )}
      {state === 'submitted' && mayDo(actor, 'event.review') ? (
        <ReviewPanel
          locale={locale}
          messages={deskMessages(locale)}
          id={recorded.id}
          revision={recorded.revision}
          isOwn={isOwn}
          namesObstructing={recorded.actors.some(
            (one) => one.participantId !== null && namesAsObstructing(recorded.details.kind, one.role),
          )}
        />
      ) : null}
    </>
  )
}
