import { notFound } from 'next/navigation'
import styles from '@/components/desk/desk.module.css'
import { PublishButton } from '@/components/desk/publish-button'
import { ReleaseWorkspace } from '@/components/desk/release-workspace'
import { LeftBehind } from '@/components/desk/releases/left-behind'
import { NewVersion } from '@/components/desk/releases/new-version'
import type { PageParams } from '@/components/page-locale'
import { ASPECTS } from '@/db/vocabulary'
import { mayDo } from '@/lib/auth/permissions'
import { KINDS } from '@/lib/events/kinds/registry'
import { listEventsOfMeeting, listOwnDrafts } from '@/lib/events/queries'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { listChoices } from '@/lib/meetings/queries'
import { getRelease } from '@/lib/releases/queries'
import { leftBehind } from '@/lib/releases/versions/queries'
import { atDesk } from '../../gate'

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
  const { participants } = await listChoices(actor)
  const behind = await leftBehind(actor, source.id)
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
            <a href={`/${locale}/releases/${symbol}`}>{symbol}</a>
          </>
        ) : null}
        {version?.fileSha256 && version.fileType ? (
          <>
            {' · '}
            <a href={`/api/desk/files/${version.fileSha256}`} download>
              {t('desk.intake.original', { type: t(`desk.intake.type.${version.fileType}`) })}
            </a>
          </>
        ) : null}
      </p>
      {mayDo(actor, 'release.publish') ? (
        <div className={styles.actions}>
          <PublishButton
            locale={locale}
            messages={deskMessages(locale)}
            command="publish-release"
            id={source.id}
            label={t('desk.release.publish')}
          />
        </div>
      ) : null}
      {version && mayDo(actor, 'release.import') ? (
        <NewVersion
          locale={locale}
          messages={deskMessages(locale)}
          releaseId={source.id}
          number={version.number}
          language={source.language}
        />
      ) : null}
      {version ? (
        <LeftBehind
          locale={locale}
          messages={deskMessages(locale)}
          versionId={version.id}
          language={source.language}
          passages={behind.map((passage) => ({
            ...passage,
            about: [KINDS[passage.kind].words[locale], v.recordState[passage.state]].join(' · '),
          }))}
        />
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
