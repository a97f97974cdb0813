import { type RefObject, useEffect, useState } from 'react'

/** Whether this is the form of the page that somebody edits: from the first change until another form gets the focus. */
export function useEditedHere(form: RefObject<HTMLFormElement | null>): [boolean, (is: boolean) => void] {
  const [isEditedHere, setEditedHere] = useState(false)
  useEffect(() => {
    if (!isEditedHere) return
    const look = ({ target }: FocusEvent) => {
      const other = target instanceof Element ? target.closest('form') : null
      if (other && other !== form.current) setEditedHere(false)
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [isEditedHere, form])
  return [isEditedHere, setEditedHere]
}
