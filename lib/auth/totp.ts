import 'server-only'
import { Secret, TOTP } from 'otpauth'

const PERIOD_SECONDS = 30
const ISSUER = 'KP Record'

/** A fresh secret for an authenticator: 160 random bits in base 32, as people copy it. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that an authenticator reads from a QR code: RFC 6238, six digits, half a minute, SHA-1 as all of them know. */
export function authenticatorUri(secret: string, email: string): string {
  return totpOf(secret, email).toString()
}

/** Which half minute a code belongs to, at most one away from `now` (milliseconds); null if it is of none of the three. */
export function stepOfCode(secret: string, code: string, now = Date.now()): number | null {
  const delta = totpOf(secret).validate({ token: code, window: 1, timestamp: now })
  return delta === null ? null : Math.floor(now / 1000 / PERIOD_SECONDS) + delta
}

function totpOf(secret: string, label = 'account'): TOTP {
  return new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  })
}
