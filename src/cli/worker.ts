import { workerData } from 'node:worker_threads'
import type { Flags } from './arguments/flags.js'
import { type BatchResult, cleanLines } from './stream/batch.js'
import { clock } from './stream/clock.js'
import { recordOptions } from './stream/record.js'

/** What the main thread hands to each worker when it starts. */
export interface WorkerSettings {
  readonly flags: Flags
}

/** A group of records to clean. */
export interface WorkerTask {
  /** Lines of JSON. */
  readonly lines: readonly Uint8Array[]
  /** Two numbers that the main thread watches: the record in hand, and since when in milliseconds. */
  readonly progress: Int32Array
}

// The pool hands its own data first and ours second.
const { flags } = (workerData as readonly [unknown, WorkerSettings])[1]
const options = recordOptions(flags)

/** Cleans the records of a task. */
export default async function cleanTask({ lines, progress }: WorkerTask): Promise<BatchResult> {
  const buffers = lines.map((line) => Buffer.from(line.buffer, line.byteOffset, line.byteLength))
  return cleanLines(buffers, await options, (index) => {
    Atomics.store(progress, 0, index)
    Atomics.store(progress, 1, clock())
  })
}
