import type { Locale } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { RecordedEvent } from '@/lib/events/schema'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { translator } from '@/lib/i18n/translate'
import { detailFields } from '../events/detail-fields'
import { Facts } from '../ui/facts'

type Claim = RecordedEvent['claims'][number]
export type LinkedPassage = Pick<Claim, 'aspect' | 'stance'> & {
  claimId: string
  exact: string
  source: string
  nameIds: string[]
}
type Props = {
  locale: Locale
  event: RecordedEvent
  titles: Record<string, string>
  passages: LinkedPassage[]
  nameOf: (id: string) => string
  topicOf: (id: string) => string
  itemTitle: string | null
}

/** A submitted or published event as its reviewer reads it: every fact, every claim with its source. */
export function EventSummary({ locale, event, titles, passages, nameOf, topicOf, itemTitle }: Props) {
  const t = translator(locale)
  const v = vocabulary(locale)
  /** What a claim is about, how it stands to it, and whom it names: what a reviewer answers for. */
  const about = ({ aspect, stance, nameIds }: Pick<Claim, 'aspect' | 'stance'> & { nameIds: string[] }) =>
    [
      `${v.aspect[aspect]}: ${v.claimStance[stance]}`,
      nameIds.length > 0 ? t('event.names', { list: nameIds.map(nameOf).join(', ') }) : v.attribution.none,
    ].join('; ')
  return (
    <>
      <Facts
        rows={[
          [t('desk.event.kind'), KINDS[event.details.kind].words[locale]],
          [
            t('event.when'),
            [event.meetingDay ? t('meeting.day', { day: event.meetingDay }) : null, event.localTime, event.localDate]
              .filter(Boolean)
              .join(', '),
          ],
          [t('event.sitting'), event.sessionLabel],
          [
            t('event.who'),
            event.actors
              .map(
                (actor) =>
                  `${actor.participantId ? nameOf(actor.participantId) : `“${actor.group?.label}”`} (${v.actorRole[actor.role]})`,
              )
              .join('; '),
          ],
          [t('desk.event.summary'), event.summary?.text],
          [t('event.topics'), event.topicIds.map(topicOf).join(', ')],
          [t('event.item'), itemTitle],
          ...detailFields(event.details.kind, t).map(({ name, label }): [string, string | null] => {
            const value = (event.details as Record<string, unknown>)[name]
            return [label, typeof value === 'string' ? value : null]
          }),
          [t('event.basis'), v.recordBasis[event.recordBasis]],
        ]}
      />
      <h2>{t('desk.event.claims')}</h2>
      {event.claims.length + passages.length === 0 ? <p>{t('desk.event.claimsNone')}</p> : null}
      <ul>
        {event.claims.map((claim) => (
          <li key={claim.id}>
            {titles[claim.sourceId]}: {claim.text} ({about(claim)}; {v.confidence[claim.confidence]})
            {claim.groupLabel ? ` “${claim.groupLabel}”` : null}
          </li>
        ))}
        {passages.map((passage) => (
          <li key={passage.claimId}>
            {passage.source}: “{passage.exact}” ({about(passage)})
          </li>
        ))}
      </ul>
    </>
  )
}
