import { notFound } from 'next/navigation'
import { ChangeList } from '@/components/corrections/change-list'
import styles from '@/components/desk/desk.module.css'
import { PublicPlace } from '@/components/desk/public-place'
import { PublishRecord } from '@/components/desk/publish-record'
import { ReleaseWorkspace } from '@/components/desk/release-workspace'
import type { PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { ASPECTS } from '@/db/vocabulary'
import { mayDo } from '@/lib/auth/permissions'
import { KINDS } from '@/lib/events/kinds/registry'
import { listEventsOfMeeting, listOwnDrafts } from '@/lib/events/queries'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { listChoices } from '@/lib/meetings/queries'
import { getRelease } from '@/lib/releases/queries'
import { atDesk } from '../../gate'
import { publishingOf } from '../../publishing'

export default async function ReleaseWorkspacePage({ params }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  const release = (await getRelease(actor, (await params).id)) ?? notFound()
  const { source, version, symbol } = release
  const t = translator(locale)
  const v = vocabulary(locale)
  const ofMeetings = (await Promise.all(release.meetingIds.map((id) => listEventsOfMeeting(actor, id)))).flat()
  const candidates = [
    ...new Map([...ofMeetings, ...(await listOwnDrafts(actor))].map((event) => [event.id, event])).values(),
  ]
  const publishing = await publishingOf(actor, locale, 'release', source)
  const { participants } = await listChoices(actor)
  return (
    <>
      <h1 lang={source.language}>{source.title ?? source.id}</h1>
      <p className={styles.state}>
        {[source.publisher, source.publishedOn ?? t('release.dateUnknown'), v.recordState[source.state]]
          .filter(Boolean)
          .join(' · ')}
        {symbol ? (
          <>
            {' · '}
            <PublicPlace
              locale={locale}
              kind="release"
              state={source.state}
              symbol={symbol}
              mayTakeBack={mayDo(actor, 'event.retract')}
              notPublic=""
              publicPage={t('desk.meeting.publicPage')}
            />
          </>
        ) : null}
      </p>
      {mayDo(actor, 'release.publish') && source.state !== 'retracted' && source.state !== 'suppressed' ? (
        <PublishRecord {...publishing.props} label={t('desk.release.publish')}>
          <ChangeList reader={readerIn(locale, publishing.names)} changes={publishing.changes} />
        </PublishRecord>
      ) : null}
      {version ? (
        <ReleaseWorkspace
          locale={locale}
          messages={deskMessages(locale)}
          language={source.language}
          versionId={version.id}
          text={version.normalised}
          sentences={release.sentences.map(({ id, start, end }) => ({ id, start, end }))}
          linked={release.linked.map(({ claimId, eventId, kind, state, ranges, exact, aspect }) => ({
            claimId,
            eventId,
            ranges,
            exact,
            about: `${KINDS[kind].words[locale]} · ${v.aspect[aspect]} · ${v.recordState[state]}`,
          }))}
          events={candidates
            .filter((event) => event.state === 'draft' || event.state === 'submitted')
            .map((event) => ({
              value: event.id,
              label: [
                KINDS[event.kind].words[locale],
                event.meetingDay ? t('meeting.day', { day: event.meetingDay }) : null,
                event.localTime,
              ]
                .filter(Boolean)
                .join(', '),
            }))}
          aspects={ASPECTS.map((aspect) => ({ value: aspect, label: v.aspect[aspect] }))}
          participants={participants.map((one) => ({ value: one.id, label: one.names[locale] }))}
        />
      ) : (
        <p>{t('release.notHeld')}</p>
      )}
    </>
  )
}
