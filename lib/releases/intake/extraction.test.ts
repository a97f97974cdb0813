import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { extractText } from './extraction'
import { aBody, aDocx, aPdf } from './test-files'
import { HOSTILE } from './test-hostile'

const FOLDER = fs.mkdtempSync(path.join(os.tmpdir(), 'kp-intake-'))
after(() => fs.rmSync(FOLDER, { recursive: true, force: true }))

const MEGABYTE = 1024 * 1024
const LATEST_MS = 15_000
const MOST_RISE_BYTES = 50 * MEGABYTE

/** Written away at once, so that the file is not in the memory that is measured. */
function keep(name: string, bytes: Buffer | string): string {
  const file = path.join(FOLDER, name)
  fs.writeFileSync(file, bytes)
  return file
}

for (const [what, file, bytes, expected] of HOSTILE)
  test(`${what} ends in ${expected} within 15 seconds, and this process grows by less than 50 MB`, async () => {
    const kept = keep(file, bytes())
    const before = process.memoryUsage.rss()
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss())
    }, 20)
    const started = performance.now()
    const reading = await extractText(kept)
    clearInterval(watch)
    assert.deepEqual(reading, { ok: false, code: expected })
    assert.ok(performance.now() - started < LATEST_MS)
    assert.ok(most - before < MOST_RISE_BYTES, `${Math.round((most - before) / MEGABYTE)} MB`)
  })

const textOf = async (name: string, bytes: Buffer | string) => {
  const reading = await extractText(keep(name, bytes))
  assert.ok(reading.ok, JSON.stringify(reading))
  return reading
}

test('a saved page gives its article in paragraphs, its heading first; nothing in it runs', async () => {
  const { type, text } = await textOf(
    'page.txt',
    `<!doctype html><html><head><title>Site</title><meta property="og:title" content="Another title"></head><body>
    <nav><a href="/">Home</a></nav><h1>Closing remarks were refused</h1>
    <div class="article"><p>Gaborone, 28 June 2021 – The Chair closed<br>the meeting.</p>
    <p onclick="steal()">Nobody was heard, <b>not</b> even Westland; it was the second time, say those who were present.</p>
    <script>document.body.textContent = 'stolen'</script></div><footer>We use cookies</footer></body></html>`,
  )
  assert.equal(type, 'html')
  assert.deepEqual(text.split('\n\n'), [
    'Closing remarks were refused',
    'Gaborone, 28 June 2021 – The Chair closed\nthe meeting.',
    'Nobody was heard, not even Westland; it was the second time, say those who were present.',
  ])
})

test('a DOCX gives its paragraphs, without author and struck-out words', async () => {
  const struck =
    '<w:p><w:del w:author="Author Canary"><w:r><w:delText>Struck canary</w:delText></w:r></w:del><w:r><w:t>Kept.</w:t></w:r></w:p>'
  const { type, text, language } = await textOf(
    'release.docx',
    aDocx(
      aBody(['Allocution de clôture', 'La délégation du Northland a quitté la séance à 2 heures.'], { more: struck }),
    ),
  )
  assert.deepEqual([type, language], ['docx', 'fr'])
  assert.deepEqual(text.split('\n\n'), [
    'Allocution de clôture',
    'La délégation du Northland a quitté la séance à 2 heures.',
    'Kept.',
  ])
})

test('a PDF gives its paragraphs: lines joined, divided words whole, header once, no page numbers, no author', async () => {
  const head = { text: 'Press Release Northland Observer', y: 800, size: 9 }
  const { type, text } = await textOf(
    'release.pdf',
    aPdf([
      [
        head,
        { text: 'Attempt to silence observers', y: 760, size: 16 },
        { text: 'The meeting ended in chaos as several participants could not stand to be pub-', y: 720 },
        { text: 'licly named by KP-', y: 706 },
        { text: 'certified observers for non-', y: 692 },
        { text: 'binding words.', y: 678 },
        { text: 'For years the same participants have been blocking every decision that the', y: 650 },
        { text: '1', x: 300, y: 30, size: 9 },
      ],
      [
        head,
        { text: 'meeting was about to take.', y: 760 },
        { text: 'More information: press@example.org', y: 720 },
        { text: '2', x: 300, y: 30, size: 9 },
      ],
    ]),
  )
  assert.equal(type, 'pdf')
  assert.deepEqual(text.split('\n\n'), [
    'Press Release Northland Observer',
    'Attempt to silence observers',
    'The meeting ended in chaos as several participants could not stand to be publicly named by KP-certified observers for non-binding words.',
    'For years the same participants have been blocking every decision that the meeting was about to take.',
    'More information: press@example.org',
  ])
})

test('text is decoded by its mark or its bytes, whatever the name of the file says', async () => {
  const words = 'A delegação abandonou a sessão às 2h; não houve declarações finais.'
  for (const [name, bytes] of [
    ['marked.txt', `\ufeff${words}`],
    ['utf16.pdf', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['old.docx', Buffer.from(words, 'latin1')],
  ] as const) {
    const { type, text, language } = await textOf(name, bytes)
    assert.deepEqual([type, text, language], ['text', words, 'pt'], name)
  }
})

test('Markdown gives its words without the marks', async () => {
  const { type, text } = await textOf(
    'release.md',
    '# Closing *remarks*\n\n**Northland** left, [as told](https://example.org/a).\n\n> Nobody was heard.\n',
  )
  assert.equal(type, 'markdown')
  assert.equal(text, 'Closing remarks\n\nNorthland left, as told.\n\nNobody was heard.\n')
})

test('more hostile files end as clearly', async () => {
  for (const [name, bytes, expected] of [
    ['old.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'file_type_unknown'],
    [
      'closed.docx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'file_encrypted',
    ],
    ['cut.docx', aDocx(aBody(['Words'])).subarray(0, 400), 'file_unreadable'],
    [
      'deep.docx',
      aDocx(
        aBody([], { more: `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}` }),
      ),
      null,
    ],
    ['empty.txt', '', 'file_without_text'],
    ['pictures.pdf', aPdf([[]]), 'file_without_text'],
    ['cut.pdf', aPdf([[{ text: 'Words', y: 700 }]]).subarray(0, 60), 'file_unreadable'],
    ['long.txt', 'They left. '.repeat(40_000), 'file_too_big'],
    ['unclosed.html', `<html><body>${'<a'.repeat(2_000_000)}`, null],
  ] as const) {
    const started = performance.now()
    const reading = await extractText(keep(name, bytes))
    assert.equal(reading.ok, false, name)
    if (expected) assert.deepEqual(reading, { ok: false, code: expected }, name)
    assert.ok(performance.now() - started < LATEST_MS, name)
  }
})
