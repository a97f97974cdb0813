import { recordPath } from '@/lib/core/paths'
import { independentSources } from '@/lib/claims/rules'
import { formatMinutes } from '@/lib/i18n/format'
import type { EventDocument } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { Facts } from '../ui/facts'
import { RecordLink, RecordLinks } from '../ui/record-link'
import { Actors } from './actors'
import { detailFields } from '@/lib/events/rules'
import { repeats } from '@/lib/i18n/repeats'
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
