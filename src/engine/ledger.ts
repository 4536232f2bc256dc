import type { Change } from '../model/finding.js'
import { countFirst } from '../tools/count-first.js'

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
  readonly #byBlock = new Map<number, Entry[]>()
  /** Applied entries by block, those that stand last first: rules go through a block in that order. */
  readonly #applied = new Map<number, Entry[]>()
  #next = 0

  /**
   * Applied changes in a block that share source text with `[start, end)`. An insertion has no
   * source text of its own, so there touching is enough: the order of two would be lost otherwise.
   */
  overlapping(block: number, start: number, end: number): Entry[] {
    const applied = this.#applied.get(block) ?? []
    const found: Entry[] = []
    for (let index = countBehind(applied, end); index < applied.length; index++) {
      const entry = applied[index] as Entry
      if (entry.end < start) break
      const isInsertion = start === end || entry.start === entry.end
      if (isInsertion || (entry.start < end && start < entry.end)) found.push(entry)
    }
    return found.sort((a, b) => a.id - b.id)
  }

  /** A number for a change that is about to be added. */
  reserve(): number {
    return this.#next++
  }

  add(entry: Entry): void {
    this.#entries.set(entry.id, entry)
    const all = listOf(this.#byBlock, entry.block)
    all.push(entry)
    if (!entry.applied || entry.isPrefix) return
    const applied = listOf(this.#applied, entry.block)
    applied.splice(countBehind(applied, entry.start), 0, entry)
  }

  remove({ id, block, start }: Entry): void {
    this.#entries.delete(id)
    const applied = listOf(this.#applied, block)
    for (let index = countBehind(applied, start); index < applied.length; index++) {
      if (applied[index]?.id !== id) continue
      applied.splice(index, 1)
      return
    }
  }

  /** Hands what was recorded in a block to the one that it is part of now. */
  join(block: number, into: number): void {
    for (const entry of this.#byBlock.get(block) ?? [])
      if (this.#entries.has(entry.id)) this.add({ ...entry, block: into })
    this.#byBlock.delete(block)
    this.#applied.delete(block)
  }

  /** Forgets all that was recorded in a block: its removal covers it. */
  removeBlock(block: number): void {
    for (const { id } of this.#byBlock.get(block) ?? []) this.#entries.delete(id)
    this.#byBlock.delete(block)
    this.#applied.delete(block)
  }

  /** All changes by place in the source. */
  sorted(): Entry[] {
    const rank = (entry: Entry): number => (entry.isPrefix ? 0 : 1)
    return [...this.#entries.values()].sort(
      (a, b) => a.start - b.start || a.end - b.end || rank(a) - rank(b) || a.id - b.id,
    )
  }
}

function listOf(lists: Map<number, Entry[]>, block: number): Entry[] {
  const list = lists.get(block) ?? []
  if (list.length === 0) lists.set(block, list)
  return list
}

/** How many of the entries, which stand last first, begin behind a place. */
function countBehind(lastFirst: readonly Entry[], place: number): number {
  return countFirst(lastFirst, ({ start }) => start > place)
}
