import type { IncomingMessage } from 'node:http'

export type Verdict =
  | { kind: 'refuse'; status: 400 | 405 | 414 | 421; message: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'public'; address: string; path: string }
  | { kind: 'health' }
  | { kind: 'work'; path: string }

const METHODS = new Set(['GET', 'HEAD', 'POST'])
const LONGEST_ADDRESS = 4096
const WORK = /^\/(en|fr|pt)\/(desk|sign-in)(\/|$)|^\/api\/(auth|desk)\//
const FROM_NEXT = /^\/(_next\/|icon\.svg$|robots\.txt$)/
const PUBLIC = /^\/(en|fr|pt)(\/|$)|^\/api\/v1\//
const NEGOTIATED = /^\/$|^\/id\//
const SECTION =
  /^\/(meetings|events|participants|topics|releases|years|editions|search|about|corrections|replies|agenda-items)(\/|$)/

/**
 * What to do with a request before Next sees it. `hosts` are the only host names that are answered, on any port. Queries that a page does
 * not know are cut from the address, so that nobody can fill the page store with variants of one page.
 */
export function judge(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  hosts: ReadonlySet<string>,
): Verdict {
  const { method = 'GET', url = '/' } = request
  if (url.length > LONGEST_ADDRESS) return { kind: 'refuse', status: 414, message: 'This address is too long.' }
  if (!hosts.has(hostName(request.headers.host)))
    return { kind: 'refuse', status: 421, message: 'This server does not answer for that host.' }
  if (!METHODS.has(method)) return { kind: 'refuse', status: 405, message: 'This method is not used here.' }
  const parsed = parseAddress(url)
  if (!parsed) return { kind: 'refuse', status: 400, message: 'This address cannot be read.' }
  const { path, query } = parsed
  if (path === '/api/health') return { kind: 'health' }
  if (WORK.test(path)) return { kind: 'work', path }
  if (method === 'POST') return { kind: 'refuse', status: 405, message: 'Public pages are read, not written.' }
  if (path !== '/' && path.endsWith('/')) return { kind: 'redirect', location: path.replace(/\/+$/, '') || '/' }
  if (PUBLIC.test(path)) return { kind: 'public', path, address: fileAddress(path) ?? addressOf(path, query) }
  if (NEGOTIATED.test(path) || FROM_NEXT.test(path)) return { kind: 'work', path }
  if (SECTION.test(path)) return { kind: 'redirect', location: `/en${path}` }
  return { kind: 'public', path: `/en${path}`, address: `/en${path}` }
}

function hasControlSigns(text: string): boolean {
  return [...text].some((sign) => sign < ' ' || sign === '\u007f')
}

/** The name in a Host header, without its port, in small letters. */
function hostName(header: string | undefined): string {
  return (header ?? '').toLowerCase().replace(/:\d+$/, '')
}

/** Path and query of a request line, null where it is malformed: bad escapes, control signs, an absolute address. */
function parseAddress(url: string): { path: string; query: URLSearchParams } | null {
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\')) return null
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  try {
    const decoded = decodeURIComponent(path)
    if (hasControlSigns(decoded) || decoded.split('/').includes('..')) return null
    const query = mark < 0 ? '' : url.slice(mark + 1)
    if (hasControlSigns(decodeURIComponent(query.replaceAll('+', ' ')))) return null
    return { path: encodeURI(decoded), query: new URLSearchParams(query) }
  } catch {
    return null
  }
}

const FILES: [file: RegExp, address: string][] = [
  [/^\/(en|fr|pt)\/years\/(\d{4})\.csv$/, '/api/v1/years/$2/csv?lang=$1'],
  [/^\/(en|fr|pt)\/years\/(\d{4})\.json$/, '/api/v1/years/$2'],
  [/^\/(en|fr|pt)\/(meetings|releases)\/([A-Z0-9-]+)\.json$/, '/api/v1/$2/$3'],
  [/^\/(en|fr|pt)\/editions\/(\d{4}\.\d+)\.json$/, '/api/v1/editions/$2'],
]

/** Where the file of a page is made: the page's address with `.csv` or `.json` behind it. Null for other addresses. */
function fileAddress(path: string): string | null {
  const found = FILES.find(([file]) => file.test(path))
  return found ? path.replace(found[0], found[1]) : null
}

const KNOWN_QUERIES: [page: RegExp, names: string[]][] = [
  [/^\/(en|fr|pt)\/meetings$/, ['year', 'kind']],
  [/^\/(en|fr|pt)\/releases$/, ['year', 'page']],
  [/^\/(en|fr|pt)\/search$/, ['q', 'record', 'kind', 'year']],
  [/^\/api\/v1\/events$/, ['kind', 'year', 'participant', 'topic', 'limit', 'offset']],
  [/^\/api\/v1\/years\/\d{4}\/csv$/, ['lang']],
  [/^\/api\/v1\/chain$/, ['from']],
  [/^\/(en|fr|pt)\/corrections$/, ['page']],
]

/** The address under which an answer is kept: the path and the queries that its page reads, in one order. */
function addressOf(path: string, query: URLSearchParams): string {
  const names = KNOWN_QUERIES.find(([page]) => page.test(path))?.[1] ?? []
  const kept = names.flatMap((name) => {
    const value = query.get(name)?.trim()
    return value ? [`${name}=${encodeURIComponent(value)}`] : []
  })
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path
}
