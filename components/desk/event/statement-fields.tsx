'use client'

import styles from '../desk.module.css'
import { Check, More, Select, Text } from '../fields'
import type { EventDraft } from './draft'
import { PartList } from './part-list'
import { type Cited, claimChoices, type SectionProps } from './section'

type Props = SectionProps & { cited: Cited }
type Statement = EventDraft['statements'][number]

/** Words meant for the room: who spoke or was to speak, whether it was heard, and the text, held or missing. */
export function StatementFields({ t, locale, options, draft, onChange, cited }: Props) {
  const claims = claimChoices(t, draft.claims, cited.sources)
  return (
    <More title={t('edit.statements')} open={draft.statements.length > 0}>
      <PartList
        parts={draft.statements}
        keyOf={(one) => one.id}
        onChange={(statements) => onChange({ ...draft, statements })}
        add={{
          label: t('edit.addStatement'),
          make: () => ({
            ...{
              id: crypto.randomUUID(),
              kind: 'intervention' as const,
              speaker: null,
              forParticipantId: null,
              capacity: null,
            },
            ...{
              delivery: 'unknown' as const,
              reasonNotDelivered: null,
              text: null,
              textLanguage: null,
              textIsMissing: false,
              claimId: claims[0]?.value ?? null,
            },
          }),
        }}
        remove={t('event.removeActor')}
      >
        {(one, change, number) => (
          <>
            <Select
              id={`statement-${number}`}
              label={t('edit.statementKind')}
              value={one.kind}
              choices={options.statementKinds}
              onChange={(kind) => change({ kind: kind as Statement['kind'] })}
            />
            <Text
              id={`speaker-${number}`}
              label={t('edit.speaker')}
              value={one.speaker ?? ''}
              onChange={(speaker) => change({ speaker: speaker || null })}
            />
            <Select
              id={`speaks-for-${number}`}
              label={t('edit.speaksFor')}
              value={one.forParticipantId ?? ''}
              empty="–"
              choices={options.participants}
              onChange={(value) => change({ forParticipantId: value || null })}
            />
            <Select
              id={`statement-capacity-${number}`}
              label={t('event.capacity')}
              value={one.capacity ?? ''}
              empty={t('edit.capacityNone')}
              choices={options.capacities}
              onChange={(value) => change({ capacity: (value || null) as Statement['capacity'] })}
            />
            <Select
              id={`delivery-${number}`}
              label={t('edit.delivery')}
              value={one.delivery}
              choices={options.deliveries}
              onChange={(delivery) => change({ delivery: delivery as Statement['delivery'] })}
            />
            {one.delivery.startsWith('not_delivered') || one.reasonNotDelivered ? (
              <Text
                id={`why-not-${number}`}
                label={t('edit.whyNot')}
                value={one.reasonNotDelivered ?? ''}
                onChange={(reason) => change({ reasonNotDelivered: reason || null })}
              />
            ) : null}
            {claims.length > 0 ? (
              <Select
                id={`statement-claim-${number}`}
                label={t('edit.byClaim')}
                value={one.claimId ?? ''}
                empty="–"
                choices={claims}
                onChange={(claimId) => change({ claimId: claimId || null })}
              />
            ) : null}
            <div className={styles.wide}>
              <Text
                id={`statement-words-${number}`}
                label={t('edit.words')}
                value={one.text ?? ''}
                lines={3}
                onChange={(text) =>
                  change({ text: text || null, textLanguage: text ? (one.textLanguage ?? locale) : null })
                }
              />
              {one.text ? (
                <Text
                  id={`statement-language-${number}`}
                  label={t('release.language')}
                  value={one.textLanguage ?? ''}
                  onChange={(language) => change({ textLanguage: language.trim() || null })}
                />
              ) : null}
              <Check
                id={`words-missing-${number}`}
                label={t('edit.wordsMissing')}
                checked={one.textIsMissing}
                onChange={(textIsMissing) => change({ textIsMissing })}
              />
            </div>
          </>
        )}
      </PartList>
    </More>
  )
}
