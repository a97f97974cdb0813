import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '@/db/vocabulary'
import { timeAsStated } from './time-as-stated'
import { vocabulary } from './vocabulary'

const readerIn = (locale: Locale) => ({ locale, v: vocabulary(locale) })

test('a time is told as its source states it, in three languages', () => {
  const four = { localDate: '2023-11-11', localTime: '04:00', precision: 'hour', qualifier: 'about' } as const
  assert.equal(timeAsStated(readerIn('en'), four), 'about 04:00, 11 November 2023')
  assert.equal(timeAsStated(readerIn('fr'), four), 'vers 04:00, 11 novembre 2023')
  assert.equal(timeAsStated(readerIn('pt'), four), 'hora aproximada: 04:00, 11 de novembro de 2023')
  const week = { localDate: '2021-06-21', localTime: null, precision: 'week', qualifier: 'at' } as const
  assert.equal(timeAsStated(readerIn('en'), week), '21 June 2021, to the week')
})
