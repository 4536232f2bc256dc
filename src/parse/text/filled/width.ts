/** No program fills wider lines. */
export const MAX_WIDTH = 132
/** How many telling lines a width must explain at the least. */
export const MIN_COUNT = 3

/** What tells that lines were filled up to a width. */
export interface Measure {
  /** Widths that are looked for, in columns, from this one on. */
  readonly minWidth: number
  /** Lines shorter than this say little of the width. */
  readonly telling: number
  /** Share of the telling lines that the width must explain. */
  readonly minShare: number
  /** Share of the breaks that fall inside a sentence: in verse and in lists of sentences few do. */
  readonly minInside: number
}

export const USUAL: Measure = { minWidth: 50, telling: 40, minShare: 0.6, minInside: 0.3 }
/**
 * Columns of print and messages of telephones. Lists are as narrow, so that more must agree; a line that begins with a
 * capital is none inside of a sentence.
 */
export const NARROW: Measure = { minWidth: 30, telling: 24, minShare: 0.9, minInside: 0.4 }
/** Columns by which people who break lines by hand stay under their width. */
const HAND_SLACK = 12

/** A break between two lines: the columns of the upper one with its indentation, and what they would be with the next line's first word. */
export interface Break {
  readonly width: number
  readonly withNext: number
}

/** How the lines of a document were wrapped. */
export interface Wrapping {
  /** The widest line in columns; 0 when the document was not wrapped. */
  readonly width: number
  /** Columns under the width at which a break still counts as forced. */
  readonly slack: number
}

const NOT_WRAPPED: Wrapping = { width: 0, slack: 0 }

/** What the telling breaks of a stretch of lines say of each width. */
export class Votes {
  /** Differences: the running sum is the number of breaks that the width explains. */
  readonly #gains = new Int32Array(MAX_WIDTH + 2)
  readonly #measure: Measure
  #telling = 0
  #inside = 0

  constructor(measure: Measure) {
    this.#measure = measure
  }

  add(found: Break, inside: boolean): void {
    if (found.width < this.#measure.telling) return
    this.#telling++
    if (found.width > MAX_WIDTH) return
    if (inside) this.#inside++
    const from = Math.max(found.width, this.#measure.minWidth)
    const to = Math.min(found.withNext, MAX_WIDTH + 1)
    if (from >= to) return
    this.#gains[from] = (this.#gains[from] as number) + 1
    this.#gains[to] = (this.#gains[to] as number) - 1
  }

  result(): Wrapping {
    const { minWidth, minShare, minInside } = this.#measure
    let best = 0
    let bestWidth = 0
    let explained = 0
    for (let width = minWidth; width <= MAX_WIDTH; width++) {
      explained += this.#gains[width] as number
      if (explained > best) {
        best = explained
        bestWidth = width
      }
    }
    const share = best / Math.max(1, this.#telling)
    if (best < MIN_COUNT || share < minShare || this.#inside < minInside * this.#telling) return NOT_WRAPPED
    return { width: bestWidth, slack: share > 0.9 ? 0 : HAND_SLACK }
  }
}
