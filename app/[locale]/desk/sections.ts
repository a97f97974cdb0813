import type { Actor } from '@/lib/auth/actor'
import { mayDo, type Permission } from '@/lib/auth/permissions'

const SECTIONS = [
  ['today', 'event.list'],
  ['meetings', 'work.read'],
  ['topics', 'work.read'],
  ['releases', 'source.read'],
  ['replies', 'reply.record'],
  ['review', 'event.review'],
  ['withdrawals', 'event.retract'],
  ['editions', 'edition.issue'],
  ['people', 'people.read'],
] as const satisfies [string, Permission][]
export type DeskSection = (typeof SECTIONS)[number][0]

/** What is about oneself and the house: reached from one's name, from people, and by the palette. */
const BESIDE = [
  ['account', 'self.manage'],
  ['audit', 'audit.read'],
] as const satisfies [string, Permission][]
export type SectionBeside = (typeof BESIDE)[number][0]

/** The sections of the desk that an actor may open, in the order of the bar and of the palette. */
export function deskSections(actor: Pick<Actor, 'roles'>): DeskSection[] {
  return SECTIONS.filter(([, permission]) => mayDo(actor, permission)).map(([section]) => section)
}

/** The pages beside the bar that an actor may open. */
export function sectionsBeside(actor: Pick<Actor, 'roles'>): SectionBeside[] {
  return BESIDE.filter(([, permission]) => mayDo(actor, permission)).map(([section]) => section)
}
