'use client'

import { LOCALES, type Locale } from '@/db/vocabulary'
import styles from '../desk/desk.module.css'
import { Group, Select, Text } from '../desk/fields'
import type { Unit } from '../meetings/sheet'
import { useSheets } from '../meetings/sheets'

type Props = { id: string; legend: string; units: Unit[]; onChange: (units: Unit[]) => void }

/** Paragraphs of a text, each in one wording; a rival wording says of which other one. */
export function UnitsField({ id, legend, units, onChange }: Props) {
  const { t, locale, lists } = useSheets()
  const change = (at: number, more: Partial<Unit>) =>
    onChange(units.map((unit, index) => (index === at ? { ...unit, ...more } : unit)))
  const fresh = (): Unit => ({ id: crypto.randomUUID(), paragraph: '', wording: '', locale, variantOfId: '' })
  const nameOf = (unit: Unit, index: number) =>
    [unit.paragraph || String(index + 1), unit.wording.slice(0, 40)].filter(Boolean).join(' ')
  const without = (gone: Unit) =>
    units
      .filter((unit) => unit.id !== gone.id)
      .map((unit) => (unit.variantOfId === gone.id ? { ...unit, variantOfId: '' } : unit))
  return (
    <Group legend={legend}>
      <div id={id} tabIndex={-1} />
      {units.map((unit, index) => (
        <Group key={unit.id} legend={t('agenda.texts.unit', { number: unit.paragraph || String(index + 1) })}>
          <div className={styles.row}>
            <Text
              id={`${id}-${index}-paragraph`}
              label={t('agenda.texts.paragraph')}
              value={unit.paragraph}
              onChange={(paragraph) => change(index, { paragraph })}
            />
            <Select
              id={`${id}-${index}-locale`}
              label={t('agenda.texts.unitLanguage')}
              value={unit.locale}
              choices={lists.locales ?? LOCALES.map((one) => ({ value: one, label: one }))}
              onChange={(next) => change(index, { locale: next as Locale })}
            />
            <Select
              id={`${id}-${index}-variant`}
              label={t('agenda.texts.variantOf')}
              value={unit.variantOfId}
              empty={t('agenda.texts.notVariant')}
              choices={units.flatMap((other, at) =>
                other.id !== unit.id && other.variantOfId === '' ? [{ value: other.id, label: nameOf(other, at) }] : [],
              )}
              onChange={(variantOfId) => change(index, { variantOfId })}
            />
          </div>
          <Text
            id={`${id}-${index}-wording`}
            label={t('agenda.texts.wording')}
            value={unit.wording}
            lines={3}
            onChange={(wording) => change(index, { wording })}
          />
          <button type="button" className={styles.link} onClick={() => onChange(without(unit))}>
            {t('agenda.texts.removeUnit')}
          </button>
        </Group>
      ))}
      <div className={styles.actions}>
        <button type="button" onClick={() => onChange([...units, fresh()])}>
          {t('agenda.texts.addUnit')}
        </button>
      </div>
    </Group>
  )
}
