import { integer, jsonb, pgEnum, text, timestamp } from 'drizzle-orm/pg-core'
import { CONFIDENCES, LOCALES, ORIGINS, RECORD_STATES, type Trilingual } from '../vocabulary'

export const locale = pgEnum('locale', LOCALES)
export const confidence = pgEnum('confidence', CONFIDENCES)
export const recordState = pgEnum('record_state', RECORD_STATES)
export const origin = pgEnum('origin', ORIGINS)

/** Opaque and never reused: a UUID made where the record is typed, or the kept id of a starter record. */
export const recordId = () => text('id').primaryKey()

/** A text in the three languages; all three are required, as labels of the record are. */
export const trilingual = (name: string) => jsonb(name).$type<Trilingual>()

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** What every reviewable record carries: its state, the revision an edit must have seen, and who worked on it. */
export const editorial = () => ({
  state: recordState('state').notNull().default('draft'),
  origin: origin('origin').notNull().default('desk'),
  revision: integer('revision').notNull().default(1),
  authorId: text('author_id').notNull(),
  lastEditorId: text('last_editor_id').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
})
