import type { Locale } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { RecordedEvent } from '@/lib/events/schema'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { translator } from '@/lib/i18n/translate'
import { Facts } from '../ui/facts'

export type LinkedPassage = {
  claimId: string
  exact: string
  source: string
  aspect: RecordedEvent['claims'][number]['aspect']
}
type Props = {
  locale: Locale
  event: RecordedEvent
  titles: Record<string, string>
  passages: LinkedPassage[]
  nameOf: (id: string) => string
}

/** A submitted or published event as its reviewer reads it: every fact, every claim with its source. */
export function EventSummary({ locale, event, titles, passages, nameOf }: Props) {
  const t = translator(locale)
  const v = vocabulary(locale)
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
          [t('event.basis'), v.recordBasis[event.recordBasis]],
        ]}
      />
      <h2>{t('desk.event.claims')}</h2>
      {event.claims.length + passages.length === 0 ? <p>{t('desk.event.claimsNone')}</p> : null}
      <ul>
        {event.claims.map((claim) => (
          <li key={claim.id}>
            {titles[claim.sourceId]}: {claim.text}
            {claim.nameIds.length > 0 ? ` (${t('event.names', { list: claim.nameIds.map(nameOf).join(', ') })})` : null}
          </li>
        ))}
        {passages.map((passage) => (
          <li key={passage.claimId}>
            {passage.source}: “{passage.exact}” ({v.aspect[passage.aspect]})
          </li>
        ))}
      </ul>
    </>
  )
}
