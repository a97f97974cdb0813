import { notFound } from 'next/navigation'
import { ChooseEvents } from '@/components/desk/composing/choose-events'
import styles from '@/components/desk/composing/composing.module.css'
import { OutlinePreview } from '@/components/desk/composing/outline-preview'
import desk from '@/components/desk/desk.module.css'
import { type PageParams, queryChoice, queryValue } from '@/components/page-locale'
import { LOCALES, type Locale } from '@/db/vocabulary'
import { mayDo } from '@/lib/auth/permissions'
import { formatDate, formatList, languageName } from '@/lib/i18n/format'
import { deskMessages, type Translate, translator } from '@/lib/i18n/translate'
import { outlineOf } from '@/lib/public-record/composing/outline'
import { materialOf } from '@/lib/public-record/composing/queries'
import { numberWithin, OUTLINE_FORMATS } from '@/lib/public-record/composing/schema'
import { publicMeetings } from '@/lib/public-record/lists'
import type { PublicEvent } from '@/lib/public-record/schema'
import { atDesk } from '../../gate'

/** Choose public events of a meeting and read their outline; the choice is the address, so that it can be kept. */
export default async function ComposePage({ params, searchParams }: PageParams) {
  const { locale, actor } = await atDesk(params)
  if (!mayDo(actor, 'source.read')) notFound()
  const t = translator(locale)
  const { meetings } = await publicMeetings()
  const symbol = await queryValue(searchParams, 'meeting')
  const language = (await queryChoice(searchParams, 'lang', LOCALES)) ?? locale
  const isAsked = (await queryValue(searchParams, 'lang')) !== ''
  const { event } = await searchParams
  const all = symbol ? await materialOf(actor, symbol, null) : null
  const numbers = isAsked ? [event ?? []].flat() : (all?.events.map(numberOf) ?? [])
  const material = isAsked && numbers.length > 0 ? await materialOf(actor, symbol, numbers) : null
  const outline = material && material.events.length > 0 ? outlineOf(material, language) : null
  return (
    <>
      <h1>{t('desk.compose.title')}</h1>
      <p>{t('desk.compose.lead')}</p>
      {meetings.length === 0 ? (
        <p>
          {t('desk.compose.noMeetings')} <a href={`/${locale}/desk/meetings`}>{t('desk.compose.toMeetings')}</a>
        </p>
      ) : (
        <form className={styles.form} method="get" action={`/${locale}/desk/releases/compose`}>
          <div className={styles.row}>
            <div>
              <label htmlFor="compose-meeting">{t('desk.compose.meeting')}</label>
              <select id="compose-meeting" name="meeting" defaultValue={symbol} key={symbol}>
                {meetings.map(({ document, label }) => (
                  <option key={document.id} value={document.symbol}>
                    {label[locale]}
                  </option>
                ))}
              </select>
            </div>
            <button type="submit">{t('desk.compose.pick')}</button>
          </div>
        </form>
      )}
      {symbol && !all ? (
        <p className={desk.problem} role="alert">
          {t('desk.compose.noMeeting', { symbol })}
        </p>
      ) : null}
      {all && all.events.length === 0 ? (
        <p>
          {t('desk.compose.noEvents')} <a href={`/${locale}/desk/meetings`}>{t('desk.compose.toMeetings')}</a>
        </p>
      ) : null}
      {all && all.events.length > 0 ? (
        <form className={styles.form} method="get" action={`/${locale}/desk/releases/compose#outline`}>
          <input type="hidden" name="meeting" value={symbol} />
          <ChooseEvents
            key={symbol}
            locale={locale}
            messages={deskMessages(locale)}
            events={all.events.map((one) => ({
              number: numberOf(one),
              symbol: one.document.symbol,
              label: one.label[locale],
              when: dayOf(one, locale, t),
            }))}
            chosen={numbers}
          />
          <div className={styles.row}>
            <div>
              <label htmlFor="compose-language">{t('desk.compose.language')}</label>
              <select id="compose-language" name="lang" defaultValue={language}>
                {LOCALES.map((one) => (
                  <option key={one} value={one} lang={one}>
                    {languageName(one, one)}
                  </option>
                ))}
              </select>
            </div>
            <button type="submit">{t('desk.compose.show')}</button>
          </div>
        </form>
      ) : null}
      {isAsked && all && all.events.length > 0 ? (
        <section id="outline" aria-labelledby="outline-title">
          <h2 id="outline-title">{t('desk.compose.preview')}</h2>
          {material && material.missing.length > 0 ? (
            <p className={desk.problem} role="alert">
              {t('desk.compose.missing', { list: formatList(material.missing, locale) })}
            </p>
          ) : null}
          {outline && material ? (
            <>
              <p className={styles.downloads}>
                {OUTLINE_FORMATS.map((format) => (
                  <a key={format} href={fileAddress(symbol, format, language, material.events)} download>
                    {t(format === 'docx' ? 'desk.compose.docx' : 'desk.compose.markdown')}
                  </a>
                ))}
              </p>
              <OutlinePreview outline={outline} locale={locale} />
            </>
          ) : (
            <p className={desk.problem} role="alert">
              <a href="#events">{t('desk.compose.nothingChosen')}</a>
            </p>
          )}
        </section>
      ) : null}
    </>
  )
}

const numberOf = ({ document }: PublicEvent) => numberWithin(document.symbol)

function dayOf({ document: { meetingDay, moment } }: PublicEvent, locale: Locale, t: Translate): string {
  const date = moment?.localDate ? formatDate(moment.localDate, locale, moment.precision) : null
  return [meetingDay ? t('meeting.day', { day: meetingDay }) : null, date, moment?.localTime].filter(Boolean).join(', ')
}

function fileAddress(symbol: string, format: string, language: Locale, events: PublicEvent[]): string {
  const query = new URLSearchParams([['lang', language], ...events.map((one) => ['event', numberOf(one)])])
  return `/api/desk/outlines/${encodeURIComponent(symbol)}/${format}?${query}`
}
