import { type Actor, mintActor } from '@/lib/auth/actor'

/** Whoever runs the command line has the record's files in hand already; history names them as the operator. */
export const OPERATOR: Actor = mintActor({
  userId: 'operator',
  name: 'Command line',
  roles: ['administrator', 'editor', 'researcher'],
})
