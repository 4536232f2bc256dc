import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What the operating system accounted for one finished command. */
export interface Usage {
  /** User and system time of the process tree, seconds. */
  readonly cpu: number
  /** Seconds on the clock. */
  readonly wall: number
  /** Peak memory of the largest process, megabytes. */
  readonly rss: number
}

const SCRIPT = fileURLToPath(new URL('measure.py', import.meta.url))

/** The middle value; of an even number the lower of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN
}

/**
 * Runs a command once and gives its usage.
 *
 * @throws Error when the command ends with another exit code than `expected`
 */
export function measure(command: readonly string[], expected = 0): Usage {
  const printed = execFileSync('python3', [SCRIPT, '1', ...command], { encoding: 'utf8' })
  const { cpu, wall, rss, status } = JSON.parse(printed) as Record<'cpu' | 'wall' | 'rss', number[]> & {
    status: number
  }
  if (status !== expected) throw new Error(`${command.join(' ')} ended with exit code ${status}`)
  return { cpu: cpu[0] ?? 0, wall: wall[0] ?? 0, rss: rss[0] ?? 0 }
}

/**
 * Runs commands in turn, A B C A B C, after one warm-up round, so that a drift of the machine's
 * speed falls on all of them alike.
 *
 * @returns the medians by name
 */
export function compare(commands: Readonly<Record<string, readonly string[]>>, runs: number): Record<string, Usage> {
  const usages: Record<string, Usage[]> = {}
  for (let round = 0; round <= runs; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const usage = measure(command)
      if (round === 0) usages[name] = []
      else usages[name]?.push(usage)
    }
  }
  return Object.fromEntries(
    Object.entries(usages).map(([name, list]) => [
      name,
      {
        cpu: median(list.map((u) => u.cpu)),
        wall: median(list.map((u) => u.wall)),
        rss: median(list.map((u) => u.rss)),
      },
    ]),
  )
}
