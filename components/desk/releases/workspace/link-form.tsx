'use client'

import { useMutation } from '@tanstack/react-query'
import { memo, useState } from 'react'
import type { SentenceClass } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import { withRange } from '@/lib/releases/marking'
import styles from '../../desk.module.css'
import { type Choice, Group, Select } from '../../fields'
import { PickMany } from '../../pick-many'
import { ProblemSummary } from '../../problem-summary'
import { send } from '../../send'
import { ChosenPassage, wordsOf } from './chosen-passage'

type Span = { start: number; end: number }
export type Linked = {
  claimId: string
  eventId: string
  ranges: Span[]
  class: SentenceClass
  exact: string
  about: string
}
type Props = {
  t: DeskTranslate
  versionId: string
  text: string
  /** What is selected in the text now. */
  range: Span | null
  kept: Span[]
  events: Choice[]
  aspects: Choice[]
  /** What words within a sentence may be where they are a statement of their own. */
  classes: Choice[]
  participants: Choice[]
  onKeep: (kept: Span[]) => void
  onClear: () => void
  onLinked: (linked: Linked) => void
}

/** Links chosen words, one range or several, to an event that is being recorded. */
export const LinkForm = memo(function LinkForm(props: Props) {
  const { t, versionId, text, range, kept, events, aspects, classes, participants, onKeep, onClear, onLinked } = props
  const [eventId, setEvent] = useState(events[0]?.value ?? '')
  const [aspect, setAspect] = useState('occurrence')
  const [what, setWhat] = useState('')
  const [nameIds, setNames] = useState<string[]>([])
  const chosen = range ? withRange(kept, range) : kept
  const link = useMutation({
    mutationFn: (ranges: Span[]) =>
      send<{ claimId: string }>('link-passage', {
        ...{ id: crypto.randomUUID(), versionId, ranges, eventId, aspect, nameIds, class: what || null },
        ...{ stance: 'asserts', confidence: 'medium' },
      }),
    onSuccess: (sent, ranges) => {
      if (!sent.ok) return
      const about = events.find((event) => event.value === eventId)?.label ?? ''
      const words = { ranges, class: (what || 'claim') as SentenceClass, exact: wordsOf(text, ranges) }
      onLinked({ claimId: sent.value.claimId, eventId, ...words, about })
      setWhat('')
      setNames([])
      onClear()
    },
  })
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.length > 0) link.mutate(chosen)
      }}
    >
      <p className={styles.hint}>{t('release.select')}</p>
      <ProblemSummary t={t} problem={link.data && !link.data.ok ? link.data.problem : null} />
      <Group legend={t('release.selected')}>
        <ChosenPassage
          {...{ t, text, kept, range }}
          onKeep={() => onKeep(chosen)}
          onRemove={(gone) => onKeep(kept.filter((one) => one !== gone))}
        />
        <Select
          id="eventId"
          label={t('release.linkTo')}
          value={eventId}
          empty="–"
          choices={events}
          onChange={setEvent}
        />
        <Select id="aspect" label={t('release.aspect')} value={aspect} choices={aspects} onChange={setAspect} />
        <Select
          id="statement-class"
          label={t('statement.within')}
          value={what}
          empty="–"
          choices={classes}
          onChange={setWhat}
        />
        <PickMany
          id="names"
          label={t('event.claimNames')}
          empty={t('event.actorNone')}
          remove={t('event.removeActor')}
          choices={participants}
          chosen={nameIds}
          onChange={setNames}
        />
        <div className={styles.actions}>
          <button type="submit" className={styles.primary} disabled={chosen.length === 0 || !eventId || link.isPending}>
            {t('release.link')}
          </button>
          <button type="button" disabled={chosen.length === 0} onClick={onClear}>
            {t('release.clear')}
          </button>
        </div>
        {link.data?.ok && chosen.length === 0 ? <p role="status">{t('release.linked')}</p> : null}
      </Group>
    </form>
  )
})
