import type { ReactNode } from 'react'
import type { Locale } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { RecordedEvent } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { detailFields } from '../../events/detail-fields'
import { Facts } from '../../ui/facts'
import type { Cited } from './section'

type Props = {
  locale: Locale
  event: RecordedEvent
  cited: Cited
  /** The name of a participant, topic, agenda item or event by its id; the id where there is none. */
  nameOf: (id: string) => string
}
type Claim = RecordedEvent['claims'][number]

/** An event as its reviewer reads it: every fact, every claim with its source, everything that hangs on a claim. */
export function EventSummary(props: Props) {
  const t = translator(props.locale)
  return (
    <>
      <EventFactsAtDesk {...props} />
      <h2>{t('desk.event.claims')}</h2>
      {props.event.claims.length === 0 ? <p>{t('desk.event.claimsNone')}</p> : null}
      <ol>
        {props.event.claims.map((claim) => (
          <li key={claim.id}>
            <ClaimAtDesk {...props} claim={claim} />
          </li>
        ))}
      </ol>
      <Judgements {...props} />
    </>
  )
}

function EventFactsAtDesk({ locale, event, nameOf }: Props) {
  const t = translator(locale)
  const v = vocabulary(locale)
  const groupOf = (id: string | null) => event.groups.find((group) => group.id === id)?.label ?? ''
  const details: Record<string, unknown> = event.details
  const when = [event.meetingDay ? t('meeting.day', { day: event.meetingDay }) : null, event.localTime, event.localDate]
  return (
    <Facts
      rows={[
        [t('desk.event.kind'), KINDS[event.details.kind].words[locale]],
        [t('event.when'), when.filter(Boolean).join(', ')],
        [t('event.sitting'), event.sessionLabel],
        [
          t('event.who'),
          event.actors
            .map(({ participantId, groupId, role, capacity }) => {
              const who = participantId ? nameOf(participantId) : `“${groupOf(groupId)}”`
              return `${who} (${[v.actorRole[role], capacity ? v.capacity[capacity] : null].filter(Boolean).join(', ')})`
            })
            .join('; '),
        ],
        ...event.summaries.map((line): [string, ReactNode] => [
          `${t('desk.event.summary')} (${line.locale}, ${v.textStatus[line.status]})`,
          <span key={line.locale} lang={line.locale}>
            {line.text}
          </span>,
        ]),
        [t('event.topics'), event.topicIds.map(nameOf).join(', ')],
        [t('event.item'), event.agendaItemId ? nameOf(event.agendaItemId) : null],
        ...detailFields(event.details.kind, t).map(({ name, label, choices }): [string, string | null] => {
          const value = details[name]
          const told = choices?.find((choice) => choice.value === value)?.label ?? value
          return [label, typeof told === 'string' ? told : null]
        }),
        [t('event.duration'), event.durationMinutes ? `${event.durationMinutes} min` : event.durationNote],
        [t('event.repeated'), event.repeatMin ? t('event.atLeast', { count: event.repeatMin }) : null],
        [t('event.outcome'), event.outcome],
        [t('event.differing'), event.conflictNote],
        [t('event.scope'), event.scope === 'pattern' ? v.eventScope.pattern : null],
        [t('event.basis'), event.recordBasis && v.recordBasis[event.recordBasis]],
      ]}
    />
  )
}

/** What a claim says, how it stands to it, and whom it names: what a reviewer answers for. */
function ClaimAtDesk({ locale, event, cited, nameOf, claim }: Props & { claim: Claim }) {
  const t = translator(locale)
  const v = vocabulary(locale)
  const source = cited.sources[claim.sourceId]
  const group = event.groups.find((one) => one.id === claim.groupId)
  const passage = claim.passageId ? cited.passages[claim.passageId] : null
  const names = claim.nameIds.length > 0 ? t('event.names', { list: claim.nameIds.map(nameOf).join(', ') }) : null
  const about = [
    `${v.aspect[claim.aspect]}: ${v.claimStance[claim.stance]}`,
    names ?? v.attribution[group ? 'unnamed_group' : 'none'],
    group ? `“${group.label}”` : null,
    claim.time ? [claim.time.localTime, claim.time.localDate].filter(Boolean).join(', ') : null,
    claim.quantity ? `${claim.quantity.amount} ${t(`desk.edit.${claim.quantity.unit}`)}` : null,
    v.confidence[claim.confidence],
    source && source.access !== 'public' ? t('desk.edit.sourceAccess') : null,
  ]
  return (
    <>
      {source?.title}: {passage ? <q lang={source?.language}>{passage}</q> : claim.text} (
      {about.filter(Boolean).join('; ')})
    </>
  )
}

function Judgements({ locale, event, nameOf }: Props) {
  const t = translator(locale)
  const v = vocabulary(locale)
  const numberOf = (claimId: string) => event.claims.findIndex((claim) => claim.id === claimId) + 1
  const by = (claimId: string) => t('desk.edit.claimNumber', { number: numberOf(claimId), title: '' })
  const groupOf = (id: string | null) => event.groups.find((group) => group.id === id)?.label ?? ''
  const lists: [string, string[]][] = [
    [
      t('desk.edit.assessments'),
      event.assessments.map(({ code, wording, claimId }) =>
        [v.assessmentCode[code], wording ? `“${wording}”` : null, by(claimId)].filter(Boolean).join(' · '),
      ),
    ],
    [
      t('desk.edit.adoptions'),
      event.adoptions.map(({ aspect, claimId, reason }) => [v.aspect[aspect], by(claimId), reason].join(' · ')),
    ],
    [
      t('desk.edit.positions'),
      event.positions.map(({ participantId, groupId, stance, objectId, claimId }) =>
        [
          participantId ? nameOf(participantId) : `“${groupOf(groupId)}”`,
          v.stance[stance],
          objectId ? nameOf(objectId) : null,
          by(claimId),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ],
    [
      t('desk.edit.statements'),
      event.statements.map(({ kind, speaker, delivery }) =>
        [v.statementKind[kind], speaker, v.deliveryState[delivery]].filter(Boolean).join(' · '),
      ),
    ],
    [t('desk.edit.links'), event.links.map(({ kind, toId }) => `${v.linkKind[kind]}: ${nameOf(toId)}`)],
  ]
  return lists
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries]) => (
      <section key={title}>
        <h2>{title}</h2>
        <ul>
          {entries.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
      </section>
    ))
}
