import http, { type IncomingMessage, type RequestListener } from 'node:http'
import { duplexPair } from 'node:stream'

export type Rendered = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

/**
 * Asks Next for a page without leaving the process: an HTTP server that listens nowhere, reached through a pair of
 * streams. What comes back is whole, so that it can be made plain, compressed and kept.
 */
export function rendererFor(next: RequestListener) {
  const server = http.createServer(next)
  return (path: string, headers: http.OutgoingHttpHeaders): Promise<Rendered> =>
    new Promise((resolve, reject) => {
      const request = http.request({
        path,
        method: 'GET',
        headers,
        createConnection: () => {
          const [ours, theirs] = duplexPair()
          server.emit('connection', theirs)
          return ours as never
        },
      })
      request.on('error', reject)
      request.on('response', (response: IncomingMessage) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 500, headers: response.headers, body: Buffer.concat(parts) }),
        )
      })
      request.end()
    })
}
