import { useEffect, useRef } from 'react'

/** What the keys of a form do; without steps of its own, the browser's stay. */
type Actions = { undo?: () => void; redo?: () => void; save: () => void; submit: () => void }
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'preventDefault'>

/**
 * The keys of a form: Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y go back and forth over all fields, Ctrl+S saves now, Ctrl+Enter
 * hands in. On a Mac the command key does.
 */
export function pressInForm(press: Press, { undo, redo, save, submit }: Actions): void {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return
  const key = press.key.toLowerCase()
  const action =
    key === 'z' ? (press.shiftKey ? redo : undo) : { y: redo, s: save, enter: submit }[key as 'y' | 's' | 'enter']
  if (!action) return
  press.preventDefault()
  action()
}

/** The keys of a form that has the page to itself: they act wherever the focus is. */
export function useEditingKeys(actions: Actions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressInForm(event, latest.current)
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
