import { z } from 'zod'
import { AGENDA_OUTCOMES, LOCALES } from '@/db/vocabulary'
import { NewId, RecordId } from '@/lib/core/ids'

export const NewAgendaItem = z.object({
  id: NewId,
  meetingId: RecordId,
  number: z.string().trim().max(20, 'too_big').nullable(),
  title: z.string().trim().min(1, 'required').max(300, 'too_big'),
  titleLocale: z.enum(LOCALES),
  slotMinutes: z.int().positive().nullable(),
  outcome: z.enum(AGENDA_OUTCOMES).nullable(),
  topicIds: z.array(RecordId).max(20),
})
export type NewAgendaItem = z.infer<typeof NewAgendaItem>
