/**
 * Speed on flattened text, one process, through `--jsonl`, beside only reading and writing the same records.
 *
 * usage: npm run bench:speed -- [--data FOLDER] [--runs N]
 *
 * Megabytes are those of the text in UTF-8. Also prints how the time grows from a part of the records to all.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROGRAM, writeRecords } from './lib/filter.js'
import { measure, median } from './lib/measure.js'
import { recordsOf, sharedFolder } from './lib/shared.js'

const RENDERERS = ['resiliparse', 'bs4', 'lynx']
const PARTS = [0.1, 1]
const COPY = `const rl=require('readline').createInterface({input:process.stdin});
rl.on('line',l=>process.stdout.write(JSON.stringify(JSON.parse(l))+'\\n'))`

interface Page {
  readonly id: string
  readonly text: string
}

const { values: flags } = parseArgs({
  options: { data: { type: 'string' }, runs: { type: 'string', default: '3' } },
})
const shared = sharedFolder(flags.data)
const work = mkdtempSync(join(tmpdir(), 'clean-article-speed-'))

function cpuOf(command: string): number {
  return median(Array.from({ length: Number(flags.runs) }, () => measure(['sh', '-c', command]).cpu))
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** Seconds of CPU for some records: what the program takes and what reading and writing alone takes. */
function timesOf(pages: readonly Page[]): { megabytes: number; clean: number; copy: number } {
  const input = join(work, 'in.jsonl')
  writeRecords(
    input,
    pages.map(({ id, text }) => ({ id, text })),
  )
  const node = quoted(process.execPath)
  return {
    megabytes: pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
    clean: cpuOf(`${node} ${quoted(PROGRAM)} --jsonl < ${quoted(input)} > /dev/null 2>&1`),
    copy: cpuOf(`${node} -e ${quoted(COPY)} < ${quoted(input)} > /dev/null`),
  }
}

console.log('records           MB   clean s   MB/s   copy s   MB/s   growth')
for (const renderer of RENDERERS) {
  const pages = [...recordsOf<Page>(join(shared, `data/text-dev/${renderer}.jsonl.gz`))]
  let before: { megabytes: number; clean: number } | undefined
  for (const part of PARTS) {
    const times = timesOf(pages.slice(0, Math.ceil(pages.length * part)))
    const growth =
      before === undefined ? 1 : Math.log(times.clean / before.clean) / Math.log(times.megabytes / before.megabytes)
    before = times
    const cells = [
      times.megabytes.toFixed(1).padStart(8),
      times.clean.toFixed(2).padStart(10),
      (times.megabytes / times.clean).toFixed(1).padStart(7),
      times.copy.toFixed(2).padStart(9),
      (times.megabytes / times.copy).toFixed(0).padStart(7),
      growth.toFixed(2).padStart(9),
    ]
    console.log(renderer.padEnd(12) + cells.join(''))
  }
}
rmSync(work, { recursive: true })
