'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from '@/db/vocabulary'
import { type DeskTranslate, deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import type { Choice } from '../desk/fields'
import type { Day, Field } from './sheet'

/** What the forms of one page share: language, lists to choose from, the days of the meeting, and which fields each has. */
export type SheetSet = {
  locale: Locale
  messages: Messages['desk']
  lists: Record<string, Choice[]>
  days: Day[]
  sheets: Record<string, Field[][]>
}
const Shared = createContext<SheetSet | null>(null)

/** Gives the forms below what they share, once a page instead of once a form. */
export function Sheets({ children, ...shared }: SheetSet & { children: ReactNode }) {
  return <Shared value={shared}>{children}</Shared>
}

/** What the forms of this page share, with its sentences. */
export function useSheets(): SheetSet & { t: DeskTranslate; colon: string } {
  const shared = useContext(Shared)
  if (!shared) throw new Error('A form stands outside of its sheets.')
  const t = deskTranslator(shared.locale, shared.messages)
  return { ...shared, t, colon: t('colon') }
}
