import { stringify } from 'csv-stringify/sync'
import type { Locale } from '@/db/vocabulary'
import { independentSources, speakerPhrase } from '@/lib/claims/rules'
import { publicUrl, readEnvironment } from '@/lib/core/environment'
import { KINDS } from '@/lib/events/kinds/registry'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { officeName } from '@/lib/participants/offices'
import { nameOf, type PublicEvent, type PublicNames } from '@/lib/public-record/schema'
import type { PublicEventActor } from '@/lib/publication/schema'

/**
 * Events as CSV (RFC 4180, UTF-8, CRLF), one row each. Codes stand beside labels; who is said to have obstructed stands
 * beside who says so; unnamed groups keep the words of their source. Values are as recorded: a spreadsheet that reads
 * a leading = or + as a formula must be told not to.
 */
export function eventsCsv(events: PublicEvent[], names: PublicNames, locale: Locale): string {
  return stringify(
    events.map((event) => row(event, names, locale)),
    { header: true, record_delimiter: 'windows' },
  )
}

function row({ document: event, version, publishedAt, label }: PublicEvent, names: PublicNames, locale: Locale) {
  const labels = (id: string) => nameOf(names, 'participant', id)?.label
  const v = vocabulary(locale)
  const { moment } = event
  return {
    symbol: event.symbol,
    kind: event.kind,
    kind_label: KINDS[event.kind].words[locale],
    line: label[locale],
    scope: event.scope,
    meeting: nameOf(names, 'meeting', event.meetingId)?.symbol ?? '',
    meeting_label: nameOf(names, 'meeting', event.meetingId)?.label[locale] ?? '',
    meeting_day: event.meetingDay ?? '',
    local_date: moment?.localDate ?? '',
    local_time: moment?.localTime ?? '',
    time_zone: moment?.timeZone ?? '',
    instant_from: moment?.instantFrom ?? '',
    instant_to: moment?.instantTo ?? '',
    precision: moment?.precision ?? '',
    qualifier: moment?.qualifier ?? '',
    sitting: event.sitting ? v.sittingKind[event.sitting.kind] : (event.sessionLabel ?? ''),
    agenda_item: event.agendaItem?.title ?? '',
    topics: event.topicIds.map((id) => nameOf(names, 'topic', id)?.label[locale] ?? id).join('; '),
    actors: event.actors.map((actor) => `${who(actor, names, locale)} (${v.actorRole[actor.role]})`).join('; '),
    unnamed_groups: [...new Set(event.claims.flatMap((claim) => claim.group?.label ?? []))].join('; '),
    duration_minutes: event.durationMinutes ?? '',
    accounts_differ: event.conflictNote ? 'yes' : 'no',
    confidence: event.confidence,
    basis: event.recordBasis,
    claims: event.claims.length,
    independent_sources: independentSources(event.claims),
    sources: event.claims.map((claim) => speakerPhrase(claim.saidBy, claim.source, locale, labels)).join('; '),
    quotations: event.claims
      .flatMap(({ passage, parallels = [] }) => [passage, ...parallels].flatMap((one) => one?.exact ?? []))
      .join(' | '),
    origin: event.origin,
    version,
    published_at: publishedAt,
    permalink: new URL(`/id/${event.symbol}`, publicUrl(readEnvironment())).href,
  }
}

/** Who acted: a name, the words of a source for a group, or an office as the source calls it. */
function who(actor: PublicEventActor, names: PublicNames, locale: Locale): string {
  const name = (kind: 'participant' | 'body', id: string) => nameOf(names, kind, id)?.label[locale] ?? id
  const { participantId, group, office, officeBodyId: bodyId } = actor
  if (office) return officeName(office, bodyId ? name('body', bodyId) : null, locale)
  return participantId ? name('participant', participantId) : (group?.label ?? '')
}
