import type { CheerioAPI } from 'cheerio/slim'
import type { AnyNode, Element, ParentNode } from 'domhandler'
import { startOf } from '../source-place.js'

/** The places that a page keeps for parts that it sends later, `B:1` or `P:1`, and the parts, `S:1`. */
const PLACE = /^(.*)([BP]):([\da-f]+)$/
const PART = /^(.*)S:([\da-f]+)$/
/** What begins and ends the stretch that a part replaces; stretches may hold others. */
const EDGE = /<!--(\/?)\$[?!~]?-->/g
/** Pages with more are none of React's, and each part is looked for among its neighbours. */
const MAX_PARTS = 1000

/** From a comment to the one that ends its stretch. */
interface Stretch {
  end: number
}

/**
 * Parts of a page that stand, hidden, at its end: React sends a page before all of it is ready, and scripts of the
 * page move the rest into place. Most of an article may be among it.
 */
export class StreamedParts {
  readonly #places = new Map<string, Element>()
  readonly #parts = new Map<string, Element>()

  /** Notes an element that is a place or a part. */
  add(element: Element): void {
    const { id, hidden } = element.attribs
    if (id === undefined || this.#parts.size > MAX_PARTS) return
    const place = element.name === 'template' ? PLACE.exec(id) : null
    if (place !== null) this.#places.set(`${place[1]}${place[3]}`, element)
    const part = hidden === undefined ? null : PART.exec(id)
    if (part !== null) this.#parts.set(`${part[1]}${part[2]}`, element)
  }

  /**
   * Moves the parts where the scripts of the page would move them. What a reader sees until then, such as a note that
   * something is being loaded, becomes content of the template that marks the place: no reader sees that.
   *
   * @param page the page that holds them
   * @param source the same as text
   */
  place(page: CheerioAPI, source: string): void {
    if (this.#parts.size === 0 || this.#parts.size > MAX_PARTS) return
    const ends = endsOfStretches(source, [...this.#places.values()])
    for (const [key, part] of this.#parts) {
      const place = this.#places.get(key)
      if (place === undefined || isInside(place, part)) continue
      const replaced = siblingsTo(place, ends.get(place) ?? 0)
      // Cheerio breaks the chain of siblings where it is given nothing to insert.
      if (replaced.length > 0) page(place).append(replaced)
      if (part.children.length > 0) page(place).after([...part.children])
    }
  }
}

/** True for a page that would be moved into itself. */
function isInside(node: AnyNode, element: Element): boolean {
  for (let at: ParentNode | null = node.parent; at !== null; at = at.parent) if (at === element) return true
  return false
}

/** Where the stretches end that places stand in for. Where parts of parts belong (`P:1`) nothing stands before. */
function endsOfStretches(source: string, places: readonly Element[]): ReadonlyMap<Element, number> {
  const waiting = places.filter(({ attribs }) => PLACE.exec(attribs.id ?? '')?.[2] === 'B').reverse()
  const around = new Map<Element, Stretch>()
  const open: Stretch[] = []
  for (const { index, 1: slash } of source.matchAll(EDGE)) {
    for (let next = waiting.at(-1); next !== undefined && startOf(next) < index; next = waiting.at(-1)) {
      const stretch = open.at(-1)
      if (stretch !== undefined) around.set(next, stretch)
      waiting.pop()
    }
    if (slash === '') open.push({ end: 0 })
    else (open.pop() ?? { end: 0 }).end = index
  }
  return new Map([...around].map(([place, { end }]) => [place, end]))
}

function siblingsTo(place: Element, end: number): AnyNode[] {
  const found: AnyNode[] = []
  for (let at = place.next; at !== null && (at.startIndex ?? end) < end; at = at.next) found.push(at)
  return found
}
