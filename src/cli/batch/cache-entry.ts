import type { CleanResult } from '../../clean.js'
import type { Decoded } from '../../decode/index.js'
import type { Finding, Position } from '../../model/finding.js'
import { replay } from '../../report/replay.js'
import type { Source } from '../input/source.js'
import { type Processed, reportOf } from './document.js'

type StoredPosition = readonly [line: number, column: number, offset: number]

/** A finding without what its file tells: the removed text, and the inserted where it is the same. */
type StoredFinding = Omit<Finding, 'start' | 'end' | 'removed' | 'inserted' | 'file'> & {
  readonly start: StoredPosition
  readonly end: StoredPosition
  readonly inserted?: string
}

/** What cleaning a Markdown file has found out, without all that the file itself tells. */
export interface CacheEntry extends Pick<CleanResult, 'confidence' | 'metadata'> {
  readonly formatEvidence: string
  /** Removed code units by rule id. */
  readonly removed: CleanResult['stats']['removed']
  readonly findings: readonly StoredFinding[]
}

/**
 * What to keep of a document that was cleaned.
 *
 * @returns undefined where the result does not follow from the source and the findings: a document that
 *   could not be read, and one that was written anew, which would have to be kept whole
 */
export function entryOf({ source, decoded, result, report }: Processed): CacheEntry | undefined {
  if (decoded === undefined || result === undefined || report.cleaned === undefined) return undefined
  const { confidence, metadata, findings, stats, format } = result
  if (format !== 'markdown' || replay(decoded.text, findings) !== result.markdown) return undefined
  if (!findings.every((finding) => isTold(finding, decoded, source))) return undefined
  const { formatEvidence } = report.cleaned
  return { formatEvidence, confidence, metadata, removed: stats.removed, findings: findings.map(storedOf) }
}

/** The document as it was when the entry was made of it. */
export function restored(source: Source, decoded: Decoded, entry: CacheEntry): Processed {
  const { formatEvidence, confidence, metadata, removed } = entry
  const findings = entry.findings.map((finding) => findingOf(finding, decoded, source))
  const markdown = replay(decoded.text, findings)
  const stats = { charactersIn: decoded.text.length, charactersOut: markdown.length, removed }
  const result: CleanResult = { markdown, format: 'markdown', metadata, confidence, stats, findings }
  return { source, decoded, result, report: reportOf(source, decoded, result, formatEvidence) }
}

/** True when the file tells again what `storedOf` leaves out. */
function isTold({ removed, start, end, file }: Finding, { text }: Decoded, { filename }: Source): boolean {
  return removed === text.slice(start.offset, end.offset) && file === filename
}

function storedOf({ start, end, removed, inserted, file, ...rest }: Finding): StoredFinding {
  return {
    ...rest,
    start: storedPosition(start),
    end: storedPosition(end),
    ...(inserted === removed ? {} : { inserted }),
  }
}

/** Fields stand in the order in which `clean` gives them, so that reports are equal to the byte. */
function findingOf(stored: StoredFinding, { text }: Decoded, { filename }: Source): Finding {
  const start = positionOf(stored.start)
  const end = positionOf(stored.end)
  const removed = text.slice(start.offset, end.offset)
  const { rule, severity, risk, message, inserted = removed, confidence, evidence, applied } = stored
  return {
    rule,
    severity,
    risk,
    message,
    ...(filename === undefined ? {} : { file: filename }),
    start,
    end,
    removed,
    inserted,
    confidence,
    evidence,
    ...(applied === undefined ? {} : { applied }),
  }
}

function storedPosition({ line, column, offset }: Position): StoredPosition {
  return [line, column, offset]
}

function positionOf([line, column, offset]: StoredPosition): Position {
  return { line, column, offset }
}
