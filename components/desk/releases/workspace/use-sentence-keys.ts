import { useEffect, useRef } from 'react'

type Keys = Record<'a' | 'e' | 'd' | 'n', () => void>

/**
 * The single keys of the workspace: a takes what is proposed, e opens it to be changed, d asks for the reason for setting
 * it aside, n goes to the next open sentence. Outside of fields and forms only, before the keys of the desk, and not for
 * whoever turned single keys off.
 */
export function useSentenceKeys(isOn: boolean, keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, dialog, form')
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !(event.key in latest.current)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current[event.key as keyof Keys]()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [isOn])
}
