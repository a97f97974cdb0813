'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'
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
/** The latest revision of each record that a form of this page knows: buttons beside a form act on what it saved. */
type Revisions = { tell: (id: string, revision: number) => void; of: (id: string, told: number) => number }
type Shared = SheetSet & { revisions: Revisions }
const Shared = createContext<Shared | null>(null)

/** Gives the forms below what they share, once a page instead of once a form. */
export function Sheets({ children, ...shared }: SheetSet & { children: ReactNode }) {
  const [revisions] = useState(revisionsOfPage)
  return <Shared value={{ ...shared, revisions }}>{children}</Shared>
}

/** What the forms of this page share, with its sentences. */
export function useSheets(): Shared & { t: DeskTranslate; colon: string } {
  const shared = useContext(Shared)
  if (!shared) throw new Error('A form stands outside of its sheets.')
  const t = deskTranslator(shared.locale, shared.messages)
  return { ...shared, t, colon: t('colon') }
}

function revisionsOfPage(): Revisions {
  const known = new Map<string, number>()
  const of = (id: string, told: number) => Math.max(told, known.get(id) ?? 0)
  return { of, tell: (id, revision) => void known.set(id, of(id, revision)) }
}
