import type { Flags } from '../arguments/flags.js'
import { isTerminal, write } from './streams.js'

/** Shows on a terminal how far a run is. */
export interface Progress {
  /** Tells how many more bytes of input were read. */
  addBytes(count: number): void
  /** Tells how many documents are done, and how many of them failed. */
  update(counts: { readonly documents: number; readonly failed: number }): Promise<void>
  /** Clears the line. */
  end(): Promise<void>
}

const INTERVAL = 200
const WIDTH = 20
const CLEAR = '\r\u001b[K'

/**
 * A progress line on standard error: none unless it is a terminal and standard output is not.
 *
 * @param totalBytes the size of the input, when it is known: then the time left is told
 */
export async function createProgress(flags: Flags, totalBytes: number | undefined): Promise<Progress> {
  const isShown = !flags.quiet && (await isTerminal(2)) && !(await isTerminal(1))
  if (!isShown) return { addBytes() {}, update: async () => {}, end: async () => {} }
  const begin = Date.now()
  let bytes = 0
  let shown = 0
  return {
    addBytes(count) {
      bytes += count
    },
    async update(counts) {
      const now = Date.now()
      if (now - shown < INTERVAL) return
      shown = now
      await write(2, `${CLEAR}${progressLine({ ...counts, bytes, totalBytes, seconds: (now - begin) / 1000 })}`)
    },
    end: () => write(2, CLEAR),
  }
}

/** Where a run stands. */
export interface ProgressState {
  readonly documents: number
  readonly failed: number
  readonly bytes: number
  readonly totalBytes: number | undefined
  readonly seconds: number
}

/** The progress in one line. */
export function progressLine({ documents, failed, bytes, totalBytes, seconds }: ProgressState): string {
  const speed = seconds === 0 ? 0 : documents / seconds
  const megabytes = seconds === 0 ? 0 : bytes / 1_000_000 / seconds
  const parts = [`${documents} documents`, `${speed.toFixed(0)}/s`, `${megabytes.toFixed(1)} MB/s`, `${failed} errors`]
  if (totalBytes === undefined || totalBytes === 0 || bytes === 0) return parts.join('  ')
  const share = Math.min(1, bytes / totalBytes)
  const filled = Math.round(share * WIDTH)
  const left = Math.round((seconds / share) * (1 - share))
  return [
    `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}]`,
    `${Math.floor(share * 100)}%`,
    ...parts,
    `${timeText(left)} left`,
  ].join('  ')
}

function timeText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}
