'use client'

import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from './desk.module.css'
import { type DraftActor, emptyActor } from './event-draft'
import type { EventOptions } from './event-options'
import { Group, Select, Text } from './fields'

type Props = {
  t: DeskTranslate
  language: string
  options: EventOptions
  actors: DraftActor[]
  onChange: (actors: DraftActor[]) => void
}

/** Who: participants and Observers, or groups in the words of the source, each with a role. */
export function ActorFields({ t, language, options, actors, onChange }: Props) {
  const change = (index: number, part: Partial<DraftActor>) =>
    onChange(actors.map((actor, at) => (at === index ? { ...actor, ...part } : actor)))
  return (
    <Group legend={t('event.actors')}>
      {actors.map((actor, index) => {
        const number = index + 1
        return (
          <div key={number} className={styles.row}>
            <Select
              id={index === 0 ? 'actors' : `actor-${number}`}
              label={t('event.actor')}
              value={actor.participantId ?? ''}
              empty={t('event.actorNone')}
              choices={options.participants}
              onChange={(value) => change(index, { participantId: value || null, group: value ? null : actor.group })}
            />
            <Text
              id={`group-${number}`}
              label={t('event.group')}
              value={actor.group?.label ?? ''}
              onChange={(label) =>
                change(index, {
                  group: label ? { label, language, min: null, max: null } : null,
                  participantId: label ? null : actor.participantId,
                })
              }
            />
            <Select
              id={`role-${number}`}
              label={t('event.role')}
              value={actor.role}
              choices={options.roles}
              onChange={(role) => change(index, { role: role as DraftActor['role'] })}
            />
            <Select
              id={`extent-${number}`}
              label={t('event.extent')}
              value={actor.extent}
              choices={options.extents}
              onChange={(extent) => change(index, { extent: extent as DraftActor['extent'] })}
            />
            <button
              type="button"
              onClick={() => onChange(actors.filter((_, at) => at !== index))}
              aria-label={`${t('event.removeActor')} ${number}`}
            >
              {t('event.removeActor')}
            </button>
          </div>
        )
      })}
      <div className={styles.actions}>
        <button type="button" onClick={() => onChange([...actors, emptyActor('initiator')])}>
          {t('event.addActor')}
        </button>
      </div>
    </Group>
  )
}
