import { detailFields } from '@/lib/events/rules'
import { formatDate, formatList, formatMinutes } from '@/lib/i18n/format'
import { formatOffset } from '@/lib/i18n/offset'
import { repeats } from '@/lib/i18n/repeats'
import { officeName } from '@/lib/participants/offices'
import type { EventDocument, PublicClaim, PublicEventActor } from '@/lib/publication/schema'
import type { Fact, Words } from './schema'
import { groupWords, inLanguage, quoted, saidIn, shortened, speakerOf, type Telling, words } from './telling'

/** What the record tells about an event, term by term; what it does not tell is left out here. */
export function factsOf(telling: Telling, event: EventDocument): Fact[] {
  const { t, v, label } = telling
  const details = detailFields(event.kind, t).map(({ name, label: term, choices }) => {
    const value = event.details[name]
    if (typeof value !== 'string') return fact(term)
    return fact(term, words(choices?.find((choice) => choice.value === value)?.label ?? value))
  })
  const { agendaItem, outcome } = event
  const repeated = repeats(t, event)
  const facts = [
    fact(t('event.when'), whenWords(telling, event)),
    fact(t('event.sitting'), sittingWords(telling, event)),
    fact(t('event.item'), agendaItem ? [inLanguage(telling.locale, agendaItem.title, agendaItem.titleLocale)] : null),
    fact(t('judged.text'), event.textTitle ? words(event.textTitle) : null),
    fact(t('event.duration'), lengthWords(telling, event)),
    fact(t('event.repeated'), repeated ? words(repeated) : null),
    fact(t('outline.who'), ...event.actors.map((actor) => actorWords(telling, event, actor))),
    fact(t('event.extent'), event.extent === 'unknown' ? null : words(v.extent[event.extent])),
    ...details,
    fact(t('event.outcome'), outcome ? [inLanguage(telling.locale, outcome, 'en')] : null),
    fact(t('event.topics'), ...event.topicIds.map((id) => words(label('topic', id)))),
    fact(t('event.scope'), event.scope === 'pattern' ? words(v.eventScope.pattern) : null),
    fact(t('event.basis'), words(v.recordBasis[event.recordBasis])),
  ]
  return facts.filter(({ values }) => values.length > 0)
}

/** The sitting in the reader's language where the starter record names a usual one, else in the words typed. */
function sittingWords({ v, locale }: Telling, { sitting, sessionLabel, origin }: EventDocument): Words | null {
  const usual = { opening: 'opening', closing: 'closing', communiqué: 'communique_drafting' } as const
  const kind = sitting?.kind ?? (origin === 'starter' ? usual[sessionLabel as keyof typeof usual] : undefined)
  if (kind) return words(v.sittingKind[kind])
  return sessionLabel ? [origin === 'starter' ? inLanguage(locale, sessionLabel, 'en') : { text: sessionLabel }] : null
}

/** A fact with the values that are there. */
export function fact(term: string, ...values: (Words | null)[]): Fact {
  return { term, values: values.filter((one): one is Words => one !== null && one.length > 0) }
}

/** Hour, meeting day, date and zone as told: "about 02:00, on the next date, meeting day 5, 11 November 2023, UTC+2". */
function whenWords(telling: Telling, { moment, meetingDay, daysPastMeetingDay }: EventDocument): Words | null {
  const { t, v, locale } = telling
  if (!moment?.localDate) return meetingDay ? words(t('event.day', { day: meetingDay })) : null
  const { localTime, timeZone, instantFrom, qualifier, precision, asStated } = moment
  const clock = localTime && (qualifier === 'at' ? localTime : `${v.qualifier[qualifier]} ${localTime}`)
  const zone = localTime && timeZone && instantFrom ? `${timeZone}, ${formatOffset(instantFrom, timeZone)}` : null
  const told = [
    clock,
    clock && daysPastMeetingDay ? t('event.plusDaysLong', { days: daysPastMeetingDay }) : null,
    meetingDay ? t('event.day', { day: meetingDay }) : null,
    formatDate(moment.localDate, locale, precision),
    zone,
    t('event.stated', { precision: v.precision[precision] }),
  ]
  const line = words(told.filter(Boolean).join(', '))
  return asStated ? [...line, { text: `, ${t('outline.asStated')}${telling.colon}` }, { text: asStated }] : line
}

/** How long, and on whose word: claimed by a source, noted by whoever was in the room, or not told by whom. */
function lengthWords(telling: Telling, event: EventDocument): Words | null {
  const { t, locale } = telling
  const { durationMinutes, durationNote } = event
  if (!durationMinutes) return durationNote ? words(durationNote) : null
  const claiming = event.claims.filter((claim) => minutesIn(claim) === durationMinutes)
  const sources = [...new Set(claiming.map((claim) => speakerOf(telling, claim)))]
  const basis =
    sources.length > 0
      ? t('outline.claimed', { sources: formatList(sources, locale) })
      : t(event.recordBasis === 'own_observation' ? 'outline.measured' : 'outline.claimedByNobody')
  return words([formatMinutes(durationMinutes, locale), durationNote, basis].filter(Boolean).join(', '))
}

function minutesIn({ quantity }: PublicClaim): number | null {
  if (quantity?.unit === 'minutes') return quantity.amount
  return quantity?.unit === 'hours' ? quantity.amount * 60 : null
}

/** One who is said to have acted: name, role and capacity, then in whose words, short. */
function actorWords(telling: Telling, event: EventDocument, actor: PublicEventActor): Words {
  const { t, v, colon, label } = telling
  const { participantId, group, office, officeBodyId } = actor
  const about = [
    office ? t('event.office') : null,
    v.actorRole[actor.role],
    actor.capacity ? v.capacity[actor.capacity] : null,
    actor.extent === 'unknown' ? null : v.extent[actor.extent],
  ]
  const name = participantId
    ? words(label('participant', participantId))
    : group
      ? groupWords(telling, group)
      : words(
          office ? headed(officeName(office, officeBodyId ? label('body', officeBodyId) : null, telling.locale)) : '',
        )
  const claim = claimOn(event, actor)
  const [source, passage] = claim ? [speakerOf(telling, claim), claim.passage] : ['', null]
  const said = !claim
    ? []
    : passage
      ? quoted(telling, shortened(passage.exact), claim.source.language)
      : saidIn(telling, claim)
  return [
    ...name,
    { text: ` (${about.filter(Boolean).join(', ')})` },
    ...(claim ? [{ text: `${colon}${t('judged.by', { source })}` }] : []),
    ...(said.length > 0 ? [{ text: colon }, ...said] : []),
  ]
}

/** The first claim that says so of this actor: that names the participant, or that uses the words for the group. */
function claimOn(event: EventDocument, { participantId, group }: PublicEventActor): PublicClaim | undefined {
  return event.claims.find(
    (claim) =>
      claim.stance !== 'denies' &&
      (participantId
        ? claim.nameIds.includes(participantId)
        : group !== null && claim.group !== null && claim.group.label === group.label),
  )
}

function headed(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
