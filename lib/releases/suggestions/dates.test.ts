import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '@/db/vocabulary'
import { datesIn } from './dates'

/** What is written, in which language, in a release of which day, and the days that it tells. */
const CASES: [Locale, string, string | null, string[]][] = [
  ['en', 'Last week the Intersessional took place.', '2021-06-28', ['2021-06-21 2021-06-27 inferred']],
  ['en', 'Last week the Intersessional took place.', null, []],
  ['en', 'It opened on 6 November 2023.', null, ['2023-11-06 2023-11-06']],
  ['en', 'from 6 to 10 November 2023', null, ['2023-11-06 2023-11-10']],
  ['en', 'On Thursday the delegation left.', '2021-06-28', ['2021-06-24 2021-06-24 inferred']],
  ['en', 'Since last year it has been blocked.', '2023-11-11', ['2022-01-01 2022-12-31 inferred']],
  ['en', 'an estimated 90% of diamonds, 5 hours', '2021-06-28', []],
  ['fr', 'du 1er au 4 novembre 2022', null, ['2022-11-01 2022-11-04']],
  ['fr', 'La semaine dernière, la réunion', '2021-06-28', ['2021-06-21 2021-06-27 inferred']],
  ['fr', 'jeudi, la délégation a quitté la salle', '2021-06-28', ['2021-06-24 2021-06-24 inferred']],
  ['pt', 'de 1 a 4 de novembro de 2022', null, ['2022-11-01 2022-11-04']],
  ['pt', 'Na semana passada, a reunião', '2021-06-28', ['2021-06-21 2021-06-27 inferred']],
  ['pt', 'no ano passado', '2023-11-11', ['2022-01-01 2022-12-31 inferred']],
]

for (const [locale, text, publishedOn, days] of CASES)
  test(`days told in ${locale}: ${text} (${publishedOn ?? 'undated'})`, () => {
    assert.deepEqual(
      datesIn(text, locale, publishedOn).map(({ from, to, isInferred }) =>
        [from, to, ...(isInferred ? ['inferred'] : [])].join(' '),
      ),
      days,
    )
  })
