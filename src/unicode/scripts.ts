/**
 * Scripts of characters (UAX #24), read from a generated table. Loaded only by rules that need it.
 */
import { SCRIPT_NAMES, SCRIPT_RUNS } from './scripts-data.js'

/** The script of characters that all scripts share: digits, punctuation, symbols, marks. */
export const COMMON = 0

const NAMES = ['Common', ...SCRIPT_NAMES.split(' ')]

/** Scripts that make up one writing system count as the first of them. */
const SAME_SYSTEM: Readonly<Record<string, string>> = { Hiragana: 'Han', Katakana: 'Han', Bopomofo: 'Han' }

/** The letters of nearly all text stand below this code point; rarer ones are looked up in the runs. */
const DIRECT = 0x32400

interface Runs {
  readonly starts: readonly number[]
  readonly systems: readonly number[]
}

function decodeRuns(): Runs {
  const starts: number[] = []
  const systems: number[] = []
  const parts = SCRIPT_RUNS.split(' ')
  let at = 0
  for (let i = 0; i < parts.length; i += 2) {
    const name = NAMES[Number.parseInt(parts[i + 1] as string, 36)] as string
    starts.push(at)
    systems.push(NAMES.indexOf(SAME_SYSTEM[name] ?? name))
    at += Number.parseInt(parts[i] as string, 36)
  }
  starts.push(at)
  systems.push(COMMON)
  return { starts, systems }
}

function direct({ starts, systems }: Runs): Uint8Array {
  const table = new Uint8Array(DIRECT)
  for (const [index, start] of starts.entries()) {
    if (start < DIRECT) table.fill(systems[index] as number, start, Math.min(starts[index + 1] ?? DIRECT, DIRECT))
  }
  return table
}

const RUNS = decodeRuns()
const TABLE = direct(RUNS)

/**
 * The writing system of a code point: the number of its script, the Japanese and Chinese scripts as
 * one (Han); `COMMON` for what all scripts share.
 */
export function systemAt(codePoint: number): number {
  if (codePoint < DIRECT) return TABLE[codePoint] as number
  let low = 0
  let high = RUNS.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((RUNS.starts[middle] as number) <= codePoint) low = middle
    else high = middle - 1
  }
  return RUNS.systems[low] as number
}

/** The name of a writing system, as UAX #24 spells it. */
export function systemName(system: number): string {
  return NAMES[system] ?? 'Common'
}
