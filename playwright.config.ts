import { defineConfig } from '@playwright/test'

/**
 * The browser stories run on the production build, each record in a folder of its own. `KP_E2E_*` come from
 * scripts/test.mjs; the PostgreSQL project exists where a database address is given.
 */
const folder = process.env.KP_E2E_FOLDER ?? 'test-results/records'
const databaseUrl = process.env.KP_E2E_DATABASE_URL

const serve = (name: string, port: number, seed: string, url = '') => ({
  command: `node e2e/serve.mjs ${folder}/${name} ${port} ${seed} ${url}`,
  url: `http://127.0.0.1:${port}/api/health`,
  timeout: 90_000,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
})

/** Stories of screens, keys and files, which the database has no part in: told on one engine. */
const OF_THE_SCREEN = /desk-(?:check|compose|hostile-files|keyboard|long-release|screens|seed)\.spec\.ts/

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/stories',
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  use: {
    locale: 'en-GB',
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.KP_CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'starter', testMatch: /public-.*\.spec\.ts/, use: { baseURL: 'http://127.0.0.1:4310' } },
    { name: 'fresh', testMatch: /desk-.*\.spec\.ts/, use: { baseURL: 'http://127.0.0.1:4311' } },
    ...(databaseUrl
      ? [
          {
            ...{ name: 'postgresql', testMatch: /desk-.*\.spec\.ts/, testIgnore: OF_THE_SCREEN },
            use: { baseURL: 'http://127.0.0.1:4312' },
          },
        ]
      : []),
  ],
  webServer: [
    serve('starter', 4310, 'starter'),
    serve('fresh', 4311, 'reference'),
    ...(databaseUrl ? [serve('postgresql', 4312, 'reference', databaseUrl)] : []),
  ],
})
