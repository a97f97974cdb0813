import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { firstBrokenAudit } from '@/lib/auth/audit'
import { brokenRevision } from '@/lib/history/verifying'
import { wholeChain } from '@/lib/public-record/chain-export'
import { chainReader } from '@/lib/publication/verifying'

/**
 * Recomputes the chain of publications from the public export alone, a file or what the public role of this database
 * reads, and names the first publication that does not hold. On the database, the history of staff as well.
 */
export async function verifyChain(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { head: { type: 'string' } } })
  const [file] = positionals
  if (file && !fs.existsSync(file)) {
    console.error(`There is no file ${file}.`)
    return 2
  }
  const chain = chainReader(values.head)
  if (file) for await (const part of fs.createReadStream(file)) chain.feed(part as Buffer)
  else for await (const { line } of wholeChain()) chain.read(line)
  const { broken, publications, head } = chain.finish()
  if (broken) {
    console.error(
      `The chain does not hold at publication ${broken.seq}${broken.symbol ? ` (${broken.symbol})` : ''}: ${broken.because}.`,
    )
    return 1
  }
  console.log(`${publications} publications, the chain holds. Head: ${head}`)
  if (file) {
    if (!values.head) console.log('Compare the head with the one in the foot of a public page, or give it as --head.')
    return 0
  }
  const { revisions, brokenAt } = await brokenRevision()
  if (brokenAt) {
    console.error(`The history does not hold at entry ${brokenAt.seq} (${brokenAt.subject} ${brokenAt.subjectId}).`)
    return 1
  }
  console.log(`${revisions} entries of history, the chain holds.`)
  const brokenAudit = await firstBrokenAudit()
  if (brokenAudit !== null) {
    console.error(`The audit trail does not hold at entry ${brokenAudit}.`)
    return 1
  }
  console.log('The audit trail holds.')
  return 0
}
