'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import type { Withdrawable } from '@/lib/review/withdrawal/queries'
import { CommandForm } from '../desk/command-form'
import { type Choice, Select, Text } from '../desk/fields'
import { type Sent, send } from '../desk/send'
import styles from './withdrawal-form.module.css'

export type WithdrawalChoice = 'retract' | 'ask' | 'suppress'

type Props = {
  t: DeskTranslate
  locale: Locale
  record: Pick<Withdrawable, 'kind' | 'id' | 'symbol'>
  choices: WithdrawalChoice[]
  languages: Choice[]
}

/** What one person may do to a record alone, each with what it brings about, and the reason that the public reads. */
export function WithdrawalForm({ t, locale, record, choices, languages }: Props) {
  const { kind, id, symbol } = record
  const [chosen, setChosen] = useState<WithdrawalChoice>(choices[0] ?? 'retract')
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const [language, setLanguage] = useState<string>(locale)
  const explain = useMutation({
    mutationFn: async (): Promise<Sent<unknown>> => {
      if (chosen === 'suppress' && typed.trim() !== symbol) return NOT_THIS_SYMBOL
      const input = { id, kind, reason, locale: language }
      return send(chosen === 'ask' ? 'ask-to-restore' : chosen === 'retract' ? `retract-${kind}` : chosen, input)
    },
    onSuccess: (sent) => {
      if (sent.ok) window.location.reload()
    },
  })
  const labels = {
    reason: t('openness.withdraw.reason'),
    locale: t('openness.withdraw.language'),
    typedSymbol: t('openness.withdraw.typeSymbol', { symbol }),
  }
  const submit =
    chosen === 'suppress' ? t('openness.withdraw.suppressThis', { symbol }) : t(`openness.withdraw.${chosen}`)
  const command = { data: explain.data, isPending: explain.isPending, mutate: () => explain.mutate() }
  return (
    <CommandForm t={t} command={command} labels={labels} submit={submit}>
      <fieldset className={styles.choices}>
        <legend>{t('openness.withdraw.what')}</legend>
        {choices.map((choice) => (
          <div key={choice} className={styles.choice}>
            <input
              type="radio"
              id={choice}
              name="what"
              checked={chosen === choice}
              aria-describedby={`${choice}-lead`}
              onChange={() => setChosen(choice)}
            />
            <div>
              <label htmlFor={choice}>{t(`openness.withdraw.${choice}`)}</label>
              <p id={`${choice}-lead`}>{t(`openness.withdraw.${LEADS[choice]}`)}</p>
            </div>
          </div>
        ))}
      </fieldset>
      <Text
        id="reason"
        label={labels.reason}
        hint={t(chosen === 'suppress' ? 'openness.withdraw.reasonNeutral' : 'openness.withdraw.reasonHint')}
        value={reason}
        lines={3}
        onChange={setReason}
      />
      <Select id="locale" label={labels.locale} value={language} choices={languages} onChange={setLanguage} />
      {chosen === 'suppress' ? (
        <Text
          id="typedSymbol"
          label={labels.typedSymbol}
          hint={t('openness.withdraw.suppressStays')}
          value={typed}
          onChange={setTyped}
        />
      ) : null}
    </CommandForm>
  )
}

/** A suppression erases words for good, so it is asked for twice: a wrong record cannot be meant by its symbol. */
const NOT_THIS_SYMBOL: Sent<unknown> = {
  ok: false,
  problem: { code: 'invalid', fields: [{ path: 'typedSymbol', code: 'other_symbol' }] },
}

const LEADS = { retract: 'retractLead', ask: 'restoreLead', suppress: 'suppressLead' } as const
