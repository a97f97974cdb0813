'use client'

import { clockTime } from '../desk/event/draft'
import { isPrecisionOf } from '../desk/event/section'
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

/**
 * A clock time and its date, and once there is one, whether it is at, about or before it and how precisely. The date
 * follows the hour and the meeting day until somebody chooses another.
 */
export function MomentField({ id, field, values, mend, onChange }: Props) {
  const { t, days, lists, colon } = useSheets()
  const [timeName, dateName] = [`${field.name}-time`, `${field.name}-date`]
  const [time, date] = [textOf(values, timeName), textOf(values, dateName)]
  const [precisionName, qualifierName] = [`${field.name}-precision`, `${field.name}-qualifier`]
  const hasHour = clockTime(time) !== null
  const precision = textOf(values, precisionName)
  const day = textOf(values, 'meetingDay')
  const setTime = (next: string) => {
    const follows = date === '' || date === likelyDate(days, day, time)
    // Another hour is as precise as it is written; what was said of the hour before does not hold for it.
    onChange({ [timeName]: next, [precisionName]: '', ...(follows ? { [dateName]: likelyDate(days, day, next) } : {}) })
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
      {time || date ? (
        <>
          <Select
            id={`${id}-qualifier`}
            label={`${field.label}${colon}${t('edit.qualifier')}`}
            value={textOf(values, qualifierName) || 'at'}
            choices={lists.qualifiers ?? []}
            onChange={(next) => onChange({ [qualifierName]: next })}
          />
          <Select
            id={`${id}-precision`}
            label={`${field.label}${colon}${t('event.precision')}`}
            value={isPrecisionOf(precision, hasHour) ? precision : hasHour ? 'minute' : 'day'}
            choices={(lists.precisions ?? []).filter((one) => isPrecisionOf(one.value, hasHour))}
            onChange={(next) => onChange({ [precisionName]: next })}
          />
        </>
      ) : null}
    </>
  )
}
