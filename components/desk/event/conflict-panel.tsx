'use client'

import { useEffect, useRef, useState } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import type { Choice, Conflict } from '@/lib/history/merging'
import styles from '../desk.module.css'

type Props = {
  t: DeskTranslate
  conflicts: Conflict[]
  labels: Record<string, string>
  /** What a code means to people: names of participants, labels of lists. */
  tell: (value: unknown) => string
  onDecide: (choices: Record<string, Choice>) => void
}

/**
 * Where two people wrote different things: before, mine and theirs side by side for each place, chosen by pointer or by
 * the keys 1 to 3. Nothing is thrown away: what loses stays in history.
 */
export function ConflictPanel({ t, conflicts, labels, tell, onDecide }: Props) {
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.focus(), [])
  const isText = ({ mine, theirs }: Conflict) => typeof mine === 'string' && typeof theirs === 'string'
  const labelOf = (path: string) => labels[path] ?? labels[path.split(/[.+]/)[0] ?? ''] ?? path
  return (
    <fieldset ref={box} id="conflict" className={styles.problem} tabIndex={-1} aria-describedby="conflict-lead">
      <legend>{t('edit.conflictTitle')}</legend>
      <p id="conflict-lead">{t('edit.conflictLead')}</p>
      {conflicts.map((conflict) => {
        const { path, base, mine, theirs } = conflict
        const options: [Choice, string, string][] = [
          ['mine', t('edit.mine'), tell(mine)],
          ['theirs', t('edit.theirs'), tell(theirs)],
          ...(isText(conflict)
            ? [['both', t('edit.both'), `${tell(theirs)} / ${tell(mine)}`] as [Choice, string, string]]
            : []),
        ]
        const choose = (choice: Choice) => setChoices((before) => ({ ...before, [path]: choice }))
        return (
          <fieldset
            key={path}
            className={styles.group}
            onKeyDown={({ key }) => {
              const option = options[Number(key) - 1]
              if (option) choose(option[0])
            }}
          >
            <legend>{labelOf(path)}</legend>
            <p className={styles.hint}>
              {t('edit.before')}
              {t('colon')}
              {tell(base) || t('edit.nothing')}
            </p>
            {options.map(([choice, title, words], index) => (
              <label key={choice} className={styles.choice}>
                <input
                  type="radio"
                  name={`conflict-${path}`}
                  checked={choices[path] === choice}
                  onChange={() => choose(choice)}
                />
                <span>
                  <strong>
                    {index + 1} {title}
                  </strong>
                  <br />
                  {words || t('edit.nothing')}
                </span>
              </label>
            ))}
          </fieldset>
        )
      })}
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.primary}
          disabled={conflicts.some(({ path }) => !choices[path])}
          onClick={() => onDecide(choices)}
        >
          {t('edit.decide')}
        </button>
      </div>
    </fieldset>
  )
}
