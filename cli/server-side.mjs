import { register } from 'node:module'

/**
 * `server-only` exists to break a browser bundle. Outside a bundler (command line, tests, server.ts) everything is the
 * server, so here the package resolves to an empty module. Style sheets have no looks here: a class is called by its name.
 */
const hook = `export const resolve = (specifier, context, next) =>
  specifier === 'server-only' ? { url: 'data:text/javascript,', shortCircuit: true } : next(specifier, context)
const classes = 'export default new Proxy({}, { get: (_, name) => String(name) })'
export const load = (url, context, next) =>
  url.endsWith('.css') ? { format: 'module', source: classes, shortCircuit: true } : next(url, context)`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
