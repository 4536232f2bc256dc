import { appendFileSync, closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import type { Rule } from '../../model/rule.js'
import { createReporter, type ReportFormat } from '../../report/index.js'
import type { Reporter, ReporterOptions } from '../../report/reporter.js'
import { rules } from '../../rules/index.js'
import type { Flags } from '../arguments/flags.js'
import { VERSION } from '../commands/version.js'
import { isTerminal, write } from '../output/streams.js'
import { styleText } from '../output/style.js'
import { attempt, writeSummaryFile } from '../output/write-file.js'
import type { Processed } from './document.js'
import type { BatchTotals } from './totals.js'

/** All reports of a run. */
export interface Reports {
  /** Nothing else goes to standard output, so a clean document may. */
  readonly leavesStandardOutput: boolean
  /** True for a document that would be written anew although no finding of it is reported: formats for programs lack that. */
  leavesUntold(document: Processed['report']): boolean
  add(processed: Processed): Promise<void>
  end(totals: BatchTotals): Promise<void>
}

/** A place that a report is written to. */
interface Sink {
  write(text: string): Promise<void>
  close(): void
}

/**
 * The reports that the command line asks for.
 *
 * @param plugins rules of the configuration, for reports that list rules
 * @param inputs the arguments: a document is printed only when one alone is named
 */
export async function createReports(
  flags: Flags,
  plugins: readonly Rule[],
  inputs: readonly string[],
): Promise<Reports> {
  const wantsPrinted = flags.check || flags.diff || flags.explain || flags.format !== undefined
  const sink = flags['output-file'] === undefined ? standardOutput : fileSink(flags['output-file'])
  const isOnTerminal = sink === standardOutput && (await isTerminal(1))
  const style = await styleText(isOnTerminal)
  const delivers = flags.write || flags.output !== undefined
  const isBaseline = flags['suppress-all'] || flags['prune-suppressions']
  const options = {
    version: VERSION,
    rules: [...rules, ...plugins],
    style,
    separator: sep,
    documents: !flags.check && !delivers,
  }
  const format = formatOf(flags)
  const reporters = await createReporters(flags, format, options)
  const page = flags.report === undefined ? undefined : await openPage(flags.report)
  const reported = (document: Processed['report']): Processed['report'] =>
    flags.quiet ? errorsOnly(document) : document
  return {
    leavesUntold(document) {
      const isTold = format === undefined || format === 'stylish' || flags.diff === true
      return !isTold && document.cleaned?.changed === true && reported(document).findings.length === 0
    },
    leavesStandardOutput: inputs.length <= 1 && !delivers && !isBaseline && (!wantsPrinted || sink !== standardOutput),
    async add(processed) {
      const document = reported(processed.report)
      for (const reporter of reporters) await sink.write(reporter.add(document))
      await page?.add(document)
    },
    async end(totals) {
      for (const reporter of reporters) await sink.write(reporter.end())
      sink.close()
      await page?.end()
      if (flags['summary-file'] !== undefined) writeSummaryFile(flags['summary-file'], totals.summary())
      appendStepSummary(format, totals)
    },
  }
}

async function createReporters(
  flags: Flags,
  format: ReportFormat | undefined,
  options: ReporterOptions,
): Promise<Reporter[]> {
  const reporters: Reporter[] = []
  if (flags.explain) reporters.push((await import('../../report/explain.js')).explain(options))
  if (format !== undefined) reporters.push(await createReporter(format, options))
  if (flags.diff) reporters.push((await import('../../report/diff.js')).diff(options))
  return reporters
}

/** The format of the findings; none where only a diff or the explanation is asked for. */
function formatOf(flags: Flags): ReportFormat | undefined {
  if (flags.format !== undefined) return flags.format
  const isCheck = flags.check && !flags.explain
  if (!isCheck && flags['output-file'] === undefined) return undefined
  return process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'stylish'
}

function errorsOnly(document: Processed['report']): Processed['report'] {
  return { ...document, findings: document.findings.filter(({ severity }) => severity === 'error') }
}

const standardOutput: Sink = {
  write: (text) => (text === '' ? Promise.resolve() : write(1, text)),
  close() {},
}

function fileSink(path: string): Sink {
  const descriptor = attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'w')
  })
  return {
    async write(text) {
      // Unlike one call to write, it goes on where a part alone is taken.
      if (text !== '') attempt(path, () => writeFileSync(descriptor, text))
    },
    close: () => closeSync(descriptor),
  }
}

/** The review page, written to its file as documents come. */
async function openPage(
  path: string,
): Promise<{ add(document: Processed['report']): Promise<void>; end(): Promise<void> }> {
  const { reviewPage } = await import('../../report/page/index.js')
  const page = reviewPage()
  const sink = fileSink(path)
  return {
    add: (document) => sink.write(page.add(document)),
    async end() {
      await sink.write(page.end())
      sink.close()
    },
  }
}

/** GitHub shows ten annotations of a level at most; the summary of the job tells the whole. */
function appendStepSummary(format: ReportFormat | undefined, totals: BatchTotals): void {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (format !== 'github' || path === undefined || path === '') return
  const rows = Object.entries(totals.rules).map(
    ([rule, counts]) => `| ${rule} | ${counts.findings} | ${counts.documents} |`,
  )
  const table = rows.length === 0 ? [] : ['', '| rule | findings | documents |', '| --- | --- | --- |', ...rows]
  const { errors, warnings, documents } = totals.reported
  const head = `clean-article: ${errors} errors, ${warnings} warnings in ${documents} documents`
  attempt(path, () => appendFileSync(path, `${[head, ...table].join('\n')}\n`))
}
