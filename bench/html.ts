/**
 * Scores the built command line on HTML pages, beside its peers in the same run.
 *
 * usage: npm run bench:html -- [--data FOLDER] [--sample N] [--no-peers] [--worst N]
 *
 * FOLDER (default ../shared) holds data/wcxb-dev.jsonl.gz with its gold, data/multi-dev.jsonl.gz and the scorers
 * score/score.py and score/score_segments.py. `--sample N` takes every Nth page. Figures on pages that the model was
 * trained on are too good: `npm run train:html` prints those of pages whose sites it has not seen.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { articleAlone } from './html/alone.js'
import { BASELINES } from './html/baselines.js'
import { writeRecords } from './lib/filter.js'
import { measure } from './lib/measure.js'
import { npmPeers, pythonPeers } from './lib/peers.js'
import { goldOf, type PageRecord, readRecords } from './train/html/records.js'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const PEER_PACKAGES = ['@mozilla/readability@0.6', 'linkedom@0.18', 'turndown@7', 'defuddle@0.19']

/** A tool: its name and the shell command that reads pages and writes predictions, both JSON Lines. */
interface Tool {
  readonly name: string
  readonly command: string
}

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared' },
    sample: { type: 'string', default: '1' },
    worst: { type: 'string', default: '20' },
    'no-peers': { type: 'boolean', default: false },
  },
})

const EVERY = Number(flags.sample)

function quote(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`
}

function tools(): readonly Tool[] {
  const own = {
    name: 'clean-article',
    command: `node ${quote(resolve(HERE, '../bin/clean-article.js'))} --jsonl --body`,
  }
  return flags['no-peers'] ? [own] : [own, ...pythonTools(), ...nodeTools()]
}

function pythonTools(): readonly Tool[] {
  const python = pythonPeers(['trafilatura', 'lxml_html_clean', 'resiliparse'])
  if (python === undefined) return []
  const command = (name: string): string => `${quote(python)} ${quote(join(HERE, 'html/peers.py'))} ${name}`
  return ['trafilatura', 'resiliparse'].map((name) => ({ name, command: command(name) }))
}

function nodeTools(): readonly Tool[] {
  const folder = npmPeers(PEER_PACKAGES)
  if (folder === undefined) return []
  const command = (name: string): string => `node ${quote(join(HERE, 'html/peers.mjs'))} ${name} ${quote(folder)}`
  return ['readability', 'defuddle'].map((name) => ({ name, command: command(name) }))
}

/** Every Nth line of a gzipped file, as a plain one and, for the scorer that counts all of its pages, gzipped again. */
function sample(from: string, to: string, every: number): number {
  const lines = gunzipSync(readFileSync(from)).toString('utf8').trimEnd().split('\n')
  const kept = lines.filter((_, index) => index % every === 0)
  const text = `${kept.join('\n')}\n`
  writeFileSync(to, text)
  writeFileSync(`${to}.gz`, gzipSync(text))
  return kept.length
}

/** Runs the tools over every Nth page of one data set and has each scored. */
function run(pages: string, folder: string, score: (predictions: string, tool: Tool) => void, every = EVERY): void {
  const input = join(folder, 'pages.jsonl')
  const count = sample(pages, input, every)
  for (const tool of tools()) {
    const output = join(folder, `${tool.name}.jsonl`)
    try {
      const { cpu, wall } = measure(['sh', '-c', `${tool.command} < ${quote(input)} > ${quote(output)}`])
      console.log(`\n${tool.name}: ${count} pages, ${(count / cpu).toFixed(1)} a CPU second, ${wall.toFixed(0)} s`)
      score(output, tool)
    } catch (error) {
      console.log(`\n${tool.name}: left out (${error instanceof Error ? error.message : String(error)})`)
    }
  }
}

/** The articles of every Nth page with nothing around them: pages and gold. */
async function writeAlone(pages: string, gold: string, folder: string): Promise<{ pages: string; gold: string }> {
  const expected = await goldOf(gold)
  const articles: { id: string; type: string; html: string; main_content: string }[] = []
  let number = 0
  for await (const page of readRecords<PageRecord>(pages)) {
    if (number++ % EVERY !== 0) continue
    const alone = await articleAlone(page, expected.get(page.id)?.main_content ?? '', articles.length)
    if (alone === undefined) continue
    articles.push({ id: page.id, type: page.type ?? '', html: alone.html, main_content: alone.text })
  }
  const out = { pages: join(folder, 'alone.jsonl.gz'), gold: join(folder, 'alone.gold.jsonl') }
  writeFileSync(out.pages, gzipSync(articles.map(({ id, html }) => JSON.stringify({ id, html })).join('\n')))
  writeRecords(
    out.gold,
    articles.map(({ id, type, main_content }) => ({ id, type, main_content })),
  )
  return out
}

function python(...args: readonly string[]): void {
  process.stdout.write(execFileSync('python3', args, { encoding: 'utf8' }))
}

async function main(): Promise<void> {
  const at = (path: string): string => resolve(String(flags.data), path)
  const missing = ['data/wcxb-dev.jsonl.gz', 'score/score.py'].map(at).filter((path) => !existsSync(path))
  if (missing.length > 0) {
    console.error(`bench:html needs ${missing.join(' and ')}: see --data`)
    process.exitCode = 2
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-html-'))
  try {
    console.log(BASELINES.join('\n'))
    run(at('data/wcxb-dev.jsonl.gz'), folder, (predictions, { name }) => {
      const worst = name === 'clean-article' ? ['--worst', String(flags.worst)] : []
      python(
        at('score/score.py'),
        at('data/wcxb-dev.gold.jsonl.gz'),
        predictions,
        '--types',
        '--only-predicted',
        ...worst,
      )
    })
    console.log('\nSegments of pages in other languages')
    run(at('data/multi-dev.jsonl.gz'), folder, (predictions) => {
      python(at('score/score_segments.py'), join(folder, 'pages.jsonl.gz'), predictions)
    })
    console.log('\nArticles with nothing around them: what is lost of them is what R lacks')
    const alone = await writeAlone(at('data/wcxb-dev.jsonl.gz'), at('data/wcxb-dev.gold.jsonl.gz'), folder)
    const scoreAlone = (predictions: string): void =>
      python(at('score/score.py'), alone.gold, predictions, '--types', '--only-predicted')
    run(alone.pages, folder, scoreAlone, 1)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

await main()
