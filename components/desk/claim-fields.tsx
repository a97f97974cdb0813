'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from './desk.module.css'
import type { DraftClaim } from './event-draft'
import type { EventOptions } from './event-options'
import { Group, Select, Text } from './fields'
import { PickMany } from './pick-many'

type FoundSource = { id: string; title: string | null; publisher: string | null; publishedOn: string | null }
type Props = {
  t: DeskTranslate
  locale: Locale
  meetingId: string | null
  options: EventOptions
  claims: DraftClaim[]
  titles: Record<string, string>
  onChange: (claims: DraftClaim[]) => void
}

/** Who says so: one claim a source, in the words of whoever records it. */
export function ClaimFields({ t, locale, meetingId, options, claims, titles, onChange }: Props) {
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Record<string, string>>(titles)
  const found = useQuery({
    queryKey: ['sources', words, meetingId],
    queryFn: async () => {
      const query = new URLSearchParams({ q: words, ...(meetingId ? { meeting: meetingId } : {}) })
      const response = await fetch(`/api/desk/sources?${query}`)
      return response.ok ? ((await response.json()) as { value: FoundSource[] }).value : []
    },
  })
  const titleOf = (source: FoundSource) =>
    [source.title, source.publisher, source.publishedOn].filter(Boolean).join(' · ')
  const add = (source: FoundSource) => {
    setChosen((before) => ({ ...before, [source.id]: titleOf(source) }))
    onChange([
      ...claims,
      {
        id: crypto.randomUUID(),
        sourceId: source.id,
        aspect: 'occurrence',
        stance: 'asserts',
        text: '',
        language: locale,
        nameIds: [],
        groupLabel: null,
        confidence: 'medium',
      },
    ])
  }
  const change = (id: string, part: Partial<DraftClaim>) =>
    onChange(claims.map((claim) => (claim.id === id ? { ...claim, ...part } : claim)))
  return (
    <Group legend={t('event.claims')}>
      {claims.map((claim, index) => (
        <Group
          key={claim.id}
          legend={`${index + 1}. ${chosen[claim.sourceId] ?? titles[claim.sourceId] ?? claim.sourceId}`}
        >
          <Text
            id={index === 0 ? 'claims' : `claim-${claim.id}`}
            label={t('event.claimText')}
            value={claim.text}
            lines={2}
            onChange={(text) => change(claim.id, { text })}
          />
          <div className={styles.row}>
            <Select
              id={`aspect-${claim.id}`}
              label={t('event.claimAspect')}
              value={claim.aspect}
              choices={options.aspects}
              onChange={(aspect) => change(claim.id, { aspect: aspect as DraftClaim['aspect'] })}
            />
            <Select
              id={`stance-${claim.id}`}
              label={t('event.claimStance')}
              value={claim.stance}
              choices={options.stances}
              onChange={(stance) => change(claim.id, { stance: stance as DraftClaim['stance'] })}
            />
          </div>
          <PickMany
            id={`names-${claim.id}`}
            label={t('event.claimNames')}
            empty={t('event.actorNone')}
            remove={t('event.removeActor')}
            choices={options.participants}
            chosen={claim.nameIds as string[]}
            onChange={(nameIds) => change(claim.id, { nameIds })}
          />
          <Text
            id={`unnamed-${claim.id}`}
            label={t('event.claimUnnamed')}
            value={claim.groupLabel ?? ''}
            onChange={(label) => change(claim.id, { groupLabel: label || null })}
          />
          <div className={styles.actions}>
            <button type="button" onClick={() => onChange(claims.filter((one) => one.id !== claim.id))}>
              {t('event.removeActor')}
            </button>
          </div>
        </Group>
      ))}
      <Text id="source-words" label={t('event.sourceSearch')} value={words} onChange={setWords} />
      <ul className="plain">
        {(found.data ?? []).slice(0, 8).map((source) => (
          <li key={source.id}>
            <button type="button" className={styles.link} onClick={() => add(source)}>
              {titleOf(source)}
            </button>
          </li>
        ))}
      </ul>
    </Group>
  )
}
