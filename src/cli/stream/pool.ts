import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { Flags } from '../arguments/flags.js'
import { toFailure } from '../faults.js'
import type { WorkerTask } from '../worker.js'
import { addCounts, type BatchResult, cleanLines, failedBatch, noCounts } from './batch.js'
import { clock } from './clock.js'
import type { Line } from './lines.js'
import { otherFields, type RecordOptions } from './record.js'

/** Worker threads that clean records. */
export interface Pool {
  /** Number of threads. */
  readonly jobs: number
  /** Cleans a group of records; a record that takes too long or breaks its worker fails alone. */
  run(lines: readonly Line[]): Promise<BatchResult>
  close(): Promise<void>
}

/** The bundle's entry for workers lies beside the program or, seen from a chunk of it, one folder up. */
const WORKER_PLACES = ['../worker.cjs', '../worker.ts']

/** More threads than any machine has use for take minutes to start, and all of its memory. */
const MOST_JOBS = 256

/** How often the main thread looks for records that take too long, in milliseconds. */
const WATCH_INTERVAL = 50

/**
 * Starts worker threads.
 *
 * @param jobs number of threads; 0 for one a processor
 * @param timeout seconds that a record may take
 */
export function createPool(
  flags: Flags,
  options: RecordOptions,
  limits: { jobs: number; timeout: number | undefined },
): Pool {
  const jobs = limits.jobs === 0 ? availableParallelism() : Math.min(limits.jobs, MOST_JOBS)
  const pool = new Tinypool({
    filename: workerFile(),
    minThreads: jobs,
    maxThreads: jobs,
    workerData: { flags },
  })
  const run = async (lines: readonly Line[]): Promise<BatchResult> => {
    const buffers = lines.filter((line): line is Buffer => line instanceof Buffer)
    // Records that cannot be read are only reported, here.
    if (buffers.length !== lines.length) return inOrder(lines, run, (line) => cleanLines([line], options))
    const progress = new Int32Array(new SharedArrayBuffer(8))
    const watch = startWatch(progress, limits.timeout)
    try {
      const task: WorkerTask = { lines: buffers, progress }
      return (await pool.run(task, { signal: watch.signal })) as BatchResult
    } catch (error) {
      const index = Atomics.load(progress, 0)
      const failure = watch.signal.aborted ? timeoutFailure(limits.timeout) : toFailure(error)
      return around(buffers, index, run, (line) =>
        failedBatch(otherFields(line, options), failure.code, failure.message),
      )
    } finally {
      watch.stop()
    }
  }
  return { jobs, run, close: () => pool.destroy() }
}

function workerFile(): string {
  const found = WORKER_PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  if (found === undefined) throw new Error('worker.cjs is missing: install clean-article again')
  return found.href
}

function timeoutFailure(timeout: number | undefined): { code: string; message: string } {
  return { code: 'timeout', message: `took longer than the ${timeout} seconds of --timeout` }
}

/** Looks now and then whether the record in hand takes too long, and then ends its worker. */
function startWatch(progress: Int32Array, timeout: number | undefined): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController()
  if (timeout === undefined) return { signal: controller.signal, stop() {} }
  const timer = setInterval(() => {
    const since = Atomics.load(progress, 1)
    if (since !== 0 && clock() - since > timeout * 1000) controller.abort()
  }, WATCH_INTERVAL)
  return { signal: controller.signal, stop: () => clearInterval(timer) }
}

type Run = (lines: readonly Line[]) => Promise<BatchResult>

/** The results of the records before and after one that failed, and its own between them. */
async function around(
  lines: readonly Buffer[],
  index: number,
  run: Run,
  fail: (line: Buffer) => BatchResult,
): Promise<BatchResult> {
  const parts: BatchResult[] = []
  if (index > 0) parts.push(await run(lines.slice(0, index)))
  parts.push(fail(lines[index] as Buffer))
  if (index + 1 < lines.length) parts.push(await run(lines.slice(index + 1)))
  return joined(parts)
}

/** Runs each line by itself: records that are reported only, and those that are cleaned. */
async function inOrder(
  lines: readonly Line[],
  run: Run,
  report: (line: Line) => Promise<BatchResult>,
): Promise<BatchResult> {
  const parts: BatchResult[] = []
  for (const line of lines) parts.push(line instanceof Buffer ? await run([line]) : await report(line))
  return joined(parts)
}

function joined(parts: readonly BatchResult[]): BatchResult {
  const counts = noCounts()
  for (const part of parts) addCounts(counts, part.counts)
  return { output: parts.map(({ output }) => output).join(''), counts }
}
