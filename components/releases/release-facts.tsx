import { formatDate, languageName } from '@/lib/i18n/format'
import type { ReleaseDocument } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { Facts } from '../ui/facts'
import { RecordLink } from '../ui/record-link'

/** Who told what when; a date that the text does not state is said to be missing, never filled in. */
export function ReleaseFacts({ reader, release }: { reader: Reader; release: ReleaseDocument }) {
  const { t, v, locale } = reader
  const { source } = release
  const roles: Record<string, string> = v.releaseMeetingRole
  return (
    <Facts
      rows={[
        [
          t('release.publisher'),
          source.publisherId ? (
            <RecordLink key="by" reader={reader} kind="participant" id={source.publisherId} />
          ) : (
            source.publisher
          ),
        ],
        [
          t('release.date'),
          source.publishedOn
            ? formatDate(source.publishedOn, locale, source.publishedPrecision)
            : t('release.dateUnknown'),
        ],
        [t('release.language'), languageName(source.language, locale)],
        [
          t('release.meetings'),
          release.meetings.length > 0 ? (
            <ul key="meetings" className="plain">
              {release.meetings.map(({ id, role }) => (
                <li key={id}>
                  <RecordLink reader={reader} kind="meeting" id={id} /> ({roles[role] ?? role})
                </li>
              ))}
            </ul>
          ) : null,
        ],
        [
          t('release.address'),
          source.url ? (
            <a key="url" href={source.url} rel="noreferrer">
              {URL.canParse(source.url) ? new URL(source.url).hostname : source.url}
            </a>
          ) : null,
        ],
        [
          t('release.text'),
          release.text?.originalSha256
            ? t('release.version', {
                number: release.text.versionNumber,
                hash: release.text.originalSha256.slice(0, 16),
              })
            : null,
        ],
      ]}
    />
  )
}
