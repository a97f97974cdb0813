'use client'

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import styles from './desk.module.css'

export type Choice = { value: string; label: string }

type SelectProps = {
  id: string
  label: string
  value: string
  choices: Choice[]
  empty?: string
  hint?: string
  onChange: (value: string) => void
  disabled?: boolean
  /** What must be mended in it. */
  mend?: string
}

/** A labelled list of choices; `empty` adds a first one that stands for "not stated". */
export function Select({ id, label, value, choices, empty, hint, onChange, disabled, mend }: SelectProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        {...{ id, value, disabled, ...told(id, mend, hint) }}
        onChange={(change) => onChange(change.target.value)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {useOptions(choices)}
      </select>
      <Below id={id} mend={mend} hint={hint} />
    </div>
  )
}

/** What stands under a field: what must be mended in it, then how it is filled in. */
export function Below({ id, hint, mend }: { id: string; hint?: string; mend?: string }) {
  if (!hint && !mend) return null
  return (
    <span className={styles.hint} id={`${id}-hint`}>
      {mend ? <strong className={styles.mend}>{mend}</strong> : null}
      {hint}
    </span>
  )
}

/** What a field says of itself to those who do not see it. */
export function told(id: string, mend?: string, hint?: string) {
  return { 'aria-invalid': mend ? true : undefined, 'aria-describedby': mend || hint ? `${id}-hint` : undefined }
}

/** The options of a list, made once for as long as the list stays the same: forms have hundreds, and render at each key. */
export function useOptions(choices: Choice[]): ReactNode {
  return useMemo(
    () =>
      choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      )),
    [choices],
  )
}

/**
 * Further fields that most entries do without; open where something is in them. What is closed is not made, because
 * forms render at each key; whoever opened it before the page was ready finds it filled too.
 */
export function More({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  const [isOpen, setOpen] = useState(open ?? false)
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (details.current?.open) setOpen(true)
  }, [])
  return (
    <details
      ref={details}
      className={styles.more}
      open={open}
      onToggle={(toggle) => {
        if (toggle.currentTarget.open) setOpen(true)
      }}
    >
      <summary>{title}</summary>
      <div className={styles.inside}>{isOpen || open ? children : null}</div>
    </details>
  )
}

type TextProps = {
  id: string
  label: string
  value: string
  hint?: string
  onChange: (value: string) => void
  /** What Enter does in a single line, in place of sending the form. */
  onEnter?: () => void
  lines?: number
  /** What must be mended in it. */
  mend?: string
  inputMode?: 'numeric' | 'text'
  language?: string
}

/** A labelled line of text, or several with `lines`. */
export function Text({ id, label, value, hint, mend, onChange, onEnter, lines, inputMode, language }: TextProps) {
  const props = { id, value, lang: language, ...told(id, mend, hint) }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea {...props} rows={lines} onChange={(change) => onChange(change.target.value)} />
      ) : (
        <input
          {...props}
          inputMode={inputMode}
          onChange={(change) => onChange(change.target.value)}
          onKeyDown={(press) => {
            if (press.key !== 'Enter' || press.ctrlKey || !onEnter) return
            press.preventDefault()
            onEnter()
          }}
        />
      )}
      <Below id={id} hint={hint} mend={mend} />
    </div>
  )
}

type CheckProps = { id: string; label: string; checked: boolean; onChange: (checked: boolean) => void }

/** One thing that holds or does not. */
export function Check({ id, label, checked, onChange }: CheckProps) {
  return (
    <div className={styles.checks}>
      <label htmlFor={id}>
        <input id={id} type="checkbox" checked={checked} onChange={(change) => onChange(change.target.checked)} />
        {label}
      </label>
    </div>
  )
}

type ChecksProps = { legend: string; choices: Choice[]; chosen: string[]; onChange: (chosen: string[]) => void }

/** Several of a list. */
export function Checks({ legend, choices, chosen, onChange }: ChecksProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.checks}>
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(change) =>
                onChange(change.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function Group({ legend, id, children }: { legend: string; id?: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group} id={id} tabIndex={id ? -1 : undefined}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
