import { createElement, type FunctionComponent, isValidElement, type ReactNode } from 'react'
import { deskTranslator } from '@/lib/i18n/desk'
import { deskMessages } from '@/lib/i18n/translate'
import { Check, type Choice, More, Select, Text } from '../fields'
import { PickMany } from '../pick-many'
import type { EventDraft } from './draft'
import { eventOptions } from './options'
import type { Cited, SectionProps } from './section'

/** The form of an event for tests: its parts called as React calls them, down to what people type in and press. */

export type Input = { id: string; label: string; value: unknown; choices: Choice[]; type: (value: unknown) => void }
type Shown = { inputs: Input[]; buttons: { label: string; press: () => void }[]; inner: Map<unknown, Props> }
type Props = Record<string, unknown>

/** What a piece of the form shows; `asWhole` names components that are not looked into. */
function shownIn(node: ReactNode, asWhole: unknown[], shown: Shown): Shown {
  if (Array.isArray(node)) for (const one of node) shownIn(one, asWhole, shown)
  if (!isValidElement(node)) return shown
  const { type, props } = node as { type: unknown; props: Props }
  if (asWhole.includes(type)) shown.inner.set(type, props)
  else if ([Select, Text, Check, PickMany].some((input) => input === type)) {
    const { id, label, onChange } = props as Pick<Input, 'id' | 'label'> & { onChange: Input['type'] }
    const value = props.value ?? props.checked ?? props.chosen
    shown.inputs.push({ id, label, value, choices: (props.choices as Choice[]) ?? [], type: onChange })
  } else if (type === 'button') {
    const label = String(props['aria-label'] ?? props.children)
    shown.buttons.push({ label, press: () => (props.onClick as () => void)() })
  } else if (typeof type === 'function' && type !== More)
    shownIn((type as FunctionComponent<Props>)(props) as ReactNode, asWhole, shown)
  else shownIn(props.children as ReactNode, asWhole, shown)
  return shown
}

export const TEST_CITED: Cited = {
  sources: { paper: { title: 'Northern Post', access: 'public', language: 'en' } },
  passages: {},
}

/** All that the form of an event at an invented meeting chooses from. */
export function someOptions(more: Partial<Parameters<typeof eventOptions>[1]> = {}) {
  const named = (id: string, name: string) => ({ id, names: { en: name, fr: name, pt: name } })
  return eventOptions('en', {
    meeting: { startsOn: '2031-11-03', endsOn: '2031-11-07' },
    sittings: [{ id: 'sitting-1', kind: 'closing', meetingDay: 5 }],
    agenda: [{ id: 'item-1', number: '4', title: 'Review cycle' }],
    participants: [named('northland', 'Northland'), named('southland', 'Southland')],
    topics: [named('reform', 'Reform'), named('review', 'Review')],
    texts: [{ id: 'text-1', title: 'Final communiqué' }],
    events: [{ value: 'event-2', label: 'Overrun, day 5' }],
    meetings: [{ value: 'plenary', label: 'Plenary 2031' }],
    ...more,
  })
}

/** A part of the form with a draft in it, as somebody works with it: what is typed goes into the draft. */
export function aForm<P extends SectionProps>(
  part: FunctionComponent<P>,
  given: { draft: EventDraft; options?: SectionProps['options']; asWhole?: unknown[] } & Omit<
    Partial<P>,
    keyof SectionProps
  >,
) {
  const { draft, options = someOptions(), asWhole = [], ...more } = given
  let now = draft
  const onChange = (next: EventDraft) => {
    now = next
  }
  const t = deskTranslator('en', deskMessages('en'))
  const shown = () => {
    const props = { t, locale: 'en', options, draft: now, onChange, cited: TEST_CITED, ...more } as unknown as P
    return shownIn(createElement(part, props), asWhole, { inputs: [], buttons: [], inner: new Map() })
  }
  const input = (id: string) => shown().inputs.find((one) => one.id === id)
  return {
    shown,
    input,
    draft: () => now,
    type(id: string, value: unknown) {
      const found = input(id)
      if (!found) throw new Error(`The form shows no field “${id}”.`)
      found.type(value)
    },
    press(label: string) {
      const button = shown().buttons.find((one) => one.label === label)
      if (!button) throw new Error(`The form shows no button “${label}”.`)
      button.press()
    },
  }
}
