import { recordPath } from '@/lib/core/paths'
import { languageName } from '@/lib/i18n/format'
import type { PublicParallel } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { Quote } from '../ui/quote'

/** The same words in other language versions of the release, each under its language, with where to read them. */
export function ParallelWords({ reader, parallels = [] }: { reader: Reader; parallels?: PublicParallel[] }) {
  const { t, locale } = reader
  return parallels.map(({ id, language, sourceId, exact }) => {
    const release = reader.name('release', sourceId)
    return (
      <p key={id}>
        {t('parallel.wording', { language: languageName(language, locale) })}
        {reader.colon}
        <Quote language={language} locale={locale}>
          {exact}
        </Quote>
        {release ? (
          <>
            {' '}
            <a href={`${recordPath(locale, 'release', release.symbol)}#p-${id}`}>
              {t('event.readRelease', { symbol: release.symbol })}
            </a>
          </>
        ) : null}
      </p>
    )
  })
}
