import type { Locale } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { getEvent } from '@/lib/events/queries'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { meetingLabel } from '@/lib/meetings/rules'
import styles from '../desk.module.css'

type Props = {
  locale: Locale
  found: NonNullable<Awaited<ReturnType<typeof getEvent>>>
  meeting: (Parameters<typeof meetingLabel>[0] & { id: string }) | null
  canEdit: boolean
  canTakeBack: boolean
  isEditing: boolean
}

/** What this event is, where it stands, under which symbol it is public, and how to correct it. */
export function EventHead({ locale, found, meeting, canEdit, canTakeBack, isEditing }: Props) {
  const t = translator(locale)
  const { recorded, standing, symbol, correction, mergedIntoId } = found
  return (
    <>
      <p className="eyebrow">
        {meeting ? <a href={`/${locale}/desk/meetings/${meeting.id}`}>{meetingLabel(meeting, locale)}</a> : null}
      </p>
      <h1>{KINDS[recorded.details.kind].words[locale]}</h1>
      <p className={styles.state}>
        {vocabulary(locale).recordState[standing.state]}
        {found.authorName && !found.isCompiled ? ` · ${t('desk.reviewPage.by', { name: found.authorName })}` : null}
        {symbol ? (
          <>
            {' · '}
            <a href={`/${locale}/events/${symbol}`}>{t('desk.event.approvedHere', { symbol })}</a>
          </>
        ) : null}
      </p>
      <p className="small">
        <a href={`/${locale}/desk/history/event/${recorded.id}`}>{t('desk.edit.history')}</a>
        {canTakeBack && symbol ? (
          <>
            {' · '}
            <a href={`/${locale}/desk/withdrawals/${symbol}`}>{t('desk.edit.takeBackPublic')}</a>
          </>
        ) : null}
      </p>
      {found.givenBack ? (
        <p className={styles.told}>
          {t('desk.edit.returned', { name: found.givenBack.by ?? '–', note: found.givenBack.note })}
        </p>
      ) : null}
      {standing.state === 'submitted' && !isEditing ? <p role="status">{t('desk.event.submitted')}</p> : null}
      {found.isPublic && standing.state !== 'published' ? <p>{t('desk.edit.pending')}</p> : null}
      {correction ? (
        <p>
          {vocabulary(locale).correctionKind[correction.kind]}: {correction.reason}
        </p>
      ) : null}
      {mergedIntoId ? (
        <p>
          {t('desk.edit.mergedInto')} <a href={`/${locale}/desk/events/${mergedIntoId}`}>{t('desk.edit.toKept')}</a>
        </p>
      ) : null}
      {canEdit ? (
        <p>
          <a href={`/${locale}/desk/events/${recorded.id}?edit=1`}>
            {found.isPublic ? t('desk.edit.correct') : t('desk.edit.editThis')}
          </a>
          {found.isPublic ? (
            <>
              <br />
              <span className="muted">{t('desk.edit.correctLead')}</span>
            </>
          ) : null}
        </p>
      ) : null}
    </>
  )
}
