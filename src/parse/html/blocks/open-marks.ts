import type { Mark } from '../../../model/block.js'

/** A mark whose end moves while it is open. */
export type OpenMark = { -readonly [key in keyof Mark]: Mark[key] }

/** The open marks of a text that grows, one of a kind: what stands inside of its like is only counted. */
export class OpenMarks {
  readonly #open: OpenMark[] = []
  readonly #kinds: Mark['kind'][] = []
  readonly #counts = new Map<Mark['kind'], number>()

  /** Opens a mark; gives it unless its like is open already. */
  open(mark: Omit<Mark, 'from' | 'to'>, at: number): OpenMark | undefined {
    const { kind } = mark
    const count = this.#counts.get(kind) ?? 0
    this.#kinds.push(kind)
    this.#counts.set(kind, count + 1)
    if (count > 0) return undefined
    const opened: OpenMark = { ...mark, from: at, to: at }
    this.#open.push(opened)
    return opened
  }

  /** Closes the mark that was opened last; gives it unless its like is still open. */
  close(at: number): OpenMark | undefined {
    const kind = this.#kinds.pop()
    if (kind === undefined) return undefined
    const count = (this.#counts.get(kind) ?? 1) - 1
    this.#counts.set(kind, count)
    if (count > 0) return undefined
    const mark = this.#open.pop()
    if (mark !== undefined) mark.to = Math.max(mark.from, at)
    return mark
  }

  /**
   * Moves the marks that were opened before white space behind it.
   *
   * @returns true where a link is one of them
   */
  moveBehindSpace(at: number): boolean {
    let hasLink = false
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const mark = this.#open[i] as OpenMark
      if (mark.from < at) break
      mark.from = at + 1
      if (mark.kind === 'link') hasLink = true
    }
    return hasLink
  }

  /** Ends all at a place, as far as they go. */
  endAll(at: number): void {
    for (const mark of this.#open) mark.to = Math.max(mark.from, at)
  }

  /** The same marks as they go on in the next block. */
  restarted(): OpenMark[] {
    const open = this.#open.map((mark) => ({ ...mark, from: 0, to: 0 }))
    this.#open.splice(0, open.length, ...open)
    return [...open]
  }
}
