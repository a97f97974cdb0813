import { KindMark } from '@/components/events/kind-mark'
import { MeetingTable } from '@/components/meetings/meeting-table'
import { readerIn } from '@/components/reader'
import { ReleaseList } from '@/components/releases/release-list'
import { RecordLink } from '@/components/ui/record-link'
import { localeIn, type PageParams } from '@/components/page-locale'
import type { EventKind } from '@/db/vocabulary'
import { pagePath } from '@/lib/core/paths'
import { publicHome } from '@/lib/public-record/lists'
import styles from './home.module.css'

const LOOKED_UP: EventKind[] = [
  'walkout',
  'item_objected',
  'consensus_blocked',
  'prolonged_intervention',
  'interruption',
  'statement_undelivered',
  'boycott',
  'communique_failed',
]

export default async function HomePage({ params }: PageParams) {
  const locale = await localeIn(params)
  const home = await publicHome()
  const reader = readerIn(locale, home.names)
  const { t } = reader
  const count = (kind: string) => home.totals[kind] ?? 0
  return (
    <>
      <h1>{t('home.title')}</h1>
      <p className="lead">{t('home.lead')}</p>
      <p className="small muted">
        {t('home.counts', { meetings: count('meeting'), events: count('event'), releases: count('release') })}.{' '}
        {t('site.compiled')}
      </p>
      <nav aria-label={t('home.lookUp')}>
        <ul className={styles.kinds}>
          {LOOKED_UP.filter((kind) => home.kinds[kind]).map((kind) => (
            <li key={kind}>
              <a href={pagePath(locale, 'search', { record: 'event', kind })}>
                <KindMark reader={reader} kind={kind} />
              </a>{' '}
              <span className="muted">{home.kinds[kind]}</span>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="latest">
        <h2 id="latest">{t('home.latest')}</h2>
        <MeetingTable reader={reader} meetings={home.meetings} eventsAt={home.eventsAt} />
        <p className="small">
          <a href={pagePath(locale, 'meetings')}>{t('home.allMeetings')}</a>
        </p>
      </section>
      <div className={styles.halves}>
        <section aria-labelledby="topics">
          <h2 id="topics">{t('home.topics')}</h2>
          <ul className={styles.topics}>
            {home.topics.map((topic) => (
              <li key={topic.id}>
                <RecordLink reader={reader} kind="topic" id={topic.id} />{' '}
                <span className="small muted">{t('home.events', { count: topic.count })}</span>
              </li>
            ))}
          </ul>
          <p className="small">
            <a href={pagePath(locale, 'topics')}>{t('home.allTopics')}</a>
          </p>
        </section>
        <section aria-labelledby="releases">
          <h2 id="releases">{t('home.releases')}</h2>
          <ReleaseList reader={reader} releases={home.releases} />
          <p className="small">
            <a href={pagePath(locale, 'releases')}>{t('home.allReleases')}</a>
          </p>
        </section>
      </div>
    </>
  )
}
