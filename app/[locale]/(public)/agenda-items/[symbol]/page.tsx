import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { OutcomeSign } from '@/components/agenda/outcome-sign'
import { WordingTable } from '@/components/agenda/wording-table'
import { EventList } from '@/components/events/event-item'
import { slotAgainstUsed } from '@/components/meetings/agenda-board'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { Cite } from '@/components/ui/cite'
import { Facts } from '@/components/ui/facts'
import { RecordLink, RecordLinks } from '@/components/ui/record-link'
import { recordPath } from '@/lib/core/paths'
import { publicAgendaItem } from '@/lib/public-record/agenda'

type Params = PageParams<{ symbol: string }>
const read = cache(publicAgendaItem)

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await localeIn(params)
  const found = await read((await params).symbol)
  return found ? { title: `${found.item.title}, ${found.meeting.label[locale]}` } : {}
}

export default async function AgendaItemPage({ params }: Params) {
  const locale = await localeIn(params)
  const found = (await read((await params).symbol)) ?? notFound()
  const { meeting, item, events } = found
  const reader = readerIn(locale, found.names)
  const { t } = reader
  const inMeeting = `${recordPath(locale, 'meeting', meeting.document.symbol)}#${item.symbol.split('-').at(-1)}`
  return (
    <article>
      <p className="eyebrow">
        {t('agenda.item')} · {item.symbol} · <a href={inMeeting}>{t('event.inContext')}</a>
      </p>
      <h1 lang={item.titleLocale}>{[item.number, item.title].filter(Boolean).join(' ')}</h1>
      {item.isRemoved ? <p className="lead">{t('agenda.removedLong')}</p> : null}
      <Facts
        rows={[
          [t('agenda.meeting'), <RecordLink key="meeting" reader={reader} kind="meeting" id={meeting.document.id} />],
          [t('agenda.outcome'), <OutcomeSign key="outcome" reader={reader} outcome={item.shownOutcome} />],
          [
            t('agenda.deferredTo'),
            item.deferredToMeetingId ? (
              <RecordLink key="deferred" reader={reader} kind="meeting" id={item.deferredToMeetingId} />
            ) : null,
          ],
          [
            t('agenda.referredTo'),
            item.referredToBodyId ? (
              <RecordLink key="referred" reader={reader} kind="body" id={item.referredToBodyId} />
            ) : null,
          ],
          [t('agenda.time'), slotAgainstUsed(reader, item)],
          [
            t('event.topics'),
            item.topicIds.length > 0 ? (
              <RecordLinks key="topics" reader={reader} kind="topic" ids={item.topicIds} />
            ) : null,
          ],
        ]}
      />
      <section aria-labelledby="wordings">
        <h2 id="wordings">{t('agenda.wordings')}</h2>
        <WordingTable reader={reader} itemId={item.id} versions={meeting.document.agendaVersions ?? []} />
      </section>
      <section aria-labelledby="events">
        <h2 id="events">{t('agenda.events')}</h2>
        {events.length > 0 ? <EventList reader={reader} events={events} /> : <p>{t('agenda.eventsNone')}</p>}
      </section>
      <Cite
        reader={reader}
        record={{
          symbol: item.symbol,
          title: `${item.title}, ${meeting.label[locale]}`,
          version: meeting.version,
          publishedAt: meeting.publishedAt,
        }}
        files={[['JSON', `/api/v1/meetings/${meeting.document.symbol}`]]}
      />
    </article>
  )
}
