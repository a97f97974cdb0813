import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ClaimCard } from '@/components/claims/claim-card'
import { AttributedLine } from '@/components/events/attributed-line'
import { EventFacts } from '@/components/events/event-facts'
import { InReleases } from '@/components/events/in-releases'
import { Judgements, Statements, sourceOf } from '@/components/events/judgements'
import { KindMark } from '@/components/events/kind-mark'
import { CorrectionMark, VersionList } from '@/components/corrections/version-lines'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { ReplyList } from '@/components/replies/reply-list'
import { Cite } from '@/components/ui/cite'
import { RecordLink } from '@/components/ui/record-link'
import { recordPath } from '@/lib/core/paths'
import { independentSources } from '@/lib/claims/rules'
import { publicMentions } from '@/lib/public-record/mentions'
import { publicEvent } from '@/lib/public-record/queries'
import { publicReplies } from '@/lib/public-record/replies'
import { publicEventVersion, publicVersions } from '@/lib/public-record/versions'

/** With a version: the event as that version told it (events/[symbol]/v/[version]). */
type Params = PageParams<{ symbol: string; version?: string }>
const read = cache((symbol: string, version?: string) =>
  version ? publicEventVersion(symbol, Number(version)) : publicEvent(symbol),
)

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await localeIn(params)
  const { symbol, version } = await params
  const found = await read(symbol, version)
  if (!found) return {}
  const meeting = found.names[`meeting ${found.event.document.meetingId}`]
  return { title: [found.event.label[locale], meeting?.label[locale]].filter(Boolean).join(', ') }
}

export default async function EventPage({ params }: Params) {
  const locale = await localeIn(params)
  const { symbol, version } = await params
  const found = (await read(symbol, version)) ?? notFound()
  const { event, before, after } = found
  const reader = readerIn(locale, found.names)
  const { t, v } = reader
  const { document } = event
  const meeting = document.meetingId ? reader.name('meeting', document.meetingId) : null
  // What came after a version is no part of it: neither replies nor later versions.
  const versions = version ? [] : await publicVersions(symbol)
  const { replies } = version ? { replies: [] } : await publicReplies({ kind: 'event', id: document.id })
  const summary = document.summaries.find((one) => one.locale === locale) ?? document.summaries[0]
  return (
    <article>
      <p className="eyebrow">
        <KindMark reader={reader} kind={document.kind} /> · {document.symbol}
        {meeting ? (
          <>
            {' · '}
            <a href={`${recordPath(locale, 'meeting', meeting.symbol)}#${document.symbol.split('-').at(-1)}`}>
              {t('event.inContext')}
            </a>
          </>
        ) : null}
      </p>
      <h1>{event.label[locale]}</h1>
      <p className="lead">
        <AttributedLine reader={reader} event={document} />
      </p>
      <CorrectionMark reader={reader} symbol={symbol} versions={versions} />
      <EventFacts reader={reader} event={document} presidingId={found.presidingId} itemSymbol={found.itemSymbol} />
      <section aria-labelledby="accounts">
        <h2 id="accounts">{t('event.accounts')}</h2>
        <p className="small muted">{t('event.independent', { count: independentSources(document.claims) })}</p>
        {summary ? (
          <p>
            {t('event.summary')}
            {reader.colon}
            <span lang={summary.locale === locale ? undefined : summary.locale}>{summary.text}</span>
          </p>
        ) : null}
        {document.conflictNote ? (
          <p>
            <strong>{t('event.differing')}.</strong> <span lang="en">{document.conflictNote}</span>
          </p>
        ) : null}
        <ol className="plain">
          {document.claims.map((claim) => (
            <ClaimCard key={claim.id} reader={reader} claim={claim} />
          ))}
        </ol>
        {document.origin === 'starter' ? <p className="small muted">{t('event.origin')}</p> : null}
      </section>
      <InReleases reader={reader} mentions={version ? [] : await publicMentions(document)} />
      <Judgements reader={reader} event={document} />
      <Statements reader={reader} event={document} />
      {document.links.length > 0 ? (
        <section aria-labelledby="related">
          <h2 id="related">{t('event.related')}</h2>
          <ul>
            {document.links.map((link) => (
              <li key={`${link.kind} ${link.toId}`}>
                {v.linkKind[link.kind]}
                {reader.colon}
                <RecordLink reader={reader} kind="event" id={link.toId} />
                {link.claimId ? `, ${t('judged.by', { source: sourceOf(reader, document, link.claimId) })}` : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {version ? null : (
        <section aria-labelledby="replies">
          <h2 id="replies">{t('event.reply')}</h2>
          {replies.length > 0 ? <ReplyList reader={reader} replies={replies} /> : <p>{t('event.replyNone')}</p>}
        </section>
      )}
      <VersionList reader={reader} symbol={symbol} versions={versions} />
      <nav className="small" aria-label={t('event.inContext')}>
        {before ? (
          <p>
            {t('event.previous')}
            {reader.colon}
            <a href={recordPath(locale, 'event', before.symbol) ?? ''}>{before.label[locale]}</a>
          </p>
        ) : null}
        {after ? (
          <p>
            {t('event.next')}
            {reader.colon}
            <a href={recordPath(locale, 'event', after.symbol) ?? ''}>{after.label[locale]}</a>
          </p>
        ) : null}
      </nav>
      <Cite
        reader={reader}
        record={{
          symbol: document.symbol,
          title: event.label[locale],
          version: event.version,
          publishedAt: event.publishedAt,
          hasVersionPages: true,
        }}
        hash={found.hash}
      />
    </article>
  )
}
