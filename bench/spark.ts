/**
 * What Apache Spark adds to the cost of a document: the job of integrations/spark/ and the plain command line on the
 * same records, all processes of either on one processor core, so that time on the clock is all that they compute.
 * What starting takes is left out: the figures are the time of many records less that of few. Starting takes half a
 * minute on one core and varies by seconds, so that fewer records than the default say little.
 *
 * usage: npm run bench:spark -- [--few N] [--many N]
 *
 * Needs Linux (`taskset`) and Java 17; PySpark is installed into the bench's cache on the first run.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PROGRAM } from './lib/filter.js'
import { measure } from './lib/measure.js'
import { pythonPeers } from './lib/peers.js'

const GENERATOR = fileURLToPath(new URL('scale/records.mjs', import.meta.url))
const SPARK = fileURLToPath(new URL('../integrations/spark/', import.meta.url))
const ONE_CORE = ['taskset', '--cpu-list', '0']

const { values: flags } = parseArgs({
  options: { few: { type: 'string', default: '5000' }, many: { type: 'string', default: '75000' } },
})
const work = mkdtempSync(join(tmpdir(), 'clean-article-spark-'))

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function inputOf(records: number): string {
  const path = join(work, `${records}.jsonl`)
  execFileSync('sh', ['-c', `${quoted(process.execPath)} ${quoted(GENERATOR)} ${records} > ${quoted(path)}`])
  return path
}

function plainSeconds(input: string): number {
  const command = `${quoted(process.execPath)} ${quoted(PROGRAM)} --jsonl ${quoted(input)} > /dev/null 2>&1`
  return measure([...ONE_CORE, 'sh', '-c', command]).wall
}

function sparkSeconds(python: string, input: string): number {
  const job = [
    join(SPARK, 'clean_article_spark.py'),
    ...['--master', 'local[1]', '--format', 'jsonl', '--input', input],
    ...['--output', `${input}.clean`, '--command', `${process.execPath} ${PROGRAM}`],
  ]
  const command = `PYSPARK_PYTHON=${quoted(python)} ${[python, ...job].map(quoted).join(' ')} > /dev/null 2>&1`
  return measure([...ONE_CORE, 'sh', '-c', command]).wall
}

function print(python: string): void {
  const [few, many] = [Number(flags.few), Number(flags.many)]
  const inputs = [inputOf(few), inputOf(many)] as const
  const perRecord = (seconds: (input: string) => number): number =>
    (seconds(inputs[1]) - seconds(inputs[0])) / (many - few)
  const plain = perRecord(plainSeconds)
  const spark = perRecord((input) => sparkSeconds(python, input))
  const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(3)} ms`
  console.log(
    `a record of ${few} to ${many} on one core: ${milliseconds(plain)} plain, ${milliseconds(spark)} in Spark`,
  )
  console.log(`overhead of Spark: ${((spark / plain - 1) * 100).toFixed(0)} %`)
}

const requirements = readFileSync(join(SPARK, 'requirements.txt'), 'utf8').trim().split('\n')
const python = pythonPeers(requirements)
if (python !== undefined) print(python)
rmSync(work, { recursive: true })
