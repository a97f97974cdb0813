'use client'

import { AGENDA_PRESENCES } from '@/db/vocabulary'
import { formatMinutes } from '@/lib/i18n/format'
import styles from '../desk/desk.module.css'
import { Select, Text } from '../desk/fields'
import { useSheets } from '../meetings/sheets'
import type { DraftRow } from './agenda-draft'
import own from './agenda.module.css'

type Props = { id: string; path: string; row: DraftRow; onChange: (more: Partial<DraftRow>) => void }

/** One line of a version before it is accepted: what it says, which item it is, and whether this version lists it. */
export function AgendaRow({ id, path, row, onChange }: Props) {
  const { t, locale, lists, colon } = useSheets()
  const items = lists.items ?? []
  const known = items.find((item) => item.value === row.itemId)
  const minutes = /^\d+$/.test(row.slotMinutes) ? Number(row.slotMinutes) : 0
  const percent = String(Math.round(row.likeness * 100))
  const identity = known
    ? `${known.label}${row.likeness > 0 && row.likeness < 1 ? `, ${t('agenda.versions.alike', { percent })}` : ''}`
    : t('agenda.versions.newItem')
  const isItself = known?.label === [row.number, row.title].filter(Boolean).join(' ')
  return (
    <li>
      <fieldset className={own.row} aria-label={row.title}>
        <div className={row.presence === 'out' ? own.out : undefined}>
          <p className={own.words}>
            <span className={own.number}>{path || '–'}</span>{' '}
            {[row.number && row.number !== path ? row.number : null, row.title].filter(Boolean).join(' ')}
            {minutes > 0 ? <span className={styles.hint}> {formatMinutes(minutes, locale)}</span> : null}
          </p>
          {isItself ? null : (
            <p className={styles.hint}>
              {t('agenda.versions.isItem')}
              {colon}
              {identity}
            </p>
          )}
        </div>
        <Select
          id={`${id}-presence`}
          label={t('agenda.versions.presence')}
          value={row.presence}
          choices={[
            ...AGENDA_PRESENCES.map((code) => ({
              value: code as string,
              label: lists.presences?.find((one) => one.value === code)?.label ?? code,
            })),
            { value: 'out', label: t('agenda.versions.leaveOut') },
          ]}
          onChange={(presence) => onChange({ presence: presence as DraftRow['presence'] })}
        />
        <details>
          <summary>{t('agenda.edit')}</summary>
          <div className={styles.row}>
            <Text
              id={`${id}-number`}
              label={t('agenda.versions.number')}
              value={row.number}
              onChange={(number) => onChange({ number })}
            />
            <Text
              id={`${id}-title`}
              label={t('agenda.versions.wording')}
              value={row.title}
              onChange={(title) => onChange({ title })}
            />
            <Text
              id={`${id}-minutes`}
              label={t('agenda.versions.minutes')}
              value={row.slotMinutes}
              inputMode="numeric"
              onChange={(slotMinutes) => onChange({ slotMinutes })}
            />
            <Select
              id={`${id}-depth`}
              label={t('agenda.versions.depth')}
              value={String(row.depth)}
              choices={['1', '2', '3', '4'].map((depth) => ({ value: depth, label: depth }))}
              onChange={(depth) => onChange({ depth: Number(depth) })}
            />
            <Select
              id={`${id}-item`}
              label={t('agenda.versions.isItem')}
              value={row.itemId}
              empty={t('agenda.versions.newItem')}
              choices={items}
              onChange={(itemId) => onChange({ itemId, likeness: 1 })}
            />
          </div>
        </details>
      </fieldset>
    </li>
  )
}
