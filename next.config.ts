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
}

export default config
