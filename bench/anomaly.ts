/**
 * Scores the repair rules on damaged and healthy texts, beside the fixes in use: on the development cases
 * by their scorer, and on cases of our own (anomaly/own/cases.ts), by kind.
 *
 * usage: npm run bench:anomaly -- [--data FOLDER] [--own]
 *
 * With --own the cases of our own alone, which need no data.
 * FOLDER as in lib/shared.ts. Peers from npm and PyPI are installed into the bench's cache on the first run.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ownCases } from './anomaly/own/cases.js'
import { sharesOf, tableOf } from './anomaly/own/table.js'
import { type Fix, PYTHON_PEERS, peersHere, runPython } from './anomaly/peers.js'
import { runFilter, writeRecords } from './lib/filter.js'
import { recordsOf, sharedFolder } from './lib/shared.js'

interface Case {
  readonly id: string
  readonly input: string
}

const { values: flags } = parseArgs({ options: { data: { type: 'string' }, own: { type: 'boolean' } } })
const shared = flags.own === true ? '' : sharedFolder(flags.data)
const work = mkdtempSync(join(tmpdir(), 'clean-article-bench-'))
const casesFile = join(work, 'cases.jsonl')
const cases = flags.own === true ? [] : [...recordsOf<Case>(join(shared, 'data/anomaly-dev.jsonl.gz'))]
const own = ownCases()
writeRecords(casesFile, cases)

/** The scorer's report on one set of outputs. */
function score(outputs: readonly string[]): string {
  if (cases.length === 0) return ''
  const file = join(work, 'predictions.jsonl')
  writeRecords(
    file,
    cases.map(({ id }, index) => ({ id, output: outputs[index] })),
  )
  return execFileSync('python3', [join(shared, 'score/score_anomaly.py'), casesFile, file], { encoding: 'utf8' })
}

function ours(given: readonly Case[], strictness: string): string[] {
  const input = join(work, 'input.jsonl')
  writeRecords(
    input,
    given.map(({ id, input: text }) => ({ id, text })),
  )
  const options = ['--from', 'text', '--patch', '--only', 'repair', '--strictness', strictness]
  return runFilter(input, join(work, 'output.jsonl'), options).map(({ markdown }) => markdown ?? '')
}

/** The scorer's lines on all damaged and on all healthy cases. */
const summary = (report: string): string =>
  report
    .split('\n')
    .filter((line) => /^(?:positives|negatives)/.test(line))
    .join('\n')

try {
  for (const strictness of ['low', 'normal', 'high']) {
    const report = score(ours(cases, strictness))
    const outputs = ours(own, strictness)
    const isShort = strictness === 'low'
    console.log(`\n== clean-article --strictness ${strictness}\n${isShort ? summary(report) : report.trimEnd()}`)
    console.log(`-- cases of our own\n${isShort ? sharesOf(own, outputs) : tableOf(own, outputs)}`)
  }
  const texts = [...cases, ...own].map(({ input }) => input)
  const peer = (name: string, outputs: readonly string[] | undefined): void =>
    console.log(
      `\n== ${name}\n${outputs === undefined ? 'left out: could not be installed' : `${summary(score(outputs.slice(0, cases.length)))}\n-- cases of our own\n${sharesOf(own, outputs.slice(cases.length))}`}`,
    )
  for (const [name, fix] of Object.entries(await peersHere())) peer(name, fix && texts.map(fix as Fix))
  for (const name of PYTHON_PEERS) peer(name, runPython(name, texts))
} finally {
  rmSync(work, { recursive: true })
}
