import { signIn } from 'next-auth/react'
import { send, type Sent } from '../desk/send'

/** What a step of signing in answers: the ticket, and which second factors are owed for it; null when none is. */
export type Entrance = { ticket: string; owes: { code: boolean; passkey: boolean } | null }

/** Takes one step of signing in. */
export function takeStep<T = Entrance>(step: Record<string, unknown>): Promise<Sent<T>> {
  return send<T>('sign-in', step)
}

/** Opens the session that a ticket stands for and goes on to `next`; false if the ticket was too old. */
export async function enter(ticket: string, next: string): Promise<boolean> {
  const answer = await signIn('credentials', { ticket, redirect: false })
  if (answer?.ok) window.location.assign(next)
  return Boolean(answer?.ok)
}
