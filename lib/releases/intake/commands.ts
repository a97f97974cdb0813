import 'server-only'
import { asc, eq, ne, or } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase } from '@/db/client'
import { participantNames } from '@/db/schema/participants'
import { sources, textVersions } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import { admit } from '@/lib/auth/admission'
import { sha256 } from '@/lib/core/canonical'
import { dropReceived, nameReceived, receive } from '@/lib/core/file-store'
import { ok, refuse, type Result } from '@/lib/core/result'
import type { KeptFile } from '../schema'
import { extractText } from './extraction'
import { type Proposals, proposalsOf } from './proposals'
import { MOST_FILE_BYTES } from './schema'

/** What was read from a file: its text, what is proposed, and the earlier import of the same file or text, if any. */
export type Intake = {
  file: KeptFile
  text: string
  proposals: Proposals
  known: { id: string; title: string | null } | null
}

/**
 * Takes in a file as it arrives: its text and what it states about itself, for a person to confirm. Nothing enters the
 * record; the file waits a day for `importRelease` to keep it, or is dropped at once with `isPaste`, where somebody only
 * asks what their text states. Problems: `not_allowed` and those of {@link extractText}.
 */
export async function takeFile(
  actor: Actor,
  bytes: AsyncIterable<Uint8Array>,
  { isPaste = false }: { isPaste?: boolean } = {},
): Promise<Result<Intake>> {
  const admitted = await admit(actor, {}, { name: 'take-file', permission: 'release.import', input: z.object({}) })
  if (!admitted.ok) return admitted
  const received = await receive(bytes, MOST_FILE_BYTES)
  if (!received) return refuse('file_too_big')
  try {
    const reading = await extractText(received.path)
    if (!reading.ok) return refuse(reading.code)
    const file = { sha256: received.sha256, type: reading.type }
    const proposals = proposalsOf(reading.text, reading.language, await knownNames())
    const known = await earlierImport(file.sha256, reading.text)
    if (!isPaste && !known) await nameReceived(received.path, file)
    return ok({ file, text: reading.text, proposals, known })
  } finally {
    await dropReceived(received.path)
  }
}

/** The names under which participants and observers publish; of a people's name alone nothing follows. */
async function knownNames() {
  const db = await getDatabase()
  return db
    .select({ id: participantNames.participantId, name: participantNames.name })
    .from(participantNames)
    .where(ne(participantNames.kind, 'demonym'))
    .orderBy(asc(participantNames.id))
}

async function earlierImport(fileSha256: string, text: string): Promise<Intake['known']> {
  const db = await getDatabase()
  const [known] = await db
    .select({ id: sources.id, title: sources.title })
    .from(textVersions)
    .innerJoin(sources, eq(sources.id, textVersions.sourceId))
    .where(or(eq(textVersions.fileSha256, fileSha256), eq(textVersions.originalSha256, sha256(text))))
    .orderBy(asc(textVersions.fetchedAt), asc(textVersions.id))
    .limit(1)
  return known ?? null
}
