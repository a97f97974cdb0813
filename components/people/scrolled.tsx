import type { ReactNode } from 'react'
import own from '../auth/auth.module.css'

/** A wide table that scrolls by itself, also by the keyboard: whoever cannot drag must be able to step into it. */
export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={`scroll ${own.scrolled}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
