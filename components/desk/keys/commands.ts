import type { Choice } from '../fields'

/** Something the palette can do: go to an address. `value` is the address. */
export type PaletteCommand = Choice & { key?: string }

/** Commands that fit the words typed, accents and case apart: those that begin with them first; all of them for none. */
export function fitting(commands: PaletteCommand[], typed: string): PaletteCommand[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const fits = commands.filter(({ label }) => words.every((word) => plain(label).includes(word)))
  const begins = ({ label }: PaletteCommand) => (plain(label).startsWith(words[0] ?? '') ? 0 : 1)
  return [...fits].sort((a, b) => begins(a) - begins(b)).slice(0, 12)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
