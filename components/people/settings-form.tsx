'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import { CommandForm } from '../desk/command-form'
import styles from '../desk/desk.module.css'
import { type Choice, Group, Select, Text } from '../desk/fields'
import { send } from '../desk/send'

type Settings = { name: string; locale: Locale; singleKeysOff: boolean }
type Props = { locale: Locale; messages: Messages['desk']; settings: Settings; languages: Choice[] }

/** One's own name and language, and whether single keys act. */
export function SettingsForm({ locale, messages, settings, languages }: Props) {
  const t = deskTranslator(locale, messages)
  const [given, setGiven] = useState(settings)
  const change = useMutation({
    mutationFn: () => send('change-settings', given),
    onSuccess: (sent) => {
      if (sent.ok && given.locale !== locale) window.location.assign(`/${given.locale}/desk/account`)
    },
  })
  const labels = { name: t('peopleDesk.account.name'), locale: t('peopleDesk.account.language') }
  return (
    <CommandForm
      t={t}
      command={change}
      labels={labels}
      submit={t('peopleDesk.account.save')}
      done={() => <p role="status">{t('peopleDesk.account.saved')}</p>}
    >
      <Text id="name" label={labels.name} value={given.name} onChange={(name) => setGiven({ ...given, name })} />
      <Select
        id="locale"
        label={labels.locale}
        value={given.locale}
        choices={languages}
        onChange={(chosen) => setGiven({ ...given, locale: chosen as Locale })}
      />
      <Group legend={t('peopleDesk.account.singleKeys')}>
        <div className={styles.checks}>
          <label>
            <input
              type="checkbox"
              checked={given.singleKeysOff}
              onChange={(event) => setGiven({ ...given, singleKeysOff: event.target.checked })}
            />
            {t('peopleDesk.account.singleKeysOff')}
          </label>
        </div>
      </Group>
    </CommandForm>
  )
}
