import { formatList, languageName } from '@/lib/i18n/format'
import { recordPath } from '@/lib/core/paths'
import { withArticle } from '@/lib/participants/articles'
import type { PublicClaim } from '@/lib/publication/schema'
import { Attributed } from '../events/attributed-line'
import { GroupName } from '../events/group-name'
import styles from '../events/events.module.css'
import type { Reader } from '../reader'
import { Quote } from '../ui/quote'
import { ParallelWords } from './parallel-words'
import { SourceReference } from './source-reference'
import { timeAsStated } from '@/lib/i18n/time-as-stated'

/** One source's account of an event: what it says, whom it names or leaves unnamed, its words, where to read it. */
export function ClaimCard({ reader, claim }: { reader: Reader; claim: PublicClaim }) {
  const { t, v, locale } = reader
  const release = reader.name('release', claim.source.id)
  const stance = claim.stance === 'differs' ? styles.differs : claim.stance === 'denies' ? styles.denies : ''
  return (
    <li className={`${styles.claim} ${stance}`}>
      <p>
        <Attributed reader={reader} claim={claim} />
      </p>
      {claim.text && claim.passage ? (
        <p>
          {t('event.quote')}
          {reader.colon}
          <Quote language={claim.source.language} locale={locale}>
            {claim.passage.exact}
          </Quote>
        </p>
      ) : null}
      <ParallelWords reader={reader} parallels={claim.parallels} />
      <p className={styles.meta}>
        <SourceReference reader={reader} source={claim.source} /> · <Naming reader={reader} claim={claim} />
        <Given reader={reader} claim={claim} />
        {v.aspect[claim.aspect]}
        {reader.colon}
        {v.claimStance[claim.stance]} · {v.confidence[claim.confidence]} ·{' '}
        {t('event.sourceLanguage', { language: languageName(claim.source.language, locale) })}
        {release ? (
          <>
            {' · '}
            <a
              href={`${recordPath(locale, 'release', release.symbol)}${claim.passage ? `#p-${claim.passage.id}` : ''}`}
            >
              {t('event.readRelease', { symbol: release.symbol })}
            </a>
          </>
        ) : null}
        {claim.source.url ? (
          <>
            {' · '}
            <a href={claim.source.url} rel="noreferrer">
              {t('event.readSource')}
            </a>
          </>
        ) : null}
      </p>
    </li>
  )
}

/** The time and the figure that this source gives, how sure it says it is, and whether the figure has a source. */
function Given({ reader, claim }: { reader: Reader; claim: PublicClaim }) {
  const { t } = reader
  const { moment, quantity, certainty } = claim
  const when = moment?.localDate ? timeAsStated(reader, { ...moment, localDate: moment.localDate }) : null
  const amount = quantity ? t(`judged.${quantity.unit as 'minutes'}`, { amount: String(quantity.amount) }) : null
  const told = [
    when ? t('judged.givesTime', { time: when }) : null,
    amount && !quantity?.isSourced ? `${amount} (${t('judged.unsourced')})` : amount,
    certainty ?? null,
  ].filter(Boolean)
  return told.length > 0 ? <>{told.join(' · ')} · </> : null
}

function Naming({ reader, claim }: { reader: Reader; claim: PublicClaim }) {
  const { t, locale } = reader
  const list = formatList(
    claim.nameIds.map((id) => withArticle(reader.label('participant', id), locale)),
    locale,
  )
  if (claim.attribution === 'none') return null
  if (claim.attribution === 'named' && list) return <>{t('event.names', { list })} · </>
  return (
    <>
      {claim.attribution === 'named_and_unnamed' && list ? `${t('event.namesAndUnnamed', { list })} · ` : null}
      {claim.group ? (
        <>
          {reader.v.attribution.unnamed_group}: <GroupName reader={reader} group={claim.group} /> ·{' '}
        </>
      ) : null}
    </>
  )
}
