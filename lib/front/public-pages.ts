import path from 'node:path'
import { failurePage } from './failure'
import { type Page, pageOf, pageStore } from './pages'
import { plainHtml, publicPolicy } from './plain-html'
import type { rendererFor } from './render'

type Renderer = ReturnType<typeof rendererFor>
const KEPT_HEADERS = ['content-type', 'content-disposition', 'access-control-allow-origin', 'location']

/** Answers public addresses from memory, or has Next make them once. Searches by words are made anew each time. */
export function publicPages(render: Renderer, options: { projectFolder: string; isDevelopment: boolean }) {
  const store = pageStore()
  const buildFolder = path.join(options.projectFolder, '.next')

  async function make(address: string): Promise<{ page: Page; keep: boolean }> {
    const [pathname = '/'] = address.split('?')
    const asked = { host: 'record', 'x-kp-path': pathname, accept: '*/*' }
    const { status, headers, body: first } = await render(address, asked)
    const kept = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name] as string]] : [])),
    )
    const isHtml = kept['content-type']?.startsWith('text/html') ?? false
    const keep = status === 200 && !/[?&]q=|^\/api\/v1\/events\?/.test(address) && !options.isDevelopment
    if (!isHtml)
      return { page: pageOf(status, { ...kept, 'content-security-policy': "default-src 'none'" }, first), keep }
    if (status >= 500) return { page: failed(pathname), keep: false }
    const body = status === 404 ? (await render(`/${pathname.split('/')[1]}/no-such-page`, asked)).body : first
    const html = plainHtml(body.toString('utf8'), buildFolder)
    return { page: pageOf(status, { ...kept, 'content-security-policy': publicPolicy(html) }, Buffer.from(html)), keep }
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
