import { officeName } from '@/lib/participants/offices'
import { groupLabel, type SummaryProps } from './summary-props'

/** Who acted, in which role and capacity: participants by name, groups and offices as the source says. */
export function SummaryActors({ reader, event, nameOf }: Omit<SummaryProps, 'cited'>) {
  const { t, v, locale } = reader
  return (
    <ul className="plain">
      {event.actors.map(({ id, participantId, groupId, office, officeBodyId, role, capacity, extent, note }) => {
        const about = [office ? t('event.office') : null, v.actorRole[role], capacity ? v.capacity[capacity] : null]
        const further = [extent === 'unknown' ? null : v.extent[extent], note]
        const holder = participantId ? nameOf(participantId) : groupLabel(event, groupId)
        const who = office ? officeName(office, officeBodyId && nameOf(officeBodyId), locale) : holder
        return (
          <li key={id}>{[`${who} (${about.filter(Boolean).join(', ')})`, ...further].filter(Boolean).join(' · ')}</li>
        )
      })}
    </ul>
  )
}
