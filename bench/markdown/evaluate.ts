import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean } from '../../src/index.js'
import { type Damaged, damage } from './damage.js'

/** A Markdown file. */
export interface File {
  readonly path: string
  readonly source: string
}

/** How a sample is written besides line feeds. */
const VARIANTS: Readonly<Record<string, (source: string) => string>> = {
  'line feeds': (source) => source,
  CRLF: (source) => source.replaceAll('\n', '\r\n'),
  'byte order mark': (source) => `\uFEFF${source}`,
  'no final newline': (source) => source.trimEnd(),
}
/** Each time other words are damaged. */
const TURNS = 4

interface Tally {
  cases: number
  found: number
  restored: number
}

/** Counts of damaged texts by kind, by place and over all. */
class Counts {
  readonly prose = new Map<string, Tally>()
  readonly foreign = new Map<string, { cases: number; changed: number }>()
  unstable = 0
  readonly #show: boolean

  constructor(show: boolean) {
    this.#show = show
  }

  async damaged(file: File, turn: number, everywhere: boolean): Promise<void> {
    const { prose, foreign } = damage(file.source, turn, file.path.endsWith('.mdx'), everywhere)
    for (const each of prose) await this.#inProse(each, file)
    for (const each of foreign) await this.#outside(each, file)
  }

  async #inProse(each: Damaged, file: File): Promise<void> {
    const options = { from: 'markdown', filename: file.path } as const
    const { markdown, findings } = await clean(each.source, options)
    for (const name of [each.name, `in ${each.place}`, 'all']) {
      const tally = this.prose.get(name) ?? { cases: 0, found: 0, restored: 0 }
      this.prose.set(name, tally)
      tally.cases++
      if (findings.length > 0) tally.found++
      if (markdown === file.source) tally.restored++
    }
    if (markdown !== file.source) this.#tell(findings.length === 0 ? 'not found' : 'not restored', each, file)
    if (markdown !== each.source && (await clean(markdown, options)).markdown !== markdown) {
      this.unstable++
      this.#tell('changed by a second run', each, file)
    }
  }

  async #outside(each: Damaged, file: File): Promise<void> {
    const { markdown } = await clean(each.source, { from: 'markdown', filename: file.path })
    const tally = this.foreign.get(each.place) ?? { cases: 0, changed: 0 }
    this.foreign.set(each.place, tally)
    tally.cases++
    if (markdown === each.source) return
    tally.changed++
    this.#tell('changed what is no prose', each, file)
  }

  #tell(what: string, { name, place, at, source }: Damaged, { path }: File): void {
    if (!this.#show) return
    const around = JSON.stringify(source.slice(Math.max(0, at - 25), at + 40))
    console.log(`${what}: ${path} at ${at}, ${name} in ${place}: ${around}`)
  }

  print(title: string): void {
    console.log(`\n${title.padEnd(32)}  cases    found  restored byte for byte`)
    for (const [name, { cases, found, restored }] of this.prose) {
      const share = (part: number): string => (part / cases).toFixed(3).padStart(9)
      console.log(name.padEnd(32) + String(cases).padStart(7) + share(found) + share(restored))
    }
    for (const [place, { cases, changed }] of this.foreign) console.log(`${place}: ${changed} of ${cases} changed`)
    console.log(`changed again by a second run: ${this.unstable}`)
  }
}

/** Damages the samples at every kind of place, in every way of writing lines. */
export async function damageSamples(folder: string, show: boolean): Promise<void> {
  const counts = new Counts(show)
  for (const name of readdirSync(folder).sort()) {
    const source = readFileSync(join(folder, name), 'utf8')
    for (const [variant, write] of Object.entries(VARIANTS)) {
      const file = { path: name, source: write(source) }
      const { findings } = await clean(file.source, { from: 'markdown', filename: name })
      if (findings.length > 0) console.log(`${name}, ${variant}: ${findings.length} findings before any damage`)
      const turns = variant === 'line feeds' ? TURNS : TURNS / 4
      for (let turn = 0; turn < turns; turn++) await counts.damaged(file, turn, true)
    }
  }
  counts.print('damaged samples')
}

/** Damages real files, each kind once in a file. */
export async function damageCorpus(files: readonly File[], show: boolean): Promise<void> {
  const counts = new Counts(show)
  for (const [turn, file] of files.entries()) await counts.damaged(file, turn, false)
  counts.print('damaged files')
}
