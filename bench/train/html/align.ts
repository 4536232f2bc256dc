/**
 * The aligned oracle: which words of a page are the words of its gold text.
 *
 * A global alignment of two word sequences in which only equal words match and every gap, however
 * long, costs the same (Gotoh 1982, with no cost for extending a gap). A run of n matches is worth
 * n - GAP, so that a stray menu word is not taken for a word of the article, while a short line in
 * its place between two paragraphs continues the run and is.
 */

const GAP = 2.5
/** What is out of order is looked for again in what is left, at a higher price. */
const LATER_GAP = 8
const MAX_CELLS = 400_000_000

const FROM_RUN = 1
const LEFT = 2
const UP = 4

/** The words that `score.py` counts, as numbers. */
class Words {
  readonly #known = new Map<string, number>()

  of(text: string): Int32Array {
    const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
    return Int32Array.from(words, (word) => {
      const number = this.#known.get(word) ?? this.#known.size
      this.#known.set(word, number)
      return number
    })
  }
}

/** What the blocks of a page have of its gold text. */
export interface MatchedWords {
  /** The words of each block, and of the gold, as numbers. */
  readonly tokens: readonly Int32Array[]
  readonly goldTokens: Int32Array
  /** How many words of each block are words of the gold. */
  readonly matched: readonly number[]
}

/**
 * Finds the words of the gold in the blocks of a page.
 *
 * @param texts the blocks
 * @param gold the article
 */
export function matchedWords(texts: readonly string[], gold: string): MatchedWords {
  const words = new Words()
  const tokens = texts.map((text) => words.of(text))
  const goldTokens = words.of(gold)
  const flags = align(Int32Array.from(tokens.flatMap((block) => [...block])), goldTokens)
  let at = 0
  const matched = tokens.map((block) => {
    const from = at
    at += block.length
    return flags.subarray(from, at).reduce((sum, flag) => sum + flag, 0)
  })
  return { tokens, goldTokens, matched }
}

/**
 * Aligns a page's words to the gold's.
 *
 * @returns one byte a word of the page: 1 where it is a word of the gold; each gold word is used once
 */
function align(page: Int32Array, gold: Int32Array): Uint8Array {
  const matched = new Uint8Array(page.length)
  const used = new Uint8Array(gold.length)
  for (const gap of [GAP, LATER_GAP, LATER_GAP]) {
    const pageLeft = indicesOf(matched)
    const goldLeft = indicesOf(used)
    if (goldLeft.length < gap || pageLeft.length === 0) break
    const pairs = alignOnce(pick(page, pageLeft), pick(gold, goldLeft), gap)
    for (const [at, from] of pairs) {
      matched[pageLeft[at] as number] = 1
      used[goldLeft[from] as number] = 1
    }
    if (pairs.length === 0) break
  }
  return matched
}

function indicesOf(flags: Uint8Array): Int32Array {
  const indices: number[] = []
  for (const [index, flag] of flags.entries()) if (flag === 0) indices.push(index)
  return Int32Array.from(indices)
}

function pick(values: Int32Array, indices: Int32Array): Int32Array {
  return indices.map((index) => values[index] as number)
}

function alignOnce(page: Int32Array, whole: Int32Array, gap: number): readonly (readonly [number, number])[] {
  const gold = whole.subarray(0, Math.max(1, Math.min(whole.length, Math.floor(MAX_CELLS / page.length))))
  const width = gold.length + 1
  const steps = new Uint8Array((page.length + 1) * width)
  let run = new Float32Array(width).fill(-1e9)
  let free = new Float32Array(width)
  let nextRun = new Float32Array(width).fill(-1e9)
  let nextFree = new Float32Array(width)
  for (let i = 1; i <= page.length; i++) {
    const word = page[i - 1]
    nextFree[0] = 0
    for (let j = 1; j < width; j++) {
      let step = 0
      let ended = -1e9
      if (word === gold[j - 1]) {
        const continued = run[j - 1] as number
        const begun = free[j - 1] as number
        if (continued >= begun) step = FROM_RUN
        ended = 1 + Math.max(continued, begun)
      }
      nextRun[j] = ended
      let best = ended - gap
      const left = nextFree[j - 1] as number
      const up = free[j] as number
      if (left >= best && left >= up) {
        best = left
        step |= LEFT
      } else if (up >= best) {
        best = up
        step |= UP
      }
      nextFree[j] = best
      steps[i * width + j] = step
    }
    ;[run, nextRun] = [nextRun, run]
    ;[free, nextFree] = [nextFree, free]
  }
  return trace(steps, page.length, width)
}

function trace(steps: Uint8Array, rows: number, width: number): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = []
  let i = rows
  let j = width - 1
  let inRun = false
  while (i > 0 && j > 0) {
    const step = steps[i * width + j] as number
    if (!inRun && step & UP) i--
    else if (!inRun && step & LEFT) j--
    else {
      pairs.push([i - 1, j - 1])
      inRun = (step & FROM_RUN) !== 0
      i--
      j--
    }
  }
  return pairs.reverse()
}
