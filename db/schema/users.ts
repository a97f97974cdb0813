import { bigserial, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Locale, Role } from '../vocabulary'
import { instant, recordId } from './columns'

/** People who work on the record. Systems that act (the starter record) are users that can never sign in. */
export const users = pgTable('users', {
  id: recordId(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  passwordHash: text('password_hash'),
  roles: jsonb('roles').$type<Role[]>().notNull(),
  locale: text('locale').$type<Locale>().notNull().default('en'),
  disabledAt: instant('disabled_at'),
  createdAt: instant('created_at').notNull().defaultNow(),
})

/** A sign-in on a device. Only the hash of the cookie is kept; ending the row ends the session at once. */
export const sessions = pgTable(
  'sessions',
  {
    sidHash: text('sid_hash').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    agent: text('agent'),
  },
  (t) => [index('sessions_user').on(t.userId)],
)

/** A one-time link to become a user. The token itself is never stored. */
export const invitations = pgTable('invitations', {
  tokenHash: text('token_hash').primaryKey(),
  email: text('email'),
  roles: jsonb('roles').$type<Role[]>().notNull(),
  createdBy: text('created_by'),
  createdAt: instant('created_at').notNull().defaultNow(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
  usedBy: text('used_by'),
})

/** Failed sign-ins by account and by address, so that guessing slows down. Rows of the past may go. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    key: text('key').notNull(),
    window: text('window').notNull(),
    failures: integer('failures').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.key, t.window] })],
)

/** What has been carried out under a client's operation id: a repeat gets the same answer, not a second effect. */
export const operations = pgTable('operations', {
  id: text('id').primaryKey(),
  userId: text('user_id').notNull(),
  command: text('command').notNull(),
  requestHash: text('request_hash').notNull(),
  response: jsonb('response').notNull(),
  at: instant('at').notNull().defaultNow(),
})

/** Sign-ins, refusals, exports, changes of roles. Append-only. */
export const auditEntries = pgTable('audit_entries', {
  seq: bigserial('seq', { mode: 'number' }).primaryKey(),
  at: instant('at').notNull().defaultNow(),
  userId: text('user_id'),
  verb: text('verb').notNull(),
  subject: text('subject'),
})
