'use client'

import { type ReactNode, type RefObject, useId } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../desk.module.css'
import { ProblemSummary } from '../problem-summary'
import type { Trouble } from '../send'
import { ConflictPanel } from './conflict-panel'
import { pressInForm } from './editing-keys'
import type { Keeper, Whereabouts } from './keeper'
import { StateLine } from './state-line'

type Props<D extends { revision: number }> = {
  t: DeskTranslate
  keeper: Keeper<D>
  /** Where the words stand, as the state line says it; null where there is nothing to say yet. */
  told: Whereabouts | null
  /** Whether somebody edits here: then steps back and forth are offered. */
  isEdited: boolean
  /** What a press of the button could not do. */
  problem: Trouble | null
  /** Names of fields by their ids, and by their places where both differ. */
  labels: Record<string, string>
  places?: Record<string, string>
  tell: Parameters<typeof ConflictPanel>[0]['tell']
  both: Parameters<typeof ConflictPanel>[0]['both']
  submit: string
  isPending?: boolean
  form?: RefObject<HTMLFormElement | null>
  /** The button, Ctrl+S and Ctrl+Enter. */
  onPress: () => void
  /** Sends what is typed, when the form is left and when a conflict is decided. */
  onSave: () => Promise<void>
  children: ReactNode
}

/**
 * The frame of a record that saves itself: what two people changed, what could not be done, the fields, where the words
 * stand, steps back and forth, and a button for whoever likes to press one.
 */
export function KeptForm<D extends { revision: number }>(props: Props<D>) {
  const { t, keeper, told, isEdited, problem, labels, places, tell, both } = props
  const { submit, isPending, form, onPress, onSave, children } = props
  const conflictId = useId()
  const { where, canUndo, canRedo } = keeper.snapshot()
  const [undo, redo] = [() => keeper.undo(), () => keeper.redo()]
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onKeyDown={(event) => pressInForm(event, { undo, redo, save: onPress, submit: onPress })}
      onBlur={(event) => {
        const isLeft = !event.currentTarget.contains(event.relatedTarget)
        if (isLeft && ['on_device', 'saving', 'saved'].includes(where.at)) void onSave()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        onPress()
      }}
    >
      {where.at === 'conflict' ? (
        <ConflictPanel
          id={conflictId}
          {...{ t, tell, both }}
          conflicts={where.conflicts}
          labels={places ?? labels}
          onDecide={(choices) => void keeper.decide(choices).then(onSave)}
        />
      ) : null}
      {keeper.tookIn && told && where.at !== 'conflict' ? <p className={styles.hint}>{t('edit.tookIn')}</p> : null}
      <ProblemSummary t={t} problem={problem} labels={labels} repeat={onPress} />
      {children}
      <div className={told ? styles.bottom : undefined}>
        <StateLine t={t} where={told} labels={labels} conflictId={conflictId} />
        <div className={styles.actions}>
          {isEdited ? (
            <>
              <button type="button" disabled={!canUndo} onClick={undo}>
                {t('edit.undo')}
              </button>
              <button type="button" disabled={!canRedo} onClick={redo}>
                {t('edit.redo')}
              </button>
            </>
          ) : null}
          <button type="submit" className={styles.primary} disabled={isPending}>
            {submit}
          </button>
        </div>
      </div>
    </form>
  )
}
