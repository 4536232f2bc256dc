import type { Change } from '../model/finding.js'

/** A change while the rules still run; `blocks` says which block it stands in. */
export interface Entry extends Change {
  readonly id: number
  readonly block: number
  /** A mark before the block, such as `# `: never merged with changes of the text behind it. */
  readonly isPrefix?: boolean
}

/**
 * The changes made so far. Applied changes never overlap in the source: one that touches an
 * earlier one replaces it, so replaying them in any order gives the same result.
 */
export class Ledger {
  readonly #entries = new Map<number, Entry>()
  readonly #byBlock = new Map<number, number[]>()
  #next = 0

  /**
   * Applied changes in a block that share source text with `[start, end)`. An insertion has no
   * source text of its own, so there touching is enough: the order of two would be lost otherwise.
   */
  overlapping(block: number, start: number, end: number): Entry[] {
    const found: Entry[] = []
    for (const id of this.#byBlock.get(block) ?? []) {
      const entry = this.#entries.get(id)
      if (!entry?.applied || entry.isPrefix) continue
      const isInsertion = start === end || entry.start === entry.end
      const touches = entry.start <= end && start <= entry.end
      if (isInsertion ? touches : entry.start < end && start < entry.end) found.push(entry)
    }
    return found
  }

  /** A number for a change that is about to be added. */
  reserve(): number {
    return this.#next++
  }

  add(entry: Entry): void {
    this.#entries.set(entry.id, entry)
    const ids = this.#byBlock.get(entry.block)
    if (ids === undefined) this.#byBlock.set(entry.block, [entry.id])
    else ids.push(entry.id)
  }

  remove(id: number): void {
    this.#entries.delete(id)
  }

  /** Forgets all that was recorded in a block: its removal covers it. */
  removeBlock(block: number): void {
    for (const id of this.#byBlock.get(block) ?? []) this.#entries.delete(id)
    this.#byBlock.delete(block)
  }

  /** All changes by place in the source. */
  sorted(): Entry[] {
    const rank = (entry: Entry): number => (entry.isPrefix ? 0 : 1)
    return [...this.#entries.values()].sort(
      (a, b) => a.start - b.start || a.end - b.end || rank(a) - rank(b) || a.id - b.id,
    )
  }
}
