import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** Terms and what is known of them; rows without a value are left out. */
export function Facts({ rows }: { rows: [term: string, value: ReactNode][] }) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '')
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      {known.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
