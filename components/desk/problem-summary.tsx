'use client'

import { useEffect, useRef } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from './desk.module.css'
import { problemSentence, type Trouble } from './send'
import { StepUp } from '../auth/step-up'

const FIELD_CODES = new Set([
  'required',
  'invalid_type',
  'invalid_value',
  'time_as_hours_and_minutes',
  'date_as_year_month_day',
  'one_of_participant_or_group',
  'password_too_short',
  'password_too_common',
  'email_malformed',
  'too_short',
  'too_big',
  'text_is_empty',
  'ends_before_start',
  'meeting_day_needed',
  'zone_unknown',
  'url_malformed',
  'code_wrong',
  'password_wrong',
  'password_has_names',
  'password_repeats',
])
/** Rules that have a sentence of their own; others are named as the database names them. */
const RULES = ['own_role', 'last_administrator', 'second_administrator'] as const

type Field = { path: string; code: string }
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
  repeat,
}: {
  t: DeskTranslate
  problem: Trouble | null
  labels?: Record<string, string>
  repeat?: () => void
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) box.current?.focus()
  }, [problem])
  if (!problem) return null
  if (problem.code === 'needs_step_up') return <StepUp t={t} repeat={repeat} />
  const rule = RULES.find((one) => one === problem.rule)
  return (
    <div ref={box} className={styles.problem} role="alert" tabIndex={-1}>
      <p>{rule ? t(`peopleDesk.rule.${rule}`) : problemSentence(t, problem)}</p>
      {problem.fields && problem.fields.length > 0 ? (
        <ul>
          {problem.fields.filter(isFirst).map(({ path, code }) => {
            const [field = ''] = path.split('.')
            const remedy = t(`field.${(FIELD_CODES.has(code) ? code : 'other') as 'other'}`)
            return (
              <li key={`${path} ${code}`}>
                <a href={`#${field}`}>{labels?.[field] ?? field}</a>: {remedy}
              </li>
            )
          })}
        </ul>
      ) : null}
    </div>
  )
}
