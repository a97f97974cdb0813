import { randomBytes } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import next from 'next'
import { closeDatabase, getConnection } from '@/db/client'
import { isLocal, publicUrl, readEnvironment } from '@/lib/core/environment'
import { onPublication } from '@/lib/publication/signal'
import { publicationCount } from '@/lib/public-record/chain'
import { lapseSuppressions } from '@/lib/review/withdrawal/suppression'
import { sendPage, sendWords } from './answers'
import { COMMON_HEADERS, deskPolicy } from './headers'
import { openRecord } from './opening'
import { publicPages } from './public-pages'
import { rendererFor } from './render'
import { judge } from './requests'

const MOST_BODY_BYTES = 2 * 1024 * 1024
/** Files have their own limit, which the reading of them says in words; this one only ends what is far beyond. */
const MOST_UPLOAD_BYTES = 32 * 1024 * 1024
const UPLOADS = '/api/desk/intake'
const PATIENCE_MS = 20_000

/**
 * The one server: opens the record, then answers. Public pages come from memory; the desk and everything else go to
 * Next. Lock → open → migrate → seed → Next → listen; SIGTERM and SIGINT close in the other direction.
 */
export async function startServer({ isDevelopment }: { isDevelopment: boolean }): Promise<void> {
  const environment = readEnvironment()
  const origin = publicUrl(environment)
  const isBehindProxy = !isLocal(environment)
  const hosts = new Set([origin.hostname, 'localhost', '127.0.0.1'])
  const say = (event: string, more: object = {}) =>
    console.log(JSON.stringify({ at: new Date().toISOString(), event, ...more }))

  await openRecord(environment, origin)
  const app = next({ dev: isDevelopment, dir: process.cwd(), hostname: environment.HOST, port: environment.PORT })
  await app.prepare()
  const handle = app.getRequestHandler()
  const pages = publicPages(
    rendererFor((request, response) => void handle(request, response)),
    {
      projectFolder: path.resolve(process.cwd()),
      isDevelopment,
    },
  )
  onPublication(pages.drop)
  const others = await watchOtherProcesses(pages.drop)
  lapseEveryHour(say)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const verdict = judge(request, hosts)
    switch (verdict.kind) {
      case 'refuse':
        return sendWords(
          response,
          verdict.status,
          verdict.message,
          verdict.status === 405 ? { allow: 'GET, HEAD' } : {},
        )
      case 'redirect':
        return sendWords(response, 308, verdict.location, { location: verdict.location })
      case 'health':
        return sendHealth(response)
      case 'public': {
        await others?.look()
        return answerPublic(request, response, verdict.address)
      }
      case 'work':
        return passToNext(request, response, verdict.path)
    }
  }

  async function answerPublic(request: IncomingMessage, response: ServerResponse, address: string): Promise<void> {
    const kept = pages.kept(address)
    sendPage(request, response, kept ?? (await pages.make(address)))
    if (kept) pages.rememberAsked(request.headers.host ?? '', request.url ?? '', kept)
  }

  async function passToNext(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const length = request.headers['content-length']
    if (request.method === 'POST' && length === undefined) return sendWords(response, 411, 'Say how long this is.')
    const most = pathname === UPLOADS ? MOST_UPLOAD_BYTES : MOST_BODY_BYTES
    if (Number(length ?? 0) > most) return sendWords(response, 413, 'This is too large to send at once.')
    const nonce = randomBytes(16).toString('base64')
    const policy = deskPolicy(nonce, isDevelopment)
    for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value)
    if (!pathname.startsWith('/_next/')) {
      request.headers['content-security-policy'] = policy
      response.setHeader('content-security-policy', policy)
      response.setHeader('cache-control', 'no-store')
    }
    request.headers['x-kp-path'] = pathname
    request.headers['x-kp-network'] = networkOf(addressOf(request, isBehindProxy))
    delete request.headers['x-forwarded-host']
    // Cookies of next-auth that name an address to return to are not used here, and malformed ones make it fail.
    request.headers.cookie = request.headers.cookie?.replace(/[^;]*next-auth\.callback-url=[^;]*;?\s*/g, '')
    await handle(request, response)
  }

  const server = http.createServer(
    // Long enough for a file of a few megabytes over a slow line.
    { requestTimeout: 180_000, headersTimeout: 10_000, maxHeaderSize: 16_384 },
    (request, response) => {
      // The fast way: what was asked in exactly these words before, and is kept, is sent without judging it again.
      const { host } = request.headers
      const isReading = request.method === 'GET' || request.method === 'HEAD'
      if (isReading && host !== undefined && request.url !== undefined && !others?.isDue()) {
        const page = pages.keptAsAsked(host, request.url)
        if (page) return sendPage(request, response, page)
      }
      const started = performance.now()
      response.on('finish', () => {
        if (response.statusCode >= 500)
          say('failed', { status: response.statusCode, ms: Math.round(performance.now() - started) })
      })
      answer(request, response).catch((error: unknown) => {
        say('error', { message: error instanceof Error ? error.message : String(error) })
        if (!response.headersSent) sendWords(response, 500, 'The server failed. Nothing is lost; try again.')
        else response.destroy()
      })
    },
  )
  server.keepAliveTimeout = 65_000
  server.on('upgrade', (request, socket, head) =>
    isDevelopment ? app.getUpgradeHandler()(request, socket, head) : socket.destroy(),
  )
  server.on(
    'clientError',
    (_, socket) => socket.writable && socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n'),
  )
  server.listen(environment.PORT, environment.HOST, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : environment.PORT
    console.log(`The record is open at ${environment.PUBLIC_URL ?? `http://${environment.HOST}:${port}`}`)
  })
  closeOnSignal(server, say)
}

/** Suppressions stand three days on the word of one person: looked after at the start and every hour. */
function lapseEveryHour(say: (event: string, more?: object) => void): void {
  const look = () =>
    lapseSuppressions(new Date()).then(
      (symbols) => symbols.length > 0 && say('suppressions lapsed', { symbols }),
      (error: unknown) => say('error', { message: error instanceof Error ? error.message : String(error) }),
    )
  void look()
  setInterval(look, 3_600_000).unref()
}

type OtherProcesses = { isDue: () => boolean; look: () => Promise<void> }

/** With PostgreSQL, other processes may publish: looks at the last publication at most once a second. */
async function watchOtherProcesses(drop: () => void): Promise<OtherProcesses | null> {
  if ((await getConnection()).engine === 'pglite') return null
  let seen = await publicationCount()
  let lookedAt = Date.now()
  const isDue = () => Date.now() - lookedAt >= 1000
  return {
    isDue,
    look: async () => {
      if (!isDue()) return
      lookedAt = Date.now()
      // Pages that are kept are still true while the database is away for a moment.
      const now = await publicationCount().catch(() => seen)
      if (now !== seen) drop()
      seen = now
    },
  }
}

async function sendHealth(response: ServerResponse): Promise<void> {
  const alive = await publicationCount().then(
    () => true,
    () => false,
  )
  sendWords(response, alive ? 200 : 503, alive ? 'ok' : 'The record does not answer.')
}

/**
 * The address of who asks. With a public address there is a proxy on this machine in front, which adds the address it
 * saw as the last of X-Forwarded-For; what stands before that could be anybody's words.
 */
function addressOf(request: IncomingMessage, isBehindProxy: boolean): string | undefined {
  const direct = request.socket.remoteAddress
  const isLoopback = direct === '::1' || /^(::ffff:)?127\./.test(direct ?? '')
  if (!isBehindProxy || !isLoopback) return direct
  return (
    String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim() || direct
  )
}

/** The network a request came from, as coarse as counting failed sign-ins needs it. */
function networkOf(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:/, '')
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain.split('.').slice(0, 3).join('.')
}

function closeOnSignal(server: http.Server, say: (event: string) => void): void {
  let isClosing = false
  const close = () => {
    if (isClosing) return
    isClosing = true
    const force = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(async () => {
      clearTimeout(force)
      await closeDatabase()
      say('closed')
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
}
