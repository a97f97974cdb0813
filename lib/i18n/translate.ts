import { createTranslator } from 'use-intl/core'
import { LOCALES, type Locale } from '@/db/vocabulary'
import { typeset } from './format'
import { en, type Messages } from './messages/en'
import { fr } from './messages/fr'
import { pt } from './messages/pt'

const MESSAGES: Record<Locale, Messages> = { en, fr: typesetAll(fr, 'fr'), pt }

/** The sentences of the interface in a language. A missing message is an error, never a key on a page. */
export function translator(locale: Locale) {
  return createTranslator<Messages>({
    locale,
    messages: MESSAGES[locale],
    onError: (error) => {
      throw error
    },
  })
}
export type Translate = ReturnType<typeof translator>

/** The language that an address names, null if it names none of the three. */
export function localeOf(segment: string | undefined): Locale | null {
  return LOCALES.find((locale) => locale === segment) ?? null
}

/** The best of the three for an Accept-Language header; English where none is asked for. */
export function preferredLocale(acceptLanguage: string | null | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([0-9.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { locale: localeOf(tag.toLowerCase().split('-')[0]), weight: weight ? Number(weight) : 1 }
    })
    .filter((part) => part.locale !== null && part.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted[0]?.locale ?? 'en'
}

function typesetAll<T>(messages: T, locale: Locale): T {
  if (typeof messages === 'string') return typeset(messages, locale) as T
  return Object.fromEntries(
    Object.entries(messages as object).map(([key, value]) => [key, typesetAll(value, locale)]),
  ) as T
}

/** The sentences of the desk as data, to be handed to the browser. */
export function deskMessages(locale: Locale): Messages['desk'] {
  return MESSAGES[locale].desk
}
