import type { AccessLevel, RecordState, SourceKind } from '@/db/vocabulary'
import type { Problem } from '@/lib/core/result'
import { namesAsObstructing, standsForOffice } from './rules'
import type { RecordedEvent } from './schema'

/** What must be known of a source to judge a claim on it. */
export type KnownSource = { access: AccessLevel; state: RecordState; kind: SourceKind }

/** Whether the public may read what a source says: it is public, and was not suppressed. */
export function isOpenSource(source: { access: AccessLevel; state: RecordState } | undefined): boolean {
  return source?.access === 'public' && source.state !== 'suppressed'
}

/**
 * What still stands between a draft and its review, worst first; empty when nothing does. `mentioned` are participants
 * whom the record's own words name (the database finds them). Rules: domain 6.3 and security 3.3.
 */
export function openQuestions(
  event: RecordedEvent,
  sources: Record<string, KnownSource>,
  mentioned: string[] = [],
): Problem[] {
  const missing = missingWords(event)
  const open = event.claims.filter((claim) => isOpenSource(sources[claim.sourceId]))
  const named = new Set(open.filter((claim) => claim.stance !== 'denies').flatMap((claim) => claim.nameIds as string[]))
  const { kind } = event.details
  const unsupported = event.actors.filter(
    (actor) =>
      actor.participantId &&
      (namesAsObstructing(kind, actor.role) || standsForOffice(kind, event.actors, actor)) &&
      !named.has(actor.participantId),
  )
  const namedBy = new Map(event.claims.map((claim) => [claim.id, claim.nameIds as string[]]))
  const judged = event.assessments.filter((one) => one.state !== 'withdrawn')
  const unsupportedHere = event.actors.filter(
    ({ participantId, role }) =>
      participantId && role === 'initiator' && judged.some((one) => !namedBy.get(one.claimId)?.includes(participantId)),
  )
  const openClaims = new Map(open.map((claim) => [claim.id, claim]))
  const opposed = event.positions.filter(
    ({ participantId, stance, claimId }) =>
      participantId && ['blocks', 'objects'].includes(stance) && !doesName(openClaims.get(claimId), participantId),
  )
  const counted = event.groups.flatMap(({ members }) =>
    members.filter(({ participantId, claimId }) => !doesName(openClaims.get(claimId), participantId)),
  )
  const accused = [
    ...new Set([...unsupported, ...unsupportedHere, ...opposed, ...counted].map((one) => one.participantId)),
  ]
  const linked = new Set<string>([
    ...event.actors.flatMap((actor) => actor.participantId ?? []),
    ...open.flatMap((claim) => claim.nameIds),
  ])
  const unlinked = mentioned.filter((id) => !linked.has(id))
  const isUnwitnessed =
    event.recordBasis === 'own_observation' &&
    !event.claims.some((claim) => sources[claim.sourceId]?.kind === 'observer_note')
  const problems: (Problem | false)[] = [
    missing.length > 0 && { code: 'invalid', fields: missing },
    open.length === 0 && { code: 'needs_source' },
    accused.length > 0 && {
      code: 'needs_naming_source',
      fields: accused.map((id) => ({ path: `named.${id}`, code: 'named_by_no_claim' })),
    },
    unlinked.length > 0 && {
      code: 'needs_mention_link',
      fields: unlinked.map((id) => ({ path: `named.${id}`, code: 'mentioned_unlinked' })),
    },
    isUnwitnessed && { code: 'breaks_rule', rule: 'own_observation_has_observer' },
    event.recordBasis === 'inferred' &&
      event.actors.some((actor) => actor.role === 'obstructing' && actor.participantId !== null) && {
        code: 'breaks_rule',
        rule: 'naming_is_not_inferred',
      },
    event.recordBasis === 'inferred' &&
      event.actors.some((actor) => actor.office !== null) && { code: 'breaks_rule', rule: 'office_is_not_inferred' },
  ]
  return problems.filter((problem) => problem !== false)
}

/** Whether a claim says that this participant did it; a claim that denies does not. */
function doesName(claim: RecordedEvent['claims'][number] | undefined, participantId: string): boolean {
  return claim !== undefined && claim.stance !== 'denies' && (claim.nameIds as string[]).includes(participantId)
}

function missingWords(event: RecordedEvent): { path: string; code: string }[] {
  const needs = (path: string, isMissing: boolean) => (isMissing ? [{ path, code: 'required' }] : [])
  const claimIds = new Set(event.claims.map((claim) => claim.id))
  return [
    ...needs('recordBasis', event.recordBasis === null),
    ...event.claims.flatMap((claim, index) =>
      needs(`claims.${index}.text`, claim.passageId === null && !claim.text?.trim()),
    ),
    ...event.groups.flatMap((group, index) => needs(`groups.${index}.label`, !group.label.trim())),
    ...event.adoptions.flatMap((one, index) => needs(`adoptions.${index}.reason`, !one.reason.trim())),
    ...[...event.assessments, ...event.positions].flatMap((one) => needs('claims', !claimIds.has(one.claimId))),
    ...event.statements.flatMap(({ text, speaker, forParticipantId, claimId }, index) => [
      ...needs(`statements.${index}.speaker`, Boolean(text) && !speaker?.trim() && !forParticipantId),
      ...needs(`statements.${index}.claimId`, Boolean(text) && !claimIds.has(claimId ?? '')),
    ]),
  ]
}

/** Everybody whom an event names: as actor, by a claim, as known member of a group, or in the record's own words. */
export function whoIsNamed(event: RecordedEvent, mentioned: string[] = []): string[] {
  const named = [
    ...event.actors.flatMap((actor) => actor.participantId ?? []),
    ...event.claims.flatMap((claim) => claim.nameIds),
    ...event.groups.flatMap((group) => group.members.map((member) => member.participantId)),
    ...event.positions.flatMap((position) => position.participantId ?? []),
    ...event.statements.flatMap((statement) => statement.forParticipantId ?? []),
    ...mentioned,
  ]
  return [...new Set<string>(named)].sort()
}

/** The record's own words in an event, in which a name counts; the words of sources are not among them. */
export function ownWords(event: RecordedEvent): string {
  const { kind: _, ...details } = event.details
  return [
    ...event.summaries.map((summary) => summary.text),
    ...[event.outcome, event.sessionLabel, event.conflictNote, event.durationNote],
    ...Object.values(details).filter((value) => typeof value === 'string'),
    ...event.actors.map((actor) => actor.note),
    ...event.adoptions.map((one) => one.reason),
    ...event.positions.map((one) => one.reason),
    ...event.statements.flatMap((one) => [one.speaker, one.reasonNotDelivered]),
    ...event.claims.map((claim) => claim.text),
  ]
    .filter(Boolean)
    .join(' | ')
}
