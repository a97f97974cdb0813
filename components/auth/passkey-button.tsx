'use client'

import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser'
import { useState } from 'react'
import type { Sent } from '../desk/send'

export type PasskeyQuestion = { ticket: string; options: PublicKeyCredentialRequestOptionsJSON }
type Shown = { origin: string; ticket: string; answer: unknown }
type Props = {
  label: string
  ask: (origin: string) => Promise<Sent<PasskeyQuestion>>
  /** Sends what the device answered; false if it was not accepted. */
  show: (shown: Shown) => Promise<boolean>
  onTrouble: () => void
}

/** Asks the device for a passkey; nothing where the browser knows none. */
export function PasskeyButton({ label, ask, show, onTrouble }: Props) {
  const [isAsking, setAsking] = useState(false)

  async function start() {
    setAsking(true)
    const isAccepted = await askDevice(ask, show)
    setAsking(false)
    if (!isAccepted) onTrouble()
  }

  return (
    <button type="button" disabled={isAsking} onClick={start}>
      {label}
    </button>
  )
}

async function askDevice(ask: Props['ask'], show: Props['show']): Promise<boolean> {
  if (!browserSupportsWebAuthn()) return false
  const { origin } = window.location
  const question = await ask(origin)
  if (!question.ok) return false
  try {
    const answer = await startAuthentication({ optionsJSON: question.value.options })
    return await show({ origin, ticket: question.value.ticket, answer })
  } catch {
    // The person closed the device's window, or it holds no passkey of this site: an answer, not a fault.
    return false
  }
}
