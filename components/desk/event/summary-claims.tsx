import { attributionOf } from '@/lib/events/evidence/schema'
import { formatList } from '@/lib/i18n/format'
import { timeAsStated } from '@/lib/i18n/time-as-stated'
import { groupLabel, type SummaryProps } from './summary-props'

type Claim = SummaryProps['event']['claims'][number]

/** Every claim with its source and its quoted words, how it stands to the event, and whom it names. */
export function SummaryClaims(props: SummaryProps) {
  const { reader, event, cited } = props
  const { t, colon, locale } = reader
  return (
    <>
      <h2>{t('desk.event.claims')}</h2>
      {event.claims.length === 0 ? <p>{t('desk.event.claimsNone')}</p> : null}
      <ol>
        {event.claims.map((claim) => {
          const source = cited.sources[claim.sourceId]
          const passage = claim.passageId ? cited.passages[claim.passageId] : null
          return (
            <li key={claim.id}>
              {source?.title}
              {colon}
              {claim.text ? (
                <span lang={claim.language === locale ? undefined : claim.language}>{claim.text}</span>
              ) : null}
              {claim.text && passage ? ' ' : null}
              {passage ? <q lang={source?.language}>{passage}</q> : null} ({standing(props, claim)})
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** What is said of a claim besides its words, for which the reviewer answers as well. */
function standing({ reader, event, cited, nameOf }: SummaryProps, claim: Claim): string {
  const { t, v, colon, locale } = reader
  const { time, quantity, nameIds, groupId, attribution } = claim
  const source = cited.sources[claim.sourceId]
  const amount = quantity ? t(`judged.${quantity.unit}`, { amount: String(quantity.amount) }) : null
  const speakers: Record<string, string> = { press: t('desk.edit.press'), 'kp-chair': t('desk.edit.kpChair') }
  const about = [
    claim.saidBy ? `${t('desk.edit.saidBy')}${colon}${speakers[claim.saidBy] ?? nameOf(claim.saidBy)}` : null,
    `${v.aspect[claim.aspect]}${colon}${v.claimStance[claim.stance]}`,
    nameIds.length > 0
      ? t('event.names', { list: formatList(nameIds.map(nameOf), locale) })
      : v.attribution[attribution ?? attributionOf(nameIds, groupId)],
    groupLabel(event, groupId),
    time ? timeAsStated(reader, time) : null,
    amount && !quantity?.isSourced ? `${amount}, ${t('judged.unsourced')}` : amount,
    claim.certainty ? `“${claim.certainty}”` : null,
    v.confidence[claim.confidence],
    source && source.access !== 'public' ? t('desk.edit.sourceAccess') : null,
  ]
  return about.filter(Boolean).join(' · ')
}
