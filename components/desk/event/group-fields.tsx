'use client'

import styles from '../desk.module.css'
import { Group, More, Select, Text } from '../fields'
import type { DraftGroup, EventDraft } from './draft'
import type { EventOptions } from './options'
import { PartList } from './part-list'
import { type Cited, claimChoices, type SectionProps, typedNumber } from './section'

/** Groups that the event speaks of: how many, who of them is known and by which claim, whether those are all. */
export function GroupFields({ t, options, draft, onChange, cited }: SectionProps & { cited: Cited }) {
  const claims = claimChoices(t, draft.claims, cited.sources)
  if (draft.groups.length === 0) return null
  const change = (group: DraftGroup) =>
    onChange({ ...draft, groups: draft.groups.map((one) => (one.id === group.id ? group : one)) })
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
          </div>
          <ToOtherGroups
            t={t}
            options={options}
            groups={draft.groups}
            group={group}
            number={index + 1}
            change={change}
          />
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

type OfGroup = Pick<SectionProps, 't' | 'options'> & {
  groups: EventDraft['groups']
  group: DraftGroup
  number: number
  change: (group: DraftGroup) => void
}

/** Which group here or of another event of the meeting this one is the same as, or part of; the language of its words. */
function ToOtherGroups({ t, options, groups, group, number, change }: OfGroup) {
  const { sameAsId, subsetOfId } = group
  const choices = otherGroups(groups, group.id, options)
  // What somebody chose who sees more is kept, and said to be there.
  const kept = (id: string | null) =>
    id === null || choices.some((one) => one.value === id)
      ? choices
      : [...choices, { value: id, label: t('edit.groupElsewhere') }]
  return (
    <More title={t('edit.moreHere')} open={sameAsId !== null || subsetOfId !== null}>
      <div className={styles.row}>
        <Select
          id={`sameAs-${number}`}
          label={t('edit.sameAs')}
          value={sameAsId ?? ''}
          empty="–"
          choices={kept(sameAsId)}
          onChange={(value) => change({ ...group, sameAsId: value || null })}
        />
        <Select
          id={`subsetOf-${number}`}
          label={t('edit.subsetOf')}
          value={subsetOfId ?? ''}
          empty="–"
          choices={kept(subsetOfId)}
          onChange={(value) => change({ ...group, subsetOfId: value || null })}
        />
        <Text
          id={`group-language-${number}`}
          label={t('release.language')}
          value={group.language}
          onChange={(language) => change({ ...group, language: language.trim() })}
        />
      </div>
    </More>
  )
}

/** The other groups of this event, then those of others, each in its words. */
function otherGroups(groups: EventDraft['groups'], id: string, options: EventOptions) {
  const own = groups.filter((one) => one.label.trim() !== '').map((one) => ({ value: one.id, label: `“${one.label}”` }))
  const isHere = new Set(groups.map((one) => one.id))
  return [...own, ...options.describedGroups.filter((one) => !isHere.has(one.value))].filter((one) => one.value !== id)
}
