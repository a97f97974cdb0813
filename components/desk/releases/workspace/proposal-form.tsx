'use client'

import { type KeyboardEvent, memo, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { EventKind, Office } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../../desk.module.css'
import { PartList } from '../../event/part-list'
import { Group, Select, Text } from '../../fields'
import { PickMany } from '../../pick-many'
import type { SentenceDraft, SentenceOptions } from './drafting'
import type { Proposal, ProposedActor } from './proposals'
import type { SentenceDoing } from './sentence-panel'

type Props = {
  t: DeskTranslate
  proposal: Proposal
  first: SentenceDraft
  options: SentenceOptions
  isBusy: boolean
  on: SentenceDoing
}

/**
 * A new event from a sentence as a form: all that is proposed, to be changed. Ctrl+Enter records it; Escape goes back,
 * and what was typed stays.
 */
export function ProposalForm({ t, proposal, first, options, isBusy, on }: Props) {
  const [draft, setDraft] = useState(first)
  // The first field is there at once, the lists of all others a moment later: whoever pressed a key waits for none of them.
  const isWhole = useDeferredValue(true, false)
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => box.current?.querySelector('select')?.focus(), [])
  // The same at every key, so that a key in one field makes only that field anew.
  const now = useRef({ draft: first, keep: on.draft, proposal })
  useEffect(() => {
    now.current = { ...now.current, keep: on.draft, proposal }
  })
  const change = useCallback((more: Partial<SentenceDraft>) => {
    const { draft, keep, proposal } = now.current
    const next = { ...draft, ...more }
    now.current.draft = next
    setDraft(next)
    keep(proposal, next)
  }, [])
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') on.open(null)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) on.record(proposal, false)
    else return
    event.preventDefault()
  }
  return (
    <form
      ref={box}
      className={styles.form}
      aria-label={t('taking.form')}
      noValidate
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        on.record(proposal, false)
      }}
    >
      <Kinds {...{ t, options, change }} kind={draft.kind} />
      {isWhole ? (
        <>
          <Actors {...{ t, options, change }} actors={draft.actors} />
          <div className={styles.row}>
            <Select
              id="meetingDay"
              label={t('event.meetingDay')}
              value={draft.day === null ? '' : String(draft.day)}
              empty={t('event.noDay')}
              choices={options.dayChoices}
              onChange={(day) => change({ day: day ? Number(day) : null })}
            />
            <Text
              id="localTime"
              label={t('event.time')}
              value={draft.time}
              hint={draft.time.trim() && draft.day === null ? t('taking.hourNeedsDay') : undefined}
              onChange={(time) => change({ time })}
            />
            <Text
              id="durationMinutes"
              label={t('event.quantity')}
              value={draft.minutes}
              inputMode="numeric"
              onChange={(minutes) => change({ minutes })}
            />
            <Select
              id="sittingId"
              label={t('event.sitting')}
              value={draft.sittingId ?? ''}
              empty={t('event.noSitting')}
              choices={options.sittings}
              onChange={(sittingId) => change({ sittingId: sittingId || null })}
            />
          </div>
          <PickMany
            id="topics"
            label={t('event.topics')}
            empty={t('event.actorNone')}
            remove={t('event.removeActor')}
            choices={options.topics}
            chosen={draft.topicIds}
            onChange={(topicIds) => change({ topicIds })}
          />
        </>
      ) : null}
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={isBusy}>
          {t('texts.accept')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => on.record(proposal, true)}>
          {t('taking.recordAndOpen')}
        </button>
        <button type="button" onClick={() => on.open(null)}>
          {t('taking.back')}
        </button>
      </div>
      <p className={styles.hint}>{t('taking.formKeys')}</p>
    </form>
  )
}

type PartProps = Pick<Props, 't' | 'options'> & { change: (more: Partial<SentenceDraft>) => void }

const Kinds = memo(function Kinds({ t, options, kind, change }: PartProps & Pick<SentenceDraft, 'kind'>) {
  return (
    <div className={styles.field}>
      <label htmlFor="kind">{t('event.kind')}</label>
      <select id="kind" value={kind} onChange={(event) => change({ kind: event.target.value as EventKind })}>
        {kind === '' ? <option value="">{t('event.actorNone')}</option> : null}
        {options.groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
})

/** Who acted, each a participant, a group in the words of the text, or an office, with a role. */
const Actors = memo(function Actors({ t, options, actors, change: put }: PartProps & Pick<SentenceDraft, 'actors'>) {
  const rows = actors.map((actor, index) => ({ ...actor, index }))
  const nobody = { participantId: null, group: null, office: null }
  return (
    <Group legend={t('event.actors')} id="actors">
      <PartList
        parts={rows}
        keyOf={({ index }) => String(index)}
        onChange={(next) => put({ actors: next.map(({ index: _, ...actor }) => actor) })}
        add={{
          label: t('event.addActor'),
          make: () => ({ ...nobody, role: 'initiator' as const, index: rows.length }),
        }}
        remove={t('event.removeActor')}
      >
        {(actor, change, number) => (
          <>
            <Select
              id={`who-${number}`}
              label={t('event.actor')}
              value={actor.participantId ?? ''}
              empty={t('event.actorNone')}
              choices={options.participants}
              onChange={(id) => change({ ...nobody, participantId: id || null })}
            />
            {actor.participantId || actor.office ? null : (
              <Text
                id={`who-group-${number}`}
                label={t('event.group')}
                value={actor.group?.label ?? ''}
                onChange={(label) =>
                  change({ ...nobody, group: label ? { min: null, max: null, ...actor.group, label } : null })
                }
              />
            )}
            {actor.participantId || actor.group ? null : (
              <Select
                id={`who-office-${number}`}
                label={t('event.office')}
                value={actor.office ?? ''}
                empty={t('event.actorNone')}
                choices={options.offices}
                onChange={(office) => change({ ...nobody, office: (office || null) as Office | null })}
              />
            )}
            <Select
              id={`who-role-${number}`}
              label={t('event.role')}
              value={actor.role}
              choices={options.roles}
              onChange={(role) => change({ role: role as ProposedActor['role'] })}
            />
          </>
        )}
      </PartList>
    </Group>
  )
})
