import { register } from 'node:module'

/**
 * `server-only` exists to break a browser bundle. Outside a bundler (command line, tests, server.ts) everything is the
 * server, so here the package resolves to an empty module.
 */
const hook = `export const resolve = (specifier, context, next) =>
  specifier === 'server-only' ? { url: 'data:text/javascript,', shortCircuit: true } : next(specifier, context)`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
