'use client'

import { Select, Text } from '../desk/fields'
import { type Field, likelyDate, textOf, type Values } from './sheet'
import { useSheets } from './sheets'

type Props = {
  id: string
  field: Extract<Field, { type: 'moment' }>
  values: Values
  mend?: string
  onChange: (more: Values) => void
}

/** A clock time and its date. The date follows the hour and the meeting day until somebody chooses another. */
export function MomentField({ id, field, values, mend, onChange }: Props) {
  const { t, days, lists } = useSheets()
  const [timeName, dateName] = [`${field.name}-time`, `${field.name}-date`]
  const [time, date] = [textOf(values, timeName), textOf(values, dateName)]
  const day = textOf(values, 'meetingDay')
  const setTime = (next: string) => {
    const follows = date === '' || date === likelyDate(days, day, time)
    onChange({ [timeName]: next, ...(follows ? { [dateName]: likelyDate(days, day, next) } : {}) })
  }
  return (
    <>
      <Text
        {...{ id, label: field.label, value: time, hint: t('agenda.sitting.clockHint'), mend }}
        onChange={setTime}
      />
      <Select
        id={`${id}-date`}
        label={field.dateLabel}
        value={date}
        choices={lists.dates ?? []}
        empty={day ? t('agenda.sitting.sameDay') : '–'}
        onChange={(next) => onChange({ [dateName]: next || likelyDate(days, day, time) })}
      />
    </>
  )
}
