'use client'

import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../desk.module.css'
import { Group, Select, Text } from '../fields'
import type { EventOptions } from './options'

export type Correction = { kind: string; reason: string }
type Props = {
  t: DeskTranslate
  options: Pick<EventOptions, 'correctionKinds'>
  correction: Correction
  onChange: (next: Correction) => void
  legend?: string
}

/** What kind of change of a public record this is, and why, in words that the public reads. */
export function CorrectionFields({ t, options, correction, onChange, legend = t('edit.pending') }: Props) {
  return (
    <Group legend={legend} id="correction">
      <div className={styles.row}>
        <Select
          id="correctionKind"
          label={t('edit.correctionKind')}
          value={correction.kind}
          choices={options.correctionKinds}
          onChange={(kind) => onChange({ ...correction, kind })}
        />
      </div>
      <Text
        id="correctionReason"
        label={t('edit.correctionReason')}
        value={correction.reason}
        hint={t('edit.correctionHint')}
        lines={2}
        onChange={(reason) => onChange({ ...correction, reason })}
      />
    </Group>
  )
}
