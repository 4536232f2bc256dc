import type { Measures } from './measures.js'

/** A run of blocks `[first, last]`; empty documents have `last` -1. */
export interface Run {
  readonly first: number
  readonly last: number
  /** Sum of the gains in the run. */
  readonly mass: number
}

/**
 * What each block adds to a run of prose: (prose - bias) · √words, the words clamped to 2..60 so that
 * neither a menu entry nor one giant block decides alone.
 */
export function gains(measures: Measures, prose: Float32Array, bias: number): Float64Array {
  const out = new Float64Array(measures.count)
  for (let block = 0; block < measures.count; block++) {
    const words = Math.min(60, Math.max(2, measures.words[block] as number))
    out[block] = ((prose[block] as number) - bias) * Math.sqrt(words)
  }
  return out
}

/** The run with the greatest sum (Kadane's scan) within `[from, to)`. */
export function heaviestRun(gain: Float64Array, from: number, to: number): Run {
  let best: Run = { first: from, last: Math.min(from, to - 1), mass: 0 }
  let start = from
  let sum = 0
  for (let block = from; block < to; block++) {
    if (sum <= 0) {
      sum = 0
      start = block
    }
    sum += gain[block] as number
    if (sum > best.mass) best = { first: start, last: block, mass: sum }
  }
  return best
}

/** The heavier of the best runs before and after a run. */
export function runnerUp(gain: Float64Array, run: Run): Run {
  const before = heaviestRun(gain, 0, run.first)
  const after = heaviestRun(gain, run.last + 1, gain.length)
  return before.mass > after.mass ? before : after
}
