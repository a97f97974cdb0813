import { notFound } from 'next/navigation'
import { ChangeList } from '@/components/corrections/change-list'
import styles from '@/components/desk/desk.module.css'
import { PublicPlace } from '@/components/desk/public-place'
import { PublishRecord } from '@/components/desk/publish-record'
import { CoveredMeetings } from '@/components/desk/releases/covered-meetings'
import { InferredFacts } from '@/components/desk/releases/intake/inferred-facts'
import { LeftBehind } from '@/components/desk/releases/left-behind'
import { NewVersion } from '@/components/desk/releases/new-version'
import { Parallels } from '@/components/desk/releases/parallels'
import { sentenceOptions } from '@/components/desk/releases/workspace/options'
import { shownSentences } from '@/components/desk/releases/workspace/proposals'
import { ReleaseWorkspace } from '@/components/desk/releases/workspace/workspace'
import { HistoryLink } from '@/components/history/history-link'
import type { PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { ASPECTS, type Locale, RELEASE_MEETING_ROLES, SENTENCE_CLASSES } from '@/db/vocabulary'
import { usesSingleKeys } from '@/lib/auth/own-account'
import { mayDo } from '@/lib/auth/permissions'
import { KINDS } from '@/lib/events/kinds/registry'
import { type ListedEvent, listEventsOfMeeting, listOwnDrafts } from '@/lib/events/queries'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { getMeeting, listChoices, listMeetings } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { accountingOf } from '@/lib/releases/accounting/queries'
import { type Parallel, parallelsOf } from '@/lib/releases/alignment/queries'
import { getRelease } from '@/lib/releases/queries'
import { leftBehind } from '@/lib/releases/versions/queries'
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
  const { participants, topics } = await listChoices(actor)
  const behind = await leftBehind(actor, source.id)
  const parallels = await parallelsOf(actor, source.id)
  const elsewhere = [
    ...release.linkedUnseen,
    ...confirmedOf(parallels, version?.id).map(({ ranges }) => ({ ranges, class: 'claim' as const })),
  ]
  const accounting = version
    ? await accountingOf(actor, {
        ...release,
        version,
        linked: [...release.linked, ...elsewhere],
      })
    : null
  const [meetingId = null] = release.meetingIds
  const meeting = meetingId ? await getMeeting(actor, meetingId) : null
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
        {version?.fileSha256 && version.fileType ? (
          <>
            {' · '}
            <a href={`/api/desk/files/${version.fileSha256}`} download>
              {t('desk.intake.original', { type: t(`desk.intake.type.${version.fileType}`) })}
            </a>
          </>
        ) : null}
        {' · '}
        <a href={`/${locale}/desk/sources/${source.id}`}>{t('desk.edit.editSource')}</a>
        {' · '}
        <HistoryLink reader={{ t, locale }} subject="release" id={source.id} />
      </p>
      <InferredFacts locale={locale} source={source} datelinePlace={release.datelinePlace} />
      {mayDo(actor, 'release.publish') && source.state !== 'retracted' && source.state !== 'suppressed' ? (
        <PublishRecord {...publishing.props} label={t('desk.release.publish')}>
          <ChangeList reader={readerIn(locale, publishing.names)} changes={publishing.changes} />
        </PublishRecord>
      ) : null}
      {mayDo(actor, 'release.import') && source.state !== 'retracted' && source.state !== 'suppressed' ? (
        <CoveredMeetings
          locale={locale}
          messages={deskMessages(locale)}
          releaseId={source.id}
          revision={source.revision}
          covered={release.covered}
          meetings={(await listMeetings(actor)).map((one) => ({ value: one.id, label: meetingLabel(one, locale) }))}
          roles={RELEASE_MEETING_ROLES.map((role) => ({ value: role, label: v.releaseMeetingRole[role] }))}
        />
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
        <Parallels
          locale={locale}
          messages={deskMessages(locale)}
          versionId={version.id}
          language={source.language}
          text={version.normalised}
          sentences={release.sentences.map(({ id, start, end }) => ({ id, start, end }))}
          parallels={parallels.map((one) => ({
            ...one,
            about: [KINDS[one.kind].words[locale], v.aspect[one.aspect], v.recordState[one.state]].join(' · '),
          }))}
        />
      ) : null}
      {version && accounting ? (
        <ReleaseWorkspace
          locale={locale}
          messages={deskMessages(locale)}
          language={source.language}
          versionId={version.id}
          meetingId={meetingId}
          text={version.normalised}
          breaks={version.paragraphBreaks}
          sentences={shownSentences(accounting.sentences, version.normalised)}
          linked={release.linked.map(({ claimId, eventId, kind, state, ranges, class: what, exact, aspect }) => ({
            claimId,
            eventId,
            ranges,
            class: what,
            exact,
            about: `${KINDS[kind].words[locale]} · ${v.aspect[aspect]} · ${v.recordState[state]}`,
          }))}
          elsewhere={elsewhere}
          events={candidates
            .filter(({ state }) => state === 'draft' || state === 'submitted')
            .map((event) => ({ value: event.id, label: eventLabel(event, locale) }))}
          known={ofMeetings.map((event) => ({
            value: event.id,
            label: `${eventLabel(event, locale)} (${v.recordState[event.state]})`,
          }))}
          aspects={ASPECTS.map((aspect) => ({ value: aspect, label: v.aspect[aspect] }))}
          classes={SENTENCE_CLASSES.map((code) => ({ value: code, label: v.sentenceClass[code] }))}
          options={sentenceOptions(locale, {
            ...{ meeting: meeting?.meeting ?? null, sittings: meeting?.sittings ?? [], participants, topics },
          })}
          singleKeys={await usesSingleKeys(actor)}
        />
      ) : (
        <p>{t('release.notHeld')}</p>
      )}
    </>
  )
}

/** An event in a list of choices: its kind, day and hour. */
function eventLabel({ kind, meetingDay, localTime }: ListedEvent, locale: Locale): string {
  const t = translator(locale)
  return [KINDS[kind].words[locale], meetingDay ? t('meeting.day', { day: meetingDay }) : null, localTime]
    .filter(Boolean)
    .join(', ')
}

/** The passages of this text that stand for words of another language version. */
function confirmedOf(parallels: Parallel[], versionId: string | undefined) {
  return parallels.flatMap(({ confirmed }) => (confirmed && confirmed.versionId === versionId ? confirmed : []))
}
