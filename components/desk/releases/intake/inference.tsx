'use client'

import type { ReactNode } from 'react'
import { INFERABLE, type Inferable } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../../desk.module.css'
import { Check, Text } from '../../fields'

type Props = {
  t: DeskTranslate
  fact: Inferable
  /** Whether a value is there for which no words of the text were found. */
  isOpen: boolean
  /** Why the value is inferred; null where it is not. */
  reason: string | null
  onChange: (reason: string | null) => void
  /** The fields that hold the value. */
  children: ReactNode
}

/** Fields of one fact and, under them, that the text does not state it but somebody infers it, and from what. */
export function Inference({ t, fact, isOpen, reason, onChange, children }: Props) {
  const named = (words: string) => `${t(`inferring.fact.${fact}`)}${t('colon')}${words}`
  return (
    <div className={styles.inferring}>
      {children}
      {isOpen ? (
        <Check
          id={`is-inferred-${fact}`}
          label={named(t('inferring.mark'))}
          checked={reason !== null}
          onChange={(isInferred) => onChange(isInferred ? '' : null)}
        />
      ) : null}
      {isOpen && reason !== null ? (
        <Text
          id={`inferred-${fact}`}
          label={named(t('inferring.reason'))}
          value={reason}
          hint={t('inferring.hint')}
          onChange={onChange}
        />
      ) : null}
    </div>
  )
}

/** What the reasons are called where one is missing: "Date: why it is inferred". */
export function inferenceLabels(t: DeskTranslate): Record<string, string> {
  return Object.fromEntries(
    INFERABLE.map((fact) => [
      `inferred.${fact}.reason`,
      `${t(`inferring.fact.${fact}`)}${t('colon')}${t('inferring.reason')}`,
    ]),
  )
}
