import { sql } from 'drizzle-orm'
import { check, date, pgEnum, pgTable, text } from 'drizzle-orm/pg-core'
import { PRECISIONS, QUALIFIERS, TIME_BASES, TIME_KINDS } from '../vocabulary'
import { instant, recordId } from './columns'

export const timeKind = pgEnum('time_kind', TIME_KINDS)
export const precision = pgEnum('precision', PRECISIONS)
export const qualifier = pgEnum('qualifier', QUALIFIERS)
export const timeBasis = pgEnum('time_basis', TIME_BASES)

/**
 * A time assertion: what is said about when, in the zone of the venue, with its precision and on what basis.
 * The local wording is what was said; the instants are the derived range, half open, null where no zone is known.
 */
export const moments = pgTable(
  'moments',
  {
    id: recordId(),
    kind: timeKind('kind').notNull(),
    localDate: date('local_date', { mode: 'string' }),
    localTime: text('local_time'),
    timeZone: text('time_zone'),
    instantFrom: instant('instant_from'),
    instantTo: instant('instant_to'),
    precision: precision('precision').notNull(),
    qualifier: qualifier('qualifier').notNull().default('at'),
    basis: timeBasis('basis').notNull(),
    asStated: text('as_stated'),
  },
  (t) => [
    check('moments_local_time_is_a_clock_time', sql`${t.localTime} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    check('moments_clock_time_has_a_date', sql`${t.localTime} is null or ${t.localDate} is not null`),
    check(
      'moments_clock_precision_has_a_clock_time',
      sql`(${t.precision} in ('minute', 'quarter', 'hour')) = (${t.localTime} is not null)`,
    ),
    check('moments_range_is_ordered', sql`${t.instantFrom} <= ${t.instantTo}`),
  ],
)
