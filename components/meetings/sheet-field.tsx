'use client'

import { memo } from 'react'
import { UnitsField } from '../agenda/units-field'
import { Below, Select, Text } from '../desk/fields'
import { PickMany } from '../desk/pick-many'
import { MomentField } from './moment-field'
import { type Field, listOf, namesIn, textOf, unitsOf, type Values } from './sheet'
import { useSheets } from './sheets'
import { SourceField } from './source-field'
import { ZoneField } from './zone-field'

type Props = {
  id: string
  field: Field
  values: Values
  /** What must be mended in it, in words. */
  mend?: string
  /** The same for as long as the form stands: a field is made anew only where its own words change. */
  onChange: (more: Values) => void
}

/** One field of a form as its type asks for it. */
export const SheetField = memo(FieldOfType, (before, after) => {
  const names = [...namesIn(after.field), ...(after.field.type === 'moment' ? ['meetingDay'] : [])]
  return (
    before.id === after.id &&
    before.field === after.field &&
    before.mend === after.mend &&
    names.every((name) => before.values[name] === after.values[name])
  )
})

function FieldOfType({ id, field, values, mend, onChange }: Props) {
  const { lists } = useSheets()
  const { name, label, hint } = field
  const set = (next: string) => onChange({ [name]: next })
  const common = { id, label, value: textOf(values, name), mend, onChange: set }
  switch (field.type) {
    case 'choice': {
      const choice = { ...common, choices: lists[field.list] ?? [], empty: field.empty }
      return field.list === 'sources' ? <SourceField {...choice} /> : <Select {...choice} />
    }
    case 'many':
      return (
        <div>
          <PickMany
            id={id}
            label={label}
            empty={field.add}
            remove={field.remove}
            choices={lists[field.list] ?? []}
            chosen={listOf(values, name)}
            onChange={(chosen) => onChange({ [name]: chosen })}
          />
          <Below id={id} mend={mend} />
        </div>
      )
    case 'lines':
      return <Text {...common} hint={hint} lines={3} />
    case 'number':
      return <Text {...common} hint={hint} inputMode="numeric" />
    case 'zone':
      return <ZoneField {...common} hint={hint} />
    case 'moment':
      return <MomentField id={id} field={field} values={values} mend={mend} onChange={onChange} />
    case 'units':
      return (
        <div>
          <Below id={id} mend={mend} />
          <UnitsField
            id={id}
            legend={label}
            units={unitsOf(values, name)}
            onChange={(units) => onChange({ [name]: units })}
          />
        </div>
      )
    default:
      return <Text {...common} hint={hint} lines={field.type === 'text' ? field.lines : undefined} />
  }
}
