import { z } from 'zod'

const Environment = z.object({
  PORT: z.coerce.number().int('a whole number').min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'an address that starts with postgresql://')
    .optional(),
  KP_SEED: z.enum(['starter', 'reference', 'none']).default('starter'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})
export type Environment = z.infer<typeof Environment>

const EXAMPLES: Record<string, string> = {
  PORT: '3000',
  HOST: '127.0.0.1',
  DATA_DIR: '.data',
  PUBLIC_URL: 'https://record.example.org',
  DATABASE_URL: 'postgresql://kp@localhost/kp_record',
  KP_SEED: 'starter, reference or none',
}

/**
 * The environment, checked; the only place that reads it. Empty values count as unset.
 * @throws Error with one line per wrong variable: its name, what is wrong, and an example.
 */
export function readEnvironment(values: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return `${name} is wrong (${issue.message}). Example: ${name}=${EXAMPLES[name] ?? ''}`
  })
  throw new Error(lines.join('\n'))
}

/** The address that people open: PUBLIC_URL, or the local one. */
export function publicUrl(environment: Environment): URL {
  const host = environment.HOST.includes(':') ? `[${environment.HOST}]` : environment.HOST
  return new URL(environment.PUBLIC_URL ?? `http://${host}:${environment.PORT}`)
}

/** Whether this is a trial on one's own machine: then no second factor is asked for, and cookies need no TLS. */
export function isLocal(environment: Environment): boolean {
  return (
    !environment.PUBLIC_URL || ['localhost', '127.0.0.1', '[::1]'].includes(new URL(environment.PUBLIC_URL).hostname)
  )
}
