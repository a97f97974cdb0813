'use client'

import { useMemo, useState } from 'react'
import { type Choice, Select, Text } from '../desk/fields'
import { useSheets } from './sheets'

type Props = {
  id: string
  label: string
  value: string
  choices: Choice[]
  empty?: string
  mend?: string
  onChange: (value: string) => void
}

/** A source out of hundreds: words narrow the list, Enter takes the first that fits, and what is chosen stays in it. */
export function SourceField({ choices, ...select }: Props) {
  const { id, value } = select
  const { t } = useSheets()
  const [words, setWords] = useState('')
  const fitting = useMemo(() => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
    return choices.filter(
      (choice) => choice.value === value || wanted.every((word) => choice.label.toLowerCase().includes(word)),
    )
  }, [choices, value, words])
  const takeFirst = () => {
    const first = fitting.find((choice) => choice.value !== value)
    if (words.trim() && first) select.onChange(first.value)
  }
  return (
    <>
      <Text id={`${id}-words`} label={t('event.sourceSearch')} value={words} onChange={setWords} onEnter={takeFirst} />
      <Select {...select} choices={fitting} />
    </>
  )
}
