'use client'

import { useEffect, useRef } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from './desk.module.css'
import { problemSentence, type Trouble } from './send'

type Field = { path: string; code: string }
const isFirst = ({ path, code }: Field, index: number, all: Field[]) =>
  all.findIndex((other) => other.path === path && other.code === code) === index

/** What must be mended, at the top and in focus: each field by its label, with a link to it. */
export function ProblemSummary({
  t,
  problem,
  labels,
  isQuiet = false,
}: {
  t: DeskTranslate
  problem: Trouble | null
  labels?: Record<string, string>
  /** Told beside other things, not as the answer to what somebody just did: without taking the focus. */
  isQuiet?: boolean
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem && !isQuiet) box.current?.focus()
  }, [problem, isQuiet])
  if (!problem) return null
  return (
    <div ref={box} className={styles.problem} role={isQuiet ? undefined : 'alert'} tabIndex={-1}>
      <p>{problemSentence(t, problem)}</p>
      {problem.fields && problem.fields.length > 0 ? (
        <ul>
          {problem.fields.filter(isFirst).map(({ path, code }) => {
            const [field = ''] = path.split('.')
            const known = `field.${code}` as 'field.other'
            return (
              <li key={`${path} ${code}`}>
                <a href={`#${field}`}>{labels?.[path] ?? labels?.[field] ?? field}</a>:{' '}
                {t(t.has(known) ? known : 'field.other')}
              </li>
            )
          })}
        </ul>
      ) : null}
    </div>
  )
}
