'use client'

import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { EventKind, Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import { ActorFields } from './actor-fields'
import { ClaimFields } from './claim-fields'
import { DetailInputs } from './detail-inputs'
import styles from './desk.module.css'
import { type EventDraft, forgetOnDevice, keepOnDevice, keptOnDevice, sendable } from './event-draft'
import type { EventOptions } from './event-options'
import { Select, Text } from './fields'
import { PickMany } from './pick-many'
import { ProblemSummary } from './problem-summary'
import { send } from './send'
import { TimeFields } from './time-fields'

type Props = {
  locale: Locale
  messages: Messages['desk']
  initial: EventDraft
  titles: Record<string, string>
  options: EventOptions
  children?: ReactNode
}

/** The form of an event: typed once, kept on the device at every change, saved as a draft, handed to review. */
export function EventEditor({ locale, messages, initial, titles, options, children }: Props) {
  const t = deskTranslator(locale, messages)
  const [draft, setDraft] = useState(initial)
  const [isKept, setKept] = useState(true)

  useEffect(() => {
    const kept = keptOnDevice(initial.id, initial.revision)
    if (!kept) return
    setDraft(kept)
    setKept(false)
  }, [initial.id, initial.revision])

  const change = (next: EventDraft) => {
    setDraft(next)
    setKept(false)
    keepOnDevice(next)
  }
  const save = useMutation({
    mutationFn: async (andSubmit: boolean) => {
      const saved =
        isKept && draft.revision > 0
          ? { ok: true as const, value: { revision: draft.revision } }
          : await send<{ revision: number }>('record-event', sendable(draft))
      if (!saved.ok) return saved
      setDraft((before) => ({ ...before, revision: saved.value.revision }))
      setKept(true)
      forgetOnDevice(draft.id)
      return andSubmit ? send('submit-event', { id: draft.id, revision: saved.value.revision }) : saved
    },
    onSuccess: (sent, andSubmit) => {
      if (sent.ok) window.history.replaceState(null, '', `/${locale}/desk/events/${draft.id}`)
      if (sent.ok && andSubmit) window.location.reload()
    },
  })
  const problem = save.data && !save.data.ok ? save.data.problem : null
  const labels = {
    localTime: t('event.time'),
    localDate: t('event.date'),
    meetingDay: t('event.meetingDay'),
    actors: t('event.actors'),
    claims: t('event.claims'),
    summary: t('event.summary'),
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(false)
      }}
    >
      <ProblemSummary t={t} problem={problem} labels={labels} />
      <div className={styles.field}>
        <label htmlFor="kind">{t('event.kind')}</label>
        <select
          id="kind"
          value={draft.details.kind}
          onChange={(event) =>
            change({ ...draft, details: { kind: event.target.value as EventKind } as EventDraft['details'] })
          }
        >
          {options.groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.kinds.map((kind) => (
                <option key={kind.value} value={kind.value}>
                  {kind.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <DetailInputs options={options} draft={draft} onChange={change} />
      <TimeFields t={t} options={options} draft={draft} onChange={change} />
      <div className={styles.row}>
        {options.sittings.length > 0 ? (
          <Select
            id="sittingId"
            label={t('event.sitting')}
            value={draft.sittingId ?? ''}
            empty={t('event.noSitting')}
            choices={options.sittings}
            onChange={(value) => change({ ...draft, sittingId: value || null })}
          />
        ) : null}
        <Text
          id="sessionLabel"
          label={t('event.session')}
          value={draft.sessionLabel ?? ''}
          hint={t('event.sessionHint')}
          onChange={(sessionLabel) => change({ ...draft, sessionLabel })}
        />
        {options.items.length > 0 ? (
          <Select
            id="agendaItemId"
            label={t('event.item')}
            value={draft.agendaItemId ?? ''}
            empty={t('event.noItem')}
            choices={options.items}
            onChange={(value) => change({ ...draft, agendaItemId: value || null })}
          />
        ) : null}
      </div>
      <ActorFields
        t={t}
        language={locale}
        options={options}
        actors={draft.actors}
        onChange={(actors) => change({ ...draft, actors })}
      />
      <PickMany
        id="topics"
        label={t('event.topics')}
        empty={t('event.actorNone')}
        remove={t('event.removeActor')}
        choices={options.topics}
        chosen={draft.topicIds as string[]}
        onChange={(topicIds) => change({ ...draft, topicIds })}
      />
      <Text
        id="summary"
        label={t('event.summary')}
        value={draft.summary?.text ?? ''}
        hint={t('event.summaryHint')}
        lines={2}
        onChange={(text) => change({ ...draft, summary: { locale: draft.summary?.locale ?? locale, text } })}
      />
      <Select
        id="recordBasis"
        label={t('event.basis')}
        value={draft.recordBasis}
        choices={options.bases}
        onChange={(basis) => change({ ...draft, recordBasis: basis as EventDraft['recordBasis'] })}
      />
      <ClaimFields
        t={t}
        locale={locale}
        meetingId={draft.meetingId}
        options={options}
        claims={draft.claims}
        titles={titles}
        onChange={(claims) => change({ ...draft, claims })}
      />
      {children}
      <div className={styles.actions}>
        <button type="submit" disabled={save.isPending}>
          {t('event.save')}
        </button>
        <button type="button" className={styles.primary} disabled={save.isPending} onClick={() => save.mutate(true)}>
          {t('event.submit')}
        </button>
        <span role="status" className={styles.state}>
          {save.isPending ? t('event.saving') : isKept && draft.revision > 0 ? t('event.saved') : t('event.notSaved')}
        </span>
      </div>
    </form>
  )
}
