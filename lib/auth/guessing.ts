/** Words that somebody who attacks this record tries first. */
const OF_THE_FIELD = [
  'kimberley',
  'diamond',
  'diamant',
  'coalition',
  'coligação',
  'plenary',
  'plenière',
  'plenário',
  'certification',
  'rough',
]
/** Beginnings and wholes of the long passwords that lists of stolen ones hold most often. */
const OF_EVERYBODY = [
  'password',
  'motdepasse',
  'palavrapasse',
  'senha',
  'passwort',
  'contraseña',
  'iloveyou',
  'jetaime',
  'letmein',
  'welcome',
  'bienvenue',
  'administrator',
  'changeme',
  'qwerty',
  'azerty',
  'trustno',
  'football',
  'princess',
  'superman',
  'dragon',
  'monkey',
  'sunshine',
  'correcthorsebatterystaple',
  'correct horse battery staple',
  'thequickbrownfox',
  'loremipsum',
]
const ROWS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'azertyuiopqsdfghjklmwxcvbn']
const LEAST_REST = 10
const LEAST_SIGNS = 5

export type GuessReason = 'password_too_common' | 'password_has_names' | 'password_repeats'

/**
 * Why a password is guessed early, as a code of a sentence; null if nothing speaks against it: it repeats itself or
 * runs along the keyboard, it leans on words of the field or of its owner, or it stands on every list. What counts is
 * whether enough is left without those parts.
 */
export function reasonToGuess(password: string, person: { name: string; email: string }): GuessReason | null {
  const low = password.normalize('NFKC').toLowerCase()
  const own = [...person.name.toLowerCase().split(/\s+/), ...person.email.toLowerCase().split(/[@.+_-]/)]
  const names = [...OF_THE_FIELD, ...own.filter((word) => word.length > 3)]
  if (!isEnough(withoutRuns(low)) || /^(.{1,6})\1+.{0,5}$/u.test(low)) return 'password_repeats'
  if (!isEnough(without(low, OF_EVERYBODY))) return 'password_too_common'
  if (!isEnough(without(low, names))) return 'password_has_names'
  return isEnough(without(withoutRuns(low), [...OF_EVERYBODY, ...names])) ? null : 'password_too_common'
}

function isEnough(rest: string): boolean {
  return [...rest].length >= LEAST_REST && new Set(rest).size >= LEAST_SIGNS
}

function without(text: string, words: string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, ''), text)
}

/** The text without stretches of four signs and more that follow each other in the alphabet or on a keyboard. */
function withoutRuns(text: string): string {
  const rows = ROWS.flatMap((row) => [row, [...row].reverse().join('')])
  let rest = text
  for (const row of rows)
    for (let length = row.length; length >= 4; length -= 1)
      for (let at = 0; at + length <= row.length; at += 1) rest = rest.replaceAll(row.slice(at, at + length), '')
  return rest
}
