'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
import { type Choice, Group, Select, Text } from './fields'
import { CommandForm } from './command-form'
import { send } from './send'

type Props = { locale: Locale; messages: Messages['desk']; meetingId: string; outcomes: Choice[] }

/** One more item of the agenda, with what became of it if that is known. */
export function AgendaItemForm({ locale, messages, meetingId, outcomes }: Props) {
  const t = deskTranslator(locale, messages)
  const [id] = useState(() => crypto.randomUUID())
  const [number, setNumber] = useState('')
  const [title, setTitle] = useState('')
  const [outcome, setOutcome] = useState('')
  const add = useMutation({
    mutationFn: () =>
      send('add-agenda-item', {
        ...{ id, meetingId, title, titleLocale: locale, slotMinutes: null, topicIds: [] },
        number: number.trim() || null,
        outcome: outcome || null,
      }),
    onSuccess: (sent) => {
      if (sent.ok) window.location.reload()
    },
  })
  return (
    <CommandForm t={t} command={add} labels={{ title: t('meeting.itemTitle') }} submit={t('meeting.addItem')}>
      <Group legend={t('meeting.addItem')}>
        <div className={styles.row}>
          <Text id="number" label={t('meeting.itemNumber')} value={number} onChange={setNumber} />
          <Text id="title" label={t('meeting.itemTitle')} value={title} onChange={setTitle} />
          <Select
            id="outcome"
            label={t('meeting.itemOutcome')}
            value={outcome}
            choices={outcomes}
            empty="–"
            onChange={setOutcome}
          />
        </div>
      </Group>
    </CommandForm>
  )
}
