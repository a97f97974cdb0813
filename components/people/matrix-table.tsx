import type { Locale } from '@/db/vocabulary'
import { ROLES } from '@/db/vocabulary'
import type { Cell, MatrixRow, Reach } from '@/lib/auth/permissions'
import type { Messages } from '@/lib/i18n/messages/en'
import { vocabulary } from '@/lib/i18n/vocabulary'
import own from '../auth/auth.module.css'
import { Scrolled } from './scrolled'

type Words = Messages['desk']['peopleDesk']['matrix']
type Props = { locale: Locale; words: Words; matrix: Record<string, MatrixRow> }

/** The permission matrix as a table, one group of rows for each noun. */
export function MatrixTable({ locale, words, matrix }: Props) {
  const v = vocabulary(locale)
  const rows = Object.entries(matrix).map(([permission, row]) => {
    const [noun = '', verb = ''] = permission.split('.')
    return { permission, row, noun: noun as keyof Words['group'], verb }
  })
  const nouns = [...new Set(rows.map(({ noun }) => noun))]
  return (
    <Scrolled label={words.title}>
      <table className={own.matrix}>
        <thead>
          <tr>
            <th scope="col">{words.action}</th>
            {ROLES.map((role) => (
              <th scope="col" key={role}>
                {v.role[role]}
              </th>
            ))}
            <th scope="col">{words.stepUp}</th>
          </tr>
        </thead>
        {nouns.map((noun) => (
          <tbody key={noun}>
            <tr>
              <th scope="rowgroup" colSpan={ROLES.length + 2}>
                {words.group[noun]}
              </th>
            </tr>
            {rows
              .filter((one) => one.noun === noun)
              .map(({ permission, row, verb }) => (
                <tr key={permission}>
                  <th scope="row">{(words.permission[noun] as Record<string, string>)[verb]}</th>
                  {ROLES.map((role) => (
                    <td key={role}>
                      <CellWords cell={row[role]} words={words} states={v.recordState} />
                    </td>
                  ))}
                  <td>{row.stepUp ? words[row.stepUp] : <None says={words.notAsked} />}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </Scrolled>
  )
}

function CellWords({ cell, words, states }: { cell: Cell; words: Words; states: Record<string, string> }) {
  if (cell === 'never') return <None says={words.no} />
  if (cell === 'always') return words.yes
  const inWords = ({ whose, states: reached, shared, changes }: Reach) =>
    [
      whose ? words[whose] : words.anybody,
      reached?.map((state) => states[state]?.toLowerCase()).join(', '),
      shared ? words.shared : null,
      changes ? words.changes : null,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <ul>
      {cell.map((reach) => (
        <li key={inWords(reach)}>{inWords(reach)}</li>
      ))}
    </ul>
  )
}

/** A dash for the eye, a word for the ear. */
function None({ says }: { says: string }) {
  return (
    <span className={own.none}>
      <span aria-hidden="true">–</span>
      <span className="hidden">{says}</span>
    </span>
  )
}
