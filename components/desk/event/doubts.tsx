import type { Locale } from '@/db/vocabulary'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'

type Props = {
  locale: Locale
  doubts: { participantId: string; standing: string }[]
  tell: (value: unknown) => string
}

/** Warnings about actors whose standing on the days of the meeting speaks against their acting there. */
export function Doubts({ locale, doubts, tell }: Props) {
  const t = translator(locale)
  const standings: Record<string, string> = vocabulary(locale).participantStatus
  if (doubts.length === 0) return null
  return (
    <ul>
      {doubts.map(({ participantId, standing }) => (
        <li key={participantId}>
          {tell(participantId)}:{' '}
          {standing === 'none'
            ? t('desk.agenda.attendance.doubtNone')
            : t('desk.agenda.attendance.doubt', { standing: standings[standing] ?? standing })}
        </li>
      ))}
    </ul>
  )
}
