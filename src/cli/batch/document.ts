import { type CleanResult, clean } from '../../clean.js'
import type { Decoded } from '../../decode/index.js'
import { UsageError } from '../../options.js'
import type { ReportedDocument } from '../../report/reporter.js'
import type { Flags } from '../arguments/flags.js'
import { cleanOptions, type Settings } from '../clean-options.js'
import { toFailure } from '../faults.js'
import { formatFor } from '../format.js'
import { decodeInput } from '../input/read.js'
import type { Source } from '../input/source.js'

/** One input, cleaned or failed. */
export interface Processed {
  readonly source: Source
  readonly report: ReportedDocument
  /** Missing after a failure. */
  readonly decoded?: Decoded
  readonly result?: CleanResult
}

/**
 * Cleans one input.
 *
 * @param source where it comes from
 * @param bytes its content
 * @param settings the configuration that holds for it
 * @returns the result; a failure is a result too
 * @throws UsageError for options that no document can be cleaned with
 */
export async function processDocument(
  source: Source,
  bytes: Buffer,
  settings: Settings,
  flags: Flags,
): Promise<Processed> {
  try {
    const decoded = await decodeInput(bytes, source, flags)
    const options = cleanOptions(flags, settings, source.filename, decoded.url)
    const { format, evidence } = await formatFor(decoded.text, options, flags)
    const result = await clean(decoded.text, { ...options, from: format })
    return { source, decoded, result, report: reportOf(source, decoded, result, evidence) }
  } catch (error) {
    if (error instanceof UsageError) throw error
    return failedDocument(source, error)
  }
}

/** What is reported of an input that could not be read or cleaned. */
export function failedDocument(source: Source, error: unknown): Processed {
  const { code, message } = toFailure(error)
  const short = message.startsWith(`${source.label}: `) ? message.slice(source.label.length + 2) : message
  return { source, report: { file: source.label, findings: [], source: '', error: { code, message: short } } }
}

/**
 * What is reported of an input that was cleaned.
 *
 * @param formatEvidence what its format was told by
 */
export function reportOf(
  source: Source,
  decoded: Decoded,
  result: CleanResult,
  formatEvidence: string,
): ReportedDocument {
  const { format, findings } = result
  return {
    file: source.label,
    findings,
    source: decoded.text,
    hasByteOrderMark: decoded.hasByteOrderMark && decoded.encoding === 'utf-8',
    cleaned: {
      format,
      formatEvidence,
      encoding: decoded.encoding,
      encodingEvidence: decoded.evidence,
      metadata: result.metadata,
      confidence: result.confidence,
      stats: result.stats,
      markdown: result.markdown,
      changed: result.markdown !== decoded.text,
    },
  }
}
