import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { pageOf, PageStore } from './pages'
import { plainHtml, publicPolicy } from './plain-html'

const aPage = (body: string) => pageOf(200, { 'content-type': 'text/html' }, Buffer.from(body))
const made = (body: string) => async () => ({ page: aPage(body), keep: true })

test('a page is made once and kept, the same bytes under the same ETag', async () => {
  const store = new PageStore()
  const first = await store.getOrMake('/en', made('one'))
  assert.equal(store.get('/en'), first)
  assert.equal(gunzipSync(first.gzip).toString(), 'one')
  assert.equal(aPage('one').etag, first.etag)
  assert.notEqual(aPage('two').etag, first.etag)
})

test('readers who come together make it once', async () => {
  const store = new PageStore()
  let times = 0
  const make = async () => {
    times += 1
    await new Promise((resolve) => setTimeout(resolve, 5))
    return { page: aPage('one'), keep: true }
  }
  const pages = await Promise.all([
    store.getOrMake('/en', make),
    store.getOrMake('/en', make),
    store.getOrMake('/en', make),
  ])
  assert.equal(times, 1)
  assert.equal(new Set(pages).size, 1)
})

test('a page that was being made while something was published is not kept, and the next reader gets a new one', async () => {
  const store = new PageStore()
  let finish = () => {}
  const slow = store.getOrMake('/en', async () => {
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    return { page: aPage('before'), keep: true }
  })
  await new Promise((resolve) => setTimeout(resolve, 1))
  store.drop()
  const next = await store.getOrMake('/en', made('after'))
  finish()
  await slow
  assert.equal(next.identity.toString(), 'after')
  assert.equal(store.get('/en')?.identity.toString(), 'after')
})

test('what must not be kept is not kept', async () => {
  const store = new PageStore()
  await store.getOrMake('/en/search?q=x', async () => ({ page: aPage('found'), keep: false }))
  assert.equal(store.size, 0)
})

test('scripts and their preloads are taken out, linked data stays', () => {
  const html =
    '<html><head><link rel="preload" as="script" href="/x.js"/><script src="/x.js" async=""></script></head><body><p>Text</p><script>self.__next_f.push([1,"</p>"])</script><script type="application/ld+json">{"a":1}</script></body></html>'
  assert.equal(
    plainHtml(html, '.next'),
    '<html><head></head><body><p>Text</p><script type="application/ld+json">{"a":1}</script></body></html>',
  )
})

test('the policy of a public page forbids scripts and allows its own styles by their hash', () => {
  const policy = publicPolicy('<style>p{color:red}</style>')
  assert.match(policy, /script-src 'none'/)
  assert.match(policy, /style-src 'sha256-[A-Za-z0-9+/=]+'/)
})
