import { Fragment, type ReactNode } from 'react'
import type { Inferable } from '@/db/vocabulary'
import { formatDate, languageName } from '@/lib/i18n/format'
import type { ReleaseDocument } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { Facts } from '../ui/facts'
import { RecordLink } from '../ui/record-link'
import { InferredNote } from './inferred-note'

/** Who told what when. What the text does not state is said to be missing, or to be inferred and from what. */
export function ReleaseFacts({ reader, release }: { reader: Reader; release: ReleaseDocument }) {
  const { t, v, locale } = reader
  const { source } = release
  const roles: Record<string, string> = v.releaseMeetingRole
  const told = (field: Inferable, value: ReactNode) =>
    value ? (
      <Fragment key={field}>
        {value}
        <InferredNote reader={reader} source={source} field={field} />
      </Fragment>
    ) : null
  return (
    <Facts
      rows={[
        [
          t('release.publisher'),
          told(
            'publisher',
            source.publisherId ? (
              <RecordLink reader={reader} kind="participant" id={source.publisherId} />
            ) : (
              source.publisher
            ),
          ),
        ],
        [t('release.kind'), source.inferred?.kind ? told('kind', v.sourceKind[source.kind]) : null],
        [
          t('release.date'),
          source.publishedOn
            ? told('publishedOn', formatDate(source.publishedOn, locale, source.publishedPrecision))
            : t('release.dateUnknown'),
        ],
        [t('inferred.place'), told('datelinePlace', release.datelinePlace)],
        [t('release.language'), told('language', languageName(source.language, locale))],
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
