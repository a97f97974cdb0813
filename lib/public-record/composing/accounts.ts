import type { PositionObject } from '@/db/vocabulary'
import { timeAsStated } from '@/lib/i18n/time-as-stated'
import type { EventDocument, PublicClaim } from '@/lib/publication/schema'
import { fact } from './facts'
import type { Fact, OutlineEvent, Words } from './schema'
import {
  attributed,
  groupWords,
  inLanguage,
  quoted,
  saidIn,
  shortened,
  speakerOf,
  speakerOfClaim,
  type Telling,
  words,
} from './telling'

/** Each account after the one that stands at the head, and what hangs on claims, always with whoever says so. */
export function accountsOf(telling: Telling, event: EventDocument): Fact[] {
  const { t } = telling
  const facts = [
    // Where accounts differ they already stand side by side.
    fact(t('event.accounts'), ...(isDiffering(event) ? [] : event.claims.map((claim) => accountWords(telling, claim)))),
    fact(t('judged.assessments'), ...(event.assessments ?? []).map((one) => assessmentWords(telling, event, one))),
    fact(t('judged.positions'), ...(event.positions ?? []).map((one) => positionWords(telling, event, one))),
    fact(t('judged.statements'), ...(event.statements ?? []).map((one) => statementWords(telling, one))),
    fact(t('judged.adoptions'), ...(event.adoptions ?? []).map((one) => adoptionWords(telling, event, one))),
  ]
  return facts.filter(({ values }) => values.length > 0)
}

/** Accounts side by side where one differs from or denies another, or where the record notes that they differ. */
export function differingOf(telling: Telling, event: EventDocument): OutlineEvent['differing'] {
  const { t, v, locale } = telling
  const { claims, conflictNote } = event
  if (!isDiffering(event)) return null
  return {
    title: t('event.differing'),
    note: conflictNote ? [inLanguage(locale, conflictNote, 'en')] : null,
    columns: [t('outline.source'), t('outline.about'), t('outline.says'), t('outline.gives')],
    rows: claims.map((claim) => [
      words(speakerOf(telling, claim)),
      words(`${v.aspect[claim.aspect]}${telling.colon}${v.claimStance[claim.stance]}`),
      [...saidIn(telling, claim), ...quoteWords(telling, claim)],
      words([...given(telling, claim), claim.certainty].filter(Boolean).join(', ')),
    ]),
  }
}

function isDiffering({ conflictNote, claims }: EventDocument): boolean {
  return Boolean(conflictNote) || claims.some(({ stance }) => stance === 'differs' || stance === 'denies')
}

/** The words of the source, short, where the record also tells them in a sentence of its own. */
function quoteWords(telling: Telling, { text, passage, source }: PublicClaim): Words {
  if (text === null || passage === null) return []
  const term = ` ${telling.t('event.quote')}${telling.colon}`
  return [{ text: term }, ...quoted(telling, shortened(passage.exact), source.language)]
}

/** A claim as a sentence, then its words where the sentence is the record's own, then the time and figure it gives. */
function accountWords(telling: Telling, claim: PublicClaim): Words {
  const { v, colon } = telling
  const more = [
    claim.stance === 'asserts' ? null : `${v.aspect[claim.aspect]}${colon}${v.claimStance[claim.stance]}`,
    ...given(telling, claim),
    claim.certainty ?? null,
  ].filter(Boolean)
  return [
    ...attributed(telling, claim),
    ...quoteWords(telling, claim),
    ...(more.length > 0 ? [{ text: ` (${more.join(', ')})` }] : []),
  ]
}

function given(telling: Telling, { moment, quantity }: PublicClaim): string[] {
  const { t } = telling
  const time = moment?.localDate ? timeAsStated(telling, { ...moment, localDate: moment.localDate }) : null
  const amount = quantity ? t(`judged.${quantity.unit as 'minutes'}`, { amount: String(quantity.amount) }) : null
  return [
    time ? t('judged.givesTime', { time }) : null,
    amount && !quantity?.isSourced ? `${amount} (${t('judged.unsourced')})` : amount,
  ].filter((one): one is string => one !== null)
}

type Assessment = NonNullable<EventDocument['assessments']>[number]
type Position = NonNullable<EventDocument['positions']>[number]
type Statement = NonNullable<EventDocument['statements']>[number]
type Adoption = NonNullable<EventDocument['adoptions']>[number]

function assessmentWords(telling: Telling, event: EventDocument, one: Assessment): Words {
  const { t, v, colon } = telling
  const language = event.claims.find(({ id }) => id === one.claimId)?.source.language ?? 'en'
  const by = t('judged.by', { source: speakerOfClaim(telling, event, one.claimId) })
  return [
    { text: `${v.assessmentCode[one.code]}, ${by}` },
    ...(one.wording ? [{ text: colon }, ...quoted(telling, one.wording, language)] : []),
    ...(one.state === 'asserted' ? [] : words(` (${v.assessmentState[one.state]})`)),
  ]
}

function positionWords(telling: Telling, event: EventDocument, one: Position): Words {
  const { t, v, colon, label } = telling
  const reason = one.reasonState === 'unknown' ? null : [v.reasonState[one.reasonState], one.reason]
  const about = [
    one.capacity ? v.capacity[one.capacity] : null,
    v.stance[one.stance],
    one.object ? t('judged.on', { object: objectName(telling, one.object) }) : null,
    reason?.filter(Boolean).join(colon),
    t('judged.by', { source: speakerOfClaim(telling, event, one.claimId) }),
  ]
  return [
    ...(one.participantId ? words(label('participant', one.participantId)) : []),
    ...(one.group ? groupWords(telling, one.group) : []),
    { text: `, ${about.filter(Boolean).join(', ')}` },
  ]
}

function objectName({ label }: Telling, { kind, id, title }: { kind: PositionObject; id: string; title: string }) {
  if (kind === 'topic' || kind === 'meeting' || kind === 'event') return label(kind, id)
  return kind === 'candidate' ? label('participant', id) : title
}

function statementWords(telling: Telling, one: Statement): Words {
  const { t, v, colon, label } = telling
  const body = one.forParticipantId ? label('participant', one.forParticipantId) : null
  const who = one.speaker && body ? t('judged.speaker', { speaker: one.speaker, body }) : (one.speaker ?? body)
  const capacity = one.capacity ? v.capacity[one.capacity] : null
  const told = [v.statementKind[one.kind], who, capacity, v.deliveryState[one.delivery], one.reasonNotDelivered]
  const wasSilent = one.delivery.startsWith('not_delivered')
  return [
    { text: told.filter(Boolean).join(', ') },
    ...(one.text && wasSilent ? words(`. ${t('judged.prepared')}`) : []),
    ...(one.text ? [{ text: colon }, ...quoted(telling, shortened(one.text), one.textLanguage ?? 'en')] : []),
  ]
}

function adoptionWords(telling: Telling, event: EventDocument, { aspect, claimId, reason }: Adoption): Words {
  const source = speakerOfClaim(telling, event, claimId)
  return words(telling.t('judged.adopted', { aspect: telling.v.aspect[aspect], source, reason }))
}
