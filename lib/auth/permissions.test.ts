import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCALES, RECORD_STATES, type RecordState, ROLES, type Role } from '@/db/vocabulary'
import { deskMessages } from '@/lib/i18n/translate'
import { ACCOUNT_VERBS } from './audit-verbs'
import { MATRIX, type MatrixRow, mayDo, needsStepUp, type Permission, type StandingTo } from './permissions'

/**
 * What the plan of security says (7.2), written down again without looking at the table: which records a role reaches.
 * Nothing said is never. Every combination of permission, role, whose, state and sharing is compared.
 */
type Rule = (record: StandingTo) => boolean
type Expected = Partial<Record<Role, Rule>>

const all: Rule = () => true
const own =
  (...states: RecordState[]): Rule =>
  ({ isOwn, state }) =>
    isOwn && states.includes(state)
const others =
  (...states: RecordState[]): Rule =>
  ({ isOwn, state }) =>
    !isOwn && states.includes(state)
const anybodys =
  (...states: RecordState[]): Rule =>
  ({ state }) =>
    states.includes(state)
/** Of what was public before, whoever is changing it. */
const changes =
  (...states: RecordState[]): Rule =>
  ({ wasPublic, state }) =>
    Boolean(wasPublic) && states.includes(state)
const either =
  (...rules: Rule[]): Rule =>
  (record) =>
    rules.some((rule) => rule(record))
const staff: Expected = { researcher: all, editor: all }
const editors: Expected = { editor: all }
const administrators: Expected = { administrator: all }
const everybody: Expected = { partner: all, researcher: all, editor: all, administrator: all }

const EXPECTED: Record<Permission, Expected> = {
  'source.read': staff,
  'work.read': { researcher: all, editor: all, administrator: all },
  'event.read': {
    partner: ({ isShared, state }) => Boolean(isShared) && (state === 'submitted' || state === 'approved'),
    researcher: ({ isOwn, state }) => isOwn || (state !== 'draft' && state !== 'withdrawn_before_publication'),
    editor: all,
  },
  'event.list': everybody,
  'event.record': staff,
  'event.edit': {
    researcher: own('draft', 'submitted'),
    editor: either(own('draft', 'submitted'), others('submitted'), changes('draft')),
  },
  'event.correct': { researcher: anybodys('published'), editor: anybodys('published') },
  'event.submit': { researcher: own('draft'), editor: either(own('draft'), changes('draft')) },
  'event.withdraw': {
    researcher: own('draft', 'submitted', 'withdrawn_before_publication'),
    editor: either(own('draft', 'submitted', 'withdrawn_before_publication'), changes('draft', 'submitted')),
  },
  'event.merge': { researcher: own('draft', 'submitted'), editor: anybodys('draft', 'submitted') },
  'event.share': { researcher: own('submitted', 'approved'), editor: anybodys('submitted', 'approved') },
  'event.review': { editor: others('submitted') },
  'event.return': { editor: others('submitted', 'approved') },
  'event.publish': { editor: anybodys('approved') },
  'event.retract': { editor: anybodys('published'), administrator: anybodys('published') },
  'event.suppress': {
    editor: anybodys('published', 'retracted'),
    administrator: anybodys('published', 'retracted'),
  },
  'event.confirm_suppression': { editor: anybodys('suppressed'), administrator: anybodys('suppressed') },
  'event.restore': { editor: anybodys('retracted', 'suppressed') },
  'meeting.edit': staff,
  'meeting.publish': editors,
  'agenda.edit': staff,
  'topic.edit': staff,
  'topic.publish': editors,
  'source.record': staff,
  'release.import': staff,
  'release.link': {
    researcher: own('draft', 'submitted'),
    editor: anybodys('draft', 'submitted', 'published'),
  },
  'release.publish': editors,
  'reply.record': staff,
  'reply.review': editors,
  'edition.issue': editors,
  'history.read': { researcher: all, editor: all, administrator: all },
  'audit.read': everybody,
  'people.read': administrators,
  'people.invite': administrators,
  'people.change': administrators,
  'self.manage': everybody,
}
const STEP_UP: Partial<Record<Permission, 'always' | 'naming'>> = {
  'event.review': 'naming',
  'event.publish': 'naming',
  'event.suppress': 'always',
  'event.confirm_suppression': 'always',
  'people.invite': 'always',
  'people.change': 'always',
}

const PERMISSIONS = Object.keys(MATRIX) as Permission[]
const STANDINGS: StandingTo[] = RECORD_STATES.flatMap((state) =>
  [true, false].flatMap((isOwn) =>
    [true, false].flatMap((isShared) => [true, false].map((wasPublic) => ({ state, isOwn, isShared, wasPublic }))),
  ),
)

test('every cell of the permission matrix reaches the records that the plan says, and no other', () => {
  assert.deepEqual(PERMISSIONS.sort(), Object.keys(EXPECTED).sort())
  let cells = 0
  for (const permission of PERMISSIONS) {
    for (const role of ROLES) {
      for (const record of STANDINGS) {
        const expected = EXPECTED[permission][role]?.(record) ?? false
        assert.equal(
          mayDo({ roles: [role] }, permission, record),
          expected,
          `${permission} ${role} ${JSON.stringify(record)}`,
        )
        cells += 1
      }
    }
  }
  assert.equal(cells, PERMISSIONS.length * ROLES.length * RECORD_STATES.length * 8)
})

test('asked without a record, a role may do what it may do to any record', () => {
  for (const permission of PERMISSIONS) {
    for (const role of ROLES)
      assert.equal(
        mayDo({ roles: [role] }, permission),
        STANDINGS.some((record) => EXPECTED[permission][role]?.(record)),
        `${permission} ${role}`,
      )
  }
})

test('whoever holds several roles may do what any of them may, and nobody without a role may do anything', () => {
  for (const permission of PERMISSIONS) {
    for (const record of STANDINGS) {
      assert.equal(mayDo({ roles: [] }, permission, record), false)
      for (const one of ROLES)
        for (const other of ROLES)
          assert.equal(
            mayDo({ roles: [one, other] }, permission, record),
            mayDo({ roles: [one] }, permission, record) || mayDo({ roles: [other] }, permission, record),
          )
    }
  }
})

test('a second factor is asked for each time where people or safety are concerned, and on naming where records are', () => {
  for (const permission of PERMISSIONS) {
    assert.equal((MATRIX[permission] as MatrixRow).stepUp, STEP_UP[permission], permission)
    assert.equal(needsStepUp(permission), STEP_UP[permission] === 'always', permission)
    assert.equal(needsStepUp(permission, true), STEP_UP[permission] !== undefined, permission)
  }
})

test('nobody decides about their own work in any role, and an administrator decides about no content', () => {
  for (const state of RECORD_STATES) {
    assert.equal(mayDo({ roles: [...ROLES] }, 'event.review', { isOwn: true, state }), false)
    for (const permission of ['event.review', 'event.publish', 'event.edit', 'event.read'] as const)
      assert.equal(mayDo({ roles: ['administrator'] }, permission, { isOwn: false, state }), false)
  }
})

test('the page of the matrix and the audit trail have words for everything in the three languages', () => {
  for (const locale of LOCALES) {
    const { matrix, audit } = deskMessages(locale).peopleDesk
    for (const permission of PERMISSIONS) {
      const [noun = '', verb = ''] = permission.split('.')
      const words = (matrix.permission as Record<string, Record<string, string> | undefined>)[noun]?.[verb]
      assert.ok(words && (matrix.group as Record<string, string>)[noun], `${locale} ${permission}`)
    }
    for (const verb of [...ACCOUNT_VERBS, 'refused', 'refused_record', 'refused_person'] as const)
      assert.ok(audit.verb[verb], `${locale} ${verb}`)
  }
})
