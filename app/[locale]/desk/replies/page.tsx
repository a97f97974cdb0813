import { notFound } from 'next/navigation'
import type { PageParams } from '@/components/page-locale'
import { ReplyTable } from '@/components/replies/reply-table'
import { mayDo } from '@/lib/auth/permissions'
import { translator } from '@/lib/i18n/translate'
import { listReplies } from '@/lib/review/replies/queries'
import { atDesk } from '../gate'

/** Replies for work, the latest received first. */
export default async function RepliesPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  if (!mayDo(actor, 'work.read')) notFound()
  const t = translator(locale)
  const replies = await listReplies(actor)
  return (
    <>
      <h1>{t('desk.openness.reply.title')}</h1>
      <p>{t('desk.openness.reply.lead')}</p>
      {mayDo(actor, 'reply.record') ? (
        <p>
          <a href={`/${locale}/desk/replies/new`}>{t('desk.openness.reply.record')}</a>
        </p>
      ) : null}
      {replies.length > 0 ? <ReplyTable locale={locale} replies={replies} /> : <p>{t('desk.openness.reply.none')}</p>}
    </>
  )
}
