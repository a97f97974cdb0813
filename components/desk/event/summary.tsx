import type { ReactNode } from 'react'
import type { RecordedEvent } from '@/lib/events/schema'
import { KINDS } from '@/lib/events/kinds/registry'
import { formatDate, formatMinutes, languageName } from '@/lib/i18n/format'
import { detailFields } from '@/lib/events/rules'
import { repeats } from '@/lib/i18n/repeats'
import type { Reader } from '../../reader'
import { Facts } from '../../ui/facts'
import { SummaryActors } from './summary-actors'
import { SummaryClaims } from './summary-claims'
import { SummaryGroups } from './summary-groups'
import { SummaryJudgements } from './summary-judgements'
import type { SummaryProps } from './summary-props'
import { SummaryStatements } from './summary-statements'

/** An event as its reviewer reads it: whatever the public will read, before it does. */
export function EventSummary(props: SummaryProps) {
  return (
    <>
      <EventFactsAtDesk {...props} />
      <SummaryClaims {...props} />
      <SummaryGroups {...props} />
      <SummaryJudgements {...props} />
      <SummaryStatements {...props} />
    </>
  )
}

function EventFactsAtDesk({ reader, event, nameOf }: SummaryProps) {
  const { t, v, locale } = reader
  const details: Record<string, unknown> = event.details
  return (
    <Facts
      rows={[
        [t('desk.event.kind'), KINDS[event.details.kind].words[locale]],
        [t('event.when'), whenOf(reader, event)],
        [t('desk.edit.asStated'), event.asStated],
        [
          t('event.sitting'),
          [event.sittingId ? nameOf(event.sittingId) : null, event.sessionLabel].filter(Boolean).join(', '),
        ],
        [
          t('event.who'),
          event.actors.length > 0 ? <SummaryActors key="who" reader={reader} event={event} nameOf={nameOf} /> : null,
        ],
        ...event.summaries.map((line): [string, ReactNode] => [
          `${t('desk.event.summary')} (${languageName(line.locale, locale)}, ${v.textStatus[line.status]})`,
          <span key={line.locale} lang={line.locale}>
            {line.text}
          </span>,
        ]),
        [t('event.topics'), event.topicIds.map(nameOf).join(', ')],
        [t('event.item'), event.agendaItemId ? nameOf(event.agendaItemId) : null],
        [t('judged.text'), event.textId ? nameOf(event.textId) : null],
        ...detailFields(event.details.kind, t).map(({ name, label, choices }): [string, string | null] => {
          const value = details[name]
          const told = choices?.find((choice) => choice.value === value)?.label ?? value
          return [label, typeof told === 'string' ? told : null]
        }),
        [
          t('event.duration'),
          [event.durationMinutes ? formatMinutes(event.durationMinutes, locale) : null, event.durationNote]
            .filter(Boolean)
            .join(' · '),
        ],
        [t('event.repeated'), repeats(t, event)],
        [t('event.extent'), event.extent === 'unknown' ? null : v.extent[event.extent]],
        [t('event.outcome'), event.outcome],
        [t('event.differing'), event.conflictNote],
        [t('event.scope'), event.scope === 'pattern' ? v.eventScope.pattern : null],
        [t('event.basis'), event.recordBasis && v.recordBasis[event.recordBasis]],
        [t('event.confidence'), v.confidence[event.confidence]],
      ]}
    />
  )
}

/** Day, hour, date and how precisely they are stated, as they will be printed. */
function whenOf({ t, v, locale }: Reader, event: RecordedEvent): string {
  const { meetingDay, qualifier, localTime, localDate, precision } = event
  const clock = localTime && qualifier !== 'at' ? `${v.qualifier[qualifier]} ${localTime}` : localTime
  const told = [
    meetingDay ? t('meeting.day', { day: meetingDay }) : null,
    clock,
    localDate ? formatDate(localDate, locale, precision) : null,
    localDate ? t('event.stated', { precision: v.precision[precision] }) : null,
  ]
  return told.filter(Boolean).join(', ')
}
