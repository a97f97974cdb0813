'use client'

import { Select } from '../fields'
import { ActorFields } from './actor-fields'
import { ClaimFields } from './claim-fields'
import { DetailInputs } from './detail-inputs'
import type { EventDraft } from './draft'
import { MeasureFields, PlaceFields } from './fact-fields'
import { GroupFields } from './group-fields'
import { JudgementFields } from './judgement-fields'
import { KindField } from './kind-field'
import { LineFields } from './line-fields'
import { LinkFields } from './link-fields'
import { PositionFields } from './position-fields'
import type { Cited, SectionProps } from './section'
import { StatementFields } from './statement-fields'
import { TimeFields } from './time-fields'

type Props = SectionProps & { cited: Cited; onCite: (id: string, source: Cited['sources'][string]) => void }

/** Every field of an event in the order in which people tell one: what, when, who, in words, who says so, and the rest. */
export function EventFields({ cited, onCite, ...section }: Props) {
  const { t, options, draft, onChange } = section
  return (
    <>
      <KindField t={t} options={options} draft={draft} onChange={onChange} />
      <TimeFields {...section} />
      <ActorFields {...section} />
      <LineFields {...section} />
      <Select
        id="recordBasis"
        label={t('event.basis')}
        value={draft.recordBasis ?? ''}
        empty={t('event.chooseBasis')}
        choices={options.bases}
        onChange={(basis) => onChange({ ...draft, recordBasis: (basis || null) as EventDraft['recordBasis'] })}
      />
      <ClaimFields {...section} cited={cited} onCite={onCite} />
      <DetailInputs options={options} draft={draft} onChange={onChange} />
      <PlaceFields {...section} />
      <MeasureFields {...section} />
      <GroupFields {...section} cited={cited} />
      <JudgementFields {...section} cited={cited} />
      <PositionFields {...section} cited={cited} />
      <StatementFields {...section} cited={cited} />
      <LinkFields {...section} cited={cited} />
    </>
  )
}
