import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/db/vocabulary'
import type { Messages } from './messages/en'

/** The sentences of the desk for a page in the browser, which gets its language from the server and not all three. */
export function deskTranslator(locale: Locale, messages: Messages['desk']) {
  return createTranslator<Messages['desk']>({ locale, messages })
}
export type DeskTranslate = ReturnType<typeof deskTranslator>
