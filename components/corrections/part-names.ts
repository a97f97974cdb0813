import { LOCALES, type RecordKind } from '@/db/vocabulary'
import type { ChangedRow } from '@/lib/history/changes'
import { languageName } from '@/lib/i18n/format'
import { codeName, fieldName } from '../history/field-names'
import type { Reader } from '../reader'

/** What a part of a document is called, by the path of a change: "Who, role". The path itself where it has no name. */
export function partName({ t, locale }: Reader, path: string): string {
  const steps = path.split('.')
  const [first = '', last = ''] = [steps[0], steps.at(-1)]
  const spoken = LOCALES.find((one) => one === steps[1])
  const language = spoken ? languageName(spoken, locale) : null
  const known = wholeNames(t)[first as keyof ReturnType<typeof wholeNames>]
  const whole = known ?? fieldName(t, first, language) ?? first
  // A plain line is its words: there is nothing beside them to tell apart.
  if (steps.length === 1 || first === 'summaries') return whole
  if (first === 'details') return detailName(t, last) ?? `${whole}, ${last}`
  const within = steps.findLast((step) => step in INSIDE)
  const name = within ? t(`openness.part.${INSIDE[within as keyof typeof INSIDE]}`) : null
  return name ? `${whole}, ${name}` : whole
}

/** What an entry of a list is called, by its place or its language: "Claim 2", "Plain line, French". */
export function rowName(reader: Reader, { list, place }: ChangedRow): string {
  const { t, locale } = reader
  const key = `openness.row.${(list.split('.').at(-1) ?? '') as 'claims'}` as const
  const told = LOCALES.some((one) => one === place) ? languageName(String(place), locale) : String(place)
  return t.has(key) ? t(key, { place: told }) : `${partName(reader, list)} ${told}`
}

/** What a part of an entry is called beside the entry's own name; empty where the entry is its words. */
export function nameInRow({ t }: Reader, { path: row, list }: ChangedRow, path: string): string {
  const steps = path.slice(row.length + 1).split('.')
  if (list === 'summaries' && steps.at(-1) === 'text') return ''
  const within = steps.findLast((step) => step in INSIDE)
  if (within) return t(`openness.part.${INSIDE[within as keyof typeof INSIDE]}`)
  return steps.findLast((step) => !/^\d+$/.test(step)) ?? ''
}

/** Where a part lies inside another; the last step that is listed names it. */
const INSIDE = {
  language: 'language',
  locale: 'language',
  textLanguage: 'language',
  localDate: 'date',
  localTime: 'time',
  precision: 'precision',
  qualifier: 'precision',
  text: 'text',
  wording: 'text',
  certainty: 'certainty',
  label: 'group',
  groupId: 'group',
  note: 'note',
  kind: 'kind',
  role: 'role',
  capacity: 'capacity',
  stance: 'stance',
  aspect: 'aspect',
  source: 'source',
  sourceId: 'source',
  nameIds: 'names',
  memberIds: 'names',
  members: 'names',
  passage: 'passage',
  parallels: 'passage',
  participantId: 'participant',
  office: 'office',
  officeBodyId: 'body',
  saidBy: 'saidBy',
  attribution: 'attribution',
  confidence: 'confidence',
  amount: 'amount',
  unit: 'amount',
  isSourced: 'source',
  min: 'atLeast',
  max: 'atMost',
  code: 'code',
  class: 'class',
  state: 'state',
  status: 'status',
  reason: 'reason',
  reasonState: 'reason',
  reasonNotDelivered: 'reason',
  delivery: 'delivery',
  objectId: 'item',
  objectKind: 'item',
  toId: 'event',
  title: 'title',
  number: 'number',
  slotMinutes: 'minutes',
  presence: 'presence',
  paragraph: 'paragraph',
  outcome: 'outcome',
  minutesUsed: 'minutes',
  scheduledStart: 'scheduled',
  scheduledEnd: 'scheduled',
  actualStart: 'actual',
  actualEnd: 'actual',
} as const

function wholeNames(t: Reader['t']) {
  return {
    kind: t('openness.part.kind'),
    symbol: t('meetings.symbol'),
    version: t('openness.part.version'),
    note: t('openness.part.note'),
    moment: t('event.when'),
    localDate: t('event.when'),
    localTime: t('event.when'),
    precision: t('openness.part.precision'),
    qualifier: t('openness.part.precision'),
    asStated: t('event.when'),
    meetingDay: t('event.when'),
    daysPastMeetingDay: t('event.when'),
    meetingId: t('event.meeting'),
    sitting: t('event.sitting'),
    sessionLabel: t('event.sitting'),
    agendaItem: t('event.item'),
    actors: t('event.who'),
    topicIds: t('event.topics'),
    details: t('event.details'),
    durationMinutes: t('event.duration'),
    durationNote: t('event.duration'),
    repeatMin: t('event.repeated'),
    repeatMax: t('event.repeated'),
    extent: t('event.extent'),
    outcome: t('event.outcome'),
    recordBasis: t('event.basis'),
    confidence: t('event.confidence'),
    scope: t('event.scope'),
    conflictNote: t('event.differing'),
    summaries: t('openness.part.line'),
    claims: t('event.accounts'),
    links: t('event.related'),
    assessments: t('judged.assessments'),
    adoptions: t('judged.adoptions'),
    positions: t('judged.positions'),
    statements: t('judged.statements'),
    textTitle: t('judged.text'),
    textId: t('judged.text'),
    groups: t('openness.part.group'),
    sittingId: t('event.sitting'),
    agendaItemId: t('event.item'),
    participantId: t('search.participant'),
    aboutSymbol: t('meetings.symbol'),
    chairId: t('meeting.chair'),
    countryId: t('meeting.place'),
    format: t('meeting.format'),
    year: t('meetings.year'),
    text: t('release.text'),
    language: t('release.language'),
    receivedOn: t('release.date'),
    source: t('openness.part.source'),
    meetings: t('release.meetings'),
    sentences: t('passages.sentences'),
    agenda: t('meeting.agenda'),
    agendaVersions: t('agenda.versions'),
    attendance: t('agenda.attendance'),
    closing: t('agenda.sittingState.closed'),
    bodyId: t('agenda.body'),
    cityAliases: t('meeting.place'),
    timeZone: t('meeting.zone'),
    formatReason: t('meeting.format'),
    viceChairId: t('meeting.viceChair'),
    chairPersons: t('meeting.chair'),
    chairOffice: t('meeting.chair'),
    ordinals: t('meeting.ordinals'),
    sourceIds: t('openness.part.source'),
    names: t('desk.agenda.topic.names'),
    description: t('desk.agenda.topic.description'),
    keywords: t('topic.keywords'),
    firstSeen: t('desk.agenda.topic.firstSeen'),
    parentId: t('topic.within'),
    meetingIds: t('site.meetings'),
    urlStatus: t('release.address'),
    datelinePlace: t('inferred.place'),
    inferred: t('inferred.part'),
    translationOfId: t('release.versions'),
    sittings: t('meeting.sittings'),
    status: t('meeting.status'),
    city: t('meeting.place'),
    venue: t('meeting.place'),
    startsOn: t('meeting.dates'),
    endsOn: t('meeting.dates'),
    notes: t('meeting.notes'),
  }
}

function detailName(t: Reader['t'], name: string): string | null {
  const names = t.has(`event.detail.${name as 'reason'}`) ? t(`event.detail.${name as 'reason'}`) : null
  return names ?? null
}

/** How a value of a document is read: codes by their label, ids by the name of their record, words as they are. */
export function partValue(reader: Reader, path: string, value: string): string {
  const steps = path.split('.')
  const step = steps.findLast((one) => !/^\d+$/.test(one)) ?? ''
  const kind = RECORDS[step as keyof typeof RECORDS] as RecordKind | undefined
  if (kind) return reader.label(kind, value)
  const sentence = `${SENTENCES[`${steps[0]} ${step}` as keyof typeof SENTENCES]}.${value}` as 'agenda.status.draft'
  if (reader.t.has(sentence)) return reader.t(sentence)
  if (step.endsWith('anguage') || step.endsWith('ocale')) return languageName(value, reader.locale)
  const list = OF_ITS_PART[`${steps[0]} ${step}` as keyof typeof OF_ITS_PART] ?? LISTS[step as keyof typeof LISTS]
  const labels: Record<string, string> = list ? reader.v[list] : {}
  return labels[value] ?? codeName(reader, step, value) ?? value
}

const RECORDS = {
  participantId: 'participant',
  officeBodyId: 'body',
  nameIds: 'participant',
  memberIds: 'participant',
  topicIds: 'topic',
  meetingId: 'meeting',
  toId: 'event',
  sourceId: 'release',
  sameReportAs: 'release',
  translationOfId: 'release',
  forParticipantId: 'participant',
  countryId: 'participant',
  viceChairId: 'participant',
  presidedById: 'participant',
  proposerId: 'participant',
  publisherId: 'participant',
  parentId: 'topic',
  deferredToMeetingId: 'meeting',
  chairId: 'participant',
  meetingIds: 'meeting',
  bodyId: 'body',
  referredToBodyId: 'body',
} as const

/** Codes whose words are sentences of the pages, not labels of a list. */
const SENTENCES = {
  'sittings state': 'agenda.sittingState',
  'agendaVersions status': 'agenda.status',
  'agendaVersions presence': 'agenda.presence',
} as const

/** Codes that mean something else in some parts: a stance is a delegation's in a position, and a source's in a claim. */
const OF_ITS_PART = {
  'positions stance': 'stance',
  'statements kind': 'statementKind',
  'links kind': 'linkKind',
  'kind kind': 'meetingKind',
  'status status': 'meetingStatus',
  'outcome outcome': 'meetingOutcome',
  'format format': 'meetingFormat',
  'chairOffice chairOffice': 'office',
  'sittings kind': 'sittingKind',
  'sittings presidedIn': 'capacity',
  'agenda outcome': 'agendaOutcome',
  'attendance medium': 'meetingFormat',
  'source kind': 'sourceKind',
  'meetings role': 'releaseMeetingRole',
} as const

const LISTS = {
  role: 'actorRole',
  office: 'office',
  capacity: 'capacity',
  stance: 'claimStance',
  aspect: 'aspect',
  confidence: 'confidence',
  extent: 'extent',
  precision: 'precision',
  qualifier: 'qualifier',
  recordBasis: 'recordBasis',
  attribution: 'attribution',
  code: 'assessmentCode',
  class: 'sentenceClass',
  delivery: 'deliveryState',
  reasonState: 'reasonState',
  format: 'meetingFormat',
  medium: 'meetingFormat',
  chairOffice: 'office',
  presidedIn: 'capacity',
  access: 'accessLevel',
  connection: 'connection',
  objectKind: 'positionObject',
} as const
