import { replay } from '../../report/replay.js'
import type { Flags } from '../arguments/index.js'
import type { Settings } from '../clean-options.js'
import type { Source } from '../read.js'
import type { CachedProcessing } from './cached.js'
import type { Processed } from './document.js'

/** What keeps documents and findings out of a run: the cache, unchanged lines, the baseline. */
export interface Filters {
  /** The inputs to take when none is named; undefined for standard input. */
  inputs(): Promise<readonly string[] | undefined>
  /** The document as it is known from an earlier run over the same bytes and settings, or else processed. */
  known(source: Source, bytes: Buffer, settings: Settings, process: () => Promise<Processed>): Promise<Processed>
  /** The document with the findings that count. */
  apply(processed: Processed): Processed
  /** Writes what is kept between runs. */
  end(): Promise<void>
}

/** The filters that the command line asks for. */
export async function createFilters(flags: Flags): Promise<Filters> {
  const { hasSuppressions } = await import('./suppression-file.js')
  const cached: CachedProcessing | undefined = flags.cache ? (await import('./cached.js')).openCached(flags) : undefined
  const changed = flags.changed === undefined ? undefined : (await import('./changed.js')).changedLines(flags.changed)
  const suppressions = hasSuppressions(flags) ? (await import('./suppressions.js')).openSuppressions(flags) : undefined
  return {
    inputs: async () => changed?.files,
    known: (source, bytes, settings, process) => cached?.known(source, bytes, settings, process) ?? process(),
    apply(processed) {
      const { source, report } = processed
      let outcome = processed
      if (changed !== undefined) {
        const touched = report.findings.filter((finding) => changed.includes(source.path, finding))
        outcome = limitedTo(processed, touched)
      }
      if (suppressions === undefined || processed.decoded === undefined || report.findings.length === 0) return outcome
      const unknown = suppressions.unknown(source.label, processed.decoded.text, outcome.report.findings)
      return reporting(outcome, unknown)
    },
    async end() {
      cached?.save()
      await suppressions?.save()
    },
  }
}

/** The document with only these findings applied, as far as its format can be patched. */
function limitedTo(processed: Processed, findings: Processed['report']['findings']): Processed {
  const { result, report } = processed
  if (result === undefined || report.cleaned === undefined || result.format !== 'markdown') {
    return reporting(processed, findings)
  }
  const markdown = replay(report.source, findings)
  const cleaned = { ...report.cleaned, markdown }
  return reporting({ ...processed, result: { ...result, markdown }, report: { ...report, cleaned } }, findings)
}

/** The document with only these findings reported; it counts as changed when one of them changes it. */
function reporting(processed: Processed, findings: Processed['report']['findings']): Processed {
  const { report } = processed
  if (report.cleaned === undefined) return processed
  const cleaned = { ...report.cleaned, changed: findings.some(({ applied }) => applied !== false) }
  return { ...processed, report: { ...report, findings, cleaned } }
}
