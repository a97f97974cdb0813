import type { NextConfig } from 'next'

/**
 * Next renders; it neither caches, compresses nor optimises: the front (lib/front) is the only cache,
 * and it compresses. `htmlLimitedBots` makes every reader get complete metadata in the first bytes.
 */
const config: NextConfig = {
  agentRules: false,
  cacheComponents: false,
  compress: false,
  poweredByHeader: false,
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  serverExternalPackages: ['@electric-sql/pglite', '@node-rs/argon2', 'pg'],
  async rewrites() {
    return [
      { source: '/:locale(en|fr|pt)/years/:year(\\d{4}).csv', destination: '/api/v1/years/:year/csv?lang=:locale' },
      { source: '/:locale(en|fr|pt)/years/:year(\\d{4}).json', destination: '/api/v1/years/:year?lang=:locale' },
      {
        source: '/:locale(en|fr|pt)/meetings/:symbol([0-9]{4}-[A-Z]{2}[-0-9]*).json',
        destination: '/api/v1/meetings/:symbol',
      },
      { source: '/:locale(en|fr|pt)/releases/:symbol(R-[0-9X-]+).json', destination: '/api/v1/releases/:symbol' },
    ]
  },
}

export default config
