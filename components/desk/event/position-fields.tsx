'use client'

import { More, Select, Text } from '../fields'
import type { DraftPosition } from './draft'
import { PartList } from './part-list'
import { type Cited, claimChoices, type SectionProps } from './section'

/** Where somebody stood, on the ladder of consensus, according to a claim; what about, and whether a reason was given. */
export function PositionFields({ t, options, draft, onChange, cited }: SectionProps & { cited: Cited }) {
  const claims = claimChoices(t, draft.claims, cited.sources)
  if (claims.length === 0 && draft.positions.length === 0) return null
  const who = [
    ...options.participants,
    ...draft.groups.map((group) => ({ value: `group ${group.id}`, label: `“${group.label}”` })),
  ]
  const chosen = (one: DraftPosition) => one.participantId ?? (one.groupId ? `group ${one.groupId}` : '')
  return (
    <More title={t('edit.positions')} open={draft.positions.length > 0}>
      <PartList
        parts={draft.positions}
        keyOf={(one) => one.id}
        onChange={(positions) => onChange({ ...draft, positions })}
        add={{
          label: t('edit.addPosition'),
          make: () => ({
            ...{ id: crypto.randomUUID(), participantId: null, groupId: null, objectKind: null, objectId: null },
            ...{ stance: 'objects' as const, capacity: null, reasonState: 'unknown' as const, reason: null },
            claimId: claims[0]?.value ?? '',
          }),
        }}
        remove={t('event.removeActor')}
      >
        {(one, change, number) => (
          <>
            <Select
              id={`position-who-${number}`}
              label={t('event.actors')}
              value={chosen(one)}
              empty={t('event.actorNone')}
              choices={who}
              onChange={(value) => {
                const isGroup = value.startsWith('group ')
                change({
                  participantId: isGroup ? null : value || null,
                  groupId: isGroup ? value.slice('group '.length) : null,
                })
              }}
            />
            <Select
              id={`position-stance-${number}`}
              label={t('edit.stance')}
              value={one.stance}
              choices={options.positions}
              onChange={(stance) => change({ stance: stance as DraftPosition['stance'] })}
            />
            <Select
              id={`position-object-${number}`}
              label={t('edit.object')}
              value={one.objectId ? `${one.objectKind} ${one.objectId}` : ''}
              empty="–"
              choices={options.objects}
              onChange={(value) => {
                const [kind, id] = value.split(' ')
                change({ objectKind: (kind || null) as DraftPosition['objectKind'], objectId: id ?? null })
              }}
            />
            <Select
              id={`position-capacity-${number}`}
              label={t('event.capacity')}
              value={one.capacity ?? ''}
              empty={t('edit.capacityNone')}
              choices={options.capacities}
              onChange={(value) => change({ capacity: (value || null) as DraftPosition['capacity'] })}
            />
            <Select
              id={`position-reason-${number}`}
              label={t('edit.reasonState')}
              value={one.reasonState}
              choices={options.reasonStates}
              onChange={(state) => change({ reasonState: state as DraftPosition['reasonState'] })}
            />
            {one.reasonState === 'given' ? (
              <Text
                id={`position-words-${number}`}
                label={t('edit.reason')}
                value={one.reason ?? ''}
                onChange={(reason) => change({ reason: reason || null })}
              />
            ) : null}
            <Select
              id={`position-claim-${number}`}
              label={t('edit.byClaim')}
              value={one.claimId}
              choices={claims}
              onChange={(claimId) => change({ claimId })}
            />
          </>
        )}
      </PartList>
    </More>
  )
}
