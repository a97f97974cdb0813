/** What a careful user can run into. Codes leave `lib`, sentences are made by `i18n` in the reader's language. */
export const PROBLEM_CODES = [
  'invalid',
  'not_signed_in',
  'not_allowed',
  'not_found',
  'stale',
  'already_exists',
  'needs_source',
  'needs_second_person',
  'needs_naming_source',
  'needs_step_up',
  'needs_mention_link',
  'needs_reason',
  'wrong_state',
  'breaks_rule',
  'reused_operation',
  'nothing_changed',
  'wrong_password',
  'too_many_attempts',
  'link_used_up',
  'file_too_big',
  'file_type_unknown',
  'file_encrypted',
  'file_unreadable',
  'file_inflates',
  'file_without_text',
  'took_too_long',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** `fields` says what to mend where: the path of the input and a code of the remedy. `rule` names a database rule. */
export type Problem = {
  code: ProblemCode
  fields?: { path: string; code: string }[]
  rule?: string
  /** With `stale`: what stands there now, so that nobody has to choose blindly. */
  current?: unknown
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/** A result that carries what was asked for. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A result that says why not. */
export function refuse(code: ProblemCode, more: Omit<Problem, 'code'> = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, ...more } }
}

/** Thrown inside a command to refuse it from deep within; the command answers with the Problem, and nothing is written. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** HTTP status of a problem. */
export const PROBLEM_STATUS: Record<ProblemCode, number> = {
  invalid: 400,
  not_signed_in: 401,
  wrong_password: 401,
  not_allowed: 403,
  not_found: 404,
  already_exists: 409,
  wrong_state: 409,
  reused_operation: 409,
  nothing_changed: 409,
  link_used_up: 410,
  stale: 412,
  needs_source: 422,
  needs_second_person: 422,
  needs_naming_source: 422,
  needs_mention_link: 422,
  needs_reason: 422,
  needs_step_up: 403,
  breaks_rule: 422,
  too_many_attempts: 429,
  file_too_big: 413,
  file_type_unknown: 415,
  file_encrypted: 422,
  file_unreadable: 422,
  file_inflates: 422,
  file_without_text: 422,
  took_too_long: 422,
}
