import type { Role } from '@/db/vocabulary'
import type { Actor } from './actor'

/** Who may do what. The table is the rule: commands ask it, tests walk it, pages print it. */
export const PERMISSIONS = {
  'work.read': ['researcher', 'editor', 'administrator'],
  'meeting.edit': ['researcher', 'editor'],
  'meeting.publish': ['editor'],
  'agenda.edit': ['researcher', 'editor'],
  'event.record': ['researcher', 'editor'],
  'event.submit': ['researcher', 'editor'],
  'event.review': ['editor'],
  'event.publish': ['editor'],
  'release.import': ['researcher', 'editor'],
  'release.link': ['researcher', 'editor'],
  'release.publish': ['editor'],
  'people.read': ['administrator'],
  'people.invite': ['administrator'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof PERMISSIONS

/** Whether one of the actor's roles carries the permission. */
export function mayDo(actor: Pick<Actor, 'roles'>, permission: Permission): boolean {
  const carriers: readonly Role[] = PERMISSIONS[permission]
  return actor.roles.some((role) => carriers.includes(role))
}
