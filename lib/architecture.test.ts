import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

/** The house rules as a test: imports only go down, nothing is in a circle, and there is no list of exceptions. */
const ROOMS = ['app', 'components', 'db', 'lib', 'cli', 'e2e']
const NOUNS = ['participants', 'meetings', 'agenda', 'events', 'claims', 'releases']
const FOUNDATIONS = ['core', 'i18n', 'auth', 'history']
const ACTIVITIES = ['live', 'review', 'publication', 'public-record', 'summaries']
const PUBLISHING = ['live', 'review', 'summaries']

const files = ROOMS.flatMap((room) => filesBelow(room)).filter((file) => /\.(ts|tsx)$/.test(file))
const sources = files.filter((file) => !isTest(file))
const imports = new Map(files.map((file) => [file, importsOf(file)]))

function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(name) : [name]
  })
}

function isTest(file: string): boolean {
  return /\.(test|spec)\.tsx?$|test-database\.ts$|test-actors\.ts$|test-events\.ts$|test-scenes\.ts$|^lib\/review\/seeds\/|factories\.ts$|^e2e\//.test(
    file,
  )
}

type Import = { to: string; isType: boolean }

function importsOf(file: string): Import[] {
  const text = fs.readFileSync(file, 'utf8')
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?((?:[^'";]*?)\s+from\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g,
  )
  return [...statements].map(([, type, names, fixed, lazy]) => {
    const specifier = fixed ?? lazy ?? ''
    const isType = Boolean(type) || /^\{(\s*type\s+[^,}]+,?)+\s*\}\s+from/.test(names ?? '')
    return { to: resolved(file, specifier), isType }
  })
}

/** A file of ours for `@/` and relative imports, the bare name for packages. */
function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return specifier
  const base = specifier.startsWith('@/') ? specifier.slice(2) : path.posix.join(path.posix.dirname(from), specifier)
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((one) => files.includes(one)) ?? base
}

const room = (file: string) =>
  file
    .split('/')
    .slice(0, file.startsWith('lib/') ? 2 : 1)
    .join('/')
const isSchemaLike = (file: string) =>
  /\/(schema|rules|articles|offices|marking|tally|definition|registry|time|paths|result|ids|words|changes|difference|merging)\.ts$/.test(
    file,
  ) ||
  /^lib\/(core|i18n)\//.test(file) ||
  file === 'db/vocabulary.ts'

function offences(
  of: (file: string) => boolean,
  isAllowed: (to: string, isType: boolean, file: string) => boolean,
): string[] {
  return sources
    .filter(of)
    .flatMap((file) =>
      (imports.get(file) ?? [])
        .filter(({ to, isType }) => !isAllowed(to, isType, file))
        .map(({ to }) => `${file} → ${to}`),
    )
}

const isOurs = (to: string) => ROOMS.includes(to.split('/')[0] ?? '')
const below = (to: string, ...folders: string[]) =>
  folders.some((folder) => to === folder || to.startsWith(`${folder}/`) || to === `${folder}.ts`)

test('db imports nothing of ours', () => {
  assert.deepEqual(
    offences(
      (file) => below(file, 'db'),
      (to) => !isOurs(to) || below(to, 'db'),
    ),
    [],
  )
})

test('foundations import only foundations to their left, and db', () => {
  for (const [index, name] of FOUNDATIONS.entries()) {
    const left = FOUNDATIONS.slice(0, index + 1).map((one) => `lib/${one}`)
    assert.deepEqual(
      offences(
        (file) => below(file, `lib/${name}`),
        (to) => !isOurs(to) || below(to, 'db', ...left),
      ),
      [],
    )
  }
})

test('a noun imports nouns to its left, foundations and db; never Next, never React', () => {
  for (const [index, name] of NOUNS.entries()) {
    const left = [...FOUNDATIONS, ...NOUNS.slice(0, index + 1)].map((one) => `lib/${one}`)
    const allowed = (to: string) => (isOurs(to) ? below(to, 'db', ...left) : !/^(next|react)(\/|$)/.test(to))
    assert.deepEqual(
      offences((file) => below(file, `lib/${name}`), allowed),
      [],
    )
  }
})

test('an activity imports nouns, foundations and the shapes of what is public; review, live and summaries may publish', () => {
  const ground = ['db', ...[...FOUNDATIONS, ...NOUNS].map((one) => `lib/${one}`)]
  for (const name of ACTIVITIES) {
    const own = PUBLISHING.includes(name) ? [`lib/${name}`, 'lib/publication'] : [`lib/${name}`]
    const allowed = (to: string) =>
      !isOurs(to) || below(to, ...ground, ...own) || /^lib\/(publication|public-record)\/schema\.ts$/.test(to)
    assert.deepEqual(
      offences((file) => below(file, `lib/${name}`), allowed),
      [],
    )
  }
})

test('components import no database, no session, no page, and from lib only what a browser may have; types from anywhere', () => {
  const allowed = (to: string, isType: boolean) => {
    if (!isOurs(to)) return to !== 'server-only' && !to.startsWith('drizzle-orm')
    return below(to, 'components') || to === 'db/vocabulary.ts' || (below(to, 'lib') && (isType || isSchemaLike(to)))
  }
  assert.deepEqual(
    offences((file) => below(file, 'components'), allowed),
    [],
  )
})

test('public pages and the API read the public record and summaries, never work', () => {
  const isPublic = (file: string) =>
    file.startsWith('app/[locale]/(public)/') || below(file, 'app/api/v1', 'app/id') || file === 'app/route.ts'
  const isWork = (to: string) => /^lib\/summaries\/.*\/(commands|queries)\.ts$/.test(to)
  const allowed = (to: string) =>
    !isOurs(to) ||
    (isWork(to) === false &&
      below(to, 'components', 'lib/public-record', 'lib/summaries', 'lib/core', 'lib/i18n', 'app/[locale]/(public)')) ||
    to === 'db/vocabulary.ts' ||
    (/^lib\/(participants|meetings|agenda|events|claims|releases)\//.test(to) && isSchemaLike(to)) ||
    to === 'lib/claims/rules.ts'
  assert.deepEqual(offences(isPublic, allowed), [])
})

test('pages and routes never touch the database themselves', () => {
  assert.deepEqual(
    offences(
      (file) => below(file, 'app'),
      (to) => !below(to, 'db') || to === 'db/vocabulary.ts',
    ),
    [],
  )
})

test('browser stories know the running site only', () => {
  const stories = files.filter((file) => below(file, 'e2e'))
  assert.deepEqual(
    stories.flatMap((file) =>
      (imports.get(file) ?? []).filter(({ to }) => isOurs(to) && !below(to, 'e2e')).map(({ to }) => `${file} → ${to}`),
    ),
    [],
  )
})

test('no file is in a circle', () => {
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const visit = (file: string, trail: string[]) => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const { to, isType } of imports.get(file) ?? []) if (!isType && imports.has(to)) visit(to, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of sources) visit(file, [])
  assert.deepEqual(circles, [])
})

test('queries and commands are for the server only', () => {
  const unmarked = sources.filter(
    (file) =>
      /^lib\/.*\/(queries|commands)\.ts$/.test(file) &&
      !(imports.get(file) ?? []).some(({ to }) => to === 'server-only'),
  )
  assert.deepEqual(unmarked, [])
})

test('an Actor is minted by the session gate, the starter, the command line and test factories only', () => {
  const minting = files.filter(
    (file) => /\bmintActor\(/.test(fs.readFileSync(file, 'utf8')) && file !== 'lib/auth/actor.ts',
  )
  assert.deepEqual(minting.sort(), [
    'cli/operator.ts',
    'lib/auth/sessions.ts',
    'lib/auth/test-actors.ts',
    'lib/publication/starter.ts',
  ])
})

test('there are no Server Actions, and no file of loose helpers', () => {
  assert.deepEqual(
    sources.filter((file) => /['"]use server['"]/.test(fs.readFileSync(file, 'utf8'))),
    [],
  )
  assert.deepEqual(
    sources.filter((file) => /(^|\/)(utils?|helpers?|misc|common|data|info|handler|manager)(\.|\/|$)/.test(file)),
    [],
  )
})

test('every exported function of lib and db says what it answers', () => {
  const silent = sources
    .filter((file) => below(file, 'lib', 'db') && !below(file, 'db/schema', 'db/seed'))
    .flatMap((file) => {
      const lines = fs.readFileSync(file, 'utf8').split('\n')
      return lines.flatMap((line, index) => {
        if (!/^export (async )?function /.test(line)) return []
        const before = lines[index - 1] ?? ''
        return /\*\/\s*$/.test(before) ? [] : [`${file}: ${line.slice(0, 60)}`]
      })
    })
  assert.deepEqual(silent, [])
})

test('the rooms are the ones that the house names', () => {
  const rooms = [...new Set(sources.filter((file) => below(file, 'lib')).map(room))].filter(
    (name) => !name.endsWith('.ts'),
  )
  const known = [...FOUNDATIONS, ...NOUNS, ...ACTIVITIES, 'front'].map((name) => `lib/${name}`)
  assert.deepEqual(
    rooms.filter((name) => !known.includes(name)),
    [],
  )
})
