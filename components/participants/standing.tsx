import { formatDate, formatList } from '@/lib/i18n/format'
import type { ParticipantDocument } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { Facts } from '../ui/facts'

/** Standing over time, other names, and whom a seat stands for. */
export function Standing({ reader, participant }: { reader: Reader; participant: ParticipantDocument }) {
  const { t, v, locale } = reader
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  const members = participant.members.filter((member) => member.until === null)
  const labels: Record<string, string> = v.participantStatus
  return (
    <Facts
      rows={[
        [
          t('participant.standing'),
          participant.statuses.length > 0 ? (
            <ul key="standing" className="plain">
              {participant.statuses.map((status) => (
                <li key={`${status.status} ${status.since}`}>
                  {labels[status.status] ?? status.status},{' '}
                  {status.until
                    ? t('participant.fromTo', {
                        from: formatDate(status.since, locale),
                        to: formatDate(status.until, locale),
                      })
                    : t('participant.from', { from: formatDate(status.since, locale) })}
                  {status.note ? (
                    <span className="muted" lang="en">
                      {' '}
                      · {status.note}
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          ) : null,
        ],
        [t('participant.also'), participant.aliases[locale].length > 0 ? participant.aliases[locale].join(', ') : null],
        [
          t('participant.members'),
          members.length > 0
            ? formatList(
                members.map((member) => regions.of(member.name) ?? member.name),
                locale,
              )
            : null,
        ],
        [
          t('meeting.notes'),
          participant.notes ? (
            <span key="notes" lang="en">
              {participant.notes}
            </span>
          ) : null,
        ],
      ]}
    />
  )
}
