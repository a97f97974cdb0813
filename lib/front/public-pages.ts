import path from 'node:path'
import { failurePage } from './failure'
import { type Page, pageOf, pageStore } from './pages'
import { plainHtml, publicPolicy } from './plain-html'
import type { rendererFor } from './render'

type Renderer = ReturnType<typeof rendererFor>
const KEPT_HEADERS = ['content-type', 'content-disposition', 'access-control-allow-origin', 'location']

const GONE = 410
const RECORD_PAGE =
  /^\/(en|fr|pt)\/(?:events|meetings|agenda-items|participants|topics|releases|replies)\/([^/]+)(?:\/v\/\d+)?$/
const WITHDRAWN = /^\/(en|fr|pt)\/withdrawn\//

/** Next has no page that answers 410: the page that tells of a record that was taken back gets it here. */
function statusOf(pathname: string, answered: number): number {
  return answered === 200 && WITHDRAWN.test(pathname) ? GONE : answered
}

/** Answers public addresses from memory, or has Next make them once. Searches by words are made anew each time. */
export function publicPages(render: Renderer, options: { projectFolder: string; isDevelopment: boolean }) {
  const store = pageStore()
  const buildFolder = path.join(options.projectFolder, '.next')

  async function make(address: string): Promise<{ page: Page; keep: boolean }> {
    const [pathname = '/'] = address.split('?')
    const asked = { host: 'record', 'x-kp-path': pathname, accept: '*/*' }
    const { status: answered, headers, body: first } = await render(address, asked)
    const kept = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name] as string]] : [])),
    )
    const isHtml = kept['content-type']?.startsWith('text/html') ?? false
    const isLasting = !/[?&]q=|^\/api\/v1\/events\?/.test(address) && !options.isDevelopment
    if (!isHtml) {
      const page = pageOf(answered, { ...kept, 'content-security-policy': "default-src 'none'" }, first)
      return { page, keep: answered === 200 && isLasting }
    }
    if (answered >= 500) return { page: failed(pathname), keep: false }
    const { status, body } =
      answered === 404 ? await nothingAt(pathname, asked) : { status: statusOf(pathname, answered), body: first }
    const html = plainHtml(body.toString('utf8'), buildFolder)
    const page = pageOf(status, { ...kept, 'content-security-policy': publicPolicy(html) }, Buffer.from(html))
    return { page, keep: (status === 200 || status === 410) && isLasting }
  }

  /** What stands where nothing is: that a record was taken back, with the reason, or that there is no such page. */
  async function nothingAt(pathname: string, asked: Record<string, string>) {
    const [, locale, symbol] = RECORD_PAGE.exec(pathname) ?? []
    const gone = symbol ? await render(`/${locale}/withdrawn/${symbol}`, asked) : null
    if (gone?.status === 200) return { status: GONE, body: gone.body }
    return { status: 404, body: (await render(`/${pathname.split('/')[1]}/no-such-page`, asked)).body }
  }

  return {
    kept: (address: string) => store.get(address),
    make: (address: string) => store.getOrMake(address, () => make(address)),
    keptAsAsked: (host: string, url: string) => store.getAsAsked(host, url),
    rememberAsked: (host: string, url: string, page: Page) => store.rememberAsked(host, url, page),
    drop: () => store.drop(),
  }
}

function failed(pathname: string): Page {
  const html = failurePage(pathname)
  return pageOf(
    500,
    { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': publicPolicy(html) },
    Buffer.from(html),
  )
}
