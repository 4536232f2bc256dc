import type { SharedContext } from '../engine/run-rules.js'
import type { Format } from '../model/block.js'
import type { Metadata, ParsedDocument } from '../model/document.js'
import type { Change, Finding } from '../model/finding.js'
import { toFindings } from '../report/findings.js'
import { once } from '../tools/once.js'

/** Counts of one document, in UTF-16 code units. */
export interface Stats {
  readonly charactersIn: number
  readonly charactersOut: number
  /** Removed code units by rule id. */
  readonly removed: Readonly<Record<string, number>>
}

/** What `clean` returns. */
export interface CleanResult {
  /** The clean document. Ends with one line feed unless it is empty. */
  readonly markdown: string
  /** The format that was read. */
  readonly format: Format
  readonly metadata: Metadata
  /** How likely the result is the article, 0 to 1. */
  readonly confidence: number
  readonly stats: Stats
  /** Every change and report, by place in the source. Worked out when first asked for. */
  readonly findings: readonly Finding[]
}

/** All that a run came to. */
interface Outcome {
  readonly document: ParsedDocument
  readonly changes: readonly Change[]
  readonly metadata: () => Metadata
  readonly output: string
  readonly score: SharedContext['score']
  readonly language: SharedContext['language']
  /** The name that findings give. */
  readonly filename: string | undefined
}

/** The result of a run; metadata and findings are worked out when they are asked for. */
export function resultOf(outcome: Outcome): CleanResult {
  const { document, changes, metadata, output, score, language, filename } = outcome
  const findings = once(() => toFindings(document.source, changes, filename))
  const all = once((): Metadata => {
    const lang = metadata().lang ?? language()
    return lang === undefined ? metadata() : { ...metadata(), lang }
  })
  return {
    markdown: output,
    format: document.format,
    get metadata() {
      return all()
    },
    confidence: score()?.confidence ?? 1,
    stats: {
      charactersIn: document.source.length,
      charactersOut: output.length,
      removed: removedByRule(changes),
    },
    get findings() {
      return findings()
    },
  }
}

function removedByRule(changes: readonly Change[]): Record<string, number> {
  const removed = new Map<string, number>()
  for (const { applied, rule, start, end } of changes) {
    if (applied) removed.set(rule, (removed.get(rule) ?? 0) + end - start)
  }
  return Object.fromEntries(removed)
}
