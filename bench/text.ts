/**
 * Scores the built command line on articles flattened to text.
 *
 * usage: npm run bench:text -- [--data FOLDER] [--sample N] [--pages FILE]
 *
 * FOLDER as in lib/shared.ts. `--sample N` takes every Nth page, `--pages FILE` those whose identifiers FILE lists,
 * one a line. Figures on pages that the model was trained on are too good: see bench/train/text/held-out.sh.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { NO_ARTICLE } from '../src/cli/output/confidence.js'
import { type Cleaned, runFilter, writeRecords } from './lib/filter.js'
import { scorePages, scoreSegments } from './lib/scorers.js'
import { recordsOf, sharedFolder } from './lib/shared.js'
import { isSameTitle, plain } from './lib/titles.js'
import { BASELINES } from './text/baselines.js'
import { reliability } from './text/reliability.js'

interface Page {
  readonly id: string
  readonly type?: string
  readonly text: string
}

interface Gold {
  readonly id: string
  readonly type: string
  readonly title: string | null
  readonly main_content: string
}

const { values: flags } = parseArgs({
  options: { data: { type: 'string' }, sample: { type: 'string', default: '1' }, pages: { type: 'string' } },
})
const shared = sharedFolder(flags.data)
const every = Number(flags.sample)
const wanted = flags.pages === undefined ? undefined : new Set(readFileSync(flags.pages, 'utf8').split('\n'))
const work = mkdtempSync(join(tmpdir(), 'clean-article-bench-'))

function pagesOf(name: string): Page[] {
  return sampled(allPages(name).filter(({ type }) => type === undefined || type === 'article'))
}

function allPages(name: string): Page[] {
  return [...recordsOf<Page>(join(shared, `data/text-dev/${name}.jsonl.gz`))]
}

function sampled<T extends { readonly id: string }>(pages: readonly T[]): T[] {
  return pages.filter(({ id }) => wanted?.has(id) ?? true).filter((_, index) => index % every === 0)
}

function cleaned(pages: readonly Page[], name: string, options: readonly string[] = []): readonly Cleaned[] {
  const input = join(work, `${name}.in.jsonl`)
  writeRecords(
    input,
    pages.map(({ id, text }) => ({ id, text })),
  )
  return runFilter(input, outputOf(name), ['--body', ...options])
}

function outputOf(name: string): string {
  return join(work, `${name}.jsonl`)
}

const RENDERERS = ['resiliparse', 'bs4', 'lynx', 'resiliparse-main']

function cells(...values: readonly (number | string | undefined)[]): string {
  return values.map((value) => (typeof value === 'number' ? value.toFixed(4) : (value ?? '-')).padStart(9)).join('')
}

function printRenderers(): void {
  console.log(`\n${'articles, word level and 4-gram F1'.padEnd(44)}${cells('P', 'R', 'F1', '4-gram', 'under .8')}`)
  for (const renderer of RENDERERS) {
    const results = cleaned(pagesOf(renderer), renderer)
    const { total, pages } = scorePages(shared, outputOf(renderer))
    console.log(renderer.padEnd(44) + cells(total.P, total.R, total.F1, total.SF1, total.low))
    if (renderer === 'resiliparse') for (const line of reliability(results, pages)) console.log(`    ${line}`)
  }
  for (const { system, renderer, f1, shingles } of BASELINES) {
    console.log(`${system} (${renderer}, held-out pages)`.padEnd(62) + cells(f1, shingles))
  }
}

/** Headlines that say what the page's title says; a title that stands nowhere in a text cannot be found there. */
function printHeadlines(): void {
  const gold = [...recordsOf<Gold>(join(shared, 'data/wcxb-dev.gold.jsonl.gz'))]
  const titles = new Map(gold.map(({ id, title }) => [id, plain(title)]))
  for (const renderer of RENDERERS.slice(0, 3)) {
    const found = [...recordsOf<Cleaned>(outputOf(renderer))]
    const right = found.filter(({ id, title }) => isSameTitle(plain(title), titles.get(id) ?? ''))
    const none = found.filter(({ title }) => (title ?? '') === '')
    console.log(`headlines (${renderer}): ${right.length} of ${found.length} right, ${none.length} without`)
  }
}

/** The command line exits 1 for what looks like no article: how often it is right. */
function printNoArticles(): void {
  const pages = sampled(allPages('resiliparse'))
  const articles = new Set(pages.filter(({ type }) => type === 'article').map(({ id }) => id))
  const doubted = cleaned(pages, 'all').filter(({ confidence }) => (confidence ?? 0) < NO_ARTICLE)
  const wrong = doubted.filter(({ id }) => articles.has(id)).length
  console.log(
    `\nlooks like no article (resiliparse): ${wrong} of ${articles.size} articles, ` +
      `${doubted.length - wrong} of ${pages.length - articles.size} other pages`,
  )
}

function printStrictness(): void {
  console.log(`\n${'--strictness, resiliparse'.padEnd(44)}${cells('P', 'R', 'F1', '4-gram')}`)
  for (const strictness of ['low', 'normal', 'high']) {
    cleaned(pagesOf('resiliparse'), strictness, ['--strictness', strictness])
    const { total } = scorePages(shared, outputOf(strictness))
    console.log(strictness.padEnd(44) + cells(total.P, total.R, total.F1, total.SF1))
  }
}

function printSegments(): void {
  for (const renderer of ['multi.resiliparse', 'multi.bs4']) {
    cleaned(pagesOf(renderer), renderer)
    console.log(`\n${renderer}, segments that must and must not appear`)
    for (const line of scoreSegments(shared, outputOf(renderer)).slice(0, 6)) console.log(`    ${line}`)
  }
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Clean articles must stay whole, and what was cleaned must stay as it is. */
function printClean(): void {
  const all = [...recordsOf<Gold>(join(shared, 'data/wcxb-dev.gold.jsonl.gz'))]
  const gold = sampled(all.filter(({ type, main_content }) => type === 'article' && main_content !== '')).map(
    ({ id, main_content }) => ({ id, text: main_content }),
  )
  const kept = new Map(cleaned(gold, 'clean').map(({ id, markdown }) => [id, wordsOf(markdown ?? '')]))
  const total = gold.reduce((sum, { text }) => sum + wordsOf(text), 0)
  const lost = gold.reduce((sum, { id, text }) => sum + Math.max(0, wordsOf(text) - (kept.get(id) ?? 0)), 0)
  console.log(`\nclean articles: ${gold.length}, words lost ${((100 * lost) / total).toFixed(2)}%`)
}

function printSecondRun(): void {
  for (const renderer of RENDERERS) {
    const first = [...recordsOf<Cleaned>(outputOf(renderer))]
    const again = first.map(({ id, markdown }) => ({ id, text: markdown ?? '' }))
    const second = new Map(cleaned(again, 'again', ['--from', 'text']).map(({ id, markdown }) => [id, markdown]))
    const changed = first.filter(({ id, markdown }) => second.get(id) !== markdown)
    console.log(`cleaned again as text (${renderer}): ${changed.length} of ${first.length} documents change`)
  }
}

printRenderers()
printHeadlines()
printNoArticles()
printStrictness()
printSegments()
printClean()
printSecondRun()
rmSync(work, { recursive: true })
