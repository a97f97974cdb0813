import { useEffect, useRef } from 'react'

type Actions = { undo: () => void; redo: () => void; save: () => void; submit: () => void }

/**
 * The keys of the form: Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y go back and forth over all fields, Ctrl+S saves now, Ctrl+Enter
 * hands in. On a Mac the command key does.
 */
export function useEditingKeys(actions: Actions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      const { undo, redo, save, submit } = latest.current
      const action =
        key === 'z' ? (event.shiftKey ? redo : undo) : { y: redo, s: save, enter: submit }[key as 'y' | 's' | 'enter']
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
