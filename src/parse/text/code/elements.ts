import { countFirst } from '../../../tools/count-first.js'
import type { Line } from '../lines/index.js'
import { isDeclaration, openedElement } from './signs.js'

/** How many lines an element of XML may have. */
const MAX_ELEMENT = 400

/** Where elements of XML end in the lines of a document. */
export class CodeElements {
  readonly #source: string
  readonly #lines: readonly Line[]
  #closersByTag: ReadonlyMap<string, readonly number[]> | undefined

  constructor(source: string, lines: readonly Line[]) {
    this.#source = source
    this.#lines = lines
  }

  /** The line that closes the element that a line opens, below a declaration; the line itself where none does. */
  closing(index: number): number {
    const text = this.#textAt(index)
    const at = isDeclaration(text) && index + 1 < this.#lines.length ? index + 1 : index
    const name = openedElement(at === index ? text : this.#textAt(at))
    if (name === undefined) return index
    const key = `${(this.#lines[at] as Line).indent} </${name}>`
    const closers = this.#closers().get(key) ?? []
    const close = closers[countFirst(closers, (closer) => closer <= at)]
    return close === undefined || close > at + MAX_ELEMENT ? index : close
  }

  /** The lines that are nothing but the end of an element, by its name and their indentation. */
  #closers(): ReadonlyMap<string, readonly number[]> {
    if (this.#closersByTag === undefined) {
      const closers = new Map<string, number[]>()
      for (const [index, line] of this.#lines.entries()) {
        if (!this.#source.startsWith('</', line.from)) continue
        const key = `${line.indent} ${this.#textAt(index)}`
        const same = closers.get(key)
        if (same === undefined) closers.set(key, [index])
        else same.push(index)
      }
      this.#closersByTag = closers
    }
    return this.#closersByTag
  }

  #textAt(index: number): string {
    const line = this.#lines[index] as Line
    return this.#source.slice(line.from, line.to)
  }
}
