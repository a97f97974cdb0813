import type { PositionObject } from '@/db/vocabulary'
import { speakerPhrase } from '@/lib/claims/rules'
import type { EventDocument } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { Quote } from '../ui/quote'
import { RecordLink } from '../ui/record-link'
import { GroupName } from './group-name'

type Props = { reader: Reader; event: EventDocument }

/** What hangs on claims: judgements of obstruction, positions, whose value is adopted; each with whoever says so. */
export function Judgements({ reader, event }: Props) {
  const { t, v } = reader
  const by = (claimId: string) => t('judged.by', { source: sourceOf(reader, event, claimId) })
  return (
    <>
      {event.assessments ? (
        <section aria-labelledby="assessments">
          <h2 id="assessments">{t('judged.assessments')}</h2>
          <p className="small muted">{t('judged.assessmentsNote')}</p>
          <ul>
            {event.assessments.map((one) => (
              <li key={`${one.code} ${one.claimId}`}>
                {v.assessmentCode[one.code]}, {by(one.claimId)}
                {one.wording ? (
                  <>
                    {reader.colon}
                    <Quote language={languageOf(event, one.claimId)} locale={reader.locale}>
                      {one.wording}
                    </Quote>
                  </>
                ) : null}
                {one.state === 'asserted' ? null : ` (${v.assessmentState[one.state]})`}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {event.positions ? (
        <section aria-labelledby="positions">
          <h2 id="positions">{t('judged.positions')}</h2>
          <ul>
            {event.positions.map((one) => (
              <li key={`${one.claimId} ${one.participantId ?? one.group?.label} ${one.stance} ${one.object?.id}`}>
                <Position reader={reader} position={one} />, {by(one.claimId)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {event.adoptions ? (
        <section aria-labelledby="adoptions">
          <h2 id="adoptions">{t('judged.adoptions')}</h2>
          <ul>
            {event.adoptions.map(({ aspect, claimId, reason }) => (
              <li key={aspect}>
                {t('judged.adopted', {
                  aspect: v.aspect[aspect],
                  source: sourceOf(reader, event, claimId),
                  reason,
                })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function Position({ reader, position }: { reader: Reader; position: NonNullable<EventDocument['positions']>[number] }) {
  const { t, v } = reader
  const { participantId, group, stance, capacity, object, reasonState, reason } = position
  const about = [
    capacity ? v.capacity[capacity] : null,
    v.stance[stance],
    object ? t('judged.on', { object: objectName(reader, object) }) : null,
    reasonState === 'unknown' ? null : [v.reasonState[reasonState], reason].filter(Boolean).join(reader.colon),
  ]
  return (
    <>
      {participantId ? <RecordLink reader={reader} kind="participant" id={participantId} /> : null}
      {group ? <GroupName reader={reader} group={group} /> : null} {about.filter(Boolean).join(', ')}
    </>
  )
}

/** The object of a position in the reader's language, where it is a record with names; else as it is titled. */
function objectName(
  { label }: Reader,
  { kind, id, title }: { kind: PositionObject; id: string; title: string },
): string {
  if (kind === 'topic' || kind === 'meeting' || kind === 'event') return label(kind, id)
  return kind === 'candidate' ? label('participant', id) : title
}

/** Words meant for the room: who was to speak, whether they were heard, and the text where it is held. */
export function Statements({ reader, event }: Props) {
  const { t, v } = reader
  if (!event.statements) return null
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{t('judged.statements')}</h2>
      {event.statements.map((one, index) => {
        const body = one.forParticipantId ? reader.label('participant', one.forParticipantId) : null
        const who = one.speaker && body ? t('judged.speaker', { speaker: one.speaker, body }) : (one.speaker ?? body)
        const capacity = one.capacity ? v.capacity[one.capacity] : null
        const told = [v.statementKind[one.kind], who, capacity, v.deliveryState[one.delivery], one.reasonNotDelivered]
        const wasSilent = one.delivery.startsWith('not_delivered')
        return (
          <div key={`${one.kind} ${String(index)}`}>
            <p>{told.filter(Boolean).join(', ')}</p>
            {one.text && wasSilent ? <p className="small muted">{t('judged.prepared')}</p> : null}
            {one.text ? <blockquote lang={one.textLanguage ?? undefined}>{one.text}</blockquote> : null}
            {one.textIsMissing ? <p className="small muted">{t('judged.missing')}</p> : null}
          </div>
        )
      })}
    </section>
  )
}

/** Who says what a claim says, as a phrase; empty where the claim is not public. */
export function sourceOf({ locale, labels }: Reader, event: EventDocument, claimId: string): string {
  const claim = event.claims.find((one) => one.id === claimId)
  return claim ? speakerPhrase(claim.saidBy, claim.source, locale, labels) : ''
}

function languageOf(event: EventDocument, claimId: string): string {
  return event.claims.find((one) => one.id === claimId)?.source.language ?? 'en'
}
