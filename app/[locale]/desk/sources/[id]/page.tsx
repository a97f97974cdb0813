import { notFound } from 'next/navigation'
import styles from '@/components/desk/desk.module.css'
import { eventOptions } from '@/components/desk/event/options'
import { SourceEdit } from '@/components/desk/event/source-edit'
import { EventTable } from '@/components/desk/event-table'
import type { PageParams } from '@/components/page-locale'
import { mayDo } from '@/lib/auth/permissions'
import { listEventsResting } from '@/lib/events/queries'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { listChoices } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { originalsOf } from '@/lib/releases/alignment/queries'
import { findSources } from '@/lib/releases/queries'
import { asRecorded, getSource } from '@/lib/releases/sources/queries'
import { atDesk } from '../../gate'

/** A source: its facts, to be changed, and what rests on it. */
export default async function SourcePage({ params }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  const found = (await getSource(actor, (await params).id)) ?? notFound()
  const { source, symbol, sameReport, meetings, hasText } = found
  const [t, v] = [translator(locale), vocabulary(locale)]
  const events = await listEventsResting(actor, source.id)
  const options = eventOptions(locale, { meeting: null, sittings: [], agenda: [], ...(await listChoices(actor)) })
  const { participants, sourceKinds, accessLevels, connections } = options
  const [meeting] = meetings
  const atMeeting = await findSources(actor, '', events[0]?.meetingId ?? meeting?.id ?? null)
  const originals = await originalsOf(actor, source.id)
  const others = atMeeting.filter((one) => !originals.some(({ id }) => id === one.id))
  const known = [...originals, ...others].filter(
    (one) => one.id !== source.id && !sameReport.some(({ id }) => id === one.id),
  )
  return (
    <>
      <h1 lang={source.language}>{source.title ?? source.id}</h1>
      <p className={styles.state}>
        {[v.sourceKind[source.kind], v.accessLevel[source.access], v.recordState[source.state]].join(' · ')}
        {symbol ? (
          <>
            {' · '}
            <a href={`/${locale}/releases/${symbol}`}>{symbol}</a>
          </>
        ) : null}
        {hasText ? (
          <>
            {' · '}
            <a href={`/${locale}/desk/releases/${source.id}`}>{t('desk.release.workspace')}</a>
          </>
        ) : null}
      </p>
      {mayDo(actor, 'source.record') ? (
        <SourceEdit
          key={source.id}
          locale={locale}
          messages={deskMessages(locale)}
          options={{ locale, participants, sourceKinds, accessLevels, connections }}
          recorded={asRecorded(source)}
          known={[...sameReport, ...known]}
          isCounted={sameReport.length > 0}
        />
      ) : null}
      {sameReport.length > 0 ? (
        <section aria-labelledby="same-report">
          <h2 id="same-report">{t('desk.edit.countsWith')}</h2>
          <ul>
            {sameReport.map((one) => (
              <li key={one.id}>
                <a href={`/${locale}/desk/sources/${one.id}`}>
                  {[one.title ?? one.id, one.publisher, one.publishedOn].filter(Boolean).join(' · ')}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="rests">
        <h2 id="rests">{t('desk.edit.restsOnIt')}</h2>
        {events.length > 0 ? <EventTable locale={locale} events={events} /> : null}
        {meetings.length > 0 ? (
          <ul>
            {meetings.map((one) => (
              <li key={one.id}>
                <a href={`/${locale}/desk/meetings/${one.id}`}>{meetingLabel(one, locale)}</a>
              </li>
            ))}
          </ul>
        ) : null}
        {events.length + meetings.length === 0 ? <p>{t('desk.edit.restsNothing')}</p> : null}
      </section>
    </>
  )
}
