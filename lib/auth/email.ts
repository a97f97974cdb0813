import { z } from 'zod'

/** An address as people write it: normalised before it is checked, so that no look-alike passes. */
export const Email = z
  .string()
  .transform((email) => email.normalize('NFKC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(200, 'too_big')
      .regex(/^[^\s@]+@[a-z0-9.-]+\.[a-z]{2,}$/, 'email_malformed'),
  )
