import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { newId } from '@/lib/core/ids'
import { importRelease } from '@/lib/releases/commands'
import { OPERATOR } from './operator'

const LARGEST_BYTES = 2_000_000

/** Imports a plain text file as a release. Nothing is guessed: what is not said on the command line stays unknown. */
export async function importReleaseFile(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      publisher: { type: 'string' },
      date: { type: 'string' },
      language: { type: 'string', default: 'en' },
      kind: { type: 'string', default: 'press_release' },
      meeting: { type: 'string' },
      url: { type: 'string' },
    },
  })
  const [file] = positionals
  if (!file || !fs.existsSync(file)) {
    console.error(file ? `There is no file ${file}.` : 'Name the file to import.')
    return 2
  }
  if (fs.statSync(file).size > LARGEST_BYTES) {
    console.error('This file is larger than 2 MB; a release is a text of a few pages.')
    return 2
  }
  const bytes = fs.readFileSync(file)
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes)
  if (text.includes('\ufffd') || text.includes('\u0000')) {
    console.error('This file is not plain text in UTF-8. Save it as UTF-8 text and try again.')
    return 2
  }
  const result = await importRelease(OPERATOR, {
    id: newId(),
    text,
    title: values.title ?? null,
    publisher: values.publisher ?? null,
    publisherId: values.publisher ?? null,
    publishedOn: values.date ?? null,
    language: values.language,
    kind: values.kind,
    url: values.url ?? null,
    meetingId: values.meeting ?? null,
  })
  if (!result.ok) {
    console.error(`Not imported: ${result.problem.code}`)
    for (const { path, code } of result.problem.fields ?? []) console.error(`  ${path}: ${code}`)
    return 1
  }
  const { id, isNew, characters, sentences, contacts } = result.value
  console.log(isNew ? `Imported as ${id}.` : `This text was imported before, as ${id}.`)
  console.log(
    `${characters} characters normalised, ${sentences} sentences, ${contacts} contact details kept for staff.`,
  )
  return 0
}
