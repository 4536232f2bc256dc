import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseHtml } from '../src/parse/html/index.js'

/**
 * Scores title, author and date of the HTML parser on pages with known metadata.
 *
 * usage: tsx bench/metadata.ts PAGES.jsonl.gz GOLD.jsonl.gz [--scripts] [--misses KIND]
 * Scripts are taken out first unless `--scripts` is given: pages are often stored without them.
 */

interface Gold {
  readonly id: string
  readonly type: string
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
}

interface Page {
  readonly id: string
  readonly url: string
  readonly html: string
}

function readLines<T>(path: string): T[] {
  const text = gunzipSync(readFileSync(path)).toString()
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Letters and digits in lower case, so that spelling alone decides. */
function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Found, wanted and right values of one field. */
class Tally {
  #found = 0
  #wanted = 0
  #right = 0

  add(isFound: boolean, isWanted: boolean, isRight: boolean): void {
    this.#found += Number(isFound)
    this.#wanted += Number(isWanted)
    this.#right += Number(isRight)
  }

  toString(): string {
    const share = (whole: number): string => (this.#right / (whole || 1)).toFixed(3)
    return `precision ${share(this.#found)} recall ${share(this.#wanted)} (${this.#wanted} wanted)`
  }
}

function main(argv: readonly string[]): void {
  const [pagesPath, goldPath] = argv
  if (pagesPath === undefined || goldPath === undefined) throw new Error('usage: metadata.ts PAGES GOLD')
  const misses = argv.includes('--misses') ? argv[argv.indexOf('--misses') + 1] : undefined
  const gold = new Map(readLines<Gold>(goldPath).map((entry) => [entry.id, entry]))
  const tallies = { title: new Tally(), author: new Tally(), date: new Tally() }
  for (const page of readLines<Page>(pagesPath)) {
    const wanted = gold.get(page.id)
    if (wanted === undefined) continue
    const html = argv.includes('--scripts') ? page.html : page.html.replace(/<script\b[\s\S]*?<\/script>/gi, '')
    const { metadata } = parseHtml(html, { url: page.url })
    for (const field of ['title', 'author', 'date'] as const) {
      const cut = (value: string | null | undefined): string => plain(field === 'date' ? value?.slice(0, 10) : value)
      const [have, want] = [cut(metadata[field]), cut(wanted[field])]
      tallies[field].add(have !== '', want !== '', have !== '' && have === want)
      if (field === misses && have !== want) {
        console.log(JSON.stringify([page.id, wanted.type, wanted[field], metadata[field] ?? null]))
      }
    }
  }
  for (const [field, tally] of Object.entries(tallies)) console.log(field.padEnd(8), String(tally))
}

main(process.argv.slice(2))
