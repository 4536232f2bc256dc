import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { recordsOf } from './shared.js'

/** Averages over pages: word precision, recall, F1; the same of 4-word shingles; pages under F1 .8. */
export interface PageScores {
  readonly n: number
  readonly P: number
  readonly R: number
  readonly F1: number
  readonly SF1: number
  readonly low: number
}

/** Scores of one page. */
export interface PageScore {
  readonly id: string
  readonly F1: number
}

/** Runs score.py on predictions of articles; pages without a prediction do not count. */
export function scorePages(shared: string, predictions: string): { total: PageScores; pages: PageScore[] } {
  const gold = join(shared, 'data/wcxb-dev.gold.jsonl.gz')
  const list = `${predictions}.pages`
  const flags = ['--type', 'article', '--only-predicted', '--json', '--pages', list]
  const printed = execFileSync('python3', [join(shared, 'score/score.py'), gold, predictions, ...flags], {
    encoding: 'utf8',
  })
  return { total: JSON.parse(printed.split('\n')[0] ?? '') as PageScores, pages: [...recordsOf<PageScore>(list)] }
}

/** Runs score_segments.py and gives its lines: all pages, then by language. Pages without a prediction do not count. */
export function scoreSegments(shared: string, predictions: string): readonly string[] {
  const predicted = new Set(Array.from(recordsOf<{ id: string }>(predictions), ({ id }) => id))
  const pages = [...recordsOf<{ id: string }>(join(shared, 'data/multi-dev.jsonl.gz'))]
  const lines = pages.filter(({ id }) => predicted.has(id)).map((page) => `${JSON.stringify(page)}\n`)
  const gold = `${predictions}.gold.jsonl.gz`
  writeFileSync(gold, gzipSync(lines.join('')))
  const printed = execFileSync('python3', [join(shared, 'score/score_segments.py'), gold, predictions], {
    encoding: 'utf8',
  })
  return printed.trimEnd().split('\n')
}
