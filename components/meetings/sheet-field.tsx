'use client'

import { UnitsField } from '../agenda/units-field'
import { Select, Text } from '../desk/fields'
import { PickMany } from '../desk/pick-many'
import { MomentField } from './moment-field'
import { SourceField } from './source-field'
import { type Field, listOf, textOf, unitsOf, type Values } from './sheet'
import { useSheets } from './sheets'
import { ZoneField } from './zone-field'

type Props = { id: string; field: Field; values: Values; onChange: (more: Values) => void }

/** One field of a form as its type asks for it. */
export function SheetField({ id, field, values, onChange }: Props) {
  const { lists } = useSheets()
  const { name, label, hint } = field
  const value = textOf(values, name)
  const set = (next: string) => onChange({ [name]: next })
  switch (field.type) {
    case 'choice': {
      const choice = { id, label, value, choices: lists[field.list] ?? [], empty: field.empty, onChange: set }
      return field.list === 'sources' ? <SourceField {...choice} /> : <Select {...choice} />
    }
    case 'many':
      return (
        <PickMany
          id={id}
          label={label}
          empty={field.add}
          remove={field.remove}
          choices={lists[field.list] ?? []}
          chosen={listOf(values, name)}
          onChange={(chosen) => onChange({ [name]: chosen })}
        />
      )
    case 'lines':
      return <Text id={id} label={label} value={value} hint={hint} lines={3} onChange={set} />
    case 'number':
      return <Text id={id} label={label} value={value} hint={hint} inputMode="numeric" onChange={set} />
    case 'zone':
      return <ZoneField id={id} label={label} value={value} hint={hint} onChange={set} />
    case 'moment':
      return <MomentField id={id} field={field} values={values} onChange={onChange} />
    case 'units':
      return (
        <UnitsField
          id={id}
          legend={label}
          units={unitsOf(values, name)}
          onChange={(units) => onChange({ [name]: units })}
        />
      )
    default:
      return <Text id={id} label={label} value={value} hint={hint} lines={field.lines} onChange={set} />
  }
}
