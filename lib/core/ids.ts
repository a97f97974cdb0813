import { z } from 'zod'

/** An id of any record: a UUID made where the record is typed, or the kept slug of a starter record. */
export const RecordId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,79}$/, 'id_malformed')
  .brand<'RecordId'>()
export type RecordId = z.infer<typeof RecordId>

/** The id of something new: made by whoever types it, so that sending twice is harmless. */
export const NewId = z.uuid('id_malformed')

/** A fresh id: a random UUID, which tells nothing about when or how many. */
export function newId(): string {
  return crypto.randomUUID()
}
