import { statSync } from 'node:fs'
import { EXTENSIONS, extensionOf } from '../../detect/extensions.js'
import { UsageError } from '../../options.js'
import { BATCH_FLAGS } from '../arguments/batch.js'
import type { Flags } from '../arguments/flags.js'
import type { Arguments } from '../arguments/index.js'
import { seconds, wholeNumber } from '../clean-options.js'
import { DEFAULT_MAX_BYTES } from '../input/read.js'
import type { Counts } from '../output/counts.js'
import { createProgress, type Progress } from '../output/progress.js'
import { isTerminal, write } from '../output/streams.js'
import { writeSummaryFile } from '../output/write-file.js'
import { addCounts, type BatchResult, cleanLines, noCounts } from './batch.js'
import { countsText } from './counts-text.js'
import type { Line } from './lines.js'
import { recordOptions } from './record.js'
import { openRecords } from './source.js'

/**
 * Reads documents as a stream and writes one JSON object a line for each, in the order of the input.
 *
 * @returns 0; 1 when a record failed and `--fail-on-error` is given
 */
export async function runStream({ inputs, flags }: Arguments): Promise<number> {
  refuseContradictions(flags)
  const paths = inputs.length === 0 ? ['-'] : inputs
  refuseDocuments(paths)
  if (paths.includes('-') && (await isTerminal(0))) throw new UsageError('no input: name a file, or pipe records in')
  const counts = noCounts()
  const progress = await createProgress(flags, totalBytes(paths))
  const maxBytes = wholeNumber(flags, 'max-bytes') ?? DEFAULT_MAX_BYTES
  const cleaner = await createCleaner(flags)
  const queue = new OrderedOutput(cleaner.jobs * 2, counts, progress)
  try {
    for (const path of paths) {
      for await (const lines of openRecords(path, flags, maxBytes, (bytes) => progress.addBytes(bytes))) {
        for (const group of grouped(lines)) await queue.add(cleaner.run(group))
      }
    }
  } finally {
    // What came before the place where an input breaks is good.
    await queue.end().finally(() => cleaner.close())
  }
  await finish(counts, flags, progress)
  return flags['fail-on-error'] && counts.failed > 0 ? 1 : 0
}

function refuseContradictions(flags: Flags): void {
  const found = BATCH_FLAGS.find((name) => flags[name] !== undefined)
  if (found !== undefined) throw new UsageError(`--${found} does not go with a stream of records: use --findings`)
}

/** Each line of a page or of Markdown would be a record that fails. */
function refuseDocuments(paths: readonly string[]): void {
  const document = paths.find((path) => ['html', 'markdown'].includes(EXTENSIONS[extensionOf(path)] ?? ''))
  if (document === undefined) return
  throw new UsageError(
    `${document}: is called a document: use -o DIR, --write or --check, or pipe in what holds records`,
  )
}

interface Cleaner {
  readonly jobs: number
  run(lines: readonly Line[]): Promise<BatchResult>
  close(): Promise<void>
}

/** Cleans in this thread, or in workers when `--jobs` or `--timeout` needs them. */
async function createCleaner(flags: Flags): Promise<Cleaner> {
  const options = await recordOptions(flags)
  const jobs = wholeNumber(flags, 'jobs') ?? 1
  const timeout = seconds(flags)
  if (jobs !== 1 || timeout !== undefined) {
    return (await import('./pool.js')).createPool(flags, options, { jobs, timeout })
  }
  return { jobs: 1, run: (lines) => cleanLines(lines, options), close: async () => {} }
}

/** Records that a worker gets at once: enough to make the way worth while, few enough to share them well. */
const GROUP = 32

function* grouped(lines: readonly Line[]): Generator<readonly Line[]> {
  for (let at = 0; at < lines.length; at += GROUP) yield lines.slice(at, at + GROUP)
}

/** Writes results in the order of the input, as soon as they are there, and holds few of them at a time. */
class OrderedOutput {
  readonly #limit: number
  readonly #counts: Counts
  readonly #progress: Progress
  readonly #pending: Promise<void>[] = []
  #last: Promise<void> = Promise.resolve()

  constructor(limit: number, counts: Counts, progress: Progress) {
    this.#limit = limit
    this.#counts = counts
    this.#progress = progress
  }

  /** Takes a result to write; resolves when there is room for the next. */
  async add(result: Promise<BatchResult>): Promise<void> {
    const before = this.#last
    this.#last = result.then(async ({ output, counts }) => {
      await before
      await write(1, output)
      addCounts(this.#counts, counts)
      await this.#progress.update(this.#counts)
    })
    // A failure is thrown where the promise is awaited, here or at the end.
    this.#last.catch(() => {})
    this.#pending.push(this.#last)
    while (this.#pending.length >= this.#limit) await this.#pending.shift()
  }

  end(): Promise<void> {
    return this.#last
  }
}

/** Bytes of all inputs; undefined when one is no file. */
function totalBytes(paths: readonly string[]): number | undefined {
  let total = 0
  for (const path of paths) {
    const stat = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
    if (!stat?.isFile()) return undefined
    total += stat.size
  }
  return total
}

async function finish(counts: Counts, flags: Flags, progress: Progress): Promise<void> {
  await progress.end()
  if (!flags.quiet) await write(2, `clean-article: ${countsText(counts, { byRule: flags.verbose === true })}\n`)
  const path = flags['summary-file']
  if (path !== undefined) writeSummaryFile(path, counts)
}
