import 'server-only'
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * A key of its own for each purpose, derived from the secret of the installation, which lies outside the database
 * (lib/front/opening.ts): a stolen database alone opens nothing that is sealed or hashed with one.
 */
function keyFor(purpose: string): Buffer {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret) throw new Error('This process does not hold the secret of the installation.')
  return Buffer.from(hkdfSync('sha256', secret, '', `kp ${purpose}`, 32))
}

/** HMAC-SHA-256 of the parts under the key of a purpose, in hexadecimal. A zero byte keeps the parts apart. */
export function keyedHash(purpose: string, ...parts: string[]): string {
  return createHmac('sha256', keyFor(purpose)).update(parts.join('\u0000')).digest('hex')
}

/** Seals a text with AES-256-GCM for one owner: put into the row of another, it does not open. */
export function seal(text: string, owner: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor('second factor'), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return ['1', nonce, cipher.getAuthTag(), sealed]
    .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
    .join('.')
}

/** What was sealed for this owner; null if it was sealed for another, with another secret, or was touched. */
export function unseal(sealed: string, owner: string): string | null {
  const [form, nonce, tag, body] = sealed.split('.')
  if (form !== '1' || !nonce || !tag || !body) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor('second factor'), Buffer.from(nonce, 'base64url'))
    decipher.setAAD(Buffer.from(owner)).setAuthTag(Buffer.from(tag, 'base64url'))
    return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8')
  } catch {
    // A key or a byte that differs is an answer here, not a fault: recovery codes are for this.
    return null
  }
}
