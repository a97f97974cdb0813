'use client'

import styles from '../desk.module.css'
import { Group, More, Select, Text } from '../fields'
import { actingOffice, actingParticipant, type DraftActor, emptyActor, withGroup } from './draft'
import { PartList } from './part-list'
import type { SectionProps } from './section'

/**
 * Who: participants and Observers, groups in the words of the source, or offices as such, each with a role and, where
 * it is a participant or group, a capacity for this act.
 */
export function ActorFields({ t, locale, options, draft, onChange }: SectionProps) {
  const labelOf = (groupId: string | null) => draft.groups.find((group) => group.id === groupId)?.label ?? ''
  const describe = (index: number, actor: DraftActor, label: string) => {
    const { draft: next, groupId } = withGroup(draft, actor.groupId, label, locale)
    const changed = { ...actor, groupId, ...(groupId ? { participantId: null, office: null, officeBodyId: null } : {}) }
    onChange({ ...next, actors: next.actors.map((one, at) => (at === index ? changed : one)) })
  }
  return (
    <Group legend={t('event.actors')} id="actors">
      <PartList
        parts={draft.actors}
        keyOf={(actor) => actor.id}
        onChange={(actors) => onChange({ ...draft, actors })}
        add={{ label: t('event.addActor'), make: () => emptyActor('initiator') }}
        remove={t('event.removeActor')}
      >
        {(actor, change, number) => (
          <>
            <Select
              id={`actor-${number}`}
              label={t('event.actor')}
              value={actor.participantId ?? ''}
              empty={t('event.actorNone')}
              choices={options.participants}
              onChange={(value) => change(actingParticipant(value))}
            />
            {actor.participantId || actor.office ? null : (
              <Text
                id={`group-${number}`}
                label={t('event.group')}
                value={labelOf(actor.groupId)}
                onChange={(label) => describe(number - 1, actor, label)}
              />
            )}
            {actor.participantId || actor.groupId ? null : (
              <Select
                id={`office-${number}`}
                label={t('event.office')}
                value={actor.office ?? ''}
                empty={t('event.actorNone')}
                choices={options.offices}
                onChange={(office) => change(actingOffice(office, actor.officeBodyId ?? options.bodyId))}
              />
            )}
            {actor.office ? (
              <Select
                id={`office-body-${number}`}
                label={t('event.officeBody')}
                value={actor.officeBodyId ?? ''}
                empty={t('event.officeOfProcess')}
                choices={options.bodies}
                onChange={(bodyId) => change({ officeBodyId: bodyId || null })}
              />
            ) : null}
            <Select
              id={`role-${number}`}
              label={t('event.role')}
              value={actor.role}
              choices={options.roles}
              onChange={(role) => change({ role: role as DraftActor['role'] })}
            />
            {actor.office ? <p className={`${styles.hint} ${styles.wide}`}>{t('event.officeHint')}</p> : null}
            <div className={styles.wide}>
              <More
                title={t('edit.moreHere')}
                open={Boolean(actor.capacity || actor.note || actor.extent !== 'unknown')}
              >
                <div className={styles.row}>
                  {actor.office ? null : (
                    <>
                      <Select
                        id={`capacity-${number}`}
                        label={t('event.capacity')}
                        value={actor.capacity ?? ''}
                        empty={t('edit.capacityNone')}
                        choices={options.capacities}
                        onChange={(value) => change({ capacity: (value || null) as DraftActor['capacity'] })}
                      />
                      <Select
                        id={`extent-${number}`}
                        label={t('event.extent')}
                        value={actor.extent}
                        choices={options.extents}
                        onChange={(extent) => change({ extent: extent as DraftActor['extent'] })}
                      />
                    </>
                  )}
                  <Text
                    id={`note-${number}`}
                    label={t('edit.note')}
                    value={actor.note ?? ''}
                    onChange={(note) => change({ note: note || null })}
                  />
                </div>
              </More>
            </div>
          </>
        )}
      </PartList>
    </Group>
  )
}
