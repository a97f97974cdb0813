/**
 * A text in small letters without accents, curly marks straightened, for searching. As long as the text itself, sign by
 * sign, so that every position found in it is a position in the text.
 */
export function fold(text: string): string {
  if (text === last.text) return last.folded
  const folded = text.replace(/[^\x00-\x7f]/g, plain).toLowerCase()
  // Many rules read the same sentence one after another.
  last = {
    text,
    folded:
      folded.length === text.length
        ? folded
        : [...Array(text.length).keys()].map((at) => plain(text.charAt(at))).join(''),
  }
  return last.folded
}

let last = { text: '', folded: '' }
const known = new Map<string, string>()

function plain(sign: string): string {
  const told = known.get(sign)
  if (told !== undefined) return told
  const folded = STRAIGHT[sign] ?? plainSign(sign)
  known.set(sign, folded)
  return folded
}

const STRAIGHT: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
}

function plainSign(sign: string): string {
  const plain = sign.normalize('NFD').charAt(0).toLowerCase()
  return plain.length === 1 ? plain : sign
}
