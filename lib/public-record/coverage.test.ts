import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { UntoldEvents } from '@/components/meetings/untold-events'
import { readerIn } from '@/components/reader'
import { aSource } from '@/db/factories'
import { withTestDatabase } from '@/db/test-database'
import { aClaimOn } from '@/lib/events/test-events'
import { aPublishedEvent } from '@/lib/review/test-scenes'
import { toldByNoRelease } from './coverage'
import { publicMeeting } from './queries'

withTestDatabase()

async function untoldAt(symbol: string) {
  const found = await publicMeeting(symbol)
  assert.equal(found?.events.length, 1)
  return toldByNoRelease(found.events)
}

test('an event that rests on an observer’s note alone is told by no release, and the meeting says so', async () => {
  const note = await aSource({ kind: 'observer_note' })
  const { meeting, symbol } = await aPublishedEvent({ claims: [aClaimOn(note.id)] })
  const untold = await untoldAt(meeting.symbol)
  assert.deepEqual(
    untold.map(({ document }) => document.symbol),
    [symbol],
  )
  const shown = renderToStaticMarkup(createElement(UntoldEvents, { reader: readerIn('fr'), events: untold }))
  assert.match(shown, new RegExp(`/fr/events/${symbol}`))
  assert.equal(renderToStaticMarkup(createElement(UntoldEvents, { reader: readerIn('fr'), events: [] })), '')
})

test('one release among its sources is enough for an event to be told', async () => {
  const [note, release] = [await aSource({ kind: 'observer_note' }), await aSource({ kind: 'press_release' })]
  const { meeting } = await aPublishedEvent({ claims: [aClaimOn(note.id), aClaimOn(release.id)] })
  assert.deepEqual(await untoldAt(meeting.symbol), [])
})
