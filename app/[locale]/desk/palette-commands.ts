import type { PaletteCommand } from '@/components/desk/keys/commands'
import type { Locale } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { translator } from '@/lib/i18n/translate'
import { listMeetings } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { type DeskSection, deskSections, sectionsBeside } from './sections'

const HAS_KEY = new Set<DeskSection>(['today', 'meetings', 'review'])

/** Where the palette can lead an actor: the sections, one's account, the audit trail, every meeting, and recording at the one looked at or the latest. */
export async function paletteCommands(actor: Actor, locale: Locale): Promise<PaletteCommand[]> {
  const t = translator(locale)
  const desk = `/${locale}/desk`
  const meetings = await listMeetings(actor)
  const [latest] = meetings
  return [
    ...(latest && mayDo(actor, 'event.record')
      ? [{ value: `${desk}/meetings/${latest.id}/events/new`, label: t('desk.edit.keyNew'), key: 'n' }]
      : []),
    { value: desk, label: t('desk.edit.keyToday'), key: 't' },
    { value: `${desk}/meetings`, label: t('desk.edit.keyMeetings'), key: 'm' },
    ...(mayDo(actor, 'event.review') ? [{ value: `${desk}/review`, label: t('desk.edit.keyReview'), key: 'r' }] : []),
    ...deskSections(actor)
      .filter((section) => !HAS_KEY.has(section))
      .map((section) => ({ value: `${desk}/${section}`, label: t(`desk.${section}`) })),
    ...sectionsBeside(actor).map((section) => ({
      value: `${desk}/${section}`,
      label: t(`desk.peopleDesk.${section}.title`),
    })),
    ...(mayDo(actor, 'release.import') ? [{ value: `${desk}/releases/new`, label: t('desk.release.import') }] : []),
    ...(mayDo(actor, 'source.read') ? [{ value: `${desk}/releases/check`, label: t('desk.checking.link') }] : []),
    ...meetings.map((meeting) => ({ value: `${desk}/meetings/${meeting.id}`, label: meetingLabel(meeting, locale) })),
  ]
}
