/**
 * A text in small letters without accents, curly marks straightened, for searching. As long as the text itself, sign by
 * sign, so that every position found in it is a position in the text.
 */
export function fold(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    folded += STRAIGHT[sign] ?? plainSign(sign)
  }
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
