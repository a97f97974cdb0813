import { sql } from 'drizzle-orm'
import { check, pgEnum, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { POSITION_OBJECTS, REASON_STATES, STANCES } from '../vocabulary'
import { claims } from './claims'
import { instant, recordId } from './columns'
import { describedGroups, events } from './events'
import { capacity, meetings } from './meetings'
import { moments } from './moments'
import { participants } from './participants'

export const stance = pgEnum('stance', STANCES)
export const positionObject = pgEnum('position_object', POSITION_OBJECTS)
export const reasonState = pgEnum('reason_state', REASON_STATES)

/** Where somebody stood on an object, on the consensus ladder; to block needs an object and a meeting. */
export const positions = pgTable(
  'positions',
  {
    id: recordId(),
    participantId: text('participant_id').references(() => participants.id),
    groupId: text('group_id').references(() => describedGroups.id),
    objectKind: positionObject('object_kind'),
    objectId: text('object_id'),
    meetingId: text('meeting_id').references(() => meetings.id),
    momentId: text('moment_id').references(() => moments.id),
    stance: stance('stance').notNull(),
    capacity: capacity('capacity'),
    reasonState: reasonState('reason_state').notNull().default('unknown'),
    reason: text('reason'),
    eventId: text('event_id').references(() => events.id),
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    check('positions_are_of_one_participant_or_group', sql`num_nonnulls(${t.participantId}, ${t.groupId}) = 1`),
    check(
      'positions_to_block_needs_object_and_meeting',
      sql`${t.stance} <> 'blocks' or (${t.objectKind} is not null and ${t.objectId} is not null and ${t.meetingId} is not null)`,
    ),
    unique('positions_are_held_once_at_a_time')
      .on(t.eventId, t.participantId, t.groupId, t.objectKind, t.objectId, t.meetingId, t.momentId, t.stance)
      .nullsNotDistinct(),
  ],
)
