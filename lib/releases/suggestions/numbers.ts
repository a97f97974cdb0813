import type { Locale } from '@/db/vocabulary'

/** Zero to sixteen in words. */
export const NUMBERS: Record<Locale, string[]> = {
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
  ],
  fr: [
    'zero',
    'une',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
    'treize',
    'quatorze',
    'quinze',
    'seize',
  ],
  pt: [
    'zero',
    'uma',
    'duas',
    'tres',
    'quatro',
    'cinco',
    'seis',
    'sete',
    'oito',
    'nove',
    'dez',
    'onze',
    'doze',
    'treze',
    'catorze',
    'quinze',
    'dezasseis',
  ],
}
const TENS: Record<Locale, Record<string, number>> = {
  en: { twenty: 20, thirty: 30, forty: 40, 'forty-five': 45, fifty: 50, ninety: 90 },
  fr: { vingt: 20, trente: 30, quarante: 40, 'quarante-cinq': 45, cinquante: 50, 'quatre-vingt-dix': 90 },
  pt: { vinte: 20, trinta: 30, quarenta: 40, 'quarenta e cinco': 45, cinquenta: 50, noventa: 90 },
}

const wordsOf = (locale: Locale) =>
  [...Object.keys(TENS[locale]), ...NUMBERS[locale]].sort((a, b) => b.length - a.length).join('|')
const ALSO: Record<string, number> = { an: 1, a: 1, un: 1, um: 1, dois: 2 }

/** The number that words or digits tell; null where they tell none. */
export function numberOf(words: string | undefined, locale: Locale): number | null {
  if (!words) return null
  if (/^\d/.test(words)) return Number(words.replace(',', '.'))
  const at = NUMBERS[locale].indexOf(words)
  return at >= 0 ? at : (TENS[locale][words] ?? ALSO[words] ?? null)
}

/** A pattern for numbers in words or digits. */
export const number = (locale: Locale) => `\\d{1,3}(?:[.,]\\d)?|${wordsOf(locale)}`
/** A pattern for hours in words or digits. */
export const hour = (locale: Locale) => `\\d{1,2}|${NUMBERS[locale].join('|')}`
