import { ok, PROBLEM_STATUS, type Problem, refuse, type Result } from '@/lib/core/result'

/**
 * The body of a mutation: JSON from our own pages, or a Problem. Other sites cannot make a browser send this: the
 * origin must be ours (or the browser must say "same-origin"), and the type must be JSON, which needs their permission.
 */
export async function readJson(request: Request): Promise<Result<unknown>> {
  const isOurs = isSameOrigin(request.headers)
  const isJson = (request.headers.get('content-type') ?? '').split(';')[0]?.trim() === 'application/json'
  if (!isOurs || !isJson) return refuse('not_allowed')
  try {
    const text = await request.text()
    if (/\\u0000|\u0000/i.test(text) || deepest(text) > 40) return refuse('invalid')
    const value: unknown = JSON.parse(text)
    // JSON.stringify writes half a sign as an escape; whole ones it writes as they are.
    return /\\ud[89a-f]/i.test(JSON.stringify(value)) ? refuse('invalid') : { ok: true, value }
  } catch {
    return refuse('invalid')
  }
}

/**
 * The body of an upload as it comes in, or a Problem. It must come from our own pages as plain bytes, a type that no form
 * of another site can send; the file's name and what the browser takes it for are not asked.
 */
export function readBytes(request: Request): Result<AsyncIterable<Uint8Array>> {
  if (!isSameOrigin(request.headers) || request.headers.get('content-type') !== 'application/octet-stream')
    return refuse('not_allowed')
  return request.body ? ok(request.body as unknown as AsyncIterable<Uint8Array>) : refuse('invalid')
}

/** How deep brackets open in a text: more than our inputs ever need is somebody trying the stack. */
function deepest(text: string): number {
  let depth = 0
  let most = 0
  for (const sign of text) {
    if (sign === '{' || sign === '[') most = Math.max(most, ++depth)
    else if (sign === '}' || sign === ']') depth -= 1
  }
  return most
}

function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host')
}

/** A result as an answer: the value with 200, a problem with its status. */
export function answer<T>(result: Result<T>): Response {
  const status = result.ok ? 200 : PROBLEM_STATUS[result.problem.code]
  const body: { value: T } | { problem: Problem } = result.ok ? { value: result.value } : { problem: result.problem }
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
