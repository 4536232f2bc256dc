/**
 * Scores title, author and date of the HTML parser on pages with known metadata.
 *
 * usage: npm run bench:metadata -- [--data FOLDER] [--no-scripts] [--misses title|author|date]
 *
 * FOLDER as in lib/shared.ts. `--no-scripts` takes scripts out first, as pages are often stored.
 * `strict` values are the same but for case, spaces and punctuation. `lenient` ones name the same
 * thing: titles that share four fifths of their words (Dice's coefficient), and authors of whom one
 * has the other's name in his ("Ann Lee" and "Ann Lee, MD"); dates are of the same day in both.
 * The second pair of figures counts only pages on which the standard has a value, since it has no
 * authors and dates of shops and services even where these declare them.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseHtml } from '../src/parse/html/index.js'
import { recordsOf, sharedFolder } from './lib/shared.js'
import { isSameTitle, plain } from './lib/titles.js'

const FIELDS = ['title', 'author', 'date'] as const
type Field = (typeof FIELDS)[number]

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
  readonly url: string | null
  readonly html: string
}

/** True when two values of a field name the same thing. */
const isAlike: Readonly<Record<Field, (have: string, want: string) => boolean>> = {
  title: isSameTitle,
  author: (have, want) => ` ${have} `.includes(` ${want} `) || ` ${want} `.includes(` ${have} `),
  date: (have, want) => have === want,
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
    return `precision ${share(this.#found)} recall ${share(this.#wanted)}`
  }
}

/** The counts of one field, by how values are compared and on which pages. */
class FieldTally {
  readonly #strict = { all: new Tally(), known: new Tally() }
  readonly #lenient = { all: new Tally(), known: new Tally() }

  add(field: Field, have: string, want: string): void {
    const [isFound, isWanted] = [have !== '', want !== '']
    const isBoth = isFound && isWanted
    for (const [pair, isRight] of [
      [this.#strict, isBoth && have === want],
      [this.#lenient, isBoth && isAlike[field](have, want)],
    ] as const) {
      pair.all.add(isFound, isWanted, isRight)
      if (isWanted) pair.known.add(isFound, isWanted, isRight)
    }
  }

  toString(): string {
    const line = (name: string, { all, known }: { all: Tally; known: Tally }): string =>
      `${name.padEnd(8)} all pages ${String(all)}   where known ${String(known)}`
    return [line('strict', this.#strict), line('lenient', this.#lenient)].join('\n         ')
  }
}

function pageFor(page: Page): string {
  return flags['no-scripts'] ? page.html.replace(/<script\b[\s\S]*?<\/script>/gi, '') : page.html
}

const data = join(sharedFolder(flags.data), 'data')
const gold = new Map([...recordsOf<Gold>(join(data, 'wcxb-dev.gold.jsonl.gz'))].map((entry) => [entry.id, entry]))
const tallies = { title: new FieldTally(), author: new FieldTally(), date: new FieldTally() }
for (const page of recordsOf<Page>(join(data, 'wcxb-dev.jsonl.gz'))) {
  const wanted = gold.get(page.id)
  if (wanted === undefined) continue
  const { metadata } = parseHtml(pageFor(page), { url: page.url ?? undefined })
  for (const field of FIELDS) {
    const cut = (value: string | null | undefined): string => plain(field === 'date' ? value?.slice(0, 10) : value)
    const [have, want] = [cut(metadata[field]), cut(wanted[field])]
    tallies[field].add(field, have, want)
    if (field === flags.misses && have !== want) {
      console.log(JSON.stringify([page.id, wanted.type, wanted[field], metadata[field] ?? null]))
    }
  }
}
for (const field of FIELDS) console.log(field.padEnd(8), String(tallies[field]))
