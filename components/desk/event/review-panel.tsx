'use client'

import { useMutation } from '@tanstack/react-query'
import type { Locale, RecordState } from '@/db/vocabulary'
import type { Problem } from '@/lib/core/result'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from '../desk.module.css'
import { Group, Text } from '../fields'
import { useWords } from '../kept'
import { ProblemSummary } from '../problem-summary'
import { send } from '../send'

type Decision = 'approve-event' | 'approve-only' | 'publish-event' | 'return-event'
type Props = {
  locale: Locale
  messages: Messages['desk']
  id: string
  revision: number
  state: RecordState
  isOwn: boolean
  isMeetingPublic: boolean
  namesObstructing: boolean
  isOfficeActing: boolean
  names: string
  problems: Problem[]
  labels: Record<string, string>
}

/** What a second person decides: approve, publish, or give back with a note. Whoever wrote it sees why they cannot. */
export function ReviewPanel(props: Props) {
  const { locale, messages, id, revision, state, isOwn, isMeetingPublic } = props
  const t = deskTranslator(locale, messages)
  const [note, setNote, forget] = useWords(`review ${id}`, '')
  const decide = useMutation({
    mutationFn: (decision: Decision) => {
      const seen = { id, revision }
      if (decision === 'publish-event') return send(decision, seen)
      const told = { ...seen, note: note.trim() || null }
      return decision === 'return-event'
        ? send(decision, { ...seen, note: note.trim() })
        : send('approve-event', { ...told, andPublish: decision === 'approve-event' })
    },
    onSuccess: (sent) => {
      if (!sent.ok) return
      forget()
      window.location.reload()
    },
  })
  const button = (decision: Decision, label: string, isFirst = false) => (
    <button
      type="button"
      className={isFirst ? styles.primary : undefined}
      disabled={decide.isPending}
      onClick={() => decide.mutate(decision)}
    >
      {label}
    </button>
  )
  const problem = decide.data && !decide.data.ok ? decide.data.problem : null
  return (
    <Group legend={t('review')}>
      <ProblemSummary
        t={t}
        problem={problem}
        labels={{ ...props.labels, note: t('event.returnNote') }}
        repeat={() => decide.variables && decide.mutate(decide.variables)}
      />
      <p>{props.names ? t('edit.named', { list: props.names }) : t('edit.namesNobody')}</p>
      {props.namesObstructing ? <p>{t('event.namesObstructing')}</p> : null}
      {props.isOfficeActing ? <p>{t('event.officeActing')}</p> : null}
      {props.problems.map((one) => (
        <ProblemSummary key={one.code} t={t} problem={one} labels={props.labels} isQuiet />
      ))}
      {state === 'approved' ? <p>{t('edit.approvedState')}</p> : null}
      {isOwn && state === 'submitted' ? <p>{t('event.ownWork')}</p> : null}
      {isMeetingPublic ? null : <p>{t('edit.publishMeetingFirst')}</p>}
      {isOwn && state === 'submitted' ? null : (
        <Text id="note" label={t('event.returnNote')} value={note} lines={2} onChange={setNote} />
      )}
      <div className={styles.actions}>
        {!isOwn && state === 'submitted' && isMeetingPublic ? button('approve-event', t('event.approve'), true) : null}
        {!isOwn && state === 'submitted' ? button('approve-only', t('edit.approveOnly')) : null}
        {state === 'approved' && isMeetingPublic ? button('publish-event', t('edit.publishNow'), true) : null}
        {isOwn ? null : button('return-event', t('event.returnToAuthor'))}
      </div>
    </Group>
  )
}
