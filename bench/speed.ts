/**
 * Speed on flattened text, one process, through `--jsonl`, beside only reading and writing the same records.
 *
 * usage: npm run bench:speed -- [--data FOLDER] [--runs N] [--sizes 1,10,100]
 *
 * Sizes are megabytes of text in UTF-8; a size beyond the data repeats it. Prints how the time grows from
 * the smallest to the largest size as an exponent, what starting takes left out.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROGRAM, writeRecords } from './lib/filter.js'
import { measure, median } from './lib/measure.js'
import { recordsOf, sharedFolder } from './lib/shared.js'

const RENDERERS = ['resiliparse', 'bs4', 'lynx']
const COPY = `const rl=require('readline').createInterface({input:process.stdin});
rl.on('line',l=>process.stdout.write(JSON.stringify(JSON.parse(l))+'\\n'))`

interface Page {
  readonly id: string
  readonly text: string
}

interface Times {
  readonly megabytes: number
  readonly clean: number
  readonly copy: number
}

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    runs: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '1,10,100' },
  },
})
const shared = sharedFolder(flags.data)
const work = mkdtempSync(join(tmpdir(), 'clean-article-speed-'))
const node = quoted(process.execPath)
const input = quoted(join(work, 'in.jsonl'))

function cpuOf(command: string): number {
  return median(Array.from({ length: Number(flags.runs) }, () => measure(['sh', '-c', command]).cpu))
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** Pages of so many megabytes, the data over again where it is less. */
function* pagesOf(pages: readonly Page[], megabytes: number): Generator<Page> {
  let left = megabytes * 1e6
  for (let at = 0; left > 0; at++) {
    const page = pages[at % pages.length] as Page
    left -= Buffer.byteLength(page.text)
    yield { id: `${page.id}-${at}`, text: page.text }
  }
}

/** Seconds of CPU for some megabytes: what the program takes and what reading and writing alone takes. */
function timesOf(pages: readonly Page[], size: number): Times {
  const chosen = [...pagesOf(pages, size)]
  writeRecords(join(work, 'in.jsonl'), chosen)
  return {
    megabytes: chosen.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
    clean: cpuOf(`${node} ${quoted(PROGRAM)} --jsonl < ${input} > /dev/null 2>&1`),
    copy: cpuOf(`${node} -e ${quoted(COPY)} < ${input} > /dev/null`),
  }
}

function exponent(small: Times, large: Times, start: number): number {
  return Math.log((large.clean - start) / (small.clean - start)) / Math.log(large.megabytes / small.megabytes)
}

const sizes = flags.sizes.split(',').map(Number)
const start = cpuOf(`${node} ${quoted(PROGRAM)} --jsonl < /dev/null > /dev/null 2>&1`)
console.log(`starting takes ${(start * 1000).toFixed(0)} ms of CPU`)
console.log('renderer          MB   clean s   MB/s   copy s   MB/s   growth')
for (const renderer of RENDERERS) {
  const pages = [...recordsOf<Page>(join(shared, `data/text-dev/${renderer}.jsonl.gz`))]
  let first: Times | undefined
  for (const size of sizes) {
    const times = timesOf(pages, size)
    const cells = [
      times.megabytes.toFixed(1).padStart(8),
      times.clean.toFixed(2).padStart(10),
      (times.megabytes / times.clean).toFixed(1).padStart(7),
      times.copy.toFixed(2).padStart(9),
      (times.megabytes / times.copy).toFixed(0).padStart(7),
      (first === undefined ? '' : exponent(first, times, start).toFixed(2)).padStart(9),
    ]
    first ??= times
    console.log(renderer.padEnd(12) + cells.join(''))
  }
}
rmSync(work, { recursive: true })
