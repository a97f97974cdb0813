import { notFound } from 'next/navigation'
import type { PageParams } from '@/components/page-locale'
import { ReplyForm } from '@/components/replies/reply-form'
import { mayDo } from '@/lib/auth/permissions'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { listChoices } from '@/lib/meetings/queries'
import { atDesk } from '../../gate'

export default async function NewReplyPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  if (!mayDo(actor, 'reply.record')) notFound()
  const { participants } = await listChoices(actor)
  return (
    <>
      <p className="eyebrow">
        <a href={`/${locale}/desk/replies`}>{translator(locale)('desk.openness.reply.title')}</a>
      </p>
      <h1>{translator(locale)('desk.openness.reply.record')}</h1>
      <ReplyForm
        locale={locale}
        messages={deskMessages(locale)}
        participants={participants.map((one) => ({ value: one.id, label: one.names[locale] }))}
        initial={null}
      />
    </>
  )
}
