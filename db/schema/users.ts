import { bigint, bigserial, boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Locale, Role } from '../vocabulary'
import { instant, recordId } from './columns'

/** The account under which the compiled record came in from public sources. It can never sign in. */
export const STARTER_USER = 'starter'

/** People who work on the record. Systems that act (the starter record) are users that can never sign in. */
export const users = pgTable('users', {
  id: recordId(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  passwordHash: text('password_hash'),
  roles: jsonb('roles').$type<Role[]>().notNull(),
  locale: text('locale').$type<Locale>().notNull().default('en'),
  /** Sealed with a key outside the database; confirmed once a code of it was typed. */
  totpSecret: text('totp_secret'),
  totpConfirmedAt: instant('totp_confirmed_at'),
  /** The last half minute whose code was used: no code works twice. */
  totpLastStep: bigint('totp_last_step', { mode: 'number' }),
  /** Wrong passwords since the last right one; a hundred end sign-in by password until a passkey or a new link. */
  wrongInARow: integer('wrong_in_a_row').notNull().default(0),
  passwordChangedAt: instant('password_changed_at'),
  singleKeysOff: boolean('single_keys_off').notNull().default(false),
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
    /** When a second factor was last shown; null while none was. */
    stepUpAt: instant('step_up_at'),
    device: text('device'),
    network: text('network'),
    agent: text('agent'),
  },
  (t) => [index('sessions_user').on(t.userId)],
)

/** Codes that each stand in for the second factor once. Only their hashes are kept. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    codeHash: text('code_hash').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    usedAt: instant('used_at'),
  },
  (t) => [index('recovery_codes_user').on(t.userId)],
)

/** Passkeys: the public half of a key that a device keeps. One shows possession and the person at once. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    name: text('name').notNull(),
    publicKey: text('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: jsonb('transports').$type<string[]>().notNull().default([]),
    createdAt: instant('created_at').notNull().defaultNow(),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [index('passkeys_user').on(t.userId)],
)

/** A question that a browser must answer within minutes: a passkey challenge, or a second factor still owed. */
export const signInTickets = pgTable('sign_in_tickets', {
  ticketHash: text('ticket_hash').primaryKey(),
  purpose: text('purpose').notNull(),
  userId: text('user_id').references(() => users.id),
  challenge: text('challenge'),
  failures: integer('failures').notNull().default(0),
  createdAt: instant('created_at').notNull().defaultNow(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
})

/** A one-time link to become a user. The token itself is never stored. */
export const invitations = pgTable('invitations', {
  tokenHash: text('token_hash').primaryKey(),
  email: text('email'),
  /** Null for somebody new; else whose password the link renews. */
  forUserId: text('for_user_id').references(() => users.id),
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
  network: text('network'),
  previousHash: text('previous_hash').notNull().default(''),
  hash: text('hash').notNull().default(''),
})
