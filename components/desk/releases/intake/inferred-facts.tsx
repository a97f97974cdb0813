import { INFERABLE, type Locale } from '@/db/vocabulary'
import { formatDate, languageName } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import type { getRelease } from '@/lib/releases/queries'

type Source = NonNullable<Awaited<ReturnType<typeof getRelease>>>['source']
type Props = { locale: Locale; source: Source; datelinePlace: string | null }

/** The facts of a source that its text does not state, each with what it is inferred from; nothing where all are stated. */
export function InferredFacts({ locale, source, datelinePlace }: Props) {
  const [t, v] = [translator(locale), vocabulary(locale)]
  const values = {
    publishedOn: source.publishedOn ? formatDate(source.publishedOn, locale, source.publishedPrecision) : null,
    datelinePlace,
    publisher: source.publisher,
    language: languageName(source.language, locale),
    kind: v.sourceKind[source.kind],
  }
  const facts = INFERABLE.flatMap((fact) => {
    const inference = source.inferred[fact]
    return inference ? [{ fact, value: values[fact], ...inference }] : []
  })
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="inferred">
      <h2 id="inferred">{t('desk.inferring.title')}</h2>
      <ul>
        {facts.map(({ fact, value, reason, locale: spoken }) => (
          <li key={fact}>
            {`${t(`desk.inferring.fact.${fact}`)}${t('desk.colon')}${value ?? ''} (${t('inferred.word')}${t('desk.colon')}`}
            <span lang={spoken === locale ? undefined : spoken}>{reason}</span>)
          </li>
        ))}
      </ul>
    </section>
  )
}
