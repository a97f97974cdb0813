'use client'

import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from './desk.module.css'
import { type EventDraft, withDay, withTime } from './event-draft'
import type { EventOptions } from './event-options'
import { Group, Select, Text } from './fields'

type Props = { t: DeskTranslate; options: EventOptions; draft: EventDraft; onChange: (draft: EventDraft) => void }

/** When: the meeting day, the clock, and which night an early hour belongs to. */
export function TimeFields({ t, options, draft, onChange }: Props) {
  const day = options.days.find((one) => one.day === draft.meetingDay)
  return (
    <Group legend={t('event.when')}>
      <div className={styles.row}>
        {options.days.length > 0 ? (
          <Select
            id="meetingDay"
            label={t('event.meetingDay')}
            value={draft.meetingDay === null ? '' : String(draft.meetingDay)}
            empty={t('event.noDay')}
            choices={options.days.map((one) => ({ value: String(one.day), label: one.label }))}
            onChange={(value) => onChange(withDay(draft, value ? Number(value) : null, options.days))}
          />
        ) : (
          <Text
            id="localDate"
            label={t('event.date')}
            value={draft.localDate ?? ''}
            hint="2023-11-10"
            onChange={(value) => onChange({ ...draft, localDate: value.trim() || null })}
          />
        )}
        <Text
          id="localTime"
          label={t('event.time')}
          value={draft.localTime ?? ''}
          hint={t('event.timeHint')}
          onChange={(value) => onChange(withTime(draft, value, options.days))}
        />
        {day && draft.localTime ? (
          <Select
            id="localDate"
            label={t('event.date')}
            value={draft.localDate ?? ''}
            choices={[
              { value: day.date, label: day.dateLabel },
              { value: day.nextDate, label: day.nextLabel },
            ]}
            onChange={(localDate) => onChange({ ...draft, localDate })}
          />
        ) : null}
        <Select
          id="precision"
          label={t('event.precision')}
          value={draft.precision}
          choices={options.precisions.filter(
            ({ value }) => ['minute', 'quarter', 'hour'].includes(value) === (draft.localTime !== null),
          )}
          onChange={(precision) => onChange({ ...draft, precision: precision as EventDraft['precision'] })}
        />
      </div>
    </Group>
  )
}
