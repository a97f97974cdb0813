import { KINDS } from '@/lib/events/kinds/registry'
import type { Translate } from '@/lib/i18n/translate'
import type { Reader } from '../reader'

/** What a field of a form of the desk is called there, with its language where it has one; null where no form has it. */
export function fieldName(t: Translate, field: string, language: string | null): string | null {
  const inLanguage = language ? IN_LANGUAGE[field as keyof typeof IN_LANGUAGE] : undefined
  if (language && inLanguage) return t(inLanguage, { language })
  const key = FIELDS[field as keyof typeof FIELDS]
  return key ? t(key) : null
}

/** Fields of meetings and their parts, agendas, texts, topics and sources, beside those that public pages name. */
const FIELDS = {
  bodyId: 'desk.agenda.meeting.body',
  timeZone: 'desk.meeting.timeZone',
  formatReason: 'desk.agenda.meeting.formatReason',
  viceChairId: 'desk.agenda.meeting.viceChair',
  chairOffice: 'desk.agenda.meeting.chairOffice',
  chairPersons: 'desk.agenda.meeting.chairPersons',
  scheduledStart: 'desk.agenda.sitting.scheduledStart',
  scheduledEnd: 'desk.meeting.scheduledEnd',
  actualStart: 'desk.agenda.sitting.actualStart',
  actualEnd: 'desk.meeting.actualEnd',
  witness: 'desk.agenda.sitting.witness',
  state: 'desk.agenda.sitting.state',
  presidedById: 'desk.agenda.sitting.presidedBy',
  presidedIn: 'desk.agenda.sitting.presidedIn',
  arrived: 'desk.agenda.attendance.arrived',
  left: 'desk.agenda.attendance.left',
  medium: 'desk.agenda.attendance.medium',
  capacity: 'desk.agenda.attendance.capacity',
  sourceId: 'desk.agenda.attendance.source',
  number: 'desk.meeting.itemNumber',
  title: 'desk.release.title',
  titleLocale: 'desk.agenda.items.language',
  slotMinutes: 'desk.agenda.items.slot',
  minutesUsed: 'desk.agenda.items.used',
  deferredToMeetingId: 'desk.agenda.items.deferredTo',
  referredToBodyId: 'desk.agenda.items.referredTo',
  label: 'desk.agenda.versions.label',
  datedOn: 'desk.agenda.versions.datedOn',
  entries: 'desk.meeting.agenda',
  units: 'desk.agenda.texts.units',
  officialSymbol: 'desk.agenda.texts.symbol',
  proposerId: 'desk.agenda.texts.proposer',
  adoptedOn: 'desk.agenda.texts.adoptedOn',
  description: 'desk.agenda.topic.description',
  firstSeen: 'desk.agenda.topic.firstSeen',
  parentId: 'desk.agenda.topic.parent',
  publisher: 'desk.release.publisher',
  publisherId: 'desk.release.publisher',
  publishedOn: 'desk.release.publishedOn',
  url: 'desk.release.url',
  connection: 'desk.edit.connection',
  access: 'desk.edit.sourceAccessLabel',
  sameReportAs: 'desk.edit.sameReport',
  isTranslation: 'desk.edit.isTranslation',
  provenance: 'desk.openness.reply.provenance',
} as const

const IN_LANGUAGE = {
  names: 'desk.agenda.topic.nameIn',
  keywords: 'desk.agenda.topic.keywordsIn',
  titles: 'desk.agenda.texts.titleIn',
} as const

/** The label of a code in a field that many kinds of record have, each with codes of its own; null for other words. */
export function codeName({ t, v, locale }: Reader, field: string, code: string): string | null {
  if (!/^[a-z_]+$/.test(code)) return null
  const keys = CODES[field as keyof typeof CODES]
  if (!keys) return null
  const event = field === 'kind' && code in KINDS ? KINDS[code as keyof typeof KINDS].words[locale] : null
  const lists: Record<string, string>[] = keys.lists.map((list) => v[list])
  const listed = lists.find((list) => code in list)?.[code]
  const told = keys.messages.map((key) => `${key}.${code}` as 'agenda.status.draft').find((key) => t.has(key))
  return event ?? listed ?? (told ? t(told) : null)
}

const CODES = {
  kind: { lists: ['meetingKind', 'sittingKind', 'sourceKind'], messages: ['desk.agenda.texts.kindOf'] },
  status: { lists: ['meetingStatus', 'textStatus'], messages: ['agenda.status'] },
  outcome: { lists: ['meetingOutcome', 'agendaOutcome'], messages: [] },
  state: { lists: ['assessmentState'], messages: ['agenda.sittingState', 'desk.agenda.texts.stateOf'] },
  presence: { lists: [], messages: ['agenda.presence'] },
} as const
