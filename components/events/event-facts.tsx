import type { ActorRole } from '@/db/vocabulary'
import { recordPath } from '@/lib/core/paths'
import { independentSources, speakerPhrase } from '@/lib/claims/rules'
import { formatList, formatMinutes } from '@/lib/i18n/format'
import type { EventDocument, PublicEventActor, PublicGroup } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { Facts } from '../ui/facts'
import { Quote } from '../ui/quote'
import { RecordLink, RecordLinks } from '../ui/record-link'
import { detailFields } from './detail-fields'
import { groupSize } from './group-size'
import { repeats } from './repeats'
import { When } from './when'

/** `presidingId` is who presided over the meeting: said beside them where they acted in it too. */
type FactsProps = {
  reader: Reader
  event: EventDocument
  presidingId?: string | null
  /** The symbol of the agenda item, where it has a page. */
  itemSymbol?: string | null
}

/** What the record adopts about an event, term by term. */
export function EventFacts({ reader, event, presidingId = null, itemSymbol = null }: FactsProps) {
  const { t, v, locale } = reader
  return (
    <Facts
      rows={[
        [t('event.when'), event.moment ? <When key="when" reader={reader} event={event} /> : null],
        [
          t('event.meeting'),
          event.meetingId ? <RecordLink key="meeting" reader={reader} kind="meeting" id={event.meetingId} /> : null,
        ],
        [t('event.sitting'), event.sitting ? v.sittingKind[event.sitting.kind] : sessionWords(reader, event)],
        [
          t('event.item'),
          event.agendaItem ? (
            <span key="item" lang={event.agendaItem.titleLocale}>
              {itemSymbol ? (
                <a href={recordPath(locale, 'agenda_item', itemSymbol) ?? undefined}>{event.agendaItem.title}</a>
              ) : (
                event.agendaItem.title
              )}
            </span>
          ) : null,
        ],
        [
          t('event.who'),
          event.actors.length > 0 ? <Actors key="who" reader={reader} event={event} presidingId={presidingId} /> : null,
        ],
        [
          t('event.topics'),
          event.topicIds.length > 0 ? (
            <RecordLinks key="topics" reader={reader} kind="topic" ids={event.topicIds} />
          ) : null,
        ],
        [
          t('event.duration'),
          event.durationMinutes
            ? [formatMinutes(event.durationMinutes, locale), event.durationNote].filter(Boolean).join(' · ')
            : event.durationNote,
        ],
        [t('event.repeated'), repeats(t, event)],
        [t('judged.text'), event.textTitle],
        [t('event.extent'), event.extent === 'unknown' ? null : v.extent[event.extent]],
        ...detailFields(event.kind, t).map(({ name, label, choices }): [string, string | null] => {
          const value = event.details[name]
          return [
            label,
            typeof value === 'string' ? (choices?.find((choice) => choice.value === value)?.label ?? value) : null,
          ]
        }),
        [
          t('event.outcome'),
          event.outcome ? (
            <span key="outcome" lang="en">
              {event.outcome}
            </span>
          ) : null,
        ],
        [t('event.scope'), event.scope === 'pattern' ? v.eventScope.pattern : null],
        [
          t('event.basis'),
          `${v.recordBasis[event.recordBasis]}. ${t('event.independent', { count: independentSources(event.claims) })}.`,
        ],
        [t('event.confidence'), v.confidence[event.confidence]],
      ]}
    />
  )
}

/** The sitting in the reader's language where the starter record names a usual one, else in the words typed. */
function sessionWords({ v }: Reader, event: EventDocument) {
  const usual = { opening: 'opening', closing: 'closing', communiqué: 'communique_drafting' } as const
  const kind = event.origin === 'starter' ? usual[event.sessionLabel as keyof typeof usual] : undefined
  if (kind) return v.sittingKind[kind]
  return event.sessionLabel && event.origin === 'starter' ? (
    <span lang="en">{event.sessionLabel}</span>
  ) : (
    event.sessionLabel
  )
}

function Actors({ reader, event, presidingId }: FactsProps) {
  return (
    <ul className="plain">
      {event.actors.map((actor, index) => (
        <li key={`${actor.participantId ?? actor.group?.label}-${String(index)}`}>
          <ActorName reader={reader} actor={actor} event={event} />
          {actor.participantId && actor.participantId === presidingId && INTERESTED.includes(actor.role) ? (
            <span className="muted">
              {reader.semicolon}
              {reader.t('judged.presided')}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** Roles in which whoever presides is a party to the matter as well. */
const INTERESTED: ActorRole[] = ['initiator', 'obstructing', 'target', 'affected', 'opponent', 'proposer', 'candidate']

function ActorName({ reader, actor, event }: { reader: Reader; actor: PublicEventActor; event: EventDocument }) {
  const { v, t, locale, labels } = reader
  const about = [v.actorRole[actor.role], actor.capacity ? v.capacity[actor.capacity] : null].filter(Boolean).join(', ')
  const naming =
    actor.role === 'obstructing' && actor.participantId
      ? event.claims.filter((claim) => claim.nameIds.includes(actor.participantId ?? '') && claim.stance !== 'denies')
      : []
  const sources = naming.map((claim) => speakerPhrase(claim.saidBy, claim.source, locale, labels))
  return (
    <>
      {actor.participantId ? <RecordLink reader={reader} kind="participant" id={actor.participantId} /> : null}
      {actor.group ? <GroupName reader={reader} group={actor.group} /> : null} <span className="muted">({about})</span>
      {sources.length > 0 ? (
        <span className="muted">
          {reader.colon}
          {t('event.namedBy', { sources: formatList(sources, locale) })}
        </span>
      ) : null}
    </>
  )
}

/** A described group in the words of its source, with known members; never expanded. */
export function GroupName({ reader, group }: { reader: Reader; group: PublicGroup }) {
  const { t, locale } = reader
  const size = groupSize(t, group)
  return (
    <>
      <Quote language={group.language} locale={locale}>
        {group.label}
      </Quote>
      {size ? ` (${size})` : null}
      {group.memberIds.length > 0
        ? ` · ${t('event.groupMembers', {
            list: formatList(
              group.memberIds.map((id) => reader.label('participant', id)),
              locale,
            ),
          })}`
        : null}
      {group.sameAs ? ` · ${t('judged.sameAs', { label: group.sameAs })}` : null}
      {group.subsetOf ? ` · ${t('judged.subsetOf', { label: group.subsetOf })}` : null}
    </>
  )
}
