import fs from 'node:fs'
import { parseArgs } from 'node:util'
import type { Inferable } from '@/db/vocabulary'
import { newId } from '@/lib/core/ids'
import { en } from '@/lib/i18n/messages/en'
import { listChoices } from '@/lib/meetings/queries'
import { findOriginal } from '@/lib/releases/alignment/queries'
import { importRelease } from '@/lib/releases/commands'
import { takeFile } from '@/lib/releases/intake/commands'
import { type Proposals, statedIn } from '@/lib/releases/intake/proposals'
import { OPERATOR } from './operator'

/**
 * Imports the text of a file as a release. What the text states about itself is shown with the words that it rests on,
 * and taken only with --as-proposed; what is said on the command line goes before it, and --inferred says of a fact that
 * it is not in the text, and why it is given. The rest stays unknown. --translation-of makes it a language version of a
 * release that is here, named by id or symbol; both count once.
 */
export async function importFile(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'as-proposed': { type: 'boolean', default: false },
      title: { type: 'string' },
      publisher: { type: 'string' },
      date: { type: 'string' },
      place: { type: 'string' },
      embargo: { type: 'string' },
      language: { type: 'string' },
      kind: { type: 'string' },
      meeting: { type: 'string' },
      url: { type: 'string' },
      'translation-of': { type: 'string' },
      inferred: { type: 'string', multiple: true, default: [] },
    },
  })
  const [file] = positionals
  if (!file || !fs.existsSync(file)) {
    console.error(file ? `There is no file ${file}.` : 'Name the file to import.')
    return 2
  }
  const taken = await takeFile(OPERATOR, fs.createReadStream(file))
  if (!taken.ok) {
    console.error(en.desk.problem[taken.problem.code])
    return 2
  }
  const { text, proposals, file: kept, known } = taken.value
  tell(proposals)
  const stated = values['as-proposed'] ? statedIn(proposals) : {}
  const publisherId = values.publisher ?? stated.publisherId ?? null
  const language = values.language ?? stated.language ?? 'en'
  const translated = values['translation-of']
  const original = translated ? await findOriginal(OPERATOR, translated) : null
  if (translated && !original) {
    console.error(`There is no release ${translated}. Name it by its id or its symbol.`)
    return 2
  }
  if (original?.language === language) {
    console.error(`${translated} is in the same language (${language}). Name that of the translation with --language.`)
    return 2
  }
  const { participants } = await listChoices(OPERATOR)
  const result = await importRelease(OPERATOR, {
    id: newId(),
    text,
    title: values.title ?? stated.title ?? null,
    publisher: participants.find(({ id }) => id === publisherId)?.names.en ?? publisherId,
    publisherId,
    publishedOn: values.date ?? stated.publishedOn ?? null,
    language,
    kind: values.kind ?? stated.kind ?? 'press_release',
    url: values.url ?? null,
    meetingId: values.meeting ?? null,
    translationOfId: original?.id ?? null,
    datelinePlace: values.place ?? stated.datelinePlace ?? null,
    inferred: inferencesIn(values.inferred),
    embargoUntil: values.embargo ?? stated.embargoUntil ?? null,
    file: known ? null : kept,
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

const FACTS: Record<string, Inferable> = {
  ...{ date: 'publishedOn', place: 'datelinePlace', publisher: 'publisher', language: 'language', kind: 'kind' },
}

/** What is given although the text does not state it, as `date=why it is inferred`. */
function inferencesIn(told: string[]) {
  const pairs = told.map((one) => one.split(/=(.*)/s))
  return Object.fromEntries(pairs.map(([fact = '', reason = '']) => [FACTS[fact] ?? fact, { reason, locale: 'en' }]))
}

function tell(proposals: Proposals): void {
  const { contacts: _, ...fields } = proposals
  for (const [name, proposal] of Object.entries(fields))
    console.log(`${name}: ${proposal ? `${proposal.value}  ← ${proposal.words}` : 'not stated'}`)
}
