import type { CheerioAPI } from 'cheerio/slim'
import type { Element } from 'domhandler'
import { elementBeside } from '../text-of.js'

/** `lst-kix_ab12cd-1`: a list, and how deep it stands. */
const LIST = /(?:^|\s)lst-kix_\w+-(\d)(?=\s|$)/
const TITLE = /(?:^|\s)title(?:\s|$)/
/** What the ids of headings begin with. */
const HEADING_ID = 'h.'
/** Each list is looked for among the elements beside it. */
const MOST_LISTS = 2000

/** Documents of Google say by classes alone what is their title, and which lists stand in an item of the list before. */
export class GoogleDocs {
  readonly #titles: Element[] = []
  readonly #levels = new Map<Element, number>()

  add(element: Element): void {
    const { class: names, id } = element.attribs
    if (names === undefined) return
    if (element.name === 'p') {
      if (id?.startsWith(HEADING_ID) === true && TITLE.test(names)) this.#titles.push(element)
      return
    }
    if (element.name !== 'ul' && element.name !== 'ol') return
    const level = LIST.exec(names)?.[1]
    if (level !== undefined) this.#levels.set(element, Number(level))
  }

  /** Renames the title and moves lists into those that they belong to, once all of the page is in the tree. */
  finish(page: CheerioAPI): void {
    for (const title of this.#titles) title.name = 'h1'
    if (this.#levels.size > MOST_LISTS) return
    for (const [list, level] of this.#levels) {
      const outer = this.#outerOf(elementBeside(list, 'prev'), level)
      if (outer !== undefined) page(outer).append(page(list))
    }
  }

  /** The innermost list at the end of another that a list of some level stands in. */
  #outerOf(before: Element | undefined, level: number): Element | undefined {
    let outer: Element | undefined
    for (let at = before; at !== undefined && (this.#levels.get(at) ?? level) < level; at = lastOf(at)) outer = at
    return outer
  }
}

function lastOf({ children }: Element): Element | undefined {
  return children.findLast((child): child is Element => 'attribs' in child)
}
