import { z } from 'zod'
import { RecordId } from '@/lib/core/ids'
import { PartId } from '@/lib/events/evidence/schema'
import { PassageRanges } from '../schema'

/** Where a person confirms that the words of a claim stand in another language version of their release. */
export const ParallelLink = z.object({ claimId: PartId, versionId: RecordId, ranges: PassageRanges })
export type ParallelLink = z.infer<typeof ParallelLink>

/** The passage of another language version that a claim is to lose. */
export const ParallelPassage = z.object({ claimId: PartId, passageId: RecordId })
export type ParallelPassage = z.infer<typeof ParallelPassage>
