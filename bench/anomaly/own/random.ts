/** Numbers that are the same in every run (mulberry32). */
export interface Random {
  /** 0 to `below` - 1. */
  readonly number: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

/** A source of numbers that the seed decides. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const number = (below: number): number => Math.floor(next() * below)
  return { number, pick: <T>(list: readonly T[]): T => list[number(list.length)] as T }
}
