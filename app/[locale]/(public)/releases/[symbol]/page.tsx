import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { RecordVersions } from '@/components/corrections/record-versions'
import { CorrectionMark } from '@/components/corrections/version-lines'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { ClassLegend } from '@/components/releases/class-mark'
import { MarkedText } from '@/components/releases/marked-text'
import { ReleaseFacts } from '@/components/releases/release-facts'
import { ReleaseList } from '@/components/releases/release-list'
import { RestingEvents, restingOn } from '@/components/releases/resting-events'
import styles from '@/components/releases/releases.module.css'
import { ReplyList } from '@/components/replies/reply-list'
import { Cite } from '@/components/ui/cite'
import { publicHistory } from '@/lib/public-record/history'
import { publicRelease } from '@/lib/public-record/queries'
import { publicReplies } from '@/lib/public-record/replies'

type Params = PageParams<{ symbol: string }>
const read = cache(publicRelease)

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  await localeIn(params)
  const found = await read((await params).symbol)
  return found ? { title: found.release.document.source.title ?? found.release.document.symbol } : {}
}

export default async function ReleasePage({ params }: Params) {
  const locale = await localeIn(params)
  const found = (await read((await params).symbol)) ?? notFound()
  const { release, events, versions } = found
  const reader = readerIn(locale, found.names)
  const { t, v } = reader
  const { document } = release
  const { source, text } = document
  const resting = restingOn(source, text?.versionNumber ?? null, events)
  const { replies } = await publicReplies({ kind: 'release', id: document.id })
  const title = source.title ?? document.symbol
  const history = await publicHistory(document.symbol)
  return (
    <article>
      <p className="eyebrow">
        {v.sourceKind[source.kind]} · {document.symbol}
      </p>
      <h1 lang={source.language === locale ? undefined : source.language}>{title}</h1>
      <CorrectionMark reader={reader} symbol={document.symbol} versions={history} changesAt="#record-versions" />
      <ReleaseFacts reader={reader} release={document} />
      <div className={text ? styles.columns : undefined}>
        {text ? (
          <section aria-labelledby="text">
            <h2 id="text">{t('release.text')}</h2>
            <p className="small muted">{t('release.textNote')}</p>
            <ClassLegend reader={reader} sentences={document.sentences ?? []} />
            <MarkedText
              reader={reader}
              text={text}
              language={source.language}
              passages={resting.passages}
              sentences={document.sentences}
            />
          </section>
        ) : (
          <p>{t('release.notHeld')}</p>
        )}
        <section aria-labelledby="passages">
          <h2 id="passages">{t('release.passages')}</h2>
          {resting.entries.length > 0 ? (
            <RestingEvents reader={reader} resting={resting} sentences={document.sentences ?? []} />
          ) : (
            <p>{t('release.passagesNone')}</p>
          )}
        </section>
      </div>
      {replies.length > 0 ? (
        <section aria-labelledby="replies">
          <h2 id="replies">{t('event.reply')}</h2>
          <ReplyList reader={reader} replies={replies} />
        </section>
      ) : null}
      {versions.length > 0 ? (
        <section aria-labelledby="versions">
          <h2 id="versions">{t('release.versions')}</h2>
          <ReleaseList reader={reader} releases={versions} />
        </section>
      ) : null}
      <RecordVersions reader={reader} versions={history} />
      <Cite
        reader={reader}
        record={{ symbol: document.symbol, title, version: release.version, publishedAt: release.publishedAt }}
        files={[
          ['JSON', `/api/v1/releases/${document.symbol}`],
          [t('passages.annotations'), `/api/v1/releases/${document.symbol}/annotations`],
        ]}
      />
    </article>
  )
}
