import { PROBLEM_STATUS, type Problem, refuse, type Result } from '@/lib/core/result'

/**
 * The body of a mutation: JSON from our own pages, or a Problem. Other sites cannot make a browser send this: the
 * origin must be ours (or the browser must say "same-origin"), and the type must be JSON, which needs their permission.
 */
export async function readJson(request: Request): Promise<Result<unknown>> {
  const isOurs = isSameOrigin(request.headers)
  const isJson = (request.headers.get('content-type') ?? '').split(';')[0]?.trim() === 'application/json'
  if (!isOurs || !isJson) return refuse('not_allowed')
  try {
    return { ok: true, value: await request.json() }
  } catch {
    return refuse('invalid')
  }
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
