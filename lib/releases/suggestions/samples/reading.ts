import fs from 'node:fs'
import path from 'node:path'
import { normaliseText, paragraphBreaks } from '../../normalise'
import { type Span, sentencesOf } from '../../sentences'
import { Sample } from './schema'

const FOLDER = 'lib/releases/suggestions/samples'
const SEEDS = '../shared/releases'

/** A sample with its text as it is stored, and its sentences. */
export type ReadSample = { sample: Sample; text: string; spans: Span[] }

/** All samples whose text is here: the seeds only where they lie beside the checkout. */
export function readSamples(): ReadSample[] {
  return fs
    .readdirSync(FOLDER)
    .filter((file) => /^(?:en|fr|pt)-\d\d\.json$|^seed-[ab]\.json$/.test(file))
    .sort()
    .flatMap((file) => {
      const sample = Sample.parse(JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')))
      const beside = path.join(SEEDS, sample.file ?? '')
      const original = sample.text ?? (fs.existsSync(beside) ? fs.readFileSync(beside, 'utf8') : null)
      if (original === null) return []
      const text = normaliseText(original)
      return [{ sample, text, spans: sentencesOf(text, sample.language, paragraphBreaks(original)) }]
    })
}
