import { existsSync, statSync } from 'node:fs'
import { EXTENSIONS, extensionOf } from '../../detect/extensions.js'
import { UsageError } from '../../options.js'
import type { Flags } from '../arguments/flags.js'
import type { Arguments } from '../arguments/index.js'
import type { Settings } from '../clean-options.js'
import { wholeNumber } from '../clean-options.js'
import { createBatchSettings } from '../config/batch.js'
import { oneLine } from '../failure.js'
import { toFailure } from '../faults.js'
import { readBytes } from '../input/read.js'
import { undecodableBytes } from '../input/undecodable.js'
import { isTerminal, outliveReader, write } from '../output/streams.js'
import { createDelivery, type Delivery } from './deliver.js'
import { failedDocument, type Processed, processDocument } from './document.js'
import { createFilters, type Filters } from './filters.js'
import { findInputs } from './inputs.js'
import { createReports, type Reports } from './reports.js'
import { BatchTotals } from './totals.js'

/**
 * Cleans, checks or explains one or many documents.
 *
 * @returns 0; 1 for findings of `--check`, too many warnings or documents of which nothing is left;
 *   2 when a document could not be read, cleaned or written
 */
export async function runBatch(given: Arguments): Promise<number> {
  const { flags } = given
  outliveReader()
  refuseContradictions(given)
  const maxWarnings = wholeNumber(flags, 'max-warnings')
  const settings = await createBatchSettings(flags)
  const filters = await createFilters(flags)
  const inputs = given.inputs.length > 0 ? given.inputs : ((await filters.inputs()) ?? (await standardInput()))
  const { sources, ignored, has } = await findInputs(inputs, flags, settings.ignore)
  filters.accept(sources)
  for (const file of ignored) await notice(`${file} is ignored: --no-ignore reads it all the same`, flags)
  const reports = await createReports(flags, settings.plugins, given.inputs)
  const delivery = createDelivery(flags, { toStandardOutput: reports.leavesStandardOutput, isInput: has })
  const totals = new BatchTotals()
  for (const source of sources) {
    const run = { flags, filters, delivery, reports, totals }
    await handle(await read(source, await settings.for(source.filename), run), run)
  }
  await reports.end(totals)
  await filters.end()
  await finalNotices(totals, flags)
  return totals.exitCode(flags, maxWarnings)
}

interface Run {
  readonly flags: Flags
  readonly filters: Filters
  readonly delivery: Delivery
  readonly reports: Reports
  readonly totals: BatchTotals
}

async function read(source: Processed['source'], settings: Settings, { flags, filters }: Run): Promise<Processed> {
  try {
    const bytes = await readBytes(source, flags)
    const process = (): Promise<Processed> => processDocument(source, bytes, settings, flags)
    return await filters.apply(await filters.known(source, bytes, settings, process), settings)
  } catch (error) {
    if (error instanceof UsageError) throw error
    return failedDocument(source, error)
  }
}

async function handle(processed: Processed, { flags, delivery, reports, totals }: Run): Promise<void> {
  let outcome = processed
  try {
    const remark = await delivery.deliver(processed)
    if (remark !== undefined) await notice(`${processed.source.label}: ${remark}`, flags)
  } catch (error) {
    const { code, message } = toFailure(error)
    outcome = { ...processed, report: { ...processed.report, error: { code, message } } }
  }
  totals.add(outcome)
  await reports.add(outcome)
  const { source, decoded, report } = outcome
  if (report.error !== undefined) await tell(`${source.label}: ${report.error.message}`)
  else if (flags.check && reports.leavesUntold(report))
    await tell(`${source.label}: would be written anew; --diff shows it`)
  if (decoded !== undefined && decoded.undecodable > 0) {
    await notice(`${source.label}: ${undecodableBytes(decoded)}: read as U+FFFD`, flags)
  }
}

function refuseContradictions({ inputs, flags }: Arguments): void {
  const goals = (['check', 'write', 'output'] as const).filter((name) => flags[name] !== undefined)
  if (goals.length > 1) throw new UsageError(`--${goals[0]} and --${goals[1]} contradict each other: leave one out`)
  refuseMixedReports(flags)
  if (flags.output !== undefined) refuseFile(flags.output)
  // A folder, a pattern or what has changed may be many files, however many there are today.
  const isMany = inputs.length > 1 || inputs.some(mayBeMany) || (inputs.length === 0 && flags.changed !== undefined)
  const reads =
    goals.length === 1 || flags.diff || flags.explain || flags.format !== undefined || flags.report !== undefined
  const isBaseline = flags['suppress-all'] || flags['prune-suppressions']
  if (isMany && !reads && !isBaseline) {
    throw new UsageError('several inputs: add -o DIR, --write, --check or --jsonl')
  }
}

function mayBeMany(input: string): boolean {
  return /[*?{[]/.test(input) || statSync(input, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Other programs take a file after `-o`; a folder of its name would be made. */
function refuseFile(output: string): void {
  const isFile = output === '-' || EXTENSIONS[extensionOf(output)] !== undefined
  if (!isFile || existsSync(output)) return
  throw new UsageError(`-o ${output}: this is no folder: leave -o out, and a document goes to standard output (> FILE)`)
}

/** Reports that programs read have nothing else between them. */
function refuseMixedReports({ format, diff, explain }: Flags): void {
  if (format === undefined || format === 'stylish' || format === 'github' || !(diff || explain)) return
  throw new UsageError(`--${diff ? 'diff' : 'explain'} is no part of --format ${format}: leave one out`)
}

async function standardInput(): Promise<readonly string[]> {
  if (await isTerminal(0)) throw new UsageError('no input: name files or patterns; clean-article --help explains')
  return ['-']
}

async function notice(text: string, flags: Flags): Promise<void> {
  if (!flags.quiet) await tell(text)
}

/** One line on standard error, whatever the name of a file holds. */
function tell(text: string): Promise<void> {
  return write(2, `clean-article: ${oneLine(text)}\n`)
}

async function finalNotices(totals: BatchTotals, flags: Flags): Promise<void> {
  for (const message of totals.emptied) await tell(message)
  if (flags.verbose) await write(2, `clean-article: ${totals.text()}\n`)
}
