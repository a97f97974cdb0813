import { notFound } from 'next/navigation'
import type { PageParams } from '@/components/page-locale'
import { mayDo } from '@/lib/auth/permissions'
import { formatDate } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
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
      {replies.length > 0 ? (
        <div className="scroll">
          <table>
            <tbody>
              {replies.map(({ reply, names, aboutSymbol, symbol, authorName }) => (
                <tr key={reply.id}>
                  <td>
                    <a href={`/${locale}/desk/replies/${reply.id}`}>{names[locale]}</a>
                  </td>
                  <td>
                    <span className="symbol">{aboutSymbol}</span>
                  </td>
                  <td>{formatDate(reply.receivedOn, locale)}</td>
                  <td>{vocabulary(locale).recordState[reply.state]}</td>
                  <td>{authorName ? t('desk.openness.withdraw.by', { name: authorName }) : null}</td>
                  <td>
                    <span className="symbol">{symbol}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p>{t('desk.openness.reply.none')}</p>
      )}
    </>
  )
}
