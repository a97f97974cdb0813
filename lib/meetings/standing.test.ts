import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doubtAboutStanding, isSeatedByGroup } from './standing'

const status = (name: string, since: string, until: string | null = null) => ({ status: name, since, until })

test('a standing that covers the days of a meeting is no reason for doubt, whoever is suspended may sit there', () => {
  for (const [statuses, date, doubt] of [
    [[status('participant', '2003')], '2023-11-06', null],
    [[status('participant', '2003'), status('suspended', '2013', '2015')], '2014-06-01', null],
    [[status('observer', '2003')], '2023-11-06', null],
    [[status('participant', '2003', '2010')], '2023-11-06', 'none'],
    [[status('participant', '2024')], '2023-11-06', 'none'],
    [[], '2023-11-06', 'none'],
    [[status('participant', '2003'), status('removed', '2004-07-09', '2007-11-08')], '2005-11-15', 'removed'],
    [[status('participant', '2003'), status('self-suspended', '2008-06')], '2008', 'self-suspended'],
    [[status('participant', '2003-10')], '2003-10-31', null],
  ] as const)
    assert.equal(doubtAboutStanding([...statuses], date), doubt, `${JSON.stringify(statuses)} at ${date}`)
})

test('a State has no seat of its own while a group that counts as one represents it', () => {
  const seat = (more = {}) => ({
    ...{ groupId: 'union', memberId: null, memberCode: 'SL', since: '2004-05-01', until: null, countsAsOne: true },
    ...more,
  })
  const southland = { id: 'southland', iso2: ['SL'], statuses: [] }
  for (const [participant, seats, date, isSeated] of [
    [southland, [seat()], '2023-11-06', true],
    [southland, [seat()], '2003-11-06', false],
    [southland, [seat({ until: '2020-02-01' })], '2023-11-06', false],
    [southland, [seat({ memberCode: null, memberId: 'southland' })], '2023-11-06', true],
    [southland, [seat({ countsAsOne: false })], '2023-11-06', false],
    [{ id: 'union', iso2: ['SL'], statuses: [] }, [seat()], '2023-11-06', false],
    [{ ...southland, statuses: [status('via-eu', '2003', '2020-12-31')] }, [], '2019-11-18', true],
  ] as const)
    assert.equal(
      isSeatedByGroup(
        { ...participant, iso2: [...participant.iso2], statuses: [...participant.statuses] },
        [...seats],
        date,
      ),
      isSeated,
    )
})
