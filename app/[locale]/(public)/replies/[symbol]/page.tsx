import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { Answered } from '@/components/replies/answered'
import { ReplyWords } from '@/components/replies/reply-list'
import { Cite } from '@/components/ui/cite'
import { Facts } from '@/components/ui/facts'
import { RecordLink } from '@/components/ui/record-link'
import { formatDate } from '@/lib/i18n/format'
import { publicReply } from '@/lib/public-record/replies'

type Params = PageParams<{ symbol: string }>
const read = cache(publicReply)

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await localeIn(params)
  const found = await read((await params).symbol)
  return found ? { title: found.reply.label[locale] } : {}
}

/** The answer of a delegation by itself, so that it can be cited; it is also shown beside what it answers. */
export default async function ReplyPage({ params }: Params) {
  const locale = await localeIn(params)
  const { reply, names } = (await read((await params).symbol)) ?? notFound()
  const reader = readerIn(locale, names)
  const { t } = reader
  const { document } = reply
  return (
    <article>
      <p className="eyebrow">
        {t('search.reply')} · {document.symbol}
      </p>
      <h1>{reply.label[locale]}</h1>
      <Facts
        rows={[
          [
            t('search.participant'),
            <RecordLink key="who" reader={reader} kind="participant" id={document.participantId} />,
          ],
          [t('openness.reply.about'), <Answered key="about" reader={reader} about={document.about} />],
          [t('release.date'), t('openness.reply.receivedOn', { date: formatDate(document.receivedOn, locale) })],
        ]}
      />
      <ReplyWords reader={reader} reply={document} />
      <Cite
        reader={reader}
        record={{
          symbol: document.symbol,
          title: reply.label[locale],
          version: reply.version,
          publishedAt: reply.publishedAt,
        }}
      />
    </article>
  )
}
