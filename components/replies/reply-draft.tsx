'use client'

import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import { deskTranslator } from '@/lib/i18n/desk'
import type { RecordedReply } from '@/lib/review/replies/schema'
import styles from '../desk/desk.module.css'
import type { Choice } from '../desk/fields'
import { ConflictPanel } from '../desk/keeping/conflict-panel'
import { deviceFor } from '../desk/keeping/device'
import { pressInForm } from '../desk/keeping/editing-keys'
import { StateLine } from '../desk/keeping/state-line'
import { useKeeper } from '../desk/keeping/use-keeper'
import { useRefresh } from '../desk/keeping/use-refresh'
import { ProblemSummary } from '../desk/problem-summary'
import { send } from '../desk/send'
import { bothInReply, REPLY_DRAFTING, savedWhole } from './reply-drafting'
import { ReplyFields, replyLabels } from './reply-fields'
import { ReplySteps, type Steps } from './reply-steps'

type Props = Omit<Steps, 'id' | 'revision' | 'state'> & { participants: Choice[]; recorded: RecordedReply }

/** The draft of a reply, edited in place: it saves itself, and is handed in once everything typed is on the server. */
export function ReplyDraft({ participants, recorded, ...steps }: Props) {
  const { locale, messages } = steps
  const t = deskTranslator(locale, messages)
  const conflictId = useId()
  const [isTouched, setTouched] = useState(false)
  const [isPressed, setPressed] = useState(false)
  const { id, revision } = recorded
  const keeper = useKeeper<RecordedReply>({
    initial: recorded,
    drafting: REPLY_DRAFTING,
    device: deviceFor(`kp-reply-${id}`),
    send: (reply) => send<{ revision: number }>('record-reply', reply),
    onTakenUp: () => setTouched(true),
  })
  const { draft, where, canUndo, canRedo } = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page tells a record anew with its revision
  useEffect(() => keeper.follow(recorded), [keeper, revision])
  const refresh = useRefresh(revision)
  const saveNow = async () => {
    const sent = await keeper.save()
    if (sent.ok) refresh(sent.value.revision)
  }
  const press = () => {
    setTouched(true)
    setPressed(true)
    void saveNow()
  }
  const labels = replyLabels(t)
  const problem = isPressed && where.at === 'refused' ? where.problem : null
  return (
    <>
      <form
        className={styles.form}
        noValidate
        onKeyDown={(event) => {
          const [undo, redo] = [() => keeper.undo(), () => keeper.redo()]
          pressInForm(event, { undo, redo, save: press, submit: press })
        }}
        onBlur={(event) => {
          const isLeft = !event.currentTarget.contains(event.relatedTarget)
          if (isLeft && ['on_device', 'saving', 'saved'].includes(where.at)) void saveNow()
        }}
        onSubmit={(event) => {
          event.preventDefault()
          press()
        }}
      >
        {where.at === 'conflict' ? (
          <ConflictPanel
            id={conflictId}
            t={t}
            conflicts={where.conflicts}
            labels={labels}
            tell={(value, path) =>
              participants.find((one) => path === 'participantId' && one.value === value)?.label ?? String(value ?? '')
            }
            both={bothInReply}
            onDecide={(choices) => void keeper.decide(choices).then(saveNow)}
          />
        ) : null}
        {keeper.tookIn && where.at !== 'conflict' ? <p className={styles.hint}>{t('edit.tookIn')}</p> : null}
        <ProblemSummary t={t} problem={problem} labels={labels} repeat={press} />
        <ReplyFields
          {...{ t, participants, reply: draft }}
          onChange={(part) => {
            setTouched(true)
            setPressed(false)
            keeper.change({ ...keeper.snapshot().draft, ...part })
          }}
        />
        <div className={isTouched ? styles.bottom : undefined}>
          <StateLine t={t} where={isTouched ? where : null} labels={labels} conflictId={conflictId} />
          <div className={styles.actions}>
            {isTouched ? (
              <>
                <button type="button" disabled={!canUndo} onClick={() => keeper.undo()}>
                  {t('edit.undo')}
                </button>
                <button type="button" disabled={!canRedo} onClick={() => keeper.redo()}>
                  {t('edit.redo')}
                </button>
              </>
            ) : null}
            <button type="submit" className={styles.primary}>
              {t('openness.reply.save')}
            </button>
          </div>
        </div>
      </form>
      <ReplySteps {...steps} id={id} revision={draft.revision} state="draft" saveFirst={() => savedWhole(keeper)} />
    </>
  )
}
