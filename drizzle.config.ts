import { defineConfig } from 'drizzle-kit'

/** Only `npm run migration` reads this; no database is needed to generate SQL. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema/*.ts',
  out: './db/migrations',
  schemaFilter: ['public', 'pub'],
})
