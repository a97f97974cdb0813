import type { FileRefusal } from './schema'

/** Thrown while a file is read, from however deep, where it cannot give its text. */
export class Unreadable extends Error {
  constructor(readonly code: FileRefusal) {
    super(code)
  }
}
