import { LOCALES, type Locale } from '@/db/vocabulary'
import { languageName } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { Field, Values } from '../meetings/sheet'

type Item = {
  number: string | null
  title: string
  titleLocale: Locale
  slotMinutes: number | null
  minutesUsed: number | null
  outcome: string | null
  deferredToMeetingId: string | null
  referredToBodyId: string | null
  topicIds: string[]
}

/** The fields of an agenda item, with where it went if its outcome says that it went somewhere. */
export function itemSheet(locale: Locale): Field[][] {
  const t = translator(locale)
  return [
    [
      { type: 'sign', name: 'number', label: t('desk.meeting.itemNumber') },
      { type: 'text', name: 'title', label: t('desk.meeting.itemTitle') },
      { type: 'choice', name: 'titleLocale', label: t('desk.agenda.items.language'), list: 'locales' },
    ],
    [
      { type: 'number', name: 'slotMinutes', label: t('desk.agenda.items.slot') },
      { type: 'number', name: 'minutesUsed', label: t('desk.agenda.items.used') },
      { type: 'choice', name: 'outcome', label: t('desk.meeting.itemOutcome'), list: 'itemOutcomes', empty: '–' },
    ],
    [
      {
        ...{ type: 'choice', name: 'deferredToMeetingId', label: t('desk.agenda.items.deferredTo') },
        ...{ list: 'meetings', empty: t('desk.agenda.notStated'), when: { name: 'outcome', in: ['deferred'] } },
      },
      {
        ...{ type: 'choice', name: 'referredToBodyId', label: t('desk.agenda.items.referredTo') },
        ...{ list: 'bodies', empty: t('desk.agenda.choose'), when: { name: 'outcome', in: ['referred'] } },
      },
    ],
    [
      {
        ...{ type: 'many', name: 'topicIds', label: t('desk.agenda.items.topics'), list: 'topics' },
        ...{ add: t('desk.agenda.items.topicsAdd'), remove: t('desk.agenda.remove') },
      },
    ],
  ]
}

/** What the form of an item holds; without one, what a new one begins with. */
export function itemValues(locale: Locale, item?: Item): Values {
  return {
    number: item?.number ?? '',
    title: item?.title ?? '',
    titleLocale: item?.titleLocale ?? locale,
    slotMinutes: item?.slotMinutes?.toString() ?? '',
    minutesUsed: item?.minutesUsed?.toString() ?? '',
    outcome: item?.outcome ?? '',
    deferredToMeetingId: item?.deferredToMeetingId ?? '',
    referredToBodyId: item?.referredToBodyId ?? '',
    topicIds: item?.topicIds ?? [],
  }
}

/** The fields of a version of an agenda, without its lines. */
export function versionSheet(locale: Locale): Field[][] {
  const t = translator(locale)
  return [
    [
      {
        ...{ type: 'text', name: 'label', label: t('desk.agenda.versions.label') },
        hint: t('desk.agenda.versions.labelHint'),
      },
      { type: 'choice', name: 'status', label: t('desk.agenda.versions.status'), list: 'versionStatuses' },
      { type: 'sign', name: 'datedOn', label: t('desk.agenda.versions.datedOn'), hint: t('desk.agenda.dateHint') },
    ],
    [
      {
        ...{ type: 'choice', name: 'sourceId', label: t('desk.agenda.versions.source') },
        ...{ list: 'sources', empty: t('desk.agenda.notStated') },
      },
    ],
  ]
}

type Version = { label: string; status: string; datedOn: string | null; sourceId: string | null }

/** What the form of a version holds. */
export function versionValues({ label, status, datedOn, sourceId }: Version): Values {
  return { label, status, datedOn: datedOn ?? '', sourceId: sourceId ?? '' }
}

/** The fields of a text under negotiation. */
export function textSheet(locale: Locale): Field[][] {
  const t = translator(locale)
  return [
    [
      { type: 'choice', name: 'kind', label: t('desk.agenda.texts.kind'), list: 'textKinds' },
      { type: 'choice', name: 'state', label: t('desk.agenda.texts.state'), list: 'textStates' },
      { type: 'sign', name: 'officialSymbol', label: t('desk.agenda.texts.symbol') },
    ],
    LOCALES.map(
      (one): Field => ({
        ...{ type: 'lines', name: `titles.${one}`, hint: t('desk.agenda.texts.titleHint') },
        label: t('desk.agenda.texts.titleIn', { language: languageName(one, locale) }),
      }),
    ),
    [
      {
        ...{ type: 'choice', name: 'proposerId', label: t('desk.agenda.texts.proposer') },
        ...{ list: 'participants', empty: t('desk.agenda.notStated') },
      },
      {
        ...{
          type: 'sign',
          name: 'adoptedOn',
          label: t('desk.agenda.texts.adoptedOn'),
          hint: t('desk.agenda.dateHint'),
        },
        when: { name: 'state', in: ['adopted', 'adopted_weakened'] },
      },
    ],
    [{ type: 'units', name: 'units', label: t('desk.agenda.texts.units') }],
  ]
}

type HeldText = {
  kind: string
  state: string
  officialSymbol: string | null
  titles: Partial<Record<Locale, string[]>>
  proposerId: string | null
  adoptedOn: string | null
  units: { id: string; paragraph: string | null; wording: string; locale: Locale; variantOfId: string | null }[]
}

/** What the form of a text holds; without one, what a new one begins with. */
export function textValues(text?: HeldText): Values {
  return {
    kind: text?.kind ?? 'communique',
    state: text?.state ?? 'tabled',
    officialSymbol: text?.officialSymbol ?? '',
    ...Object.fromEntries(LOCALES.map((one) => [`titles.${one}`, (text?.titles[one] ?? []).join('\n')])),
    proposerId: text?.proposerId ?? '',
    adoptedOn: text?.adoptedOn ?? '',
    units: (text?.units ?? []).map(({ id, paragraph, wording, locale, variantOfId }) => ({
      ...{ id, wording, locale, paragraph: paragraph ?? '', variantOfId: variantOfId ?? '' },
    })),
  }
}

/** The fields of a topic; a new one also gets the name in its address. */
export function topicSheet(locale: Locale, isNew: boolean): Field[][] {
  const t = translator(locale)
  const perLocale = (field: (one: Locale, language: string) => Field) =>
    LOCALES.map((one) => field(one, languageName(one, locale)))
  return [
    perLocale((one, language) => ({
      ...{ type: 'text', name: `names.${one}`, label: t('desk.agenda.topic.nameIn', { language }) },
    })),
    isNew ? [{ type: 'text', name: 'id', label: t('desk.agenda.topic.id'), hint: t('desk.agenda.topic.idHint') }] : [],
    [{ type: 'text', name: 'description', label: t('desk.agenda.topic.description'), lines: 3 }],
    perLocale((one, language) => ({
      ...{ type: 'lines', name: `keywords.${one}`, label: t('desk.agenda.topic.keywordsIn', { language }) },
      hint: t('desk.agenda.meeting.onePerLine'),
    })),
    [
      { type: 'sign', name: 'firstSeen', label: t('desk.agenda.topic.firstSeen'), hint: '2023' },
      { type: 'choice', name: 'parentId', label: t('desk.agenda.topic.parent'), list: 'topics', empty: '–' },
    ],
  ]
}

type Topic = {
  names: Record<Locale, string>
  description: string
  keywords: Record<Locale, string[]>
  firstSeen: string | null
  parentId: string | null
}

/** What the form of a topic holds; without one, nothing yet. */
export function topicValues(topic?: Topic): Values {
  return {
    ...Object.fromEntries(
      LOCALES.flatMap((one) => [
        [`names.${one}`, topic?.names[one] ?? ''],
        [`keywords.${one}`, (topic?.keywords[one] ?? []).join('\n')],
      ]),
    ),
    description: topic?.description ?? '',
    firstSeen: topic?.firstSeen ?? '',
    parentId: topic?.parentId ?? '',
  }
}
