import { Fragment } from 'react'
import type { Locale } from '@/db/vocabulary'
import type { Fact, Outline, OutlineEvent, Words } from '@/lib/public-record/composing/schema'
import styles from './composing.module.css'

/** An outline as it will stand in the file, in its own language; `locale` is that of the page around it. */
export function OutlinePreview({ outline, locale }: { outline: Outline; locale: Locale }) {
  const { sources, record } = outline
  return (
    <article lang={outline.locale === locale ? undefined : outline.locale} className={styles.outline}>
      <h3>{outline.title}</h3>
      {outline.lead.map((line, index) => (
        <p key={String(index)}>
          <Told words={line} />
        </p>
      ))}
      {outline.events.map((event) => (
        <EventOutline key={event.symbol} event={event} />
      ))}
      <h4>{sources.title}</h4>
      <TellingList items={sources.items} />
      <h4>{record.title}</h4>
      <TellingList items={record.items} />
    </article>
  )
}

function EventOutline({ event: { symbol, heading, line, facts, differing } }: { event: OutlineEvent }) {
  return (
    <section aria-labelledby={`outline-${symbol}`}>
      <h4 id={`outline-${symbol}`}>{heading}</h4>
      <p>
        <Told words={line} />
      </p>
      {differing ? <Differing differing={differing} /> : null}
      <ul>
        {facts.map((fact) => (
          <FactLine key={fact.term} fact={fact} />
        ))}
      </ul>
    </section>
  )
}

function FactLine({ fact: { term, values } }: { fact: Fact }) {
  const [only] = values
  return (
    <li>
      <strong>{term}</strong>
      {values.length === 1 && only ? (
        <>
          {' – '}
          <Told words={only} />
        </>
      ) : (
        <TellingList items={values} />
      )}
    </li>
  )
}

function Differing({
  differing: { title, note, columns, rows },
}: {
  differing: NonNullable<OutlineEvent['differing']>
}) {
  return (
    <>
      {note ? (
        <p>
          <Told words={note} />
        </p>
      ) : null}
      <section className="scroll" aria-label={title} tabIndex={0}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={String(index)}>
                {row.map((cell, column) => (
                  <td key={columns[column]}>
                    <Told words={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function TellingList({ items }: { items: Words[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={String(index)}>
          <Told words={item} />
        </li>
      ))}
    </ul>
  )
}

/** Words with their languages, and with links where they lead somewhere. */
function Told({ words }: { words: Words }) {
  return words.map(({ text, language, address }, index) => (
    <Fragment key={String(index)}>
      {address && /^https?:/i.test(address) ? (
        <a href={address} rel="noreferrer">
          {text}
        </a>
      ) : language ? (
        <span lang={language}>{text}</span>
      ) : (
        text
      )}
    </Fragment>
  ))
}
