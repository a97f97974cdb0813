import type { RecordState, Role } from '@/db/vocabulary'
import type { Actor } from './actor'

/** Which records a role reaches: whose, in which states, only those shared with partners, only changes of what was public before. Nothing said is no limit. */
export type Reach = { whose?: 'own' | 'others'; states?: readonly RecordState[]; shared?: true; changes?: true }
export type Cell = 'never' | 'always' | readonly Reach[]
export type MatrixRow = Record<Role, Cell> & {
  /** When a second factor must have been shown within ten minutes: always, or where somebody is named. */
  stepUp?: 'always' | 'naming'
}

const NEVER = { partner: 'never', researcher: 'never', editor: 'never', administrator: 'never' } as const
const WORKERS = { ...NEVER, researcher: 'always', editor: 'always' } as const
const EDITORS = { ...NEVER, editor: 'always' } as const
const ADMINISTRATORS = { ...NEVER, administrator: 'always' } as const
const EVERYBODY = { partner: 'always', researcher: 'always', editor: 'always', administrator: 'always' } as const
const TEAM = ['submitted', 'approved', 'published', 'retracted', 'suppressed'] as const
const OPEN = ['draft', 'submitted'] as const

/**
 * Who may do what, on whose record, in which state (security 7.2). The table is the rule: commands ask it, tests walk
 * every cell of it, a page of the desk prints it. Whoever holds several roles may do what any of them may. "Own" is
 * whoever recorded, edited or gave evidence to a record. Nobody without an account reaches anything here.
 */
export const MATRIX = {
  'work.read': { ...EVERYBODY, partner: 'never' },
  'source.read': WORKERS,
  'event.read': {
    partner: [{ states: ['submitted', 'approved'], shared: true }],
    researcher: [{ whose: 'own' }, { states: TEAM }],
    editor: 'always',
    administrator: 'never',
  },
  'event.list': EVERYBODY,
  'event.record': WORKERS,
  'event.edit': {
    ...NEVER,
    researcher: [{ whose: 'own', states: OPEN }],
    editor: [
      { whose: 'own', states: OPEN },
      { whose: 'others', states: ['submitted'] },
      { whose: 'others', states: ['draft'], changes: true },
    ],
  },
  'event.correct': { ...NEVER, researcher: [{ states: ['published'] }], editor: [{ states: ['published'] }] },
  'event.submit': {
    ...NEVER,
    researcher: [{ whose: 'own', states: ['draft'] }],
    editor: [
      { whose: 'own', states: ['draft'] },
      { states: ['draft'], changes: true },
    ],
  },
  'event.withdraw': {
    ...NEVER,
    researcher: [{ whose: 'own', states: ['draft', 'submitted', 'withdrawn_before_publication'] }],
    editor: [
      { whose: 'own', states: ['draft', 'submitted', 'withdrawn_before_publication'] },
      { states: OPEN, changes: true },
    ],
  },
  'event.merge': { ...NEVER, researcher: [{ whose: 'own', states: OPEN }], editor: [{ states: OPEN }] },
  'event.share': {
    ...NEVER,
    researcher: [{ whose: 'own', states: ['submitted', 'approved'] }],
    editor: [{ states: ['submitted', 'approved'] }],
  },
  'event.review': { ...NEVER, editor: [{ whose: 'others', states: ['submitted'] }], stepUp: 'naming' },
  'event.return': { ...NEVER, editor: [{ whose: 'others', states: ['submitted', 'approved'] }] },
  'event.publish': { ...NEVER, editor: [{ states: ['approved'] }], stepUp: 'naming' },
  'event.retract': { ...NEVER, editor: [{ states: ['published'] }], administrator: [{ states: ['published'] }] },
  'event.suppress': {
    ...NEVER,
    editor: [{ states: ['published', 'retracted'] }],
    administrator: [{ states: ['published', 'retracted'] }],
    stepUp: 'always',
  },
  'event.confirm_suppression': {
    ...NEVER,
    editor: [{ states: ['suppressed'] }],
    administrator: [{ states: ['suppressed'] }],
    stepUp: 'always',
  },
  'event.restore': { ...NEVER, editor: [{ states: ['retracted', 'suppressed'] }] },
  'meeting.edit': WORKERS,
  'meeting.publish': EDITORS,
  'agenda.edit': WORKERS,
  'topic.edit': WORKERS,
  'topic.publish': EDITORS,
  'source.record': WORKERS,
  'release.import': WORKERS,
  'release.link': {
    ...NEVER,
    researcher: [{ whose: 'own', states: OPEN }],
    editor: [{ states: ['draft', 'submitted', 'published'] }],
  },
  'release.publish': EDITORS,
  'reply.record': WORKERS,
  'reply.review': EDITORS,
  'edition.issue': EDITORS,
  'history.read': { ...EVERYBODY, partner: 'never' },
  'audit.read': EVERYBODY,
  'people.read': ADMINISTRATORS,
  'people.invite': { ...ADMINISTRATORS, stepUp: 'always' },
  'people.change': { ...ADMINISTRATORS, stepUp: 'always' },
  'self.manage': EVERYBODY,
} as const satisfies Record<string, MatrixRow>
export type Permission = keyof typeof MATRIX

/** How somebody stands to a record. */
export type StandingTo = { isOwn: boolean; state: RecordState; isShared?: boolean; wasPublic?: boolean }

/**
 * Whether one of the actor's roles carries the permission; with a record, whether it reaches that record. Without one
 * it asks only whether there is any record that the actor may do this to.
 */
export function mayDo(actor: Pick<Actor, 'roles'>, permission: Permission, record?: StandingTo): boolean {
  const row: MatrixRow = MATRIX[permission]
  return actor.roles.some((role) => reaches(row[role], record))
}

function reaches(cell: Cell, record: StandingTo | undefined): boolean {
  if (cell === 'never') return false
  if (cell === 'always' || record === undefined) return true
  return cell.some(
    ({ whose, states, shared, changes }) =>
      (whose === undefined || (whose === 'own') === record.isOwn) &&
      (states === undefined || states.includes(record.state)) &&
      (!shared || record.isShared === true) &&
      (!changes || record.wasPublic === true),
  )
}

/** Whether a second factor must have been shown lately; `names` says whether somebody is named by what is done. */
export function needsStepUp(permission: Permission, names = false): boolean {
  const { stepUp }: MatrixRow = MATRIX[permission]
  return stepUp === 'always' || (stepUp === 'naming' && names)
}
