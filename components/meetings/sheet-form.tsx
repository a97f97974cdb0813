'use client'

import { EditedSheet } from './edited-sheet'
import { NewSheet } from './new-sheet'
import type { Values } from './sheet'
import { useSheets } from './sheets'

type Props = {
  /** Which fields, by the name that the page gave them. */
  sheet: string
  command: string
  /** What is sent beside the fields: the record, or the meeting it belongs to. */
  fixed: Record<string, unknown>
  initial: Values
  /** The revision that was seen; none for something new, which gets its id here. */
  revision?: number
  submit: string
  /** Where the page of a new record is; its id follows. */
  goTo?: string
}

/** One form of the desk around one command, in place: what exists saves itself, what is new is made by its button. */
export function SheetForm({ sheet, revision, ...form }: Props) {
  const rows = useSheets().sheets[sheet] ?? []
  return revision === undefined ? (
    <NewSheet rows={rows} {...form} />
  ) : (
    <EditedSheet rows={rows} revision={revision} {...form} />
  )
}
