import { z } from 'zod'

/** A year to freeze, and the number of the newest edition that was seen; 0 where there was none. */
export const YearToIssue = z.object({ year: z.int().min(1000).max(9999), seenNumber: z.int().min(0) })
export type YearToIssue = z.infer<typeof YearToIssue>
