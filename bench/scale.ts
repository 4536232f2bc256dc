/**
 * Many records in one process: peak memory at few and at many of them, and the speed that a second thread brings.
 *
 * usage: npm run bench:scale -- [--few N] [--many N] [--runs N]
 *
 * The records are short articles of our own making, from a fixed seed; they are written to the process as it reads.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PROGRAM } from './lib/filter.js'
import { measure, median } from './lib/measure.js'

const GENERATOR = fileURLToPath(new URL('scale/records.mjs', import.meta.url))

/** Enough for the start of the threads not to count. */
const THREADED_RECORDS = 60_000

const { values: flags } = parseArgs({
  options: {
    few: { type: 'string', default: '10000' },
    many: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
  },
})
const work = mkdtempSync(join(tmpdir(), 'clean-article-scale-'))

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

const NODE = quoted(process.execPath)
const RECORDS = `${NODE} ${quoted(GENERATOR)}`
const FILTER = `${NODE} ${quoted(PROGRAM)} --jsonl`

/** The records come through a pipe, so that the file system holds none of them; memory is that of the larger process. */
function printMemory(): void {
  console.log('records      peak MB   records/s (wall)')
  for (const records of [Number(flags.few), Number(flags.many)]) {
    const { rss, wall } = measure(['sh', '-c', `${RECORDS} ${records} | ${FILTER} > /dev/null 2>&1`])
    console.log(`${String(records).padEnd(9)}${rss.toFixed(0).padStart(11)}${(records / wall).toFixed(0).padStart(19)}`)
  }
}

/** From a file, so that nothing else takes a core. */
function printThreads(): void {
  const input = join(work, 'records.jsonl')
  measure(['sh', '-c', `${RECORDS} ${THREADED_RECORDS} > ${quoted(input)}`])
  const wallOf = (jobs: number): number =>
    measure(['sh', '-c', `${FILTER} --jobs ${jobs} ${quoted(input)} > /dev/null 2>&1`]).wall
  const pairs = Array.from({ length: Number(flags.runs) }, () => ({ one: wallOf(1), two: wallOf(2) }))
  const [one, two] = [median(pairs.map((pair) => pair.one)), median(pairs.map((pair) => pair.two))]
  console.log(
    `\n--jobs 1: ${one.toFixed(1)} s, --jobs 2: ${two.toFixed(1)} s, ${(one / two).toFixed(2)} times the speed`,
  )
}

printMemory()
printThreads()
rmSync(work, { recursive: true })
