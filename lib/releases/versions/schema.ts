import { z } from 'zod'
import { RecordId } from '@/lib/core/ids'
import { KeptFile, PassageRanges, ReleaseText } from '../schema'

/** A corrected text of a release that is here already, over the version that whoever adds it has seen, and its file. */
export const NewTextVersion = z.object({
  releaseId: RecordId,
  text: ReleaseText,
  seenNumber: z.int().min(1),
  file: KeptFile.nullable().default(null),
})
export type NewTextVersion = z.infer<typeof NewTextVersion>

/** Where a person says that the words of a claim stand in another version of their text. */
export const PassageMove = z.object({ claimId: RecordId, versionId: RecordId, ranges: PassageRanges })
export type PassageMove = z.infer<typeof PassageMove>
