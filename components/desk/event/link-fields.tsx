'use client'

import { More, Select } from '../fields'
import type { EventDraft } from './draft'
import { PartList } from './part-list'
import { type Cited, claimChoices, type SectionProps } from './section'

/** How this event stands to others of its meeting (follows, responds to, interrupts, ends, prevents), and who says so. */
export function LinkFields({ t, options, draft, onChange, cited }: SectionProps & { cited: Cited }) {
  const claims = claimChoices(t, draft.claims, cited.sources)
  const others = options.events.filter((event) => event.value !== draft.id)
  if (others.length === 0 && draft.links.length === 0) return null
  return (
    <More title={t('edit.links')} open={draft.links.length > 0}>
      <PartList
        parts={draft.links}
        keyOf={(link) => `${link.kind} ${link.toId}`}
        onChange={(links) => onChange({ ...draft, links })}
        add={{
          label: t('edit.addLink'),
          make: () => {
            const free = others.find(({ value }) => !draft.links.some((link) => link.toId === value))
            return free ? { toId: free.value, kind: 'follows' as const, claimId: null } : null
          },
        }}
        remove={t('event.removeActor')}
      >
        {(link, change, number) => (
          <>
            <Select
              id={`link-kind-${number}`}
              label={t('edit.linkKind')}
              value={link.kind}
              choices={options.linkKinds}
              onChange={(kind) => change({ kind: kind as EventDraft['links'][number]['kind'] })}
            />
            <Select
              id={`link-to-${number}`}
              label={t('edit.linkTo')}
              value={link.toId}
              choices={others}
              onChange={(toId) => change({ toId })}
            />
            {claims.length > 0 || link.claimId ? (
              <Select
                id={`link-claim-${number}`}
                label={t('edit.byClaim')}
                value={link.claimId ?? ''}
                empty="–"
                choices={claims}
                onChange={(claimId) => change({ claimId: claimId || null })}
              />
            ) : null}
          </>
        )}
      </PartList>
    </More>
  )
}
