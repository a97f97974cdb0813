'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
import { type Choice, Select, Text } from './fields'
import { CommandForm } from './command-form'
import { send } from './send'

type Props = { locale: Locale; messages: Messages['desk']; kinds: Choice[]; formats: Choice[]; chairs: Choice[] }

/** A new meeting with what is known of it; everything but kind and year may come later. */
export function NewMeetingForm({ locale, messages, kinds, formats, chairs }: Props) {
  const t = deskTranslator(locale, messages)
  const [id] = useState(() => crypto.randomUUID())
  const [given, setGiven] = useState({
    kind: 'plenary',
    year: '',
    city: '',
    startsOn: '',
    endsOn: '',
    timeZone: '',
    format: '',
    chairId: '',
  })
  const set = (name: keyof typeof given) => (value: string) => setGiven((before) => ({ ...before, [name]: value }))
  const create = useMutation({
    mutationFn: () => {
      const known = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.trim() || null]))
      return send<{ id: string }>('create-meeting', { ...known, id, countryId: null })
    },
    onSuccess: (sent) => {
      if (sent.ok) window.location.assign(`/${locale}/desk/meetings/${sent.value.id}`)
    },
  })
  const labels = {
    year: t('meeting.year'),
    startsOn: t('meeting.startsOn'),
    endsOn: t('meeting.endsOn'),
    timeZone: t('meeting.timeZone'),
  }
  return (
    <CommandForm t={t} command={create} labels={labels} submit={t('meeting.create')}>
      <div className={styles.row}>
        <Select id="kind" label={t('meeting.kind')} value={given.kind} choices={kinds} onChange={set('kind')} />
        <Text id="year" label={labels.year} value={given.year} inputMode="numeric" onChange={set('year')} />
        <Text id="city" label={t('meeting.city')} value={given.city} onChange={set('city')} />
      </div>
      <div className={styles.row}>
        <Text
          id="startsOn"
          label={labels.startsOn}
          value={given.startsOn}
          hint="2023-11-06"
          onChange={set('startsOn')}
        />
        <Text id="endsOn" label={labels.endsOn} value={given.endsOn} hint="2023-11-10" onChange={set('endsOn')} />
        <Text
          id="timeZone"
          label={labels.timeZone}
          value={given.timeZone}
          hint="Africa/Harare"
          onChange={set('timeZone')}
        />
      </div>
      <div className={styles.row}>
        <Select
          id="format"
          label={t('meeting.format')}
          value={given.format}
          choices={formats}
          empty="–"
          onChange={set('format')}
        />
        <Select
          id="chairId"
          label={t('meeting.chair')}
          value={given.chairId}
          choices={chairs}
          empty="–"
          onChange={set('chairId')}
        />
      </div>
    </CommandForm>
  )
}
