import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, count, eq, isNull } from 'drizzle-orm'
import { type Database, type Transaction } from '@/db/client'
import { recoveryCodes } from '@/db/schema/users'
import { sha256 } from '@/lib/core/canonical'

const HOW_MANY = 10
/** Without letters that look like digits. */
const SIGNS = 'abcdefghjkmnpqrstvwxyz0123456789'

/** Ten new codes for somebody, in groups of four as people write them down; those from before stop working. */
export async function renewCodes(tx: Transaction, userId: string): Promise<string[]> {
  await forgetCodes(tx, userId)
  const codes = Array.from({ length: HOW_MANY }, newCode)
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ codeHash: hashOf(userId, code), userId })))
  return codes
}

/** Lets all codes of somebody go, used or not. */
export async function forgetCodes(tx: Transaction, userId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
}

/** Uses a code up; false if it is none of this person's, or was used. */
export async function spendRecoveryCode(tx: Transaction, userId: string, typed: string): Promise<boolean> {
  const [used] = await tx
    .update(recoveryCodes)
    .set({ usedAt: new Date() })
    .where(
      and(
        eq(recoveryCodes.codeHash, hashOf(userId, typed)),
        eq(recoveryCodes.userId, userId),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ codeHash: recoveryCodes.codeHash })
  return used !== undefined
}

/** How many codes somebody has left. */
export async function codesLeft(db: Database, userId: string): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)))
  return row?.left ?? 0
}

function newCode(): string {
  // 32 signs, so that each byte gives one without a bias: 80 bits in sixteen.
  const signs = [...randomBytes(16)].map((byte) => SIGNS[byte % SIGNS.length]).join('')
  return signs.match(/.{4}/g)?.join('-') ?? signs
}

/** With 80 random bits in a code a plain hash is enough: nobody goes through them all. */
function hashOf(userId: string, code: string): string {
  return sha256(userId, ' ', code.toLowerCase().replace(/[^a-z0-9]/g, ''))
}
