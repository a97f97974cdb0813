import { loadEnvConfig } from '@next/env'
import { startServer } from './lib/front/server'

loadEnvConfig(process.cwd())
startServer({ isDevelopment: process.argv.includes('--dev') }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
