/**
 * What Spark costs: CPU time for a document of the job in integrations/spark beside that of the command line alone.
 *
 * usage: npm run bench:spark -- [--documents N]
 *
 * Both clean N and 4N documents; the difference leaves the start of the cluster out. Needs Java 17; PySpark is
 * installed from PyPI into bench/.cache. The documents are those of bench/scale/records.mjs.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PROGRAM } from './lib/filter.js'
import { measure } from './lib/measure.js'
import { pythonPeers } from './lib/peers.js'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const JOB = here('../integrations/spark/clean_article_spark.py')
const PACKAGES = readFileSync(here('../integrations/spark/requirements.txt'), 'utf8').trim().split('\n')

const { values: flags } = parseArgs({ options: { documents: { type: 'string', default: '20000' } } })
const few = Number(flags.documents)
const many = 4 * few
const work = mkdtempSync(join(tmpdir(), 'clean-article-spark-'))

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function inputOf(documents: number): string {
  const path = join(work, `${documents}.jsonl`)
  const command = `${quoted(process.execPath)} ${quoted(here('scale/records.mjs'))} ${documents} > ${quoted(path)}`
  measure(['sh', '-c', command])
  return path
}

function aloneSeconds(documents: number): number {
  const command = `${quoted(process.execPath)} ${quoted(PROGRAM)} --jsonl < ${quoted(inputOf(documents))} > /dev/null`
  return measure(['sh', '-c', command]).cpu
}

function sparkSeconds(python: string, documents: number): number {
  const environment = `PYSPARK_PYTHON=${quoted(python)} SPARK_LOCAL_IP=127.0.0.1`
  const files = `--input ${quoted(inputOf(documents))} --format jsonl --output ${quoted(join(work, `out-${documents}`))}`
  const command = `--command ${quoted(`${process.execPath} ${PROGRAM}`)} --master 'local-cluster[1,1,1024]' --partitions 1`
  return measure(['sh', '-c', `${environment} ${quoted(python)} ${quoted(JOB)} ${files} ${command}`]).cpu
}

function main(): void {
  const python = pythonPeers(PACKAGES)
  if (python === undefined) {
    process.exitCode = 2
    return
  }
  const alone = aloneSeconds(many) - aloneSeconds(few)
  const spark = sparkSeconds(python, many) - sparkSeconds(python, few)
  const each = (seconds: number): string => `${((1e6 * seconds) / (many - few)).toFixed(0)} µs of CPU time a document`
  console.log(`command line alone  ${each(alone)}`)
  console.log(`Spark job           ${each(spark)}, ${(100 * (spark / alone - 1)).toFixed(0)}% more`)
}

main()
rmSync(work, { recursive: true })
