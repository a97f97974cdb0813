import type { Span } from '../sentences'

/** A name with capitals: Windhoek, Dar es Salaam, Port-Louis, Côte d’Ivoire. */
const NAME = String.raw`(?:St\.? |Saint-|São )?\p{Lu}[\p{L}'’]+(?:[ -](?:(?:es|de|du|la|le|el|al|d[ao]s?|sur|of) ){0,2}\p{Lu}[\p{L}'’]+){0,2}`
const LEAD = String.raw`(?:in|at|à|au|aux|en|em|no|na|nos|nas|de|du|d['’]|da|do|des)`
/** What may stand between the name of a meeting and its place. */
const BETWEEN = String.raw`(?:[ ,]+(?:here|ici|aqui|held|tenue?|réunie?|qui s['’]est tenue|realizad[ao]|decorreu|que decorreu|took place|a eu lieu|teve lugar|meeting|session|gathering|reunião|sessão|annual|annuelle|anual|of the|of|the|du|do|da|de|KP|Kimberley|Process|Processus|Processo|PK|20\d\d|\d{1,2}|met|convened|s['’]est réunie?|reuniu-se|reunida)){0,7}`
const BEHIND = new RegExp(`^${BETWEEN}[ ,]+(?:${LEAD} |d['’])(${NAME})`, 'u')
/** "Plenary, Accra, 12 November"; "the Plenary closed on Friday, in Accra". */
const AFTER_COMMA = new RegExp(`^, (${NAME})(?=,| \\d|\\.?\\s*$)`, 'u')
const AFTER_NAME = new RegExp(`^${BETWEEN}, (${NAME})(?=,? 20\\d\\d|, \\d)`, 'u')
const FURTHER_ON = new RegExp(`^[^.;:!?]{1,110}?, (?:in|à|em|at) (${NAME})`, 'u')
const IN_BRACKETS = new RegExp(`^[^.;]{0,30}\\((${NAME})`, 'u')
const BEFORE = new RegExp(`(${NAME}) (?:(?:Special|Extraordinary|annual|Annual|KP) )?$`, 'u')
/** "Terminou em Brasília, a plenária …", "gathered in Almaty, the Intersessional …". */
const JUST_BEFORE = new RegExp(`(?:^|[ ,])(?:in|at|à|em) (${NAME}), (?:the |la |le |a |o |l['’])?(?:\\p{Ll}+ )?$`, 'u')
/** "The working group broke up on Thursday in Conakry": where what meets opens, is held or ends. */
const WHERE_IT_MET = new RegExp(
  String.raw`^[^.;:!?]{0,90}?\b(?:held|realizad[ao]|clos(?:ed|es)|end(?:ed|s)|open(?:ed|s)|met|broke up|conclud(?:ed|es)|gathered|convened|taking place|under way|wrapped up|s['’]est (?:séparée?|achevée?|ouverte?|tenue?|réunie?|close?|terminée?)|se tient|s['’]ouvre|terminou|encerrou|decorre|reuniu(?:-se)?|abriu|realizou-se|separou-se)[^.;:!?]{0,50}? (?:in|at|à|em) (${NAME})`,
  'u',
)
const MONTH =
  '[Jj]an|[Ff]eb|[Ff]ev|[Ff]év|[Mm]ar|[Aa]pr|[Aa]br|[Aa]vr|[Mm]ay|[Mm]ai|[Jj]un|[Jj]uin|[Jj]ul|[Jj]uil|[Aa]ug|[Aa]go|[Aa]oût|[Ss]ep|[Ss]et|[Oo]ct|[Oo]ut|[Nn]ov|[Dd]ec|[Dd]ez|[Dd]éc'
/** The head of a report: "CONAKRY, 4 mars", "Maputo, 11 de novembro", "Almaty, June 12". */
const DATED_LINE = new RegExp(
  String.raw`(?:^|\s)(\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}?[\p{L}'’]+){0,2}), (?:the |le )?(?:\d{1,2}(?:er|º|st|nd|rd|th)? (?:de )?(?:${MONTH})|(?:${MONTH})\p{L}* \d{1,2}\b)`,
  'u',
)
/** "Dubaï : beaucoup de bruit", at the beginning of a heading. */
const BEFORE_COLON = new RegExp(String.raw`(?:^|[.°\d] )(${NAME}) ?: |: (${NAME}), `, 'u')
/** A heading that says where: "leaves Windhoek", "travada em Maputo", "Carnet de Kinshasa", "vu à Douala". */
const IN_HEADING = new RegExp(
  String.raw`(?:\b(?:in|at|from|leaves?|leaving|quitte|em|(?:[Rr]encontre|[Cc]arnet|[Jj]ournal|[Rr]éunion|[Cc]onférence|[Pp]lénière|[Rr]eunião|[Cc]onferência|[Dd]iário|[Cc]aderno) de|diary of)|[ (]à|^à) (${NAME})(?=[ ,.:;]|$)`,
  'gu',
)
const DATE_LINE = /(?:^|\s)(\p{Lu}{3}[\p{Lu}'’ -]{0,24}), \p{Lu}[\p{L}'’]{2,24}(?: \p{Lu}[\p{L}'’]{2,24})? [–—] /u
/** Words with capitals that are no place of a meeting. */
const NO_PLACE =
  /^(?:Kimberley|Process|Processus|Processo|Plenary|Plénière|Plenária|Plenaria|Intersessional|Final|Coalition|Coligação|Diamants?|Diamonds?|Diamantes?|Civil|Société|Sociedade|Participants?|Participantes|Chair|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Diamond|Working|Groupe|Grupo|Monitoring|World|Conseil|Conselho|KP|PK|The|This|That|At|In|On|For|From|Last|Next|When|After|Before|Special|Extraordinary|Annual|Half|States|General|Our|Their|Its|Opening|Closing|Core|Document|La|Le|Les|Une?|Cette|Os?|As?|Uma?|Esta|Este|Na|No|De|Da|Do)$/

/** The place of a meeting in the words around its name: "Plenary in X", "the X Plenary", a date line; never a mere country. */
export function placeNear(text: string, { start, end }: Span, sentenceEnd: number): string | null {
  const behind = text.slice(end, Math.min(end + 140, sentenceEnd))
  const before = text.slice(Math.max(0, start - 60), start)
  return (
    named(BEHIND.exec(behind)?.[1]) ??
    named(BEFORE.exec(before)?.[1]) ??
    named(AFTER_COMMA.exec(behind)?.[1]) ??
    named(AFTER_NAME.exec(behind)?.[1]) ??
    named(FURTHER_ON.exec(behind)?.[1]) ??
    named(IN_BRACKETS.exec(behind)?.[1]) ??
    named(JUST_BEFORE.exec(before)?.[1]) ??
    named(WHERE_IT_MET.exec(behind)?.[1]) ??
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

/** Where a text says at its head that it was: in its heading, else in the line with its date; null where it says neither. */
export function placeAtHead(text: string, headingEnd: number): string | null {
  const dated = named(spelt(DATED_LINE.exec(text.slice(0, 500))?.[1]))
  for (const match of text.slice(0, headingEnd).matchAll(IN_HEADING)) {
    const place = named(match[1])
    if (place) return place
  }
  const told = BEFORE_COLON.exec(text.slice(0, headingEnd))
  return dated ?? named(told?.[1] ?? told?.[2])
}

/** A name in capitals only, spelt as a name. */
const spelt = (words: string | undefined) =>
  words && words === words.toUpperCase()
    ? words.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase())
    : words

/** The place at the head of a report, where its country stands beside it ("KASANE, Botswana –"). */
function dateLine(text: string, until: number): string | null {
  const told = DATE_LINE.exec(text.slice(0, Math.min(until, 400)))?.[1]
  return told ? told.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase()) : null
}
