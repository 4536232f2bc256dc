/**
 * How the check does on healthy Markdown, and on the same with damage put in.
 *
 * usage: npm run bench:markdown -- [--files FOLDER] [--no-peers] [--show]
 *
 * FOLDER (default: the project's `node_modules`) is searched for `.md` and `.mdx` files. `--show` prints each
 * finding in healthy files and each damaged text that was not restored. markdownlint-cli2 is run on the same files
 * where npm can install it.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { clean } from '../src/index.js'
import { PROGRAM } from './lib/filter.js'
import { measure } from './lib/measure.js'
import { npmPeers } from './lib/peers.js'
import { DAMAGES, type Damaged, damage } from './markdown/damage.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PATTERN = '**/*.{md,mdx}'
const LINTER = 'markdownlint-cli2@0.18'

const { values: flags } = parseArgs({
  options: {
    files: { type: 'string', default: join(ROOT, 'node_modules') },
    'no-peers': { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
})
const folder = resolve(flags.files)

/** A file of the corpus; each text once. */
interface File {
  readonly path: string
  readonly source: string
}

function readFiles(): readonly File[] {
  const seen = new Map<string, File>()
  for (const path of globSync(PATTERN, { cwd: folder, ignore: [] }).sort()) {
    const source = readFileSync(join(folder, path), 'utf8')
    const key = createHash('sha256').update(source).digest('hex')
    if (!seen.has(key)) seen.set(key, { path, source })
  }
  return [...seen.values()]
}

/** Cleans every file, and again what came out; gives those in which nothing was found. */
async function healthy(files: readonly File[]): Promise<readonly File[]> {
  const silent: File[] = []
  const counts = { error: 0, warn: 0 }
  let unstable = 0
  for (const file of files) {
    const { markdown, findings } = await clean(file.source, { from: 'markdown', filename: file.path })
    for (const { severity, rule, start, message } of findings) {
      if (severity === 'error') counts.error++
      else counts.warn++
      if (flags.show) console.log(`${severity} ${file.path}:${start.line}:${start.column} ${rule}: ${message}`)
    }
    if (findings.length === 0) silent.push(file)
    else if ((await clean(markdown, { from: 'markdown', filename: file.path })).markdown !== markdown) unstable++
  }
  const thousand = (count: number): string => ((count * 1000) / files.length).toFixed(2)
  console.log(`${files.length} files as they are: ${counts.error} errors (${thousand(counts.error)} in 1,000 files), `)
  console.log(`  ${counts.warn} warnings, ${unstable} changed again by a second run`)
  return silent
}

interface Tally {
  cases: number
  found: number
  restored: number
}

/** Puts each kind of damage into the files that were silent, in prose and where nothing may change. */
async function damaged(files: readonly File[]): Promise<void> {
  const tallies = new Map(DAMAGES.map(({ name }): [string, Tally] => [name, { cases: 0, found: 0, restored: 0 }]))
  let untouched = 0
  let touched = 0
  for (const [index, file] of files.entries()) {
    const { prose, foreign } = damage(file.source, index)
    for (const each of prose) await count(each, file, tallies.get(each.name) as Tally)
    for (const each of foreign) {
      const { markdown } = await clean(each.source, { from: 'markdown', filename: file.path })
      if (markdown === each.source) untouched++
      else {
        touched++
        if (flags.show) console.log(`changed what is no prose: ${file.path}, ${each.name} at ${each.at}`)
      }
    }
  }
  console.log('\ndamage                 cases    found  restored byte for byte')
  for (const [name, { cases, found, restored }] of tallies) {
    const share = (part: number): string => (cases === 0 ? '-' : (part / cases).toFixed(3)).padStart(9)
    console.log(name.padEnd(20) + String(cases).padStart(8) + share(found) + share(restored))
  }
  console.log(`in code, addresses and front matter: ${touched} of ${touched + untouched} changed`)
}

async function count(each: Damaged, file: File, tally: Tally): Promise<void> {
  const { markdown, findings } = await clean(each.source, { from: 'markdown', filename: file.path })
  tally.cases++
  if (findings.length > 0) tally.found++
  if (markdown === file.source) tally.restored++
  else if (flags.show) console.log(`not restored: ${file.path}, ${each.name} at ${each.at}`)
}

function speed(): void {
  const own = measure([
    'sh',
    '-c',
    `cd '${folder}' && '${process.execPath}' '${PROGRAM}' --check --no-ignore '${PATTERN}' >&2 2>/dev/null; true`,
  ])
  console.log(`\nclean-article --check: ${own.cpu.toFixed(1)} s CPU, ${own.rss.toFixed(0)} MB`)
  const peers = flags['no-peers'] ? undefined : npmPeers([LINTER])
  if (peers === undefined) return
  const bin = join(peers, 'node_modules/.bin/markdownlint-cli2')
  const peer = measure(['sh', '-c', `cd '${folder}' && '${bin}' --no-globs '${PATTERN}' >&2 2>/dev/null; true`])
  console.log(`markdownlint-cli2:     ${peer.cpu.toFixed(1)} s CPU, ${peer.rss.toFixed(0)} MB`)
  console.log(`ratio ${(own.cpu / peer.cpu).toFixed(2)}`)
}

const files = readFiles()
await damaged(await healthy(files))
speed()
