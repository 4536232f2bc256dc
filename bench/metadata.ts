/**
 * Scores title, author and date of the HTML parser on pages with known metadata.
 *
 * usage: npm run bench:metadata -- [--data FOLDER] [--no-scripts] [--misses title|author|date]
 *
 * FOLDER as in lib/shared.ts. `--no-scripts` takes scripts out first, as pages are often stored.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseHtml } from '../src/parse/html/index.js'
import { recordsOf, sharedFolder } from './lib/shared.js'

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    'no-scripts': { type: 'boolean', default: false },
    misses: { type: 'string' },
  },
})

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

const data = join(sharedFolder(flags.data), 'data')
const gold = new Map([...recordsOf<Gold>(join(data, 'wcxb-dev.gold.jsonl.gz'))].map((entry) => [entry.id, entry]))
const tallies = { title: new Tally(), author: new Tally(), date: new Tally() }
for (const page of recordsOf<Page>(join(data, 'wcxb-dev.jsonl.gz'))) {
  const wanted = gold.get(page.id)
  if (wanted === undefined) continue
  const html = flags['no-scripts'] ? page.html.replace(/<script\b[\s\S]*?<\/script>/gi, '') : page.html
  const { metadata } = parseHtml(html, { url: page.url })
  for (const field of ['title', 'author', 'date'] as const) {
    const cut = (value: string | null | undefined): string => plain(field === 'date' ? value?.slice(0, 10) : value)
    const [have, want] = [cut(metadata[field]), cut(wanted[field])]
    tallies[field].add(have !== '', want !== '', have !== '' && have === want)
    if (field === flags.misses && have !== want) {
      console.log(JSON.stringify([page.id, wanted.type, wanted[field], metadata[field] ?? null]))
    }
  }
}
for (const [field, tally] of Object.entries(tallies)) console.log(field.padEnd(8), String(tally))
