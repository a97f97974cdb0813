import { notFound } from 'next/navigation'
import styles from '@/components/desk/desk.module.css'
import { PendingChanges } from '@/components/desk/event/changes'
import { type DraftAction, DraftActions } from '@/components/desk/event/draft-actions'
import { EventEditor } from '@/components/desk/event/editor'
import { EventHead } from '@/components/desk/event/head'
import { fieldLabels, tellValue } from '@/components/desk/event/labels'
import { LikeEvents } from '@/components/desk/event/like-events'
import { eventOptions } from '@/components/desk/event/options'
import { ReviewPanel } from '@/components/desk/event/review-panel'
import { EventSummary } from '@/components/desk/event/summary'
import { type PageParams, queryValue } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import type { Locale } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { listTexts } from '@/lib/agenda/queries'
import { getPublishedState } from '@/lib/events/drafts/published'
import { listDescribedGroups } from '@/lib/events/evidence/queries'
import { getEvent, listEventsOfMeeting, listLikeEvents } from '@/lib/events/queries'
import { namesAsObstructing } from '@/lib/events/rules'
import { deskTranslator } from '@/lib/i18n/desk'
import { deskMessages } from '@/lib/i18n/translate'
import { getMeeting, listChoices } from '@/lib/meetings/queries'
import { atDesk } from '../../gate'
import { meetingLabel } from '@/lib/meetings/rules'
import { Doubts } from '@/components/desk/event/doubts'
import { eventLabel, groupChoices, textTitles } from '../event-label'

type Found = NonNullable<Awaited<ReturnType<typeof getEvent>>>

export default async function DeskEventPage({ params, searchParams }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  const found = (await getEvent(actor, (await params).id)) ?? notFound()
  const { recorded, standing, problems } = found
  const { state } = standing
  const mayEdit = mayDo(actor, 'event.edit', standing) || mayDo(actor, 'event.correct', standing)
  // Drafts open as forms; what is handed in or public is read first, and edited when somebody asks to.
  const isEditing = mayEdit && (state === 'draft' || (await queryValue(searchParams, 'edit')) !== '')
  const { options, at } = await optionsFor(actor, locale, recorded)
  const messages = deskMessages(locale)
  const labels = fieldLabels(deskTranslator(locale, messages), options)
  const tell = tellValue(options)
  const like = state === 'draft' || state === 'submitted' ? await listLikeEvents(actor, recorded.id) : []
  const before = found.isPublic && state !== 'published' ? await getPublishedState(actor, recorded.id) : null
  const cited = { sources: found.sources, passages: found.passages }
  return (
    <>
      <EventHead
        locale={locale}
        found={found}
        meeting={at?.meeting ?? null}
        canEdit={mayEdit && !isEditing}
        canTakeBack={mayDo(actor, 'event.retract', standing)}
        isEditing={isEditing}
      />
      <Doubts locale={locale} doubts={found.doubts} tell={tell} />
      {like.length > 0 ? (
        <LikeEvents
          locale={locale}
          messages={messages}
          keep={{ id: recorded.id, revision: recorded.revision }}
          like={like.map((event) => ({
            id: event.id,
            revision: event.revision,
            label: eventLabel(event, locale),
            canMerge: ['draft', 'submitted'].includes(event.state) && !event.symbol,
          }))}
        />
      ) : null}
      {isEditing ? (
        <EventEditor
          locale={locale}
          messages={messages}
          initial={recorded}
          cited={cited}
          options={options}
          isCorrection={found.isPublic}
        />
      ) : (
        <EventSummary reader={readerIn(locale)} event={recorded} cited={cited} nameOf={(id) => tell(id)} />
      )}
      {before && !isEditing ? (
        <PendingChanges locale={locale} before={before} after={recorded} labels={labels} tell={tell} />
      ) : null}
      {state === 'submitted' || state === 'approved' ? (
        mayDo(actor, 'event.review') ? (
          <ReviewPanel
            locale={locale}
            messages={messages}
            id={recorded.id}
            revision={recorded.revision}
            state={state}
            isOwn={standing.isOwn}
            isMeetingPublic={at === null || at.meeting.state === 'published'}
            namesObstructing={recorded.actors.some(
              (one) => one.participantId !== null && namesAsObstructing(recorded.details.kind, one.role),
            )}
            isOfficeActing={recorded.actors.some((one) => one.office !== null)}
            names={found.named.map((id) => tell(id)).join(', ')}
            problems={problems}
            labels={labels}
          />
        ) : null
      ) : null}
      <div className={`${styles.actions} ${styles.afterwards}`}>
        <DraftActions
          locale={locale}
          messages={messages}
          id={recorded.id}
          revision={recorded.revision}
          actions={actionsFor(actor, found)}
        />
      </div>
    </>
  )
}

/** What the form and the comparison choose from and call things by: of the event's meeting, where it has one. */
async function optionsFor(actor: Actor, locale: Locale, recorded: Found['recorded']) {
  const at = recorded.meetingId ? await getMeeting(actor, recorded.meetingId) : null
  const events = recorded.meetingId ? await listEventsOfMeeting(actor, recorded.meetingId) : []
  const groups = recorded.meetingId ? await listDescribedGroups(actor, recorded.meetingId) : []
  const options = eventOptions(locale, {
    meeting: at?.meeting ?? null,
    sittings: at?.sittings ?? [],
    agenda: at?.agenda ?? [],
    ...(await listChoices(actor)),
    texts: recorded.meetingId ? textTitles(await listTexts(actor, recorded.meetingId), locale) : [],
    events: events.map((event) => ({ value: event.id, label: eventLabel(event, locale) })),
    meetings: at ? [{ value: at.meeting.id, label: meetingLabel(at.meeting, locale) }] : [],
    describedGroups: groupChoices(groups, events, locale, recorded.id),
  })
  return { options, at }
}

function actionsFor(actor: Actor, { standing, isPublic, mergedIntoId }: Found): DraftAction[] {
  const { state, isShared } = standing
  const actions: DraftAction[] = []
  if (mayDo(actor, 'event.share', standing)) actions.push(isShared ? 'unshare' : 'share')
  if (!mayDo(actor, 'event.withdraw', standing)) return actions
  if (state === 'submitted') actions.push('take-back-event')
  if (state === 'withdrawn_before_publication' && !mergedIntoId) actions.push('restore-draft')
  if (state === 'draft') actions.push(isPublic ? 'discard-changes' : 'withdraw-draft')
  return actions
}
