'use client'

import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './composing.module.css'

export type ChoosableEvent = { number: string; symbol: string; label: string; when: string }

type Props = {
  locale: Locale
  messages: Messages['desk']
  events: ChoosableEvent[]
  chosen: string[]
}

/** The events of a meeting to tick, all or none at once; part of a form that is sent as an address. */
export function ChooseEvents({ locale, messages, events, chosen }: Props) {
  const t = deskTranslator(locale, messages)
  const [ticked, setTicked] = useState(chosen)
  const turn = (number: string) =>
    setTicked(ticked.includes(number) ? ticked.filter((one) => one !== number) : [...ticked, number])
  return (
    <fieldset id="events" className={styles.events}>
      <legend>{t('compose.events')}</legend>
      <p className={styles.choosing}>
        <button type="button" onClick={() => setTicked(events.map(({ number }) => number))}>
          {t('compose.all')}
        </button>
        <button type="button" onClick={() => setTicked([])}>
          {t('compose.none')}
        </button>
        <span role="status">{t('compose.chosen', { count: ticked.length })}</span>
      </p>
      <ul className={styles.list}>
        {events.map(({ number, symbol, label, when }) => (
          <li key={number}>
            <label>
              <input
                type="checkbox"
                name="event"
                value={number}
                checked={ticked.includes(number)}
                onChange={() => turn(number)}
              />
              <span>
                {label}
                <span className={styles.about}>{[symbol, when].filter(Boolean).join(' · ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
