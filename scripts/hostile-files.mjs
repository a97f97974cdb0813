import fs from 'node:fs'
import path from 'node:path'
import { HOSTILE } from '../lib/releases/intake/test-hostile.ts'

/**
 * Writes the hostile files of the tests into a folder and tells their names, one a line, for a story that sends them to
 * the server: who sends them must neither make them nor hold them.
 */
const [folder] = process.argv.slice(2)
for (const [, file, bytes] of HOSTILE) {
  fs.writeFileSync(path.join(folder, file), bytes())
  console.log(file)
}
