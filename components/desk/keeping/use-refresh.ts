import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** Tells the page anew once somebody is done with a form, not at each save: the rest of it shows what the form changed. */
export function useRefresh(revision: number): (saved: number) => void {
  const router = useRouter()
  const shown = useRef(revision)
  useEffect(() => {
    shown.current = Math.max(shown.current, revision)
  }, [revision])
  return (saved) => {
    if (saved <= shown.current) return
    shown.current = saved
    router.refresh()
  }
}
