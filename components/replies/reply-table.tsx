import type { Locale } from '@/db/vocabulary'
import { formatDate } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import type { ListedReply } from '@/lib/review/replies/queries'

/** Replies for work: who answers what, received when, in which state, recorded by whom; each leads to its form. */
export function ReplyTable({ locale, replies }: { locale: Locale; replies: ListedReply[] }) {
  const t = translator(locale)
  return (
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
  )
}
