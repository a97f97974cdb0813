import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { OutcomesByMeeting } from '@/components/agenda/outcomes-by-meeting'
import { RecordVersions } from '@/components/corrections/record-versions'
import { CorrectionMark } from '@/components/corrections/version-lines'
import { EventList } from '@/components/events/event-item'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { Cite } from '@/components/ui/cite'
import { Facts } from '@/components/ui/facts'
import { RecordLink, RecordLinks } from '@/components/ui/record-link'
import { publicHistory } from '@/lib/public-record/history'
import { publicOutcomesOfTopic } from '@/lib/public-record/agenda'
import { publicTopic } from '@/lib/public-record/queries'

type Params = PageParams<{ symbol: string }>
const read = cache(publicTopic)

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await localeIn(params)
  const found = await read((await params).symbol)
  return found ? { title: found.topic.label[locale] } : {}
}

export default async function TopicPage({ params }: Params) {
  const locale = await localeIn(params)
  const found = (await read((await params).symbol)) ?? notFound()
  const { topic, events } = found
  const reader = readerIn(locale, found.names)
  const { t } = reader
  const { document } = topic
  const outcomes = await publicOutcomesOfTopic(document.id)
  const meetingIds = document.meetingIds.filter((id) => reader.name('meeting', id))
  const history = await publicHistory(document.symbol)
  return (
    <article>
      <p className="eyebrow">
        {t('search.topic')} · {t('home.events', { count: events.length })}
      </p>
      <h1>{topic.label[locale]}</h1>
      <CorrectionMark reader={reader} symbol={document.symbol} versions={history} changesAt="#record-versions" />
      <p className="lead" lang={locale === 'en' ? undefined : 'en'}>
        {document.description}
      </p>
      <Facts
        rows={[
          [
            t('topic.within'),
            document.parentId ? <RecordLink key="parent" reader={reader} kind="topic" id={document.parentId} /> : null,
          ],
          [
            t('site.meetings'),
            meetingIds.length > 0 ? (
              <RecordLinks key="meetings" reader={reader} kind="meeting" ids={meetingIds} />
            ) : null,
          ],
          [t('topic.keywords'), document.keywords[locale].join(', ')],
        ]}
      />
      <section aria-labelledby="outcomes">
        <h2 id="outcomes">{t('agenda.byMeeting')}</h2>
        {outcomes.length > 0 ? (
          <OutcomesByMeeting reader={reader} rows={outcomes} />
        ) : (
          <p>{t('agenda.byMeetingNone')}</p>
        )}
      </section>
      <section aria-labelledby="events">
        <h2 id="events">{t('topic.byMeeting')}</h2>
        {events.length > 0 ? <EventList reader={reader} events={events} /> : <p>{t('topic.none')}</p>}
      </section>
      <RecordVersions reader={reader} versions={history} />
      <Cite
        reader={reader}
        record={{
          symbol: document.symbol,
          title: topic.label[locale],
          version: topic.version,
          publishedAt: topic.publishedAt,
        }}
      />
    </article>
  )
}
