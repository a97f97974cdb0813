import { createHash } from 'node:crypto'
import { brotliCompress, constants, gzipSync } from 'node:zlib'

/** A public answer as it goes out: compressed once, with a strong ETag over its bytes before compression. */
export type Page = {
  status: number
  headers: Record<string, string>
  identity: Buffer
  gzip: Buffer
  brotli: Buffer | null
  etag: string
}

/** Makes an answer ready to send. gzip at once; brotli follows off the request path (see {@link PageStore}). */
export function pageOf(status: number, headers: Record<string, string>, body: Buffer): Page {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  return { status, headers, identity: body, gzip: gzipSync(body, { level: 6 }), brotli: null, etag }
}

const MOST_BYTES = 128 * 1024 * 1024
const MOST_ASKED = 20_000

/**
 * The only cache of the record: public answers by address, in memory, dropped as a whole when something is published.
 * Publications are rare and touch many pages, so dropping everything is both cheap and never wrong. What was being
 * made while a publication was committed is shown once, but not kept.
 */
export class PageStore {
  private pages = new Map<string, Page>()
  private bytes = 0
  private making = new Map<string, Promise<Page>>()
  private asAsked = new Map<string, Page>()
  generation = 0

  get(address: string): Page | undefined {
    return this.pages.get(address)
  }

  /** The page that was sent last for exactly these words of a request (host and address as asked), if it still holds. */
  getAsAsked(host: string, url: string): Page | undefined {
    return this.asAsked.get(`${host} ${url}`)
  }

  /** Remembers that these words of a request, once judged, lead to a page that is kept. */
  rememberAsked(host: string, url: string, page: Page): void {
    if (this.asAsked.size >= MOST_ASKED) this.asAsked.clear()
    this.asAsked.set(`${host} ${url}`, page)
  }

  /** The answer at an address, made at most once at a time. `make` may refuse to be kept by answering `keep: false`. */
  async getOrMake(address: string, make: () => Promise<{ page: Page; keep: boolean }>): Promise<Page> {
    const running = this.making.get(address)
    if (running) return running
    const generation = this.generation
    const work = make()
      .then(({ page, keep }) => {
        if (keep && generation === this.generation) this.keep(address, page)
        return page
      })
      .finally(() => {
        if (this.making.get(address) === work) this.making.delete(address)
      })
    this.making.set(address, work)
    return work
  }

  /** Forgets every page; to be called after the commit of a publication. */
  drop(): void {
    this.generation += 1
    this.pages.clear()
    this.making.clear()
    this.asAsked.clear()
    this.bytes = 0
  }

  get size(): number {
    return this.pages.size
  }

  private keep(address: string, page: Page): void {
    const weight = (one: Page) => one.identity.length + one.gzip.length + (one.brotli?.length ?? 0) + 500
    this.bytes += weight(page)
    this.pages.set(address, page)
    for (const [oldest, old] of this.pages) {
      if (this.bytes <= MOST_BYTES) break
      this.pages.delete(oldest)
      this.asAsked.clear()
      this.bytes -= weight(old)
    }
    const options = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_SIZE_HINT]: page.identity.length },
    }
    brotliCompress(page.identity, options, (error, compressed) => {
      if (error || this.pages.get(address) !== page) return
      page.brotli = compressed
      this.bytes += compressed.length
    })
  }
}

/** One store a process; publishing reaches it from Next's bundles, which load their own copy of every module. */
const shared = globalThis as typeof globalThis & { kpPages?: PageStore }

/** The page store of this process, empty at its start, so that a restart can never show a stale page. */
export function pageStore(): PageStore {
  shared.kpPages ??= new PageStore()
  return shared.kpPages
}
