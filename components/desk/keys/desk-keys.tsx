'use client'

import { useEffect, useRef, useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './keys.module.css'
import { fitting, type PaletteCommand } from './commands'

type Props = {
  locale: Locale
  messages: Messages['desk']
  commands: PaletteCommand[]
  /** Whether keys without Ctrl act; whoever steers by voice or types with errors turns them off. */
  singleKeys: boolean
}

/** The command palette (Ctrl+K) and the list of keys (?). Keys without Ctrl act only outside of fields. */
export function DeskKeys({ locale, messages, commands, singleKeys }: Props) {
  const t = deskTranslator(locale, messages)
  const palette = useRef<HTMLDialogElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        if (!palette.current?.open) palette.current?.showModal()
        return
      }
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, dialog')
      if (!singleKeys || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '?') help.current?.showModal()
      const command = commands.find((one) => one.key === event.key)
      if (command) window.location.assign(here(command.value))
      if (event.key === 'c') document.getElementById('source-words')?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [commands, singleKeys])
  const keys: [string, string][] = [
    ['Ctrl K', t('edit.keyPalette')],
    ['Ctrl Z', t('edit.undo')],
    ['Ctrl ⇧ Z', t('edit.redo')],
    ['Ctrl S', t('edit.keySave')],
    ['Ctrl ↵', t('edit.keySubmit')],
    ...(singleKeys
      ? ([
          ['?', t('edit.keyHelp')],
          ['c', t('edit.keyClaim')],
          ...commands.flatMap(({ key, label }) => (key ? [[key, label]] : [])),
        ] as [string, string][])
      : []),
  ]
  return (
    <>
      <button type="button" onClick={() => palette.current?.showModal()}>
        {t('edit.palette')}
      </button>
      <dialog ref={palette} className={styles.dialog} aria-label={t('edit.palette')}>
        <Palette t={t} commands={commands} onClose={() => palette.current?.close()} />
      </dialog>
      <dialog ref={help} className={styles.dialog} aria-label={t('edit.keys')}>
        <h2>{t('edit.keys')}</h2>
        <dl className={styles.keys}>
          {keys.map(([key, does]) => (
            <div key={`${key} ${does}`}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">{t('edit.keysClose')}</button>
        </form>
      </dialog>
    </>
  )
}

/** "Here" in an address is the meeting that somebody looks at, if they look at one. */
function here(address: string): string {
  const meeting = /\/desk\/meetings\/([^/?]+)/.exec(window.location.pathname)?.[1]
  return meeting ? address.replace(/meetings\/[^/]+\/events\/new$/, `meetings/${meeting}/events/new`) : address
}

type PaletteProps = { t: ReturnType<typeof deskTranslator>; commands: PaletteCommand[]; onClose: () => void }

function Palette({ t, commands, onClose }: PaletteProps) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = fitting(commands, typed)
  const go = (command: PaletteCommand | undefined) => {
    if (!command) return
    onClose()
    window.location.assign(here(command.value))
  }
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault()
        go(found[at])
      }}
    >
      <label htmlFor="palette">{t('edit.paletteHint')}</label>
      <input
        id="palette"
        autoComplete="off"
        value={typed}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[at] ? `palette-${at}` : undefined}
        onChange={(change) => {
          setTyped(change.target.value)
          setAt(0)
        }}
        onKeyDown={(press) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[press.key]
          if (!step) return
          press.preventDefault()
          setAt((before) => (before + step + found.length) % Math.max(1, found.length))
        }}
      />
      {found.length === 0 ? <p>{t('edit.paletteNone')}</p> : null}
      <div id="palette-list" role="listbox" aria-label={t('edit.palette')} className={styles.list}>
        {found.map((command, index) => (
          <div
            key={command.value}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => go(command)}
            onKeyDown={(press) => press.key === 'Enter' && go(command)}
          >
            {command.label}
          </div>
        ))}
      </div>
    </form>
  )
}
