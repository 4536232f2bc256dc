import { LOW_CONFIDENCE } from '../confidence.js'
import { printExactly } from './exact-json.js'
import type { Line } from './lines.js'
import { cleanLine, failed, type RecordOptions, type RecordResult } from './record.js'

/** What became of a group of records. */
export interface BatchResult {
  /** One JSON object a line. */
  readonly output: string
  readonly counts: Counts
}

/** Counts over records; plain data, so that it passes between threads. */
export interface Counts {
  documents: number
  failed: number
  empty: number
  lowConfidence: number
  charactersIn: number
  charactersOut: number
  /** By rule: documents it changed, and characters it removed. */
  rules: Record<string, { documents: number; characters: number }>
}

export function noCounts(): Counts {
  return { documents: 0, failed: 0, empty: 0, lowConfidence: 0, charactersIn: 0, charactersOut: 0, rules: {} }
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
    const result = 'code' in line ? failed(line.fields, line.code, line.message) : await cleanLine(line, options)
    countRecord(counts, result)
    parts.push(printExactly(result.record), '\n')
  }
  return { output: parts.join(''), counts }
}

/** The result of a record that could not even be tried. */
export function failedBatch(fields: Readonly<Record<string, unknown>>, code: string, message: string): BatchResult {
  const counts = noCounts()
  const result = failed(fields, code, message)
  countRecord(counts, result)
  return { output: `${printExactly(result.record)}\n`, counts }
}

function countRecord(counts: Counts, { result }: RecordResult): void {
  counts.documents++
  if (result === undefined) {
    counts.failed++
    return
  }
  const { stats, confidence, markdown } = result
  if (markdown === '') counts.empty++
  if (confidence < LOW_CONFIDENCE) counts.lowConfidence++
  counts.charactersIn += stats.charactersIn
  counts.charactersOut += stats.charactersOut
  for (const [rule, characters] of Object.entries(stats.removed)) addRule(counts, rule, 1, characters)
}

function addRule(counts: Counts, rule: string, documents: number, characters: number): void {
  counts.rules[rule] ??= { documents: 0, characters: 0 }
  counts.rules[rule].documents += documents
  counts.rules[rule].characters += characters
}

/** Adds counts to others. */
export function addCounts(sum: Counts, more: Counts): void {
  sum.documents += more.documents
  sum.failed += more.failed
  sum.empty += more.empty
  sum.lowConfidence += more.lowConfidence
  sum.charactersIn += more.charactersIn
  sum.charactersOut += more.charactersOut
  for (const [rule, { documents, characters }] of Object.entries(more.rules)) addRule(sum, rule, documents, characters)
}
