import { independentSources, leadingClaim, speakerPhrase } from '@/lib/claims/rules'
import type { EventDocument, PublicClaim } from '@/lib/publication/schema'
import { Quote } from '../ui/quote'
import type { Reader } from '../reader'

/**
 * The sentence about an event: who says it stands before what is said, always. The first claim speaks, or the first
 * that names the participant `naming`; how many further independent sources there are follows.
 */
export function AttributedLine({ reader, event, naming }: { reader: Reader; event: EventDocument; naming?: string }) {
  const namingClaims = naming
    ? event.claims.filter((one) => one.stance !== 'denies' && one.nameIds.includes(naming))
    : []
  const claim = leadingClaim(namingClaims.length > 0 ? namingClaims : event.claims)
  if (!claim) return null
  const others = independentSources(event.claims) - 1
  return (
    <>
      <Attributed reader={reader} claim={claim} />
      {others > 0 ? <span className="muted"> ({reader.t('event.andOthers', { count: others })})</span> : null}
    </>
  )
}

/** One claim as a sentence that begins with its source. */
export function Attributed({ reader, claim }: { reader: Reader; claim: PublicClaim }) {
  const { t, locale, labels } = reader
  const source = speakerPhrase(claim.saidBy, claim.source, locale, labels)
  return t('event.accordingTo', { source, claim: PLACE })
    .split(PLACE)
    .flatMap((words, index) =>
      index === 0 ? [words] : [<ClaimWords key="claim" reader={reader} claim={claim} />, words],
    )
}

const PLACE = '\u0001'

function ClaimWords({ reader, claim }: { reader: Reader; claim: PublicClaim }) {
  const { locale } = reader
  if (claim.text) return <span lang={claim.language === locale ? undefined : claim.language}>{claim.text}</span>
  return claim.passage ? (
    <Quote language={claim.source.language} locale={locale}>
      {claim.passage.exact}
    </Quote>
  ) : null
}
