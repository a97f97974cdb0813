'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
import type { MeetingDayChoice } from './event/options'
import { type Choice, Group, Select, Text } from './fields'
import { CommandForm } from './command-form'
import { send } from './send'

type Props = {
  locale: Locale
  messages: Messages['desk']
  meetingId: string
  kinds: Choice[]
  days: MeetingDayChoice[]
}

/** A sitting with its two ends, scheduled and actual, which nobody takes for one another. Early hours are of the night after. */
export function SittingForm({ locale, messages, meetingId, kinds, days }: Props) {
  const t = deskTranslator(locale, messages)
  const [id] = useState(() => crypto.randomUUID())
  const [kind, setKind] = useState(kinds[0]?.value ?? '')
  const [day, setDay] = useState('1')
  const [scheduled, setScheduled] = useState('')
  const [actual, setActual] = useState('')
  const at = (time: string) => {
    const localTime = time.trim()
    const of = days.find((one) => String(one.day) === day)
    return localTime && of ? { localDate: localTime < '06:00' ? of.nextDate : of.date, localTime } : null
  }
  const add = useMutation({
    mutationFn: () =>
      send('add-sitting', { id, meetingId, kind, meetingDay: day, scheduledEnd: at(scheduled), actualEnd: at(actual) }),
    onSuccess: (sent) => {
      if (sent.ok) window.location.reload()
    },
  })
  return (
    <CommandForm
      t={t}
      command={add}
      labels={{ scheduledEnd: t('meeting.scheduledEnd'), actualEnd: t('meeting.actualEnd') }}
      submit={t('meeting.addSitting')}
    >
      <Group legend={t('meeting.addSitting')}>
        <div className={styles.row}>
          <Select id="sittingKind" label={t('meeting.sittingKind')} value={kind} choices={kinds} onChange={setKind} />
          <Select
            id="sittingDay"
            label={t('event.meetingDay')}
            value={day}
            choices={days.map((one) => ({ value: String(one.day), label: one.label }))}
            onChange={setDay}
          />
          <Text
            id="scheduledEnd"
            label={t('meeting.scheduledEnd')}
            value={scheduled}
            hint="16:00"
            onChange={setScheduled}
          />
          <Text id="actualEnd" label={t('meeting.actualEnd')} value={actual} hint="04:30" onChange={setActual} />
        </div>
      </Group>
    </CommandForm>
  )
}
