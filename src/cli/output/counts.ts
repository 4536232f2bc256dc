import type { CleanResult } from '../../clean.js'
import { LOW_CONFIDENCE } from './confidence.js'

/** Counts over the documents that were cleaned. */
export interface ResultCounts {
  /** Documents of which nothing is left. */
  empty: number
  lowConfidence: number
  /** Code units of what was read, and of what was written. */
  charactersIn: number
  charactersOut: number
}

/**
 * Counts over a run, as `--summary-file` writes them; plain data, so that they pass between threads. What can be left
 * out is counted in findings, which a stream of records does not work out.
 */
export interface Counts extends ResultCounts {
  documents: number
  /** Documents that are not as they were read. */
  changed: number
  /** Documents that could not be read, cleaned or written. */
  failed: number
  errors?: number
  warnings?: number
  rules: Record<string, RuleCounts>
}

export interface RuleCounts {
  /** Documents that the rule changed; where findings are counted, also those that it only reports. */
  documents: number
  findings?: number
  /** Code units that the rule removed. */
  characters: number
}

export function noResults(): ResultCounts {
  return { empty: 0, lowConfidence: 0, charactersIn: 0, charactersOut: 0 }
}

export function countResult(counts: ResultCounts, { markdown, confidence, stats }: CleanResult): void {
  if (markdown.trim() === '') counts.empty++
  if (confidence < LOW_CONFIDENCE) counts.lowConfidence++
  counts.charactersIn += stats.charactersIn
  counts.charactersOut += stats.charactersOut
}
