'use client'

import styles from '../desk.module.css'
import { More, Select, Text } from '../fields'
import { PickMany } from '../pick-many'
import type { EventDraft } from './draft'
import { type SectionProps, typedNumber } from './section'

/** Where in the meeting: the sitting, the agenda item and the text it was about, and its topics. */
export function PlaceFields({ t, options, draft, onChange }: SectionProps) {
  return (
    <>
      <div className={styles.row}>
        {options.sittings.length > 0 ? (
          <Select
            id="sittingId"
            label={t('event.sitting')}
            value={draft.sittingId ?? ''}
            empty={t('event.noSitting')}
            choices={options.sittings}
            onChange={(value) => onChange({ ...draft, sittingId: value || null })}
          />
        ) : null}
        <Text
          id="sessionLabel"
          label={t('event.session')}
          value={draft.sessionLabel ?? ''}
          hint={t('event.sessionHint')}
          onChange={(sessionLabel) => onChange({ ...draft, sessionLabel })}
        />
        {options.items.length > 0 ? (
          <Select
            id="agendaItemId"
            label={t('event.item')}
            value={draft.agendaItemId ?? ''}
            empty={t('event.noItem')}
            choices={options.items}
            onChange={(value) => onChange({ ...draft, agendaItemId: value || null })}
          />
        ) : null}
        {options.texts.length > 0 ? (
          <Select
            id="textId"
            label={t('edit.text')}
            value={draft.textId ?? ''}
            empty={t('event.noItem')}
            choices={options.texts}
            onChange={(value) => onChange({ ...draft, textId: value || null })}
          />
        ) : null}
      </div>
      <PickMany
        id="topics"
        label={t('event.topics')}
        empty={t('event.actorNone')}
        remove={t('event.removeActor')}
        choices={options.topics}
        chosen={draft.topicIds}
        onChange={(topicIds) => onChange({ ...draft, topicIds })}
      />
    </>
  )
}

/** How long, how often, whole or part, one occurrence or a pattern, and what came of it. */
export function MeasureFields({ t, options, draft, onChange }: SectionProps) {
  const isOpen =
    [draft.durationMinutes, draft.durationNote, draft.repeatMin, draft.outcome].some(Boolean) ||
    draft.scope === 'pattern' ||
    draft.extent !== 'unknown'
  const number = (id: 'durationMinutes' | 'repeatMin' | 'repeatMax', label: string) => (
    <Text
      id={id}
      label={label}
      value={draft[id] === null ? '' : String(draft[id])}
      inputMode="numeric"
      onChange={(typed) => onChange({ ...draft, [id]: typedNumber(typed) })}
    />
  )
  return (
    <More title={t('edit.more')} open={isOpen}>
      <div className={styles.row}>
        <Select
          id="scope"
          label={t('edit.scope')}
          value={draft.scope}
          choices={options.scopes}
          onChange={(scope) => onChange({ ...draft, scope: scope as EventDraft['scope'] })}
        />
        <Select
          id="extent"
          label={t('edit.extentOf')}
          value={draft.extent}
          choices={options.extents}
          onChange={(extent) => onChange({ ...draft, extent: extent as EventDraft['extent'] })}
        />
        <Select
          id="confidence"
          label={t('edit.confidence')}
          value={draft.confidence}
          choices={options.confidences}
          onChange={(confidence) => onChange({ ...draft, confidence: confidence as EventDraft['confidence'] })}
        />
      </div>
      <div className={styles.row}>
        {number('durationMinutes', t('edit.duration'))}
        <Text
          id="durationNote"
          label={t('edit.durationNote')}
          value={draft.durationNote ?? ''}
          onChange={(durationNote) => onChange({ ...draft, durationNote: durationNote || null })}
        />
        {number('repeatMin', t('edit.repeatMin'))}
        {number('repeatMax', t('edit.repeatMax'))}
      </div>
      <Text
        id="outcome"
        label={t('edit.outcome')}
        value={draft.outcome ?? ''}
        lines={2}
        onChange={(outcome) => onChange({ ...draft, outcome: outcome || null })}
      />
    </More>
  )
}
