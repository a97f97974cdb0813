import { formatList } from '@/lib/i18n/format'
import { groupSize } from '@/lib/i18n/group-size'
import { Quote } from '../../ui/quote'
import { groupLabel, type SummaryProps } from './summary-props'

/** The groups that the event describes: how many they are, who of them is known, and whether those are all. */
export function SummaryGroups({ reader, event, nameOf }: SummaryProps) {
  const { t, colon, locale } = reader
  if (event.groups.length === 0) return null
  const otherGroup = (id: string) => {
    const elsewhere = nameOf(id)
    return groupLabel(event, id) || (elsewhere === id ? t('desk.edit.groupElsewhere') : elsewhere)
  }
  return (
    <section>
      <h2>{t('desk.edit.groups')}</h2>
      <ul>
        {event.groups.map((group) => {
          const { exhaustive, members, sameAsId, subsetOfId } = group
          const names = formatList(
            members.map(({ participantId }) => nameOf(participantId)),
            locale,
          )
          const known = exhaustive === null ? 'notKnown' : exhaustive ? 'yes' : 'no'
          const about = [
            groupSize(t, group),
            names ? t('event.groupMembers', { list: names }) : null,
            names || exhaustive !== null ? `${t('desk.edit.exhaustive')} ${t(`desk.edit.${known}`)}` : null,
            sameAsId ? `${t('desk.edit.sameAs')}${colon}${otherGroup(sameAsId)}` : null,
            subsetOfId ? `${t('desk.edit.subsetOf')}${colon}${otherGroup(subsetOfId)}` : null,
          ]
          return (
            <li key={group.id}>
              <Quote language={group.language} locale={locale}>
                {group.label}
              </Quote>
              {about.filter(Boolean).map((told) => ` · ${told}`)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
