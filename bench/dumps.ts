/**
 * Scores the built command line on articles as common one-line scrapers and text browsers leave them: pages run into
 * one or into one line, links with their addresses behind them or numbered, Markdown of converters.
 *
 * usage: npm run bench:dumps -- [--data FOLDER] [--sample N] [--pages FILE]
 *
 * The options are those of text.ts. Converters come from PyPI and npm; lynx, elinks and w3m are used where they are
 * installed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Cleaned, runFilter, writeRecords } from './lib/filter.js'
import { npmPeers, pythonPeers } from './lib/peers.js'
import { scorePages } from './lib/scorers.js'
import { recordsOf, sharedFolder } from './lib/shared.js'

interface Page {
  readonly id: string
  readonly type: string
  readonly url: string
  readonly html: string
}

/** A text, or what is called Markdown. */
interface Dump {
  readonly id: string
  readonly text?: string
  readonly markdown?: string
}

const UTF_8 = ['-assume_charset=utf-8', '-display_charset=utf-8']
/** Text browsers as they are called by hand; each reads a file. */
const BROWSERS: Readonly<Record<string, readonly string[]>> = {
  lynx: ['-dump', ...UTF_8, '-force_html'],
  elinks: ['-dump', '-dump-charset', 'utf-8', '-eval', 'set document.codepage.assume = "utf-8"', '-force-html'],
  w3m: ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '80'],
}
const PYTHON_PEERS = [
  'beautifulsoup4',
  'lxml',
  'lxml_html_clean',
  'pypandoc_binary',
  'markdownify==1.2.3',
  'html-to-markdown==3.21.2',
]
const LONGEST_DUMP = 64 * 1024 * 1024
/** Columns of the names. */
const WIDTH = 22

const { values: flags } = parseArgs({
  options: { data: { type: 'string' }, sample: { type: 'string', default: '1' }, pages: { type: 'string' } },
})
const shared = sharedFolder(flags.data)
const wanted = flags.pages === undefined ? undefined : new Set(readFileSync(flags.pages, 'utf8').split('\n'))
const work = mkdtempSync(join(tmpdir(), 'clean-article-dumps-'))
const input = join(work, 'pages.jsonl')

const pages = [...recordsOf<Page>(join(shared, 'data/wcxb-dev.jsonl.gz'))]
  .filter(({ id, type }) => type === 'article' && (wanted?.has(id) ?? true))
  .filter((_, index) => index % Number(flags.sample) === 0)
writeRecords(
  input,
  pages.map(({ id, url, html }) => ({ id, url, html })),
)

function render(): void {
  const here = new URL('dumps/', import.meta.url).pathname
  const python = pythonPeers(PYTHON_PEERS)
  if (python !== undefined) execFileSync(python, [join(here, 'render.py'), input, work])
  const npm = npmPeers(['cheerio@1', 'html-to-text@9', 'turndown@7', 'turndown-plugin-gfm@1'])
  if (npm !== undefined) execFileSync('node', [join(here, 'render.mjs'), input, work, join(npm, 'node_modules')])
  for (const [name, options] of Object.entries(BROWSERS)) {
    if (spawnSync(name, ['-version']).error === undefined) browse(name, options)
    else console.error(`left out: ${name} (not installed)`)
  }
}

function browse(name: string, options: readonly string[]): void {
  const file = join(work, 'page.html')
  const dumps = pages.map(({ id, html }): Dump => {
    writeFileSync(file, html)
    return { id, text: spawnSync(name, [...options, file], { encoding: 'utf8', maxBuffer: LONGEST_DUMP }).stdout }
  })
  writeFileSync(dumpOf(name), `${dumps.map((dump) => JSON.stringify(dump)).join('\n')}\n`)
}

const dumpOf = (name: string): string => join(work, `${name}.jsonl`)

function print(name: string): void {
  const dumps = [...recordsOf<Dump>(dumpOf(name))]
  const untouched = join(work, 'untouched.jsonl')
  writeRecords(
    untouched,
    dumps.map(({ id, text, markdown }) => ({ id, markdown: text ?? markdown })),
  )
  const out = join(work, 'cleaned.jsonl')
  const results = runFilter(dumpOf(name), out, ['--body'])
  const before = scorePages(shared, untouched).total
  const { total } = scorePages(shared, out)
  const figures = [before.F1, total.P, total.R, total.F1, total.SF1].map((figure) => figure.toFixed(4).padStart(10))
  console.log(
    `${name.padEnd(WIDTH)}${figures.join('')}${String(changedAgain(results, dumps[0]?.markdown !== undefined)).padStart(10)}`,
  )
}

/** How many of the results change when they are cleaned again, as text or in the field that they came from. */
function changedAgain(results: readonly Cleaned[], isMarkdown: boolean): number {
  const again = join(work, 'again.in.jsonl')
  const field = isMarkdown ? 'markdown' : 'text'
  writeRecords(
    again,
    results.map(({ id, markdown }) => ({ id, [field]: markdown ?? '' })),
  )
  const second = new Map(
    runFilter(again, join(work, 'again.jsonl'), ['--body']).map(({ id, markdown }) => [id, markdown]),
  )
  return results.filter(({ id, markdown }) => second.get(id) !== markdown).length
}

render()
console.log(`${pages.length} articles; word F1 of the dump as it is, then of what is made of it`)
console.log(
  `${''.padEnd(WIDTH)}${['as it is', 'P', 'R', 'F1', '4-gram', 'again'].map((name) => name.padStart(10)).join('')}`,
)
const NAMES = [
  ...['get_text()', "get_text(' ')", 'text_content()', 'html-to-text', 'turndown', 'turndown with tables'],
  ...['main content', 'with a header', 'markdownify', 'html-to-markdown'],
  ...['pandoc -t markdown', ...Object.keys(BROWSERS)],
]
for (const name of NAMES) if (existsSync(dumpOf(name))) print(name)
rmSync(work, { recursive: true })
