import type { Permission } from './permissions'

/**
 * What every route handler and every page of the desk asks for: a permission, an account (`signed_in`), or nothing
 * (`public`, where the address or a one-time token is what lets one in). The commands of the desk each carry their own
 * permission (app/api/desk/commands.ts). A test fails for a file without a row, and for a row without a file.
 */
export const ROUTES: Record<string, Permission | 'signed_in' | 'public'> = {
  '/': 'public',
  '/id/[symbol]': 'public',
  '/id/[symbol]/v/[version]': 'public',
  '/api/v1/chain': 'public',
  '/api/v1/events': 'public',
  '/api/v1/meetings': 'public',
  '/api/v1/meetings/[symbol]': 'public',
  '/api/v1/releases/[symbol]': 'public',
  '/api/v1/years/[year]': 'public',
  '/api/v1/years/[year]/csv': 'public',
  '/api/auth/[...nextauth]': 'public',
  '/api/desk/sign-in': 'public',
  '/api/desk/accept-invitation': 'public',
  '/api/desk/[command]': 'signed_in',
  '/api/desk/step-up': 'signed_in',
  '/api/desk/sources': 'source.read',
  '/[locale]/sign-in': 'public',
  '/[locale]/sign-in/invitation/[token]': 'public',
  '/[locale]/desk': 'event.list',
  '/[locale]/desk/account': 'self.manage',
  '/[locale]/desk/audit': 'audit.read',
  '/[locale]/desk/events/[id]': 'event.read',
  '/[locale]/desk/history/[subject]/[id]': 'history.read',
  '/[locale]/desk/meetings': 'work.read',
  '/[locale]/desk/meetings/[id]': 'work.read',
  '/[locale]/desk/meetings/[id]/events/new': 'event.record',
  '/[locale]/desk/people': 'people.read',
  '/[locale]/desk/people/[id]': 'people.read',
  '/[locale]/desk/permissions': 'signed_in',
  '/[locale]/desk/releases': 'source.read',
  '/[locale]/desk/releases/[id]': 'source.read',
  '/[locale]/desk/releases/new': 'release.import',
  '/[locale]/desk/replies': 'work.read',
  '/[locale]/desk/replies/[id]': 'work.read',
  '/[locale]/desk/replies/new': 'reply.record',
  '/[locale]/desk/review': 'event.review',
  '/[locale]/desk/topics': 'work.read',
  '/[locale]/desk/topics/[id]': 'work.read',
  '/[locale]/desk/withdrawals': 'event.suppress',
  '/[locale]/desk/withdrawals/[symbol]': 'event.retract',
}
