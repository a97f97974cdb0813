import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '@/db/vocabulary'
import { clockTimesIn, durationsIn } from './clock'

/** What is written, in which language, and the clock times and minutes that it tells. */
const CASES: [Locale, string, string[], number[]][] = [
  ['en', 'They walked out at 2am.', ['02:00'], []],
  ['en', 'It went on until 4:30 a.m. the next day.', ['04:30'], []],
  ['en', 'due to end at 4pm, closed at 16:45', ['16:00', '16:45'], []],
  ['en', 'at half past four in the morning', ['04:30'], []],
  ['en', 'a quarter to five in the afternoon', ['16:45'], []],
  ['en', 'shortly after midnight, and again at noon', ['00:00', '12:00'], []],
  ['en', 'at two o’clock in the morning', ['02:00'], []],
  ['en', '5 hours of discussions were wasted', [], [300]],
  ['en', 'four hours and 50 minutes later', [], [290]],
  ['en', 'two and a half hours', [], [150]],
  ['en', 'after a 15-hour session', [], [900]],
  ['en', 'spoke for half an hour, then forty minutes', [], [30, 40]],
  ['en', 'for an hour and a half', [], [90]],
  ['fr', 'a quitté la salle à 2 heures du matin', ['02:00'], []],
  ['fr', 'vers 4 h 30', ['04:30'], []],
  ['fr', 'prévue à 16 h, close à 16h45', ['16:00', '16:45'], []],
  ['fr', 'jusqu’à quatre heures et demie du matin', ['04:30'], []],
  ['fr', 'peu après minuit', ['00:00'], []],
  ['fr', 'cinq heures de discussions', [], [300]],
  ['fr', 'pendant 2 h 15', [], [135]],
  ['fr', 'pendant une demi-heure puis 40 minutes', [], [30, 40]],
  ['fr', 'dans l’après-midi', [], []],
  ['pt', 'abandonou a sala às 2h da manhã', ['02:00'], []],
  ['pt', 'por volta das 4h30', ['04:30'], []],
  ['pt', 'até às 16h', ['16:00'], []],
  ['pt', 'às duas da madrugada', ['02:00'], []],
  ['pt', 'às quatro e meia da manhã', ['04:30'], []],
  ['pt', 'às 3 da tarde', ['15:00'], []],
  ['pt', 'pouco depois da meia-noite', ['00:00'], []],
  ['pt', 'durante cinco horas', [], [300]],
  ['pt', 'duas horas e meia de debate', [], [150]],
  ['pt', 'quarenta minutos', [], [40]],
]

for (const [locale, text, clocks, minutes] of CASES)
  test(`times told in ${locale}: ${text}`, () => {
    assert.deepEqual(
      clockTimesIn(text, locale).map(({ clock }) => clock),
      clocks,
    )
    assert.deepEqual(
      durationsIn(text, locale).map((one) => one.minutes),
      minutes,
    )
  })
