'use client'

import { ASPECTS } from '@/db/vocabulary'
import { More, Select, Text } from '../fields'
import type { EventDraft } from './draft'
import { PartList } from './part-list'
import { type Cited, claimChoices, type SectionProps } from './section'

type Props = SectionProps & { cited: Cited }
type Assessment = EventDraft['assessments'][number]

/** Obstruction as a source judges it, apart from the kind of act; and whose value is adopted where accounts differ. */
export function JudgementFields(props: Props) {
  return (
    <>
      <Assessments {...props} />
      <Adoptions {...props} />
    </>
  )
}

function Assessments({ t, options, draft, onChange, cited }: Props) {
  const claims = claimChoices(t, draft.claims, cited.sources)
  const [first] = claims
  if (!first && draft.assessments.length === 0) return null
  return (
    <More title={t('edit.assessments')} open={draft.assessments.length > 0}>
      <PartList
        parts={draft.assessments}
        keyOf={(one) => one.id}
        onChange={(assessments) => onChange({ ...draft, assessments })}
        add={{
          label: t('edit.addAssessment'),
          make: () => ({
            ...{ id: crypto.randomUUID(), claimId: first?.value ?? '' },
            ...{ code: 'time_consumption' as const, wording: null, state: 'asserted' as const },
          }),
        }}
        remove={t('event.removeActor')}
      >
        {(one, change, number) => (
          <>
            <Select
              id={`assessment-${number}`}
              label={t('edit.assessment')}
              value={one.code}
              choices={options.assessments}
              onChange={(code) => change({ code: code as Assessment['code'] })}
            />
            <Select
              id={`assessment-claim-${number}`}
              label={t('edit.byClaim')}
              value={one.claimId}
              choices={claims}
              onChange={(claimId) => change({ claimId })}
            />
            <Text
              id={`assessment-words-${number}`}
              label={t('edit.assessmentWords')}
              value={one.wording ?? ''}
              onChange={(wording) => change({ wording: wording || null })}
            />
            <Select
              id={`assessment-state-${number}`}
              label={t('edit.assessmentState')}
              value={one.state}
              choices={options.assessmentStates}
              onChange={(state) => change({ state: state as Assessment['state'] })}
            />
          </>
        )}
      </PartList>
    </More>
  )
}

function Adoptions({ t, options, draft, onChange, cited }: Props) {
  const claims = claimChoices(t, draft.claims, cited.sources)
  if (claims.length < 2 && draft.adoptions.length === 0 && !draft.conflictNote) return null
  const free = () => ASPECTS.find((aspect) => !draft.adoptions.some((one) => one.aspect === aspect))
  return (
    <More title={t('edit.adoptions')} open={draft.adoptions.length > 0 || draft.conflictNote !== null}>
      <p>{t('edit.adoptionsHint')}</p>
      <Text
        id="conflictNote"
        label={t('edit.conflictNote')}
        value={draft.conflictNote ?? ''}
        onChange={(conflictNote) => onChange({ ...draft, conflictNote: conflictNote || null })}
      />
      <PartList
        parts={draft.adoptions}
        keyOf={(one) => one.aspect}
        onChange={(adoptions) => onChange({ ...draft, adoptions })}
        add={{
          label: t('edit.addAdoption'),
          make: () => {
            const aspect = free()
            return aspect && claims[0] ? { aspect, claimId: claims[0].value, reason: '' } : null
          },
        }}
        remove={t('event.removeActor')}
      >
        {(one, change, number) => (
          <>
            <Select
              id={`adopt-aspect-${number}`}
              label={t('edit.adoptFor')}
              value={one.aspect}
              choices={options.aspects}
              onChange={(aspect) => change({ aspect: aspect as (typeof one)['aspect'] })}
            />
            <Select
              id={`adopt-claim-${number}`}
              label={t('edit.byClaim')}
              value={one.claimId}
              choices={claims}
              onChange={(claimId) => change({ claimId })}
            />
            <Text
              id={`adopt-why-${number}`}
              label={t('edit.adoptWhy')}
              value={one.reason}
              onChange={(reason) => change({ reason })}
            />
          </>
        )}
      </PartList>
    </More>
  )
}
