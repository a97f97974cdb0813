import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/db/vocabulary'
import type { Messages } from './messages/en'

const known = new WeakMap<Messages['desk'], DeskTranslate>()

/**
 * The sentences of the desk for a page in the browser, which gets its language from the server and not all three. One
 * translator a set of messages, and each sentence without values is made once: forms ask for hundreds at every key.
 */
export function deskTranslator(locale: Locale, messages: Messages['desk']): DeskTranslate {
  const present = known.get(messages)
  if (present) return present
  const translate = createTranslator<Messages['desk']>({ locale, messages })
  const made = new Map<string, string>()
  const quick = (key: string, values?: object) => {
    if (values) return translate(key as never, values as never)
    const sentence = made.get(key) ?? translate(key as never)
    made.set(key, sentence)
    return sentence
  }
  const t = Object.assign(quick, translate) as unknown as DeskTranslate
  known.set(messages, t)
  return t
}
export type DeskTranslate = ReturnType<typeof createTranslator<Messages['desk']>>
