'use client'

import styles from '../desk.module.css'
import { Group, More, Select, Text } from '../fields'
import type { DraftGroup } from './draft'
import { PartList } from './part-list'
import { type Cited, claimChoices, type SectionProps, typedNumber } from './section'

/** Groups that the event speaks of: how many, who of them is known and by which claim, whether those are all. */
export function GroupFields({ t, options, draft, onChange, cited }: SectionProps & { cited: Cited }) {
  const claims = claimChoices(t, draft.claims, cited.sources)
  if (draft.groups.length === 0) return null
  const change = (group: DraftGroup) =>
    onChange({ ...draft, groups: draft.groups.map((one) => (one.id === group.id ? group : one)) })
  const others = (id: string) =>
    draft.groups.filter((one) => one.id !== id).map((one) => ({ value: one.id, label: one.label }))
  const known = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no')
  return (
    <More title={t('edit.groups')} open>
      {draft.groups.map((group, index) => (
        <Group key={group.id} legend={`“${group.label}”`}>
          <div className={styles.row}>
            <Text
              id={`min-${index + 1}`}
              label={t('edit.groupMin')}
              value={group.min === null ? '' : String(group.min)}
              inputMode="numeric"
              onChange={(typed) => change({ ...group, min: typedNumber(typed) })}
            />
            <Text
              id={`max-${index + 1}`}
              label={t('edit.groupMax')}
              value={group.max === null ? '' : String(group.max)}
              inputMode="numeric"
              onChange={(typed) => change({ ...group, max: typedNumber(typed) })}
            />
            <Select
              id={`exhaustive-${index + 1}`}
              label={t('edit.exhaustive')}
              value={known(group.exhaustive)}
              empty={t('edit.notKnown')}
              choices={[
                { value: 'yes', label: t('edit.yes') },
                { value: 'no', label: t('edit.no') },
              ]}
              onChange={(value) => change({ ...group, exhaustive: value === '' ? null : value === 'yes' })}
            />
            {others(group.id).length > 0 ? (
              <Select
                id={`sameAs-${index + 1}`}
                label={t('edit.sameAs')}
                value={group.sameAsId ?? ''}
                empty="–"
                choices={others(group.id)}
                onChange={(value) => change({ ...group, sameAsId: value || null })}
              />
            ) : null}
          </div>
          {claims.length > 0 ? (
            <PartList
              parts={group.members}
              keyOf={(member) => `${member.participantId} ${member.claimId}`}
              onChange={(members) => change({ ...group, members })}
              add={{
                label: t('edit.addMember'),
                make: () => {
                  const taken = new Set(group.members.map((member) => member.participantId))
                  const free = options.participants.find((one) => !taken.has(one.value))
                  return free && claims[0] ? { participantId: free.value, claimId: claims[0].value } : null
                },
              }}
              remove={t('event.removeActor')}
            >
              {(member, changeMember, number) => (
                <>
                  <Select
                    id={`member-${index + 1}-${number}`}
                    label={t('edit.member')}
                    value={member.participantId}
                    choices={options.participants}
                    onChange={(participantId) => changeMember({ participantId })}
                  />
                  <Select
                    id={`member-claim-${index + 1}-${number}`}
                    label={t('edit.memberClaim')}
                    value={member.claimId}
                    choices={claims}
                    onChange={(claimId) => changeMember({ claimId })}
                  />
                </>
              )}
            </PartList>
          ) : null}
        </Group>
      ))}
    </More>
  )
}
