import type { IncomingMessage, ServerResponse } from 'node:http'
import { COMMON_HEADERS, PUBLIC_CACHING } from './headers'
import type { Page } from './pages'

/** Sends a page in the best encoding that the reader takes; 304 where the reader has it already. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const headers: Record<string, string | number> = {
    ...COMMON_HEADERS,
    'cache-control': PUBLIC_CACHING,
    vary: 'accept-encoding',
    ...page.headers,
    etag: page.etag,
  }
  if (page.status === 200 && holdsAlready(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, headers).end()
    return
  }
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = page.brotli && /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  const body = encoding === 'br' ? (page.brotli as Buffer) : encoding === 'gzip' ? page.gzip : page.identity
  if (encoding) headers['content-encoding'] = encoding
  headers['content-length'] = body.length
  response.writeHead(page.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function holdsAlready(header: string | undefined, etag: string): boolean {
  if (!header) return false
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

/** A short answer in plain words, never kept. */
export function sendWords(
  response: ServerResponse,
  status: number,
  words: string,
  more: Record<string, string> = {},
): void {
  const body = Buffer.from(`${words}\n`)
  response.writeHead(status, {
    ...COMMON_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': body.length,
    ...more,
  })
  response.end(body)
}
