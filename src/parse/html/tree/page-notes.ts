import { type Cheerio, type CheerioAPI, load } from 'cheerio/slim'
import type { Document, Element } from 'domhandler'
import { type Footnotes, NotedFootnotes } from '../notes/footnotes.js'
import { AriaStructure } from './aria-structure.js'
import { GoogleDocs } from './google-docs.js'
import { LOOKED_UP } from './rules.js'
import { StreamedParts } from './streamed.js'
import { Tabs } from './tabs.js'

/** The tree of a page, and what was met on the way that later steps would search the tree for. */
export interface PageTree {
  readonly root: Document
  /** All elements of a tag that metadata and styles are read from (`LOOKED_UP`), in document order, to filter and read. */
  named(tag: string): Cheerio<Element>
  readonly footnotes: Footnotes
  /** Tables that hold other tables. */
  readonly nestingTables: ReadonlySet<Element>
  /** Elements named like a byline or an author, outside of code. */
  readonly bylines: readonly Element[]
  /** Elements named like a date, and `time`, outside of code. */
  readonly dates: readonly Element[]
}

/** What a class attribute says of its element. */
interface NotedNames {
  readonly isDate: boolean
  readonly isAuthor: boolean
}

const NO_NAME: NotedNames = { isDate: false, isAuthor: false }

/** Pages with more bylines and dates than this are lists. */
const MAX_NOTED = 200

const AUTHOR_NAME = /author|byline|by-line|writer|contributor|username|posted-by|creator|autor|auteur/i
const AUTHOR_PAGE = /\/(?:authors?|profiles?|contributors?|autor(?:es|en)?|auteurs?)\/[^/]/i
const DATE_NAME = /date|time|publish|posted|updated/i

/** Keeps what is met while a tree is built. */
export class PageNotes implements PageTree {
  readonly root: Document
  readonly footnotes = new NotedFootnotes()
  readonly nestingTables = new Set<Element>()
  readonly bylines: Element[] = []
  readonly dates: Element[] = []
  /** By the text of the class attribute: templates repeat. */
  readonly #names = new Map<string, NotedNames>()
  readonly #named = new Map<string, Element[]>()
  readonly #streamed = new StreamedParts()
  readonly #aria = new AriaStructure()
  readonly #googleDocs = new GoogleDocs()
  readonly #tabs = new Tabs()
  readonly #page: CheerioAPI

  constructor(root: Document) {
    this.root = root
    this.#page = load(root)
  }

  named(tag: string): Cheerio<Element> {
    return this.#page(this.#named.get(tag) ?? [])
  }

  /** Finishes the tree once all of the page is in it. */
  finish(source: string): void {
    this.#streamed.place(this.#page, source)
    this.#aria.finish()
    this.#googleDocs.finish(this.#page)
    this.#tabs.finish()
    this.footnotes.finish()
  }

  /**
   * Notes what an element is good for.
   *
   * @param open the elements around it, outermost first
   * @param isOpen tells whether one of them has a tag, without a search
   */
  add(element: Element, open: readonly Element[], isOpen: (tag: string) => boolean): void {
    const tag = element.name
    // Names and dates inside of code are its examples.
    if (!isOpen('pre') && !isOpen('code')) this.#addNamed(tag, element)
    if (LOOKED_UP.has(tag)) {
      const known = this.#named.get(tag)
      if (known === undefined) this.#named.set(tag, [element])
      else known.push(element)
    }
    this.#streamed.add(element)
    this.#aria.add(element, isOpen('table'))
    this.#googleDocs.add(element)
    this.#tabs.add(element, open)
    this.footnotes.add(element)
    if (tag === 'table' && isOpen('table')) {
      const outer = open.findLast(({ name }) => name === 'table')
      if (outer !== undefined) this.nestingTables.add(outer)
    }
  }

  #namesOf(names: string): NotedNames {
    let noted = this.#names.get(names)
    if (noted === undefined) {
      noted = { isDate: DATE_NAME.test(names), isAuthor: AUTHOR_NAME.test(names) }
      this.#names.set(names, noted)
    }
    return noted
  }

  #addNamed(tag: string, element: Element): void {
    const { attribs } = element
    const names = attribs.class === undefined ? NO_NAME : this.#namesOf(attribs.class)
    const property = attribs.itemprop
    if (tag === 'time' || names.isDate || (property !== undefined && /^date/i.test(property))) {
      if (this.dates.length < MAX_NOTED) this.dates.push(element)
    }
    const isProfile = tag === 'a' && attribs.href !== undefined && AUTHOR_PAGE.test(attribs.href)
    const isAuthor =
      isProfile || attribs.rel === 'author' || (property !== undefined && /^(?:author|creator)$/i.test(property))
    const test = attribs['data-testid']
    if (isAuthor || names.isAuthor || (test !== undefined && AUTHOR_NAME.test(test))) {
      if (this.bylines.length < MAX_NOTED) this.bylines.push(element)
    }
  }
}
