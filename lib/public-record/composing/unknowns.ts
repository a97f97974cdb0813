import type { EventDocument } from '@/lib/publication/schema'
import type { Fact } from './schema'
import { fact } from './facts'
import { type Telling, words } from './telling'

/** What no public source tells about an event, so that nobody writes more than is known; null where nothing is left open. */
export function unknownsOf({ t, v }: Telling, event: EventDocument): Fact | null {
  const { moment, meetingDay, actors, claims, statements = [], positions = [] } = event
  const groups = actors.flatMap(({ group }) => group ?? [])
  const open = [
    !moment?.localDate && !meetingDay ? t('outline.noDay') : null,
    moment?.localTime ? null : `${t('event.noTime')}.`,
    moment?.localTime && !moment.timeZone ? t('outline.noZone') : null,
    actors.length === 0 ? t('outline.noActor') : null,
    ...groups.map((group) =>
      group.memberIds.length === 0
        ? t('outline.groupUnnamed', { label: group.label })
        : group.exhaustive
          ? null
          : t('outline.groupOpen', { label: group.label }),
    ),
    ...groups.map(({ label, min, max }) => (min === null && max === null ? t('outline.noSize', { label }) : null)),
    actors.some(({ office }) => office) ? t('outline.officeOnly') : null,
    claims.some(({ quantity }) => quantity && !quantity.isSourced) ? t('outline.unsourced') : null,
    statements.some(({ textIsMissing }) => textIsMissing) ? t('judged.missing') : null,
    statements.some(({ delivery }) => delivery === 'unknown') ? `${headed(v.deliveryState.unknown)}.` : null,
    positions.some(({ reasonState }) => reasonState === 'unknown') ? t('outline.noReason') : null,
    event.outcome ? null : t('outline.noOutcome'),
  ]
  const told = [...new Set(open)].filter((one): one is string => one !== null)
  return told.length > 0 ? fact(t('outline.unknown'), ...told.map(words)) : null
}

function headed(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
