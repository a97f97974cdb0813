'use client'

import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { EventKind, Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import { ActorFields } from './actor-fields'
import { ClaimFields } from './claim-fields'
import { DetailInputs } from './detail-inputs'
import styles from './desk.module.css'
import { type EventDraft, forgetOnDevice, keepOnDevice, keptOnDevice, sendable, withKind } from './event-draft'
import type { EventOptions } from './event-options'
import { Group, Select, Text } from './fields'
import { PickMany } from './pick-many'
import { ProblemSummary } from './problem-summary'
import { type Sent, send } from './send'
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
  const [older, setOlder] = useState<EventDraft | null>(null)
  /** What stands in the form this moment: an answer may come back while somebody goes on typing. */
  const latest = useRef(draft)
  const isSending = useRef(false)
  const hasMore = useRef(false)

  const show = (next: EventDraft) => {
    latest.current = next
    setDraft(next)
  }
  const change = (next: EventDraft) => {
    show(next)
    setKept(false)
    keepOnDevice(next)
  }

  useEffect(() => {
    const kept = keptOnDevice(initial.id)
    if (!kept) return
    if (kept.revision !== initial.revision) {
      setOlder(kept)
      return
    }
    latest.current = kept
    setDraft(kept)
    setKept(false)
  }, [initial.id, initial.revision])

  /** Sends what stands in the form. Words typed meanwhile stay, on the device too, and count as not saved. */
  const saveLatest = async (): Promise<Sent<{ revision: number }>> => {
    const sent = latest.current
    hasMore.current = false
    if (isKept && sent.revision > 0) return { ok: true, value: { revision: sent.revision } }
    const answer = await send<{ revision: number }>('record-event', sendable(sent))
    if (!answer.ok) return answer
    const isUnchanged = latest.current === sent
    show({ ...latest.current, revision: answer.value.revision })
    hasMore.current = !isUnchanged
    setKept(isUnchanged)
    if (isUnchanged) forgetOnDevice(sent)
    else keepOnDevice(latest.current)
    return answer
  }
  const save = useMutation({
    mutationFn: async (andSubmit: boolean): Promise<Sent<{ revision: number }> | null> => {
      if (isSending.current) return null
      isSending.current = true
      try {
        const saved = await saveLatest()
        // Whoever typed on meanwhile has not finished: what they type now is not handed in behind their back.
        if (!saved.ok || !andSubmit || hasMore.current) return saved
        return await send<{ revision: number }>('submit-event', { id: initial.id, revision: saved.value.revision })
      } finally {
        isSending.current = false
      }
    },
    onSuccess: (sent, andSubmit) => {
      if (sent?.ok) window.history.replaceState(null, '', `/${locale}/desk/events/${initial.id}`)
      if (sent?.ok && andSubmit && !hasMore.current) window.location.reload()
    },
  })
  const changeKind = (kind: EventKind) => change(withKind(draft, kind, options))
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
      {older ? (
        <Group legend={t('event.keptHere')}>
          <p>{older.summary?.text || t('event.keptNoLine')}</p>
          <div className={styles.actions}>
            <button
              type="button"
              onClick={() => {
                change({ ...older, revision: initial.revision })
                setOlder(null)
              }}
            >
              {t('event.keptUse')}
            </button>
            <button
              type="button"
              onClick={() => {
                forgetOnDevice(older)
                setOlder(null)
              }}
            >
              {t('event.keptDiscard')}
            </button>
          </div>
        </Group>
      ) : null}
      <ProblemSummary t={t} problem={problem} labels={labels} />
      <div className={styles.field}>
        <label htmlFor="kind">{t('event.kind')}</label>
        <select id="kind" value={draft.details.kind} onChange={(event) => changeKind(event.target.value as EventKind)}>
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
