import { recordPath } from '@/lib/core/paths'
import { languageName } from '@/lib/i18n/format'
import type { Mention } from '@/lib/public-record/mentions'
import type { Reader } from '../reader'
import { ClassMark } from '../releases/class-mark'
import { Quote } from '../ui/quote'

/** The sentences of releases that mention an event, in their languages, each with its place; nothing without any. */
export function InReleases({ reader, mentions }: { reader: Reader; mentions: Mention[] }) {
  const { t, locale } = reader
  if (mentions.length === 0) return null
  return (
    <section aria-labelledby="in-releases">
      <h2 id="in-releases">{t('passages.inReleases')}</h2>
      <p className="small muted">{t('passages.inReleasesLead')}</p>
      <ul className="plain">
        {mentions.map(({ release, sentences, otherVersions }) => (
          <li key={release.symbol}>
            <p>
              <ReleaseLink reader={reader} release={release} />
            </p>
            {sentences.map((sentence) => (
              <p key={sentence.text}>
                {sentence.class ? <ClassMark reader={reader} code={sentence.class} /> : null}
                <Quote language={release.language} locale={locale}>
                  {sentence.text.replaceAll(/\u2588+/g, t('release.withheld'))}
                </Quote>{' '}
                {sentence.place ? (
                  <a className="small" href={`${recordPath(locale, 'release', release.symbol)}#p-${sentence.place}`}>
                    {t('passages.place')}
                  </a>
                ) : null}
              </p>
            ))}
            {otherVersions.length > 0 ? (
              <p className="small">
                {t('passages.alsoIn')}
                {reader.colon}
                {otherVersions.map((other, index) => (
                  <span key={other.symbol}>
                    {index > 0 ? reader.semicolon : ''}
                    <ReleaseLink reader={reader} release={other} />
                  </span>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReleaseLink({ reader: { locale }, release }: { reader: Reader; release: Mention['release'] }) {
  const { symbol, title, language } = release
  return (
    <>
      <a href={recordPath(locale, 'release', symbol) ?? ''} lang={language === locale ? undefined : language}>
        {title ?? symbol}
      </a>{' '}
      <span className="small muted">({languageName(language, locale)})</span>
    </>
  )
}
