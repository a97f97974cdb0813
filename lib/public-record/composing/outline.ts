import type { Locale } from '@/db/vocabulary'
import { independentSources, leadingClaim, sourceDate } from '@/lib/claims/rules'
import { KINDS } from '@/lib/events/kinds/registry'
import { formatDays, formatInstant, formatInstantDay } from '@/lib/i18n/format'
import type { PublicSource } from '@/lib/publication/schema'
import { nameOf, type PublicEvent } from '../schema'
import { accountsOf, differingOf } from './accounts'
import { fact, factsOf } from './facts'
import type { Outline, OutlineEvent, OutlineMaterial, Words } from './schema'
import { attributed, inLanguage, type Telling, tellingIn, words } from './telling'
import { unknownsOf } from './unknowns'

/**
 * The outline of chosen events of a meeting, in the order in which they come (that of time), in a language: what is
 * told, on whose word, where the accounts differ, what is not known. It says nothing that the documents do not say.
 */
export function outlineOf(material: OutlineMaterial, locale: Locale): Outline {
  const { meeting, events, names } = material
  const telling = tellingIn(locale, names)
  const { t, v } = telling
  const sources = sourcesOf(events)
  const { kind, startsOn, endsOn, timeZone, symbol } = meeting.document
  const facts = [
    v.meetingKind[kind],
    startsOn ? formatDays(startsOn, endsOn, locale) : null,
    timeZone ? t('meeting.zoneLocal', { zone: timeZone }) : t('meeting.zoneUnknown'),
    symbol,
  ]
  return {
    locale,
    title: meeting.label[locale],
    lead: [words(facts.filter(Boolean).join(', ')), words(t('outline.lead', { count: events.length }))],
    events: events.map((event) => eventOf(telling, event, sources)),
    sources: {
      title: t('outline.sources'),
      items: sources.map((source, index) => [
        { text: `[${index + 1}] ` },
        ...sourceWords(telling, source),
        ...releaseOf(material, telling, source),
      ]),
    },
    record: { title: t('outline.record'), items: versionsOf(material, telling) },
  }
}

function eventOf(telling: Telling, { document, label }: PublicEvent, sources: PublicSource[]): OutlineEvent {
  const { t, locale } = telling
  const leading = leadingClaim(document.claims)
  const others = independentSources(document.claims) - 1
  const further = others > 0 ? words(` (${t('event.andOthers', { count: others })})`) : []
  const kind = KINDS[document.kind].words[locale]
  // The line of most kinds begins with the word of the kind.
  const namesKind = label[locale].toLocaleLowerCase(locale).startsWith(kind.toLocaleLowerCase(locale))
  const cited = sources.flatMap((source, index) =>
    document.claims.some((claim) => claim.source.id === source.id) ? [{ source, number: index + 1 }] : [],
  )
  const unknowns = unknownsOf(telling, document)
  return {
    symbol: document.symbol,
    heading: `${document.symbol} · ${namesKind ? label[locale] : `${kind}${telling.colon}${label[locale]}`}`,
    line: leading ? [...attributed(telling, leading), ...further] : words(label[locale]),
    facts: [
      ...factsOf(telling, document),
      ...accountsOf(telling, document),
      fact(
        t('outline.sourcesHere'),
        ...cited.map(({ source, number }) => [{ text: `[${number}] ` }, ...sourceWords(telling, source)]),
      ),
      ...(unknowns ? [unknowns] : []),
    ],
    differing: differingOf(telling, document),
  }
}

/** Each source once, in the order in which the outline first cites it. */
function sourcesOf(events: PublicEvent[]): PublicSource[] {
  const found = new Map(events.flatMap(({ document }) => document.claims.map(({ source }) => [source.id, source])))
  return [...found.values()]
}

/** Title, publisher, kind, date and address; what is not stated is said to be so. */
function sourceWords(telling: Telling, source: PublicSource): Words {
  const { t, v, locale } = telling
  const { title, language, publisher, kind, url } = source
  const further = [publisher, v.sourceKind[kind], sourceDate(source, locale) ?? t('outline.noDate')]
    .filter(Boolean)
    .join(', ')
  return [
    ...(title ? [inLanguage(locale, title, language), { text: ', ' }] : []),
    { text: `${further}. ` },
    ...inferredWords(telling, source),
    url ? { text: url, address: url } : { text: t('outline.noAddress') },
  ]
}

/** Which of these facts somebody inferred, and from what. */
function inferredWords({ t, locale, colon }: Telling, { inferred = {} }: PublicSource): Words {
  const facts = [
    [t('release.publisher'), inferred.publisher],
    [t('release.kind'), inferred.kind],
    [t('release.date'), inferred.publishedOn],
  ] as const
  return facts.flatMap(([name, inference]) =>
    inference
      ? [
          { text: `${name}, ${t('inferred.word')}${colon}` },
          inLanguage(locale, inference.reason, inference.locale),
          { text: /[.!?…]$/.test(inference.reason) ? ' ' : '. ' },
        ]
      : [],
  )
}

function releaseOf({ names, origin }: OutlineMaterial, { t, colon }: Telling, { id }: PublicSource): Words {
  const release = nameOf(names, 'release', id)
  if (!release) return []
  const address = new URL(`/id/${release.symbol}`, origin).href
  return [{ text: ` ${t('event.readRelease', { symbol: release.symbol })}${colon}` }, { text: address, address }]
}

/** In which version each record was read, with the address that never changes, and up to which publication. */
function versionsOf({ meeting, events, asOf, origin }: OutlineMaterial, { t, locale }: Telling): Words[] {
  const records = [{ of: meeting, path: '' }, ...events.map((of) => ({ of, path: `/v/${of.version}` }))]
  const lines = records.map(({ of: { document, version, publishedAt }, path }) => {
    const address = new URL(`/id/${document.symbol}${path}`, origin).href
    const published = t('event.published', { version, date: formatInstantDay(publishedAt, locale) })
    return [{ text: `${document.symbol}, ${published}. ` }, { text: address, address }]
  })
  const seen = asOf ? [words(t('outline.asOf', { seq: asOf.seq, date: formatInstant(asOf.publishedAt, locale) }))] : []
  return [...lines, ...seen, words(t('cite.alsoSource'))]
}
