'use client'

import { useEffect, useRef, useState } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import type { Both, Choice, Conflict } from '@/lib/history/merging'
import styles from '../desk.module.css'

type Props = {
  /** Its own on the page, for the state line to lead to. */
  id: string
  t: DeskTranslate
  conflicts: Conflict[]
  labels: Record<string, string>
  /** What a code means to people: names of participants, labels of lists. */
  tell: (value: unknown, path: string) => string
  both: Both
  onDecide: (choices: Record<string, Choice>) => void
}

/**
 * Where two people wrote different things: before, mine and theirs side by side for each place, chosen by pointer or by
 * the keys 1 to 3. Nothing is thrown away: what loses stays in history.
 */
export function ConflictPanel({ id, t, conflicts, labels, tell, both, onDecide }: Props) {
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.focus(), [])
  const labelOf = (path: string) => labels[path] ?? labels[path.split(/[.+]/)[0] ?? ''] ?? path
  return (
    <fieldset ref={box} id={id} className={styles.problem} tabIndex={-1} aria-describedby={`${id}-lead`}>
      <legend>{t('edit.conflictTitle')}</legend>
      <p id={`${id}-lead`}>{t('edit.conflictLead')}</p>
      {conflicts.map((conflict) => {
        const { path, base, mine, theirs } = conflict
        const joined = both(conflict)
        const options: [Choice, string, string][] = [
          ['mine', t('edit.mine'), tell(mine, path)],
          ['theirs', t('edit.theirs'), tell(theirs, path)],
          ...(joined === undefined ? [] : [['both', t('edit.both'), tell(joined, path)] as [Choice, string, string]]),
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
              {tell(base, path) || t('edit.nothing')}
            </p>
            {options.map(([choice, title, words], index) => (
              <label key={choice} className={styles.choice}>
                <input
                  type="radio"
                  name={`${id}-${path}`}
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
