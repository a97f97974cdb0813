import type { Span } from '../sentences'

/** A name with capitals: Windhoek, Dar es Salaam, Port-Louis, Côte d’Ivoire. */
const NAME = String.raw`(?:St\.? |Saint-|São )?\p{Lu}[\p{L}'’]+(?:[ -](?:(?:es|de|du|la|le|el|al|d[ao]s?|sur|of) ){0,2}\p{Lu}[\p{L}'’]+){0,2}`
const LEAD = String.raw`(?:in|at|à|au|aux|en|em|no|na|nos|nas|de|du|d['’]|da|do|des)`
/** What may stand between the name of a meeting and its place. */
const BETWEEN = String.raw`(?:[ ,]+(?:here|ici|aqui|held|tenue?|réunie?|qui s['’]est tenue|realizad[ao]|decorreu|que decorreu|took place|a eu lieu|teve lugar|meeting|session|gathering|reunião|sessão|annual|annuelle|anual|of the|of|the|du|do|da|de|KP|Kimberley|Process|Processus|Processo|PK|20\d\d|\d{1,2}|met|convened|s['’]est réunie?|reuniu-se|reunida)){0,7}`
const BEHIND = new RegExp(`^${BETWEEN}[ ,]+(?:${LEAD} |d['’])(${NAME})`, 'u')
/** "Plenary, Accra, 12 November"; "the Plenary closed on Friday, in Accra". */
const AFTER_COMMA = new RegExp(`^, (${NAME})(?=,| \\d|\\.?\\s*$)`, 'u')
const FURTHER_ON = new RegExp(`^[^.;:!?]{1,110}?, (?:in|à|em|at) (${NAME})`, 'u')
const IN_BRACKETS = new RegExp(`^[^.;]{0,30}\\((${NAME})`, 'u')
const BEFORE = new RegExp(`(${NAME}) (?:(?:Special|Extraordinary|annual|Annual|KP) )?$`, 'u')
const DATE_LINE = /(?:^|\s)(\p{Lu}{3}[\p{Lu}'’ -]{0,24}), \p{Lu}[\p{L}'’]{2,24}(?: \p{Lu}[\p{L}'’]{2,24})? [–—] /u
/** Words with capitals that are no place of a meeting. */
const NO_PLACE =
  /^(?:Kimberley|Process|Processus|Processo|Plenary|Plénière|Plenária|Plenaria|Intersessional|Final|Coalition|Coligação|Civil|Société|Sociedade|Participants?|Participantes|Chair|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Diamond|Working|Groupe|Grupo|Monitoring|World|Conseil|Conselho|KP|PK|The|This|That|At|In|On|For|From|Last|Next|When|After|Before|Special|Extraordinary|Annual|Half|States|General|Our|Their|Its|Opening|Closing|Core|Document|La|Le|Les|Une?|Cette|Os?|As?|Uma?|Esta|Este|Na|No|De|Da|Do)$/

/** The place of a meeting in the words around its name: "Plenary in X", "the X Plenary", a date line; never a mere country. */
export function placeNear(text: string, { start, end }: Span, sentenceEnd: number): string | null {
  const behind = text.slice(end, Math.min(end + 140, sentenceEnd))
  const before = text.slice(Math.max(0, start - 60), start)
  return (
    named(BEHIND.exec(behind)?.[1]) ??
    named(BEFORE.exec(before)?.[1]) ??
    named(AFTER_COMMA.exec(behind)?.[1]) ??
    named(FURTHER_ON.exec(behind)?.[1]) ??
    named(IN_BRACKETS.exec(behind)?.[1]) ??
    dateLine(text, start)
  )
}

function named(words: string | undefined): string | null {
  if (!words) return null
  const told = words.replace(/['’]s$/, '')
  const parts = told.split(/[ -]/)
  return parts.some((part) => NO_PLACE.test(part)) && !/^(?:Dar|Rio|Port|Cidade|São|Panama|Cape|St)\b/.test(told)
    ? null
    : told
}

/** The place at the head of a report, where its country stands beside it ("KASANE, Botswana –"). */
function dateLine(text: string, until: number): string | null {
  const told = DATE_LINE.exec(text.slice(0, Math.min(until, 400)))?.[1]
  return told ? told.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase()) : null
}
