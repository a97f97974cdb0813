'use client'

import styles from '../desk.module.css'
import { Check, More, Select, Text } from '../fields'
import { clockTime, type DraftClaim } from './draft'
import { isPrecisionOf, type SectionProps, typedNumber } from './section'

type Props = SectionProps & { claim: DraftClaim; number: number; onClaim: (part: Partial<DraftClaim>) => void }
const UNITS = ['minutes', 'hours', 'times', 'percent', 'items'] as const

/** What few claims need: who speaks inside the source, the time and the figure it gives, how sure it is. */
export function ClaimMore({ t, options, draft, claim, number, onClaim }: Props) {
  const { time, quantity } = claim
  const withTime = (part: { localDate?: string; localTime?: string | null }) => {
    const next = { localDate: time?.localDate ?? draft.localDate ?? '', localTime: time?.localTime ?? null, ...part }
    const likely = next.localTime === null ? 'day' : next.localTime.endsWith(':00') ? 'hour' : 'minute'
    // A date alone changes nothing about how precise its hour is; another hour is as precise as it is written.
    const isKept = part.localTime === undefined && time && isPrecisionOf(time.precision, next.localTime !== null)
    const precision = isKept ? time.precision : likely
    const isEmpty = next.localDate === '' || (part.localDate === '' && next.localTime === null)
    onClaim({ time: isEmpty ? null : { ...next, precision, qualifier: time?.qualifier ?? 'at' } })
  }
  const isOpen = Boolean(
    claim.saidBy || time || quantity || claim.certainty || claim.attribution || claim.confidence !== 'medium',
  )
  return (
    <More title={t('edit.moreHere')} open={isOpen}>
      <div className={styles.row}>
        <Select
          id={`saidBy-${number}`}
          label={t('edit.saidBy')}
          value={claim.saidBy ?? ''}
          empty={t('edit.saidByPublisher')}
          choices={[
            { value: 'press', label: t('edit.press') },
            { value: 'kp-chair', label: t('edit.kpChair') },
            ...options.participants,
          ]}
          onChange={(saidBy) => onClaim({ saidBy: saidBy || null })}
        />
        <Select
          id={`confidence-${number}`}
          label={t('edit.confidence')}
          value={claim.confidence}
          choices={options.confidences}
          onChange={(confidence) => onClaim({ confidence: confidence as DraftClaim['confidence'] })}
        />
        <Text
          id={`certainty-${number}`}
          label={t('edit.certainty')}
          value={claim.certainty ?? ''}
          hint={t('edit.certaintyHint')}
          onChange={(certainty) => onClaim({ certainty: certainty || null })}
        />
      </div>
      <div className={styles.row}>
        <Text
          id={`claimDate-${number}`}
          label={t('edit.claimDate')}
          value={time?.localDate ?? ''}
          hint={t('agenda.dateHint')}
          onChange={(localDate) => withTime({ localDate: localDate.trim() })}
        />
        <Text
          id={`claimTime-${number}`}
          label={t('edit.claimTime')}
          value={time?.localTime ?? ''}
          hint="04:30"
          onChange={(typed) =>
            withTime({ localTime: typed.trim() === '' ? null : typed.length > 3 ? clockTime(typed) : typed })
          }
        />
        {time ? <HowTimed t={t} options={options} time={time} number={number} onClaim={onClaim} /> : null}
      </div>
      <div className={styles.row}>
        <Text
          id={`amount-${number}`}
          label={t('edit.amount')}
          value={quantity ? String(quantity.amount) : ''}
          inputMode="numeric"
          onChange={(typed) => {
            const amount = typedNumber(typed)
            onClaim({
              quantity:
                amount === null
                  ? null
                  : { amount, unit: quantity?.unit ?? 'minutes', isSourced: quantity?.isSourced ?? false },
            })
          }}
        />
        {quantity ? (
          <Select
            id={`unit-${number}`}
            label={t('edit.unit')}
            value={quantity.unit}
            choices={UNITS.map((unit) => ({ value: unit, label: t(`edit.${unit}`) }))}
            onChange={(unit) => onClaim({ quantity: { ...quantity, unit: unit as (typeof UNITS)[number] } })}
          />
        ) : null}
        <Select
          id={`attribution-${number}`}
          label={t('edit.attribution')}
          value={claim.attribution ?? ''}
          empty={t('edit.attributionFollows')}
          choices={options.attributions}
          onChange={(value) => onClaim({ attribution: (value || null) as DraftClaim['attribution'] })}
        />
        <Text
          id={`claim-language-${number}`}
          label={t('release.language')}
          value={claim.language}
          onChange={(language) => onClaim({ language: language.trim() })}
        />
      </div>
      {quantity ? (
        <Check
          id={`isSourced-${number}`}
          label={t('edit.isSourced')}
          checked={quantity.isSourced}
          onChange={(isSourced) => onClaim({ quantity: { ...quantity, isSourced } })}
        />
      ) : null}
    </More>
  )
}

type Time = NonNullable<DraftClaim['time']>

/** Whether the source says at, about, before or until that time, and how precisely: a week or a year is a range. */
function HowTimed({
  t,
  options,
  time,
  number,
  onClaim,
}: Pick<Props, 't' | 'options' | 'number' | 'onClaim'> & { time: Time }) {
  return (
    <>
      <Select
        id={`claim-qualifier-${number}`}
        label={t('edit.qualifier')}
        value={time.qualifier}
        choices={options.qualifiers}
        onChange={(qualifier) => onClaim({ time: { ...time, qualifier: qualifier as Time['qualifier'] } })}
      />
      <Select
        id={`claim-precision-${number}`}
        label={t('event.precision')}
        value={time.precision}
        choices={options.precisions.filter(({ value }) => isPrecisionOf(value, time.localTime !== null))}
        onChange={(precision) => onClaim({ time: { ...time, precision: precision as Time['precision'] } })}
      />
    </>
  )
}
