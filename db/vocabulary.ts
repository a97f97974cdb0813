/**
 * The closed lists that the database enforces. Codes carry meaning, labels do not: French and Portuguese
 * fold several of these into one word, so nothing here may ever be compared by its label.
 * Browser-safe: no imports. Sources: the field's usage as collected in DECISIONS.md, "Vocabulary".
 */

export const LOCALES = ['en', 'fr', 'pt'] as const
export type Locale = (typeof LOCALES)[number]
/** A text in the three working languages of the record. */
export type Trilingual = Record<Locale, string>

export const ROLES = ['administrator', 'editor', 'researcher', 'partner'] as const
export type Role = (typeof ROLES)[number]

export const PARTICIPANT_KINDS = [
  'participant',
  'former_participant',
  'trading_entity',
  'observer',
  'former_observer',
  'guest',
  'applicant_or_guest',
  'not_in_kp',
] as const
export const NAME_KINDS = ['official', 'short', 'alias', 'demonym', 'press', 'former'] as const
export type NameKind = (typeof NAME_KINDS)[number]
export const OFFICES = ['chair', 'co_chair', 'vice_chair', 'custodian_chair', 'acting_chair', 'coordinator'] as const
export type Office = (typeof OFFICES)[number]
export const BODY_KINDS = [
  'forum',
  'organ',
  'committee',
  'working_group',
  'sub_group',
  'monitoring_team',
  'task_force',
  'service',
] as const

export const MEETING_KINDS = [
  'plenary',
  'intersessional',
  'special_plenary',
  'working_body',
  'written_procedure',
  'other',
] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]
export const MEETING_FORMATS = ['in_person', 'virtual', 'hybrid', 'written'] as const
export const MEETING_STATUSES = ['planned', 'open', 'closed', 'postponed', 'cancelled'] as const
export const MEETING_OUTCOMES = ['communique', 'no_communique', 'chair_statement_only', 'disputed'] as const
export const SITTING_KINDS = [
  'opening',
  'plenary_sitting',
  'working_body',
  'communique_drafting',
  'side_session',
  'closing',
] as const
export type SittingKind = (typeof SITTING_KINDS)[number]
export const SITTING_STATES = ['scheduled', 'open', 'suspended', 'closed', 'overrun', 'abandoned', 'unknown'] as const

export const AGENDA_VERSION_STATUSES = ['draft', 'circulated', 'objected', 'adopted', 'as_run'] as const
export const AGENDA_PRESENCES = ['listed', 'removed', 'abeyance'] as const
export const AGENDA_OUTCOMES = [
  'agreed',
  'noted',
  'referred',
  'deferred',
  'no_consensus',
  'blocked',
  'withdrawn',
  'not_reached',
  'removed_before_adoption',
  'in_abeyance',
] as const
export type AgendaOutcome = (typeof AGENDA_OUTCOMES)[number]
export const TEXT_KINDS = [
  'communique',
  'administrative_decision',
  'declaration',
  'letter',
  'core_document_change',
  'agenda',
  'non_paper',
] as const
export const TEXT_STATES = [
  'announced',
  'tabled',
  'under_discussion',
  'preliminary_agreement',
  'reopened',
  'adopted',
  'adopted_weakened',
  'failed',
  'withdrawn',
  'pending',
] as const

/** What happened. Neutral acts: whether an act obstructed is a claim by a source, never a kind. */
export const EVENT_KINDS = [
  'item_proposed',
  'item_objected',
  'item_removed',
  'item_abeyance',
  'agenda_adopted',
  'mandate_challenged',
  'statement_delivered',
  'statement_undelivered',
  'naming',
  'accusation',
  'interruption',
  'point_of_order',
  'chair_ruling',
  'right_of_reply_requested',
  'right_of_reply_granted',
  'right_of_reply_refused',
  'right_of_reply_used',
  'supportive_intervention',
  'prolonged_intervention',
  'obstruction_reported',
  'item_discussed',
  'question',
  'verbal_attack',
  'intimidation',
  'protest',
  'text_tabled',
  'wording_proposed',
  'reference_objected',
  'text_weakened',
  'text_reopened',
  'compromise_proposed',
  'preliminary_agreement',
  'text_adopted',
  'text_failed',
  'consensus_declared',
  'consensus_blocked',
  'objection',
  'objection_withdrawn',
  'ad_adopted',
  'deferral',
  'referral',
  'candidate_blocked',
  'outcome_recorded',
  'outcome_disputed',
  'membership_changed',
  'procedure_breach',
  'written_procedure_opened',
  'written_procedure_closed',
  'walkout',
  'partial_walkout',
  'return',
  'boycott',
  'withdrawal',
  'access_refused',
  'access_restricted',
  'microphone_cut',
  'sitting_opened',
  'suspended',
  'resumed',
  'overrun',
  'closed',
  'adjourned_without_result',
  'meeting_cancelled',
  'communique_drafting',
  'communique_preliminary',
  'communique_failed',
  'communique_adopted',
  'chair_statement_issued',
  'letter_received',
  'side_session',
  'press_release_issued',
  'testimony_recorded',
  'context',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const EVENT_SCOPES = ['single', 'pattern'] as const
export type EventScope = (typeof EVENT_SCOPES)[number]
export const EXTENTS = ['whole', 'part', 'unknown'] as const
export const RECORD_BASES = ['own_observation', 'own_release', 'third_party', 'inferred'] as const
export const ORIGINS = ['desk', 'starter'] as const

/** What a claim says somebody did. `obstructing` is the role that the second-person rule guards. */
export const ACTOR_ROLES = [
  'initiator',
  'obstructing',
  'target',
  'affected',
  'speaker',
  'leaving',
  'proposer',
  'supporter',
  'opponent',
  'intervener',
  'responder',
  'granter',
  'decider',
  'absent',
  'silent',
  'candidate',
  'claimant',
] as const
export type ActorRole = (typeof ACTOR_ROLES)[number]
export const CAPACITIES = [
  'participant',
  'chair_of_meeting',
  'chair_of_body',
  'vice_chair',
  'observer',
  'on_behalf_of_group',
  'host',
  'delegate',
] as const
export type Capacity = (typeof CAPACITIES)[number]
export const LINK_KINDS = [
  'part_of',
  'follows',
  'causes_claimed',
  'responds_to',
  'interrupts',
  'ends',
  'prevents',
  'repeats_pattern_of',
  'related',
] as const
export const ASSESSMENT_CODES = [
  'inclusion_blocked',
  'procedure_challenge',
  'time_consumption',
  'repetition',
  'interruption_to_silence',
  'dilution',
  'linkage',
  'reference_refused',
  'term_imposed',
  'reopening',
  'reason_withheld',
  'voice_denied',
  'access_denied',
  'candidate_blocked',
  'issue_avoided',
  'non_implementation',
  'other',
] as const
export const ASSESSMENT_STATES = ['asserted', 'corroborated', 'contested', 'withdrawn'] as const
/** The consensus ladder. Nothing here reads as a vote. */
export const STANCES = [
  'proposes',
  'supports',
  'accepts',
  'silent',
  'reserves',
  'objects',
  'blocks',
  'withdraws_objection',
  'disassociates',
  'not_recorded',
] as const
/** What a position is about; the id beside it is of that noun. A candidate is a participant. */
export const POSITION_OBJECTS = ['agenda_item', 'topic', 'text', 'candidate', 'meeting', 'event'] as const
export type PositionObject = (typeof POSITION_OBJECTS)[number]
export const REASON_STATES = ['given', 'withheld_claimed', 'unknown'] as const
export const STATEMENT_KINDS = ['opening', 'closing', 'intervention', 'right_of_reply', 'testimony', 'other'] as const
export const DELIVERY_STATES = [
  'planned',
  'delivered',
  'delivered_in_part',
  'interrupted_and_resumed',
  'interrupted_and_cut',
  'not_delivered_no_time',
  'not_delivered_refused',
  'read_into_record',
  'unknown',
] as const

/** Which part of an event a claim speaks about. */
export const ASPECTS = [
  'occurrence',
  'time',
  'end',
  'actor',
  'extent',
  'outcome',
  'motive',
  'quantity',
  'wording',
  'date',
  'unprecedented',
  'legal_status',
] as const
export type Aspect = (typeof ASPECTS)[number]
export const CLAIM_STANCES = ['asserts', 'differs', 'denies', 'quotes', 'implies'] as const
export const ATTRIBUTIONS = ['none', 'named', 'unnamed_group', 'named_and_unnamed'] as const
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const SOURCE_KINDS = [
  'press_release',
  'opening_remarks',
  'closing_remarks',
  'statement',
  'communique',
  'notice',
  'resolution',
  'report',
  'working_paper',
  'letter',
  'news',
  'official_page',
  'recording',
  'social',
  'observer_note',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]
export const CONNECTIONS = ['in_room', 'in_meeting', 'second_hand', 'unknown'] as const
export const ACCESS_LEVELS = ['public', 'staff', 'protected'] as const
export type AccessLevel = (typeof ACCESS_LEVELS)[number]
/** What a file that a text was read from turned out to be, told by its bytes. */
export const FILE_TYPES = ['text', 'markdown', 'html', 'docx', 'pdf'] as const
export type FileType = (typeof FILE_TYPES)[number]
/** Facts of a source that a person may infer where its text does not state them; a reason stands beside each. */
export const INFERABLE = ['publishedOn', 'datelinePlace', 'publisher', 'language', 'kind'] as const
export type Inferable = (typeof INFERABLE)[number]
export const RELEASE_MEETING_ROLES = ['main', 'earlier', 'context'] as const
export const PASSAGE_STATES = ['anchored', 'moved_confirmed', 'orphaned', 'ambiguous'] as const
export const SENTENCE_CLASSES = [
  'fact',
  'pattern',
  'claim',
  'quote',
  'opinion',
  'context',
  'contact',
  'boilerplate',
  'open',
] as const
export type SentenceClass = (typeof SENTENCE_CLASSES)[number]
/** The classes that are told in public: contacts are withheld, and boilerplate and open sentences tell nothing. */
export const PUBLIC_CLASSES = ['fact', 'pattern', 'claim', 'quote', 'opinion', 'context'] as const
export type PublicClass = (typeof PUBLIC_CLASSES)[number]

export const TIME_KINDS = ['scheduled', 'actual', 'reported'] as const
export const PRECISIONS = [
  'minute',
  'quarter',
  'hour',
  'part_of_day',
  'day',
  'week',
  'month',
  'year',
  'unknown',
] as const
export type Precision = (typeof PRECISIONS)[number]
export const QUALIFIERS = ['at', 'about', 'by', 'before', 'after', 'until'] as const
export const TIME_BASES = ['device_clock', 'observer', 'source_claim', 'inferred'] as const

export const RECORD_STATES = [
  'draft',
  'submitted',
  'approved',
  'published',
  'retracted',
  'suppressed',
  'withdrawn_before_publication',
] as const
export type RecordState = (typeof RECORD_STATES)[number]
export type PassageState = (typeof PASSAGE_STATES)[number]
export const TEXT_STATUSES = ['original', 'translated', 'reviewed', 'stale'] as const
export const REVIEW_DECISIONS = ['approved', 'returned'] as const
export const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction'] as const

/** The nouns that can be published; each publication is one immutable document. */
export const RECORD_KINDS = [
  'meeting',
  'agenda_item',
  'event',
  'topic',
  'participant',
  'body',
  'release',
  'correction',
  'reply',
  'edition',
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]
export const PUBLICATION_ACTIONS = ['published', 'corrected', 'retracted', 'suppressed'] as const
