/**
 * How much structure survives: Markdown documents that npm packages ship are rendered to HTML by three
 * renderers, dressed as sites dress them, put into pages of eleven kinds, cleaned by the built command line
 * and compared, kind by kind, with what they were.
 *
 * usage: npm run bench:structure -- [--data FOLDER] [--documents FOLDER] [--turn N] [--keep]
 *
 * FOLDER of `--data` as in lib/shared.ts. `--documents` takes the documents below another folder than
 * `node_modules`. `--turn` gives each document the dressing and page of the Nth after it. `--keep` leaves the
 * pages and outputs, and says where.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { runFilter, writeRecords } from './lib/filter.js'
import { pythonPeers } from './lib/peers.js'
import { sharedFolder } from './lib/shared.js'
import { dress } from './structure/dressings.js'
import { type Renderer, renderers } from './structure/render.js'
import { TEMPLATES } from './structure/templates.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MIN_SIZE = 1500
const MAX_SIZE = 60_000

interface Sample {
  readonly id: string
  readonly markdown: string
  readonly html: string
}

/** Documents with prose in them, each text once; those that are mostly raw HTML are left out. */
function readDocuments(folder: string): string[] {
  const seen = new Set<string>()
  for (const path of globSync('**/*.md', { cwd: folder, ignore: [] }).sort()) {
    if (/licen[cs]e|changelog|history|security|code_of_conduct/i.test(path)) continue
    const text = readFileSync(join(folder, path), 'utf8')
    const tags = text.match(/<\/?[a-z][^>]*>/gi)?.length ?? 0
    if (text.length >= MIN_SIZE && text.length <= MAX_SIZE && tags < 10)
      seen.add(withoutFrontMatter(text.replace(/\r\n/g, '\n')))
  }
  return [...seen]
}

/** Renderers of sites read front matter; the three here would make a heading of it. */
function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/, '')
}

function toSample(markdown: string, index: number, all: readonly Renderer[]): Sample {
  const turned = index + Number(flags.turn)
  const render = all[turned % all.length] as Renderer
  const template = TEMPLATES[turned % TEMPLATES.length] as (typeof TEMPLATES)[number]
  const title = (/^#\s+(.+)$/m.exec(markdown)?.[1] ?? 'Notes').replace(/[`*<>[\]]/g, '')
  return { id: String(index), markdown, html: template(dress(render(markdown), turned), title) }
}

function main(shared: string): void {
  const all = renderers()
  const samples = readDocuments(resolve(flags.documents)).map((markdown, index) => toSample(markdown, index, all))
  const folder = mkdtempSync(join(tmpdir(), 'structure-'))
  const [gold, input, output] = ['gold', 'input', 'output'].map((name) => join(folder, `${name}.jsonl`)) as [
    string,
    string,
    string,
  ]
  writeRecords(
    gold,
    samples.map(({ id, markdown }) => ({ id, markdown })),
  )
  writeRecords(
    input,
    samples.map(({ id, html }) => ({ id, html })),
  )
  runFilter(input, output, [])
  const python = pythonPeers(['markdown-it-py', 'mdit-py-plugins'])
  if (python === undefined)
    throw new Error('the scorer needs markdown-it-py and mdit-py-plugins, which cannot be installed here')
  const printed = execFileSync(python, [join(shared, 'score/score_structure.py'), gold, output], { encoding: 'utf8' })
  console.log(`${samples.length} documents\n${printed}`)
  if (flags.keep) console.log(`files in ${folder}`)
  else rmSync(folder, { recursive: true })
}

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    documents: { type: 'string', default: join(ROOT, 'node_modules') },
    turn: { type: 'string', default: '0' },
    keep: { type: 'boolean', default: false },
  },
})
main(sharedFolder(flags.data))
