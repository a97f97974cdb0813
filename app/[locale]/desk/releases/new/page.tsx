import { ImportForm } from '@/components/desk/import-form'
import type { PageParams } from '@/components/page-locale'
import { LOCALES } from '@/db/vocabulary'
import { languageName } from '@/lib/i18n/format'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { listChoices, listMeetings } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { listOriginals } from '@/lib/releases/alignment/queries'
import { RELEASE_KINDS } from '@/lib/releases/schema'
import { atDesk } from '../../gate'

export default async function ImportPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const t = translator(locale)
  const { sourceKind } = vocabulary(locale)
  const meetings = await listMeetings(actor)
  const originals = await listOriginals(actor)
  const { participants } = await listChoices(actor)
  return (
    <>
      <h1>{t('desk.release.import')}</h1>
      <ImportForm
        locale={locale}
        messages={deskMessages(locale)}
        kinds={RELEASE_KINDS.map((kind) => ({ value: kind, label: sourceKind[kind] }))}
        languages={LOCALES.map((one) => ({ value: one, label: languageName(one, locale) }))}
        meetings={meetings.map((meeting) => ({ value: meeting.id, label: meetingLabel(meeting, locale) }))}
        originals={originals.map(({ title, ...one }) => ({
          ...one,
          label: [title ?? one.value, one.publishedOn, languageName(one.language, locale)].filter(Boolean).join(' · '),
        }))}
        publishers={participants.map((one) => ({ value: one.id, label: one.names[locale] }))}
      />
    </>
  )
}
