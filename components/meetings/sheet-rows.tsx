'use client'

import styles from '../desk/desk.module.css'
import { remedySentence, type Trouble } from '../desk/send'
import { type Field, isAsked, type Values } from './sheet'
import { SheetField } from './sheet-field'
import { useSheets } from './sheets'

type Props = {
  rows: Field[][]
  values: Values
  idOf: (path: string) => string
  /** What must be mended, told at its fields; by the ids that they have on the page. */
  problem: Trouble | null
  onChange: (more: Values) => void
}

/** The fields of a form that are asked for, in their rows. */
export function SheetRows({ rows, values, idOf, problem, onChange }: Props) {
  const { t } = useSheets()
  return rows.map((row) => {
    const asked = row.filter((field) => isAsked(field, values))
    return asked.length > 0 ? (
      <div key={asked[0]?.name} className={styles.row}>
        {asked.map((field) => {
          const id = idOf(field.name)
          const trouble = problem?.fields?.find(({ path }) => path === id)
          const mend = trouble ? remedySentence(t, trouble.code) : undefined
          return <SheetField key={field.name} {...{ id, field, values, mend, onChange }} />
        })}
      </div>
    ) : null
  })
}

/** The id on the page of the field that a path of the input belongs to. */
export function fieldIds(prefix: string, fields: Field[]): (path: string) => string {
  return (path) => {
    const field = fields.find(({ name }) => path === name || path.startsWith(`${name}.`))
    return `${prefix}-${(field?.name ?? path.split('.')[0] ?? '').replace('.', '-')}`
  }
}
