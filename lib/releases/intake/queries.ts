import 'server-only'
import { eq } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { textVersions } from '@/db/schema/releases'
import type { FileType } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { keptBytes } from '@/lib/core/file-store'

/** The bytes of the file that a text was read from, with whatever they tell of their author: for staff. Null if there is none. */
export async function getOriginalFile(actor: Actor, sha256: string): Promise<{ type: FileType; bytes: Buffer } | null> {
  if (!mayDo(actor, 'source.read')) return null
  const db = await getDatabase()
  const [version] = await db
    .select({ type: textVersions.fileType })
    .from(textVersions)
    .where(eq(textVersions.fileSha256, sha256))
  if (!version?.type) return null
  const bytes = await keptBytes({ sha256, type: version.type })
  return bytes ? { type: version.type, bytes } : null
}
