'use client'

import styles from '../desk.module.css'
import { Group, More, Select, Text } from '../fields'
import { type EventDraft, withDay, withTime } from './draft'
import { isPrecisionOf, type SectionProps } from './section'

/** When: the meeting day, the clock, and which night an early hour belongs to. */
export function TimeFields({ t, options, draft, onChange }: SectionProps) {
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
            hint={t('agenda.dateHint')}
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
      </div>
      <More title={t('edit.timeMore')} open={draft.qualifier !== 'at' || draft.asStated !== null}>
        <div className={styles.row}>
          <Select
            id="qualifier"
            label={t('edit.qualifier')}
            value={draft.qualifier}
            choices={options.qualifiers}
            onChange={(qualifier) => onChange({ ...draft, qualifier: qualifier as EventDraft['qualifier'] })}
          />
          <Select
            id="precision"
            label={t('event.precision')}
            value={draft.precision}
            choices={options.precisions.filter(({ value }) => isPrecisionOf(value, draft.localTime !== null))}
            onChange={(precision) => onChange({ ...draft, precision: precision as EventDraft['precision'] })}
          />
          <Text
            id="asStated"
            label={t('edit.asStated')}
            value={draft.asStated ?? ''}
            hint={t('edit.asStatedHint')}
            onChange={(asStated) => onChange({ ...draft, asStated: asStated || null })}
          />
        </div>
      </More>
    </Group>
  )
}
