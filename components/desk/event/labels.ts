import type { DeskTranslate } from '@/lib/i18n/desk'
import type { EventOptions } from './options'

/** What the fields of an event are called, by their path, for problems, conflicts and comparisons. */
export function fieldLabels(t: DeskTranslate, options: EventOptions): Record<string, string> {
  return {
    details: t('event.kind'),
    meetingDay: t('event.when'),
    localDate: t('event.date'),
    localTime: t('event.time'),
    precision: t('event.precision'),
    qualifier: t('edit.qualifier'),
    asStated: t('edit.asStated'),
    sittingId: t('event.sitting'),
    sessionLabel: t('event.session'),
    agendaItemId: t('event.item'),
    textId: t('edit.text'),
    topicIds: t('event.topics'),
    actors: t('event.actors'),
    groups: t('edit.groups'),
    summaries: t('event.summary'),
    durationMinutes: t('edit.duration'),
    durationNote: t('edit.durationNote'),
    repeatMin: t('edit.repeatMin'),
    repeatMax: t('edit.repeatMax'),
    extent: t('edit.extentOf'),
    scope: t('edit.scope'),
    recordBasis: t('event.basis'),
    outcome: t('edit.outcome'),
    conflictNote: t('edit.conflictNote'),
    confidence: t('edit.confidence'),
    claims: t('event.claims'),
    assessments: t('edit.assessments'),
    adoptions: t('edit.adoptions'),
    positions: t('edit.positions'),
    links: t('edit.links'),
    statements: t('edit.statements'),
    correction: t('edit.correctionReason'),
    ...Object.fromEntries(options.participants.map(({ value, label }) => [`named.${value}`, label])),
  }
}

/** A value as people read it: ids by their names, lists by their entries, nothing as an empty text. */
export function tellValue(options: EventOptions): (value: unknown) => string {
  const names = new Map<string, string>()
  const { participants, topics, sittings, items, texts, events, roles, offices, bodies, describedGroups } = options
  const lists = [participants, topics, bodies, sittings, items, texts, events, roles, offices, describedGroups]
  for (const { value, label } of lists.flat()) names.set(value, label)
  for (const { value, label } of options.groups.flatMap((group) => group.kinds)) names.set(value, label)
  for (const { value, label } of options.objects) {
    const [, id = ''] = value.split(' ')
    if (!names.has(id)) names.set(id, label)
  }
  const tell = (value: unknown): string => {
    if (value === null || value === undefined || value === false) return ''
    if (Array.isArray(value)) return value.map(tell).filter(Boolean).join('; ')
    if (typeof value !== 'object') return names.get(String(value)) ?? String(value)
    const told = Object.entries(value).filter(([key]) => key !== 'id' && key !== 'claimId')
    return told
      .map(([, inner]) => tell(inner))
      .filter(Boolean)
      .join(' · ')
  }
  return tell
}
