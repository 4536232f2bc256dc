/**
 * How the check does on healthy Markdown, and on the same with damage put in.
 *
 * usage: npm run bench:markdown -- [--files FOLDER] [--no-damage] [--no-peers] [--show]
 *
 * FOLDER (default: the project's `node_modules`) is searched for `.md` and `.mdx` files. `--show` prints each
 * finding in healthy files and each damaged text that was not restored. Damage is put in once a kind into every
 * silent file, and at every kind of place into the samples beside this program, which hold all constructs;
 * `--no-damage` leaves that out.
 * markdownlint-cli2 is run on the same files where npm can install it.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { clean } from '../src/index.js'
import { PROGRAM } from './lib/filter.js'
import { measure, median } from './lib/measure.js'
import { npmPeers } from './lib/peers.js'
import { damageCorpus, damageSamples, type File } from './markdown/evaluate.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PATTERN = '**/*.{md,mdx}'
/** Pairs of runs with an empty and a full cache. */
const CACHE_RUNS = 3
const LINTER = 'markdownlint-cli2@0.18'

const { values: flags } = parseArgs({
  options: {
    files: { type: 'string', default: join(ROOT, 'node_modules') },
    'no-damage': { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
})
const folder = resolve(flags.files)

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

/** The check with an empty cache and with a full one, in turn. */
function warmCache(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'clean-article-cache-'))
  const path = join(scratch, 'cache.json')
  const check = `'${process.execPath}' '${PROGRAM}' --check --no-ignore --cache --cache-location '${path}' '${PATTERN}'`
  const run = (): number => measure(['sh', '-c', `cd '${folder}' && ${check} >&2 2>/dev/null; true`]).cpu
  const runs = Array.from({ length: CACHE_RUNS }, () => {
    rmSync(path, { force: true })
    return { cold: run(), warm: run() }
  })
  const kilobytes = (statSync(path).size / 1024).toFixed(0)
  rmSync(scratch, { recursive: true })
  const [cold, warm] = [median(runs.map((pair) => pair.cold)), median(runs.map((pair) => pair.warm))]
  const times = `${cold.toFixed(2)} s CPU cold, ${warm.toFixed(2)} s warm`
  console.log(`with --cache: ${times}, ratio ${(warm / cold).toFixed(3)}, ${kilobytes} KB`)
}

function speed(): void {
  const own = measure([
    'sh',
    '-c',
    `cd '${folder}' && '${process.execPath}' '${PROGRAM}' --check --no-ignore '${PATTERN}' >&2 2>/dev/null; true`,
  ])
  console.log(`\nclean-article --check: ${own.cpu.toFixed(1)} s CPU, ${own.rss.toFixed(0)} MB`)
  warmCache()
  const peers = flags['no-peers'] ? undefined : npmPeers([LINTER])
  if (peers === undefined) return
  const bin = join(peers, 'node_modules/.bin/markdownlint-cli2')
  const peer = measure(['sh', '-c', `cd '${folder}' && '${bin}' --no-globs '${PATTERN}' >&2 2>/dev/null; true`])
  console.log(`markdownlint-cli2:     ${peer.cpu.toFixed(1)} s CPU, ${peer.rss.toFixed(0)} MB`)
  console.log(`ratio ${(own.cpu / peer.cpu).toFixed(2)}`)
}

const files = readFiles()
const silent = await healthy(files)
if (!flags['no-damage']) {
  await damageSamples(join(ROOT, 'bench/markdown/samples'), flags.show)
  await damageCorpus(silent, flags.show)
}
speed()
