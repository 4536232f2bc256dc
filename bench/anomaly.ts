/**
 * Scores the repair rules on damaged and healthy texts, beside the fixes in use.
 *
 * usage: npm run bench:anomaly -- [--data FOLDER]
 *
 * FOLDER as in lib/shared.ts. Peers from npm run where `npm install --no-save confusables out-of-character`
 * has put them, those from PyPI where `python3` (or the interpreter in PYTHON) imports them.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Fix, PYTHON_PEERS, peersHere, runPython } from './anomaly/peers.js'
import { runFilter, writeRecords } from './lib/filter.js'
import { recordsOf, sharedFolder } from './lib/shared.js'

interface Case {
  readonly id: string
  readonly input: string
}

const { values: flags } = parseArgs({ options: { data: { type: 'string' } } })
const shared = sharedFolder(flags.data)
const work = mkdtempSync(join(tmpdir(), 'clean-article-bench-'))
const casesFile = join(work, 'cases.jsonl')
const cases = [...recordsOf<Case>(join(shared, 'data/anomaly-dev.jsonl.gz'))]
writeRecords(casesFile, cases)

/** The scorer's report on one set of outputs. */
function score(outputs: readonly string[]): string {
  const file = join(work, 'predictions.jsonl')
  writeRecords(
    file,
    cases.map(({ id }, index) => ({ id, output: outputs[index] })),
  )
  return execFileSync('python3', [join(shared, 'score/score_anomaly.py'), casesFile, file], { encoding: 'utf8' })
}

function ours(strictness: string): string[] {
  const input = join(work, 'input.jsonl')
  writeRecords(
    input,
    cases.map(({ id, input: text }) => ({ id, text })),
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
    const report = score(ours(strictness))
    console.log(
      `\n== clean-article --strictness ${strictness}\n${strictness === 'normal' ? report.trimEnd() : summary(report)}`,
    )
  }
  const texts = cases.map(({ input }) => input)
  for (const [name, fix] of Object.entries(await peersHere())) {
    console.log(`\n== ${name}\n${fix === undefined ? 'not installed' : summary(score(texts.map(fix as Fix)))}`)
  }
  for (const name of PYTHON_PEERS) {
    const outputs = runPython(name, texts)
    console.log(`\n== ${name}\n${outputs === undefined ? 'not installed' : summary(score(outputs))}`)
  }
} finally {
  rmSync(work, { recursive: true })
}
