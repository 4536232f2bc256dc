import { execFileSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const PROGRAM = fileURLToPath(new URL('../../bin/clean-article.js', import.meta.url))

/** One record that the filter wrote. */
export interface Cleaned {
  readonly id: string
  readonly markdown?: string
  readonly title?: string | null
  readonly confidence?: number
  readonly error?: { readonly code: string; readonly message: string }
}

/** Writes records as JSON Lines. */
export function writeRecords(path: string, records: Iterable<object>): void {
  writeFileSync(path, Array.from(records, (record) => `${JSON.stringify(record)}\n`).join(''))
}

/**
 * Runs the built command line as a JSON Lines filter.
 *
 * @param input file of records
 * @param output file for the records that come out
 * @param flags what to give besides `--jsonl`
 * @returns what came out
 * @throws Error when the process fails
 */
export function runFilter(input: string, output: string, flags: readonly string[]): readonly Cleaned[] {
  const from = openSync(input, 'r')
  const to = openSync(output, 'w')
  try {
    execFileSync(process.execPath, [PROGRAM, '--jsonl', ...flags], { stdio: [from, to, 'ignore'] })
  } finally {
    closeSync(from)
    closeSync(to)
  }
  const lines = readFileSync(output, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Cleaned)
}
