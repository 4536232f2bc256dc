import { toFailure } from '../faults.js'
import { type Counts, countResult, noResults } from '../output/counts.js'
import { printExactly } from './exact-json.js'
import type { Line } from './lines.js'
import { cleanLine, failed, otherFields, type RecordOptions, type RecordResult } from './record.js'

/** What became of a group of records. */
export interface BatchResult {
  /** One JSON object a line. */
  readonly output: string
  readonly counts: Counts
}

export function noCounts(): Counts {
  return { documents: 0, changed: 0, failed: 0, ...noResults(), rules: {} }
}

/**
 * Cleans a group of records one after the other.
 *
 * @param lines the records
 * @param options how they are read and written
 * @param onStart is told the place of each record before it is cleaned
 */
export async function cleanLines(
  lines: readonly Line[],
  options: RecordOptions,
  onStart: (index: number) => void = () => {},
): Promise<BatchResult> {
  const counts = noCounts()
  const parts: string[] = []
  for (const [index, line] of lines.entries()) {
    onStart(index)
    const tried = 'code' in line ? failed(line.fields, line.code, line.message) : await cleanLine(line, options)
    const { result, text } = written(tried, () => ('code' in line ? line.fields : otherFields(line, options)))
    countRecord(counts, result)
    parts.push(text, '\n')
  }
  return { output: parts.join(''), counts }
}

/** The result of a record that could not even be tried. */
export function failedBatch(fields: Fields, code: string, message: string): BatchResult {
  const counts = noCounts()
  const { result, text } = written(failed(fields, code, message), () => fields)
  countRecord(counts, result)
  return { output: `${text}\n`, counts }
}

type Fields = Readonly<Record<string, unknown>>

/** A result as JSON; one whose fields are nested too deeply to be written fails, and loses those. */
function written(result: RecordResult, others: () => Fields): { result: RecordResult; text: string } {
  try {
    return { result, text: printExactly(result.record) }
  } catch (error) {
    const fields = Object.entries(others()).filter(([, value]) => isWritable(value))
    const cause = result.result === undefined ? result.record.error : tooDeepOr(error)
    const record = { ...Object.fromEntries(fields), error: cause }
    return { result: { record }, text: printExactly(record) }
  }
}

function tooDeepOr(error: unknown): { code: string; message: string } {
  const isTooDeep = error instanceof RangeError && /call stack/i.test(error.message)
  const { code, message } = isTooDeep
    ? { code: 'too-deep', message: 'fields are nested too deeply to be written again: leave them out' }
    : toFailure(error)
  return { code, message }
}

function isWritable(value: unknown): boolean {
  try {
    printExactly([[value]])
    return true
  } catch {
    return false
  }
}

function countRecord(counts: Counts, { result, changed }: RecordResult): void {
  counts.documents++
  if (result === undefined) {
    counts.failed++
    return
  }
  if (changed) counts.changed++
  countResult(counts, result)
  for (const [rule, characters] of Object.entries(result.stats.removed)) addRule(counts, rule, 1, characters)
}

function addRule(counts: Counts, rule: string, documents: number, characters: number): void {
  counts.rules[rule] ??= { documents: 0, characters: 0 }
  counts.rules[rule].documents += documents
  counts.rules[rule].characters += characters
}

/** Adds counts to others. */
export function addCounts(sum: Counts, more: Counts): void {
  sum.documents += more.documents
  sum.changed += more.changed
  sum.failed += more.failed
  sum.empty += more.empty
  sum.lowConfidence += more.lowConfidence
  sum.charactersIn += more.charactersIn
  sum.charactersOut += more.charactersOut
  for (const [rule, { documents, characters }] of Object.entries(more.rules)) addRule(sum, rule, documents, characters)
}
