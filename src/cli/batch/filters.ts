import { clean } from '../../clean.js'
import { replay } from '../../report/replay.js'
import type { Flags } from '../arguments/flags.js'
import { cleanOptions, type Settings } from '../clean-options.js'
import type { Source } from '../input/source.js'
import type { CachedProcessing } from './cached.js'
import type { Processed } from './document.js'

/** What keeps documents and findings out of a run: the cache, unchanged lines, the baseline. */
export interface Filters {
  /** The inputs to take when none is named; undefined for standard input. */
  inputs(): Promise<readonly string[] | undefined>
  /** @throws UsageError for an input that a filter can say nothing of */
  accept(sources: readonly Source[]): void
  /** The document as it is known from an earlier run over the same bytes and settings, or else processed. */
  known(source: Source, bytes: Buffer, settings: Settings, process: () => Promise<Processed>): Promise<Processed>
  /** The document with the findings that count; a patched one with these alone applied. */
  apply(processed: Processed, settings: Settings): Promise<Processed>
  /** Writes what is kept between runs. */
  end(): Promise<void>
}

/** The filters that the command line asks for. */
export async function createFilters(flags: Flags): Promise<Filters> {
  const { hasSuppressions } = await import('./suppression-file.js')
  const cached: CachedProcessing | undefined = flags.cache ? (await import('./cached.js')).openCached(flags) : undefined
  const changed = flags.changed === undefined ? undefined : (await import('./changed.js')).changedLines(flags.changed)
  const suppressions = hasSuppressions(flags) ? (await import('./suppressions.js')).openSuppressions(flags) : undefined
  /** A patched document with what is asked for beside the findings: a canonical form, front matter. */
  const finished = async (patched: string, processed: Processed, settings: Settings): Promise<string> => {
    const { source, decoded, result, report } = processed
    if (result === undefined || result.markdown === replay(report.source, report.findings)) return patched
    const options = cleanOptions(flags, settings, source.filename, decoded?.url)
    return (await clean(patched, { ...options, from: result.format, only: [] })).markdown
  }
  return {
    inputs: async () => changed?.files,
    accept: (sources) => changed?.accept(sources),
    known: (source, bytes, settings, process) => cached?.known(source, bytes, settings, process) ?? process(),
    async apply(processed, settings) {
      const { source, report, decoded } = processed
      if (decoded === undefined) return processed
      let counted = report.findings
      if (changed !== undefined) counted = changed.among(source.path, counted, decoded)
      if (suppressions !== undefined) {
        const counting = new Set(counted)
        counted = suppressions.unknown(source, decoded.text, report.findings, (finding) => counting.has(finding))
      }
      if (changed === undefined && counted.length === report.findings.length) return processed
      const isPatch = processed.result?.format === 'markdown' || (flags.patch ?? settings.patch) === true
      if (!isPatch) return reporting(processed, counted)
      const patched = replay(report.source, counted)
      return writing(processed, counted, changed === undefined ? await finished(patched, processed, settings) : patched)
    },
    async end() {
      cached?.save()
      await suppressions?.save()
    },
  }
}

/** The document with only these findings reported; it counts as changed when one of them changes it. */
function reporting(processed: Processed, findings: Processed['report']['findings']): Processed {
  const { report } = processed
  if (report.cleaned === undefined) return processed
  const cleaned = { ...report.cleaned, changed: findings.some(({ applied }) => applied !== false) }
  return { ...processed, report: { ...report, findings, cleaned } }
}

/** The document with only these findings reported, and with what comes of them alone. */
function writing(processed: Processed, findings: Processed['report']['findings'], markdown: string): Processed {
  const { result, report } = processed
  if (result === undefined || report.cleaned === undefined) return processed
  const cleaned = { ...report.cleaned, markdown, changed: markdown !== report.source }
  return { ...processed, result: { ...result, markdown }, report: { ...report, findings, cleaned } }
}
