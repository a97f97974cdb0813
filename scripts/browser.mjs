import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { fail, PROJECT } from './prepare.mjs'

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium for the browser stories: found or installed, never skipped silently. */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) {
    if (fs.existsSync(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH
    fail(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`)
  }
  const own = await playwrightsOwn()
  const found = onPath() ?? own
  if (found) return found
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Installing Chromium with apt-get …')
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update', '-qq'], quiet)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
    const installed = onPath()
    if (installed) return installed
  }
  console.log('Installing Chromium with Playwright …')
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    cwd: PROJECT,
    stdio: 'ignore',
    timeout: 300_000,
  })
  const downloaded = await playwrightsOwn()
  if (downloaded) return downloaded
  return fail('The browser stories need Chromium. Install it, or set CHROMIUM_PATH to a Chromium or Chrome.')
}

function onPath() {
  for (const name of ON_PATH) {
    const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim().split('\n')[0]
  }
  return null
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return file && fs.existsSync(file) ? file : null
}
