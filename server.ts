import fs from 'node:fs'
import { startServer } from './lib/front/server'

if (fs.existsSync('.env')) process.loadEnvFile('.env')
startServer({ isDevelopment: process.argv.includes('--dev') }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
