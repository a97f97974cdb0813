'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import styles from '../desk.module.css'
import { More, Text } from '../fields'
import type { Cited, SectionProps } from './section'
import { SourceForm } from './source-form'

type FoundSource = {
  id: string
  title: string | null
  publisher: string | null
  publishedOn: string | null
  access: string
  language: string
}
type Props = SectionProps & { onPick: (id: string, source: Cited['sources'][string]) => void }

/** Sources to rest a claim on: by words, with those that cover this meeting first; or a new one. Enter takes the first. */
export function SourceSearch(props: Props) {
  const { t, draft, onPick } = props
  const [words, setWords] = useState('')
  const found = useQuery({
    queryKey: ['sources', words, draft.meetingId],
    queryFn: async () => {
      const query = new URLSearchParams({ q: words, ...(draft.meetingId ? { meeting: draft.meetingId } : {}) })
      const response = await fetch(`/api/desk/sources?${query}`)
      return response.ok ? ((await response.json()) as { value: FoundSource[] }).value : []
    },
    placeholderData: (before) => before,
  })
  const titleOf = (source: FoundSource) =>
    [source.title, source.publisher, source.publishedOn].filter(Boolean).join(' · ')
  const pick = (source: FoundSource) => {
    setWords('')
    onPick(source.id, { title: titleOf(source), access: source.access, language: source.language })
  }
  const [made, setMade] = useState(0)
  const offered = (found.data ?? []).slice(0, 8)
  return (
    <>
      <div
        onKeyDown={(key) => {
          const [first] = offered
          if (key.key !== 'Enter' || key.ctrlKey || !first || !(key.target instanceof HTMLInputElement)) return
          key.preventDefault()
          if (!found.isFetching) pick(first)
        }}
        role="presentation"
      >
        <Text id="source-words" label={t('event.sourceSearch')} value={words} onChange={setWords} />
      </div>
      <ul className="plain">
        {offered.map((source) => (
          <li key={source.id}>
            <button type="button" className={styles.link} onClick={() => pick(source)}>
              {titleOf(source)}
            </button>
          </li>
        ))}
      </ul>
      {/* A new key for each source made: the form closes behind it, empty for the next. */}
      <More key={made} title={t('edit.newSource')}>
        <SourceForm
          {...props}
          known={found.data ?? []}
          onMade={(id, source) => {
            setMade(made + 1)
            onPick(id, source)
          }}
        />
      </More>
    </>
  )
}
