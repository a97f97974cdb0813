import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { judge } from './requests'

const HOSTS = new Set(['localhost', '127.0.0.1', 'record.example.org'])
const ask = (url: string, method = 'GET', host = 'record.example.org') =>
  judge({ url, method, headers: { host } }, HOSTS)

test('what each address leads to', () => {
  const cases: [string, object][] = [
    ['/en', { kind: 'public', path: '/en', address: '/en' }],
    ['/fr/meetings/2023-PL', { kind: 'public', path: '/fr/meetings/2023-PL', address: '/fr/meetings/2023-PL' }],
    [
      '/en/meetings?kind=plenary&year=2023&utm=x',
      { kind: 'public', path: '/en/meetings', address: '/en/meetings?year=2023&kind=plenary' },
    ],
    ['/en/meetings/2023-PL?x=1', { kind: 'public', path: '/en/meetings/2023-PL', address: '/en/meetings/2023-PL' }],
    ['/pt/years/2023.csv', { kind: 'public', path: '/pt/years/2023.csv', address: '/api/v1/years/2023/csv?lang=pt' }],
    [
      '/en/meetings/2023-PL.json',
      { kind: 'public', path: '/en/meetings/2023-PL.json', address: '/api/v1/meetings/2023-PL' },
    ],
    ['/fr/editions/2023.1', { kind: 'public', path: '/fr/editions/2023.1', address: '/fr/editions/2023.1' }],
    [
      '/fr/editions/2023.12.json',
      { kind: 'public', path: '/fr/editions/2023.12.json', address: '/api/v1/editions/2023.12' },
    ],
    ['/editions/2023.1', { kind: 'redirect', location: '/en/editions/2023.1' }],
    ['/en/meetings/', { kind: 'redirect', location: '/en/meetings' }],
    ['/meetings/2023-PL', { kind: 'redirect', location: '/en/meetings/2023-PL' }],
    ['/en/desk/review', { kind: 'work', path: '/en/desk/review' }],
    ['/en/desks', { kind: 'public', path: '/en/desks', address: '/en/desks' }],
    ['/api/health', { kind: 'health' }],
    ['/', { kind: 'work', path: '/' }],
  ]
  for (const [url, verdict] of cases) assert.deepEqual(ask(url), verdict, url)
})

test('what is malformed is refused with the status that says so', () => {
  const cases: [string, string, string, number][] = [
    ['/en/%ff', 'GET', 'record.example.org', 400],
    ['/en/%', 'GET', 'record.example.org', 400],
    ['/en/%00', 'GET', 'record.example.org', 400],
    ['/en/%2e%2e/x', 'GET', 'record.example.org', 400],
    ['//evil.example', 'GET', 'record.example.org', 400],
    ['/\\evil.example', 'GET', 'record.example.org', 400],
    ['http://record.example.org/en', 'GET', 'record.example.org', 400],
    ['/en?q=%ff', 'GET', 'record.example.org', 400],
    ['/en', 'TRACE', 'record.example.org', 405],
    ['/en', 'POST', 'record.example.org', 405],
    ['/en', 'GET', 'evil.example', 421],
    ['/en', 'GET', '', 421],
    [`/en/${'a'.repeat(5000)}`, 'GET', 'record.example.org', 414],
  ]
  for (const [url, method, host, status] of cases) {
    const verdict = ask(url, method, host)
    assert.equal(verdict.kind === 'refuse' ? verdict.status : verdict.kind, status, `${method} ${url} ${host}`)
  }
})

test('a host is known on any port, whatever its letters', () => {
  assert.equal(ask('/en', 'GET', 'RECORD.example.org:8443').kind, 'public')
})

test('no request makes it throw, and no address leads out of the site', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'X'), (path, method) => {
      const verdict = ask(`/${path}`, method)
      if (verdict.kind === 'redirect') assert.match(verdict.location, /^\/(?!\/)/)
    }),
  )
})
