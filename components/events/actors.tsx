import type { ActorRole, Office } from '@/db/vocabulary'
import { speakerPhrase } from '@/lib/claims/rules'
import { formatList } from '@/lib/i18n/format'
import { officeName } from '@/lib/participants/offices'
import type { EventDocument, PublicEventActor } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { RecordLink } from '../ui/record-link'
import { GroupName } from './group-name'

type Props = { reader: Reader; event: EventDocument; presidingId: string | null }

/** Who acted, in which role and capacity; beside whoever is shown as obstructing, the sources that name them. */
export function Actors({ reader, event, presidingId }: Props) {
  // Beside an office as such, who presided would name its holder where no source does.
  const isOfficeActing = event.actors.some((actor) => actor.office)
  return (
    <ul className="plain">
      {event.actors.map((actor, index) => (
        <li key={`${actor.participantId ?? actor.group?.label ?? actor.office}-${String(index)}`}>
          <ActorName reader={reader} actor={actor} event={event} />
          {!isOfficeActing &&
          actor.participantId &&
          actor.participantId === presidingId &&
          INTERESTED.includes(actor.role) ? (
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
      {actor.group ? <GroupName reader={reader} group={actor.group} /> : null}
      {actor.office ? officeWords(reader, actor.office, actor.officeBodyId ?? null) : null}{' '}
      <span className="muted">({actor.office ? `${t('event.office')}${reader.semicolon}${about}` : about})</span>
      {sources.length > 0 ? (
        <span className="muted">
          {reader.colon}
          {t('event.namedBy', { sources: formatList(sources, locale) })}
        </span>
      ) : null}
    </>
  )
}

/** An office as such at the head of its line: "The Chair"; never with who held it. */
function officeWords(reader: Reader, office: Office, bodyId: string | null): string {
  const name = officeName(office, bodyId && reader.label('body', bodyId), reader.locale)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
