import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Desk } from './app'

/**
 * Ten files made to do harm, sent to the running server by somebody who may import: each ends in a sentence that says
 * what to do, and the server is afterwards as large as before.
 */
const LATEST_MS = 15_000
const MOST_RISE_MB = 50
const BOMB = 'This file unpacks to far more than a release holds'
const DAMAGED = 'This file is damaged or not made as its kind should be.'
const TOLD: Record<string, string> = {
  'bomb.docx': BOMB,
  'deep.html': DAMAGED,
  'bomb.pdf': BOMB,
  'wrong.pdf': 'This is no plain text, Markdown, HTML, DOCX or PDF',
  'closed.pdf': 'This file is closed with a password.',
  'nul.txt': DAMAGED,
  'long.txt': 'This file is larger than 10 MB',
  'broken.txt': DAMAGED,
  'script.html': 'No words were found in this file',
  'reach.docx': DAMAGED,
}

/** How many megabytes of memory the server that listens at an address holds, as the system counts them. */
function residentMegabytes(baseURL: string): number {
  const pid = fs.readFileSync(`test-results/server-${new URL(baseURL).port}.pid`, 'utf8')
  const told = /^VmRSS:\s*(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  if (!told) throw new Error('The server is gone.')
  return Math.round(Number(told) / 1024)
}

test('ten hostile files each end in a clear sentence within 15 seconds, and the server grows by less than 50 MB', async ({
  browser,
  baseURL: given,
}) => {
  const baseURL = given ?? ''
  test.skip(!fs.existsSync('/proc/self/status'), 'this system does not tell how much memory a process holds')
  test.setTimeout(240_000)
  const { rosa } = await Desk.team(browser, baseURL)
  const { page } = rosa
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kp-hostile-'))
  const names = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/hostile-files.mjs', folder], {
    encoding: 'utf8',
  })
  expect(names.trim().split('\n').sort()).toEqual(Object.keys(TOLD).sort())

  await page.goto('/en/desk/releases/new')
  const file = page.getByLabel('File of the release')
  const answered = () => page.waitForResponse((response) => response.url().endsWith('/api/desk/intake'))
  for (const words of ['They left at 2am.', '# They left\n\nAt 2am.', '<!doctype html><p>They left at 2am.</p>']) {
    const answer = answered()
    await file.setInputFiles({ name: 'sound.txt', mimeType: 'text/plain', buffer: Buffer.from(words) })
    expect((await answer).status()).toBe(200)
    await expect(file).toBeEnabled()
  }
  const before = residentMegabytes(baseURL)
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, residentMegabytes(baseURL))
  }, 50)

  for (const [name, sentence] of Object.entries(TOLD)) {
    const started = Date.now()
    // The form does not send what is too large; whoever sends it without the form is answered by the server.
    if (name === 'long.txt') {
      const sent = await page.request.post('/api/desk/intake', {
        data: fs.readFileSync(path.join(folder, name)),
        headers: { 'content-type': 'application/octet-stream', origin: baseURL },
      })
      expect([sent.status(), (await sent.json()).problem?.code]).toEqual([413, 'file_too_big'])
    }
    const answer = name === 'long.txt' ? null : answered()
    await file.setInputFiles(path.join(folder, name))
    await answer
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
    const took = Date.now() - started
    expect(took, name).toBeLessThan(LATEST_MS)
    console.log(`${name}: ${(took / 1000).toFixed(1)} s, the server holds ${residentMegabytes(baseURL)} MB`)
  }

  clearInterval(watch)
  await expect
    .poll(() => residentMegabytes(baseURL) - before, { timeout: 30_000, message: 'megabytes that the server grew' })
    .toBeLessThan(MOST_RISE_MB)
  const after = residentMegabytes(baseURL)
  console.log(`The server held ${before} MB before, ${most} MB at most, ${after} MB afterwards.`)
  expect((await page.request.get('/api/health')).status()).toBe(200)
  fs.rmSync(folder, { recursive: true, force: true })
})
