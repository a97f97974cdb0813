/** First parts that keep their hyphen in English, French and Portuguese when a line ends behind it. */
const KEEPS = new Set(
  'all anti after arrière auto avant bem co contre cross demi ex extra half inter long mal méta mi mid mini multi micro neo néo non nord norte outre pan pós post pré pre pro pró quasi re recém sans self semi short sous sub sud sul super sur trans ultra un vice well'.split(
    ' ',
  ),
)
/** Second parts that French and Portuguese tie to a verb. */
const TIED =
  /^(?:a|as|ce|ci|elle|elles|en|eux|ils?|je|la|là|las|le|les|lhes?|l[oa]s?|lui|me|moi|n[oa]s?|nous|on|os?|se|t|te|toi|tu|vos|vous|y)\b/iu

/** All words and hyphenated words of a text, in small letters. */
export function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
}

/**
 * Two printed lines as one. A hyphen at the end goes where it only divided a word, and stays where it belongs to it: as
 * the text writes it elsewhere (`known`), behind capitals and digits, behind "non-" and its like, before tied pronouns.
 */
export function joinedLines(first: string, second: string, known: ReadonlySet<string>): string {
  if (first.endsWith('\u00ad')) return first.slice(0, -1) + second
  if (!/[\p{L}\p{N}][-\u2010]$/u.test(first)) return `${first} ${second}`
  const stem = first.slice(0, -1)
  const before = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.exec(stem)?.[0] ?? ''
  const after = /^\p{L}+(?:-\p{L}+)*/u.exec(second)?.[0] ?? ''
  return isDivided(before, after, known) ? stem + second : first + second
}

function isDivided(before: string, after: string, known: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(after)) return false
  const [left, right] = [before.toLowerCase(), after.toLowerCase()]
  if (known.has(`${left}-${right}`)) return false
  if (known.has(left + right)) return true
  if (/\p{N}$/u.test(before) || (before.length > 1 && before === before.toUpperCase())) return false
  return !KEEPS.has(left.split('-').at(-1) ?? left) && !TIED.test(right)
}
