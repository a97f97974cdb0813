'use client'

import styles from './desk.module.css'
import { useMemo } from 'react'
import { type Choice, useOptions } from './fields'

type Props = {
  id: string
  label: string
  empty: string
  remove: string
  choices: Choice[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** Several of a long list: choosing adds, a button beside each takes it away. */
export function PickMany({ id, label, empty, remove, choices, chosen, onChange }: Props) {
  const open = useMemo(() => choices.filter((choice) => !chosen.includes(choice.value)), [choices, chosen])
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value="" onChange={(change) => change.target.value && onChange([...chosen, change.target.value])}>
        <option value="">{empty}</option>
        {useOptions(open)}
      </select>
      {chosen.length > 0 ? (
        <ul className="plain">
          {chosen.map((value) => {
            const name = choices.find((choice) => choice.value === value)?.label ?? value
            return (
              <li key={value}>
                {name}{' '}
                <button
                  type="button"
                  className={styles.link}
                  aria-label={`${remove}: ${name}`}
                  onClick={() => onChange(chosen.filter((one) => one !== value))}
                >
                  {remove}
                </button>
              </li>
            )
          })}
        </ul>
      ) : null}
    </div>
  )
}
