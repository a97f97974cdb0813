import { recordPath } from '@/lib/core/paths'
import { MARK_END, MARK_START, type SearchHit } from '@/lib/public-record/schema'
import type { Reader } from '../reader'

/** What was found, best first, with the words around the hit. */
export function SearchHits({ reader, hits }: { reader: Reader; hits: SearchHit[] }) {
  const { t, locale } = reader
  return (
    <ol className="plain">
      {hits.map((hit) => {
        const path = recordPath(locale, hit.kind, hit.symbol)
        const label = hit.label[locale]
        return (
          <li key={`${hit.kind} ${hit.symbol}`}>
            <p>
              {path ? <a href={path}>{label}</a> : label}
              <br />
              <span className="small muted">
                {t(`search.${hit.kind}`)} · <span className="symbol">{hit.symbol}</span>
              </span>
              {hit.excerpt ? (
                <>
                  <br />
                  <span className="small">
                    <Excerpt words={hit.excerpt} />
                  </span>
                </>
              ) : null}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

function Excerpt({ words }: { words: string }) {
  return words.split(MARK_START).map((part, index) => {
    const [hit, rest] = part.split(MARK_END)
    const key = `${index}-${part.length}`
    if (index === 0 || rest === undefined) return <span key={key}>{part}</span>
    return (
      <span key={key}>
        <mark>{hit}</mark>
        {rest}
      </span>
    )
  })
}
