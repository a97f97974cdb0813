'use client'

import styles from '../desk.module.css'
import type { EventDraft } from './draft'
import type { EventOptions } from './options'
import { Select, Text } from '../fields'

type Props = { options: EventOptions; draft: EventDraft; onChange: (draft: EventDraft) => void }

/** What only this kind of event has: words to type or a list to choose from, as the registry says. */
export function DetailInputs({ options, draft, onChange }: Props) {
  const details: Record<string, unknown> = draft.details
  const fields =
    options.groups.flatMap((group) => group.kinds).find((kind) => kind.value === draft.details.kind)?.fields ?? []
  if (fields.length === 0) return null
  const change = (name: string) => (value: string) => {
    const { [name]: _, ...rest } = details
    onChange({ ...draft, details: (value ? { ...rest, [name]: value } : rest) as EventDraft['details'] })
  }
  return (
    <div className={styles.row}>
      {fields.map(({ name, label, choices }) => {
        const field = { id: `detail-${name}`, label, value: String(details[name] ?? ''), onChange: change(name) }
        return choices ? <Select key={name} {...field} choices={choices} empty="–" /> : <Text key={name} {...field} />
      })}
    </div>
  )
}
