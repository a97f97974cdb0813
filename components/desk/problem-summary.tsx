'use client'

import { useEffect, useRef } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from './desk.module.css'
import { problemSentence, remedySentence, type Trouble } from './send'
import { StepUp } from '../auth/step-up'

/** Rules that have a sentence of their own; others are named as the database names them. */
const RULES = ['own_role', 'last_administrator', 'second_administrator'] as const

type Field = { path: string; code: string }
/** The field of a form in which something is to be mended. */
function placeOf(path: string): string {
  const [field = '', part] = path.split('.')
  if (field === 'inferred' && part) return `inferred-${part}`
  return field === 'named' ? 'names-1' : field
}

const isFirst = ({ path, code }: Field, index: number, all: Field[]) =>
  all.findIndex((other) => other.path === path && other.code === code) === index

/**
 * What must be mended, at the top and in focus: each field by its label, with a link to it. Where a second factor is
 * asked for, it is asked here, and `repeat` then sends the command once more.
 */
export function ProblemSummary({
  t,
  problem,
  labels,
  isQuiet = false,
  repeat,
}: {
  t: DeskTranslate
  problem: Trouble | null
  labels?: Record<string, string>
  /** Told beside other things, not as the answer to what somebody just did: without taking the focus. */
  isQuiet?: boolean
  repeat?: () => void
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem && !isQuiet) box.current?.focus()
  }, [problem, isQuiet])
  if (!problem) return null
  if (problem.code === 'needs_step_up') return <StepUp t={t} repeat={repeat} />
  const rule = RULES.find((one) => one === problem.rule)
  return (
    <div ref={box} className={styles.problem} role={isQuiet ? undefined : 'alert'} tabIndex={-1}>
      <p>{rule ? t(`peopleDesk.rule.${rule}`) : problemSentence(t, problem)}</p>
      {problem.fields && problem.fields.length > 0 ? (
        <ul>
          {problem.fields.filter(isFirst).map(({ path, code }) => {
            const [field = ''] = path.split('.')
            return (
              <li key={`${path} ${code}`}>
                <a href={`#${placeOf(path)}`}>{labels?.[path] ?? labels?.[field] ?? field}</a>
                {t('colon')}
                {remedySentence(t, code)}
              </li>
            )
          })}
        </ul>
      ) : null}
    </div>
  )
}
