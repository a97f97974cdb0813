import type { Locale } from '@/db/vocabulary'
import { recordPath } from '@/lib/core/paths'
import type { DeskTranslate } from '@/lib/i18n/desk'
import { formatInstant, languageName } from '@/lib/i18n/format'
import { type CheckedDraft, type RecordCompared, VERDICTS, type Verdict } from '@/lib/releases/checking/schema'
import styles from './checking.module.css'
import { differenceWords, fieldWords, type Speech, sourceWords } from './wording'

const GLYPHS: Record<Verdict, string> = {
  contradicted: '✕',
  disputed: '≠',
  not_in_record: '○',
  partly: '◐',
  supported: '●',
  opinion: '“',
  not_compared: '–',
}

type Props = { t: DeskTranslate; locale: Locale; draft: CheckedDraft; checkedAt: Date }

/** A checked draft as a sheet: counts, then sentence by sentence what the record says. The same on screen and paper. */
export function CheckSheet({ t, locale, draft, checkedAt }: Props) {
  const { sentences, scope, isScopeProposed, compared, language } = draft
  const speech: Speech = { t, locale, names: draft.names }
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: sentences.filter((one) => one.verdict === verdict).length,
  })).filter(({ count }) => count > 0)
  const what = scope.kind === 'meeting' ? scope.label[locale] : scope.kind === 'year' ? String(scope.year) : ''
  return (
    <section className={styles.sheet} aria-labelledby="sheet">
      <h2 id="sheet" tabIndex={-1}>
        {t('checking.sheet')}
      </h2>
      <p>
        <strong>{t('checking.printed', { date: formatInstant(checkedAt, locale) })}</strong>
      </p>
      <p>
        {scope.kind === 'none' ? t('checking.noScope') : t('checking.comparedWith', { count: compared, what })}{' '}
        {isScopeProposed && scope.kind !== 'none' ? t('checking.proposedScope') : null}{' '}
        {t('checking.readAs', { language: languageName(language, locale) })}
      </p>
      <p className="small">{t('checking.limits')}</p>
      <ul className={styles.counts} aria-label={t('checking.counts')}>
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <VerdictMark t={t} verdict={verdict} /> {count}
          </li>
        ))}
      </ul>
      <ol className={styles.sentences}>
        {sentences.map(({ text, verdict, records }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a draft may say a sentence twice, and the list never moves.
          <li key={index} className={verdict === 'contradicted' ? styles.against : undefined}>
            <p lang={language}>{text}</p>
            <p>
              <VerdictMark t={t} verdict={verdict} />
            </p>
            {records.map((record) => (
              <RecordBeside key={record.symbol} speech={speech} record={record} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function VerdictMark({ t, verdict }: { t: DeskTranslate; verdict: Verdict }) {
  return (
    <span className={styles.verdict}>
      <span aria-hidden="true" className={styles.glyph}>
        {GLYPHS[verdict]}
      </span>
      {t(`checking.verdict.${verdict}`)}
    </span>
  )
}

/** One event of the record beside a sentence: its page, what agrees, what differs, and on whose word. */
function RecordBeside({ speech, record }: { speech: Speech; record: RecordCompared }) {
  const { t, locale } = speech
  const { symbol, label, agrees, differs, unsaid, sources } = record
  return (
    <div className={styles.record}>
      <p>
        <a href={recordPath(locale, 'event', symbol) ?? ''}>
          <span className="symbol">{symbol}</span> {label[locale]}
        </a>
      </p>
      {differs.map((difference) => (
        <p key={difference.field}>
          <strong>{differenceWords(difference, speech)}</strong>
        </p>
      ))}
      {agrees.length > 0 ? <p>{t('checking.agrees', { list: fieldWords(agrees, speech) })}</p> : null}
      {unsaid.length > 0 ? <p>{t('checking.unsaid', { list: fieldWords(unsaid, speech) })}</p> : null}
      {sources.length > 0 ? (
        <>
          <p>
            {t('checking.sources')}
            {t('colon')}
          </p>
          <ul>
            {sources.map((source) => {
              const path = source.symbol ? recordPath(locale, 'release', source.symbol) : null
              const words = sourceWords(source, speech)
              return <li key={`${source.symbol} ${words}`}>{path ? <a href={path}>{words}</a> : words}</li>
            })}
          </ul>
        </>
      ) : null}
    </div>
  )
}
