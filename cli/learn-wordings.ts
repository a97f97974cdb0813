import { writeFileSync } from 'node:fs'
import { fingerprintOfWordings, inventedNames, readBank } from '@/lib/releases/suggestions/wordings/bank'
import { classExample, kindExample, roleExamples } from '@/lib/releases/suggestions/wordings/examples'
import { learnedFrom } from '@/lib/releases/suggestions/wordings/learning'

/** Learns anew from the bank of wordings what speaks for which kind and which role: after a change of bank or thesaurus. */
const folder = 'lib/releases/suggestions/wordings'
const names = inventedNames()
const bank = readBank(`${folder}/bank`)
const from = fingerprintOfWordings(bank)
const kinds = learnedFrom(
  bank.map((one) => kindExample(one, names)),
  { rounds: 12, rate: 0.1, least: 8 },
)
const roles = learnedFrom(
  bank.flatMap((one) => roleExamples(one, names)),
  { rounds: 8, rate: 0.1, least: 3 },
)
const classes = learnedFrom(
  bank.map((one) => classExample(one, names)),
  { rounds: 8, rate: 0.1, least: 4 },
)
for (const [name, learned] of Object.entries({ kinds, roles, classes })) {
  writeFileSync(`${folder}/learned/${name}.json`, `${JSON.stringify({ from, ...learned })}\n`)
  console.log(
    `${name}: ${learned.features.length} features, ${learned.classes.length} classes, of ${bank.length} sentences`,
  )
}
