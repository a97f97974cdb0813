'use client'

import { useMutation } from '@tanstack/react-query'
import type { Locale } from '@/db/vocabulary'
import { type DeskTranslate, deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import type { Withdrawable } from '@/lib/review/withdrawal/queries'
import { CommandForm } from '../desk/command-form'
import type { Choice } from '../desk/fields'
import { send } from '../desk/send'
import { type WithdrawalChoice, WithdrawalForm } from './withdrawal-form'
import styles from './withdrawal-form.module.css'

type Props = {
  locale: Locale
  messages: Messages['desk']
  record: Withdrawable
  /** When a suppression must be confirmed, written out. */
  until: string | null
  languages: Choice[]
  may: { retract: boolean; suppress: boolean; confirm: boolean; restore: boolean }
}

/** What can be done to a record that is public or was: first what waits for a second person, then what one may do. */
export function WithdrawalPanel({ locale, messages, record, until, languages, may }: Props) {
  const t = deskTranslator(locale, messages)
  const { kind, id, toConfirm, asked } = record
  const mayAsk = may.restore && !asked
  const choices: WithdrawalChoice[] = [
    ...(may.retract ? (['retract'] as const) : []),
    ...(mayAsk ? (['ask'] as const) : []),
    ...(may.suppress ? (['suppress'] as const) : []),
  ]
  return (
    <>
      {toConfirm && may.confirm ? (
        <section aria-labelledby="confirm">
          <h2 id="confirm">{t('openness.withdraw.confirm')}</h2>
          <p>{t(`openness.withdraw.${toConfirm.isMine ? 'confirmOwn' : 'confirmLead'}`, { time: until ?? '' })}</p>
          {toConfirm.isMine ? null : (
            <Agreement
              t={t}
              command="confirm-suppression"
              input={{ kind, id }}
              submit={t('openness.withdraw.confirm')}
            />
          )}
        </section>
      ) : null}
      {asked && may.restore ? (
        <section aria-labelledby="restore">
          <h2 id="restore">{t('openness.withdraw.restore')}</h2>
          <p>
            {asked.isMine ? t('openness.withdraw.askedOwn') : t('openness.withdraw.askedBy', { reason: asked.reason })}
          </p>
          {asked.isMine ? null : (
            <Agreement t={t} command="restore" input={{ kind, id }} submit={t('openness.withdraw.agree')} />
          )}
        </section>
      ) : null}
      {choices.length > 0 ? (
        <div className={styles.apart}>
          <WithdrawalForm t={t} locale={locale} record={record} choices={choices} languages={languages} />
        </div>
      ) : null}
      {choices.length === 0 && !toConfirm && !asked ? <p>{t('openness.withdraw.nothing')}</p> : null}
    </>
  )
}

/** A decision that needs no words. */
function Agreement({
  t,
  command,
  input,
  submit,
}: {
  t: DeskTranslate
  command: string
  input: object
  submit: string
}) {
  const { data, isPending, mutate } = useMutation({
    mutationFn: () => send(command, input),
    onSuccess: (sent) => {
      if (sent.ok) window.location.reload()
    },
  })
  return (
    <CommandForm t={t} command={{ data, isPending, mutate: () => mutate() }} labels={{}} submit={submit}>
      {null}
    </CommandForm>
  )
}
