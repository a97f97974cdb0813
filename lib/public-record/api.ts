import type { PublicRecord } from './schema'
import type { PublicDocument } from '@/lib/publication/schema'

/** JSON for anybody, from any site. */
export function publicJson(body: unknown, status = 200, type = 'application/json; charset=utf-8'): Response {
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { 'content-type': type, 'access-control-allow-origin': '*' },
  })
}

/** What the API answers where there is nothing, or where a value cannot be read: which one, and how it is written. */
export function publicProblem(status: 400 | 404 | 410, message: string): Response {
  return publicJson({ error: message }, status)
}

/** A record as the API tells it: the published document, its label and its version. */
export function toldRecord({ document, version, publishedAt, label }: PublicRecord<PublicDocument>) {
  return { ...document, label, version, publishedAt }
}
