import { sourceDate } from '@/lib/claims/rules'
import { recordPath } from '@/lib/core/paths'
import { languageName } from '@/lib/i18n/format'
import type { PublicRelease } from '@/lib/public-record/schema'
import type { Reader } from '../reader'

/** Releases one a line: title in its own language, who published it, when. */
export function ReleaseList({ reader, releases }: { reader: Reader; releases: PublicRelease[] }) {
  const { t, v, locale } = reader
  return (
    <ul className="plain">
      {releases.map(({ document: { symbol, source, id } }) => (
        <li key={id}>
          <p>
            <a
              href={recordPath(locale, 'release', symbol) ?? ''}
              lang={source.language === locale ? undefined : source.language}
            >
              {source.title ?? symbol}
            </a>
            <br />
            <span className="small muted">
              {[
                source.publisher,
                v.sourceKind[source.kind],
                sourceDate(source, locale) ?? t('releases.undated'),
                languageName(source.language, locale),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
