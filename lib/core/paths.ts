import type { Locale, RecordKind } from '@/db/vocabulary'

/** Folders of the public pages, by record. Path words are English in all languages. */
const FOLDERS: Partial<Record<RecordKind, string>> = {
  meeting: 'meetings',
  agenda_item: 'agenda-items',
  event: 'events',
  topic: 'topics',
  participant: 'participants',
  release: 'releases',
  reply: 'replies',
  edition: 'editions',
}

/** The page of a published record; null for records that have no page of their own. */
export function recordPath(locale: Locale, kind: RecordKind, symbol: string): string | null {
  const folder = FOLDERS[kind]
  return folder ? `/${locale}/${folder}/${symbol}` : null
}

/** An address in a language with a query; empty values are left out. */
export function pagePath(
  locale: Locale,
  page: string,
  query: Record<string, string | number | null | undefined> = {},
): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return `/${locale}${page ? `/${page}` : ''}${search ? `?${search}` : ''}`
}
