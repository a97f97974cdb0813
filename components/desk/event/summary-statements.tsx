import type { SummaryProps } from './summary-props'

/** Words meant for the room, whole: approving them puts them before the public. */
export function SummaryStatements({ reader, event, nameOf }: SummaryProps) {
  const { t, v, colon } = reader
  if (event.statements.length === 0) return null
  return (
    <section>
      <h2>{t('desk.edit.statements')}</h2>
      {event.statements.map((one) => {
        const told = [
          v.statementKind[one.kind],
          one.speaker,
          one.forParticipantId ? `${t('desk.edit.speaksFor')}${colon}${nameOf(one.forParticipantId)}` : null,
          one.capacity ? v.capacity[one.capacity] : null,
          v.deliveryState[one.delivery],
          one.reasonNotDelivered,
        ]
        return (
          <div key={one.id}>
            <p>{told.filter(Boolean).join(' · ')}</p>
            {one.text ? <blockquote lang={one.textLanguage ?? undefined}>{one.text}</blockquote> : null}
            {one.textIsMissing ? <p className="small muted">{t('judged.missing')}</p> : null}
          </div>
        )
      })}
    </section>
  )
}
