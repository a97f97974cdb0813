'use client'

import styles from '../desk.module.css'
import { Group, Select, Text } from '../fields'
import { PickMany } from '../pick-many'
import { ClaimMore } from './claim-more'
import { type DraftClaim, type EventDraft, emptyClaim, withGroup } from './draft'
import { type Cited, type SectionProps, claimChoices } from './section'
import { SourceSearch } from './source-search'

type Props = SectionProps & { cited: Cited; onCite: (id: string, source: Cited['sources'][string]) => void }

/** Who says so: claims of sources, in the words of whoever records them or in a passage of the source itself. */
export function ClaimFields(props: Props) {
  const { t, locale, draft, onChange, cited, onCite } = props
  const titles = claimChoices(t, draft.claims, cited.sources)
  return (
    <Group legend={t('event.claims')} id="claims">
      {draft.claims.map((claim, index) => (
        <Group key={claim.id} legend={titles[index]?.label ?? ''}>
          <ClaimWords {...props} claim={claim} index={index} />
        </Group>
      ))}
      <SourceSearch
        {...props}
        onPick={(id, source) => {
          onCite(id, source)
          onChange({ ...draft, claims: [...draft.claims, emptyClaim(id, locale)] })
          const words = `claim-${draft.claims.length + 1}`
          // Whoever chose a source goes on typing what it says.
          requestAnimationFrame(() => document.getElementById(words)?.focus())
        }}
      />
    </Group>
  )
}

function ClaimWords(props: Props & { claim: DraftClaim; index: number }) {
  const { t, locale, options, draft, onChange, cited, claim, index } = props
  const change = (part: Partial<DraftClaim>) => onChange(withClaim(draft, { ...claim, ...part }))
  const group = draft.groups.find((one) => one.id === claim.groupId)
  const describe = (label: string) => {
    const { draft: next, groupId } = withGroup(draft, claim.groupId, label, locale)
    onChange(withClaim(next, { ...claim, groupId }))
  }
  const source = cited.sources[claim.sourceId]
  const passage = claim.passageId ? cited.passages[claim.passageId] : null
  return (
    <>
      {source && source.access !== 'public' ? <p className={styles.hint}>{t('edit.sourceAccess')}</p> : null}
      {passage ? (
        <p>
          {t('edit.passageOf')}
          {t('colon')}
          <q lang={source?.language}>{passage}</q>
        </p>
      ) : (
        <Text
          id={`claim-${index + 1}`}
          label={t('event.claimText')}
          value={claim.text ?? ''}
          lines={2}
          onChange={(text) => change({ text })}
        />
      )}
      <PickMany
        id={`names-${index + 1}`}
        label={t('event.claimNames')}
        empty={t('event.actorNone')}
        remove={t('event.removeActor')}
        choices={options.participants}
        chosen={claim.nameIds}
        onChange={(nameIds) => change({ nameIds })}
      />
      <div className={styles.row}>
        <Select
          id={`aspect-${index + 1}`}
          label={t('event.claimAspect')}
          value={claim.aspect}
          choices={options.aspects}
          onChange={(aspect) => change({ aspect: aspect as DraftClaim['aspect'] })}
        />
        <Select
          id={`stance-${index + 1}`}
          label={t('event.claimStance')}
          value={claim.stance}
          choices={options.stances}
          onChange={(stance) => change({ stance: stance as DraftClaim['stance'] })}
        />
        <Text
          id={`unnamed-${index + 1}`}
          label={t('event.claimUnnamed')}
          value={group?.label ?? ''}
          onChange={describe}
        />
      </div>
      <ClaimMore {...props} claim={claim} number={index + 1} onClaim={change} />
      <a className={styles.remove} href={`/${locale}/desk/sources/${claim.sourceId}`}>
        {t('edit.editSource')}
      </a>
      <button
        type="button"
        className={styles.remove}
        aria-label={`${t('event.removeActor')}: ${t('edit.claimNumber', { number: index + 1, title: '' })}`}
        onClick={() => onChange({ ...draft, claims: draft.claims.filter((one) => one.id !== claim.id) })}
      >
        {t('event.removeActor')}
      </button>
    </>
  )
}

function withClaim(draft: EventDraft, claim: DraftClaim): EventDraft {
  return { ...draft, claims: draft.claims.map((one) => (one.id === claim.id ? claim : one)) }
}
