import 'server-only'
import type { Trilingual } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { publishedMeetings } from './published'

/** The public meetings that a draft can be held against, newest first; none for whoever may not read sources. */
export async function listCheckable(actor: Actor): Promise<{ id: string; year: number; label: Trilingual }[]> {
  if (!mayDo(actor, 'source.read')) return []
  return (await publishedMeetings()).map(({ document: { id, year }, label }) => ({ id, year, label }))
}
