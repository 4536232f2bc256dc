import { tellsOfEvent } from '../language/events.js'
import { categoryMask, masksOf } from '../lexicon/index.js'
import type { Block, Role } from '../model/block.js'
import type { Metadata, ParsedDocument, Roles } from '../model/document.js'
import { isDense } from '../unicode/dense.js'
import { type BodyRun, bodyRun, endsSentence, isRunningText } from './body.js'
import { dateInLine } from './dates.js'
import type { FoundDate } from './found-date.js'
import { furtherScripts } from './load-further.js'
import { authorOf, isBareName, nameAtStart } from './names.js'
import { isSalutation } from './salutation.js'
import { SAYS_WHO } from './says-who.js'
import { isOutdentedName } from './title/browser-layout.js'
import { findTitle, type Title } from './title/index.js'

/** How far from the body the lines about the article stand, in blocks. */
const BEFORE_BODY = 14
const AFTER_BODY = 6
/** Words around a date that is all that its line tells. */
const MAX_DATE_REST = 40
const MIN_DECK = 40
/** The same between the headline and the byline, and of East Asian text. */
const MIN_NEAR_DECK = 25
const MIN_DENSE_DECK = 10
const MAX_DECK = 400
/** So many lines that name other authors in the same way make the names facts of the text. */
const OTHER_AUTHORS = 2
/** More lines of nothing but a date are cells of a table. */
const MOST_DATES = 6
/** So many other items with dates make a list of them. */
const OTHER_ITEMS = 2
/** What stands before "by" in a line from which a date was taken out: that it was posted on it, a time, marks. */
const BEFORE_NAME = /^(?:\w+ on)? {2,}(?:at )?[ ,:\d]*(?:[AaPp]\.?[Mm]\b)?[. |•·,–—-]*/
/** "Effective beginning 6/2/2025:" says when what follows holds. */
const LEADS_ON = /[:：]$/
/** A name with a word in brackets after it is that of a thing, of which there are several kinds. */
const KIND = /^\s*\([^()]*\)$/
/** How far below its date a letter greets somebody. */
const UNDER_DATE = 3
const APPEALS = categoryMask('advertising', 'newsletter', 'subscribe', 'support', 'cookies', 'consent', 'appPromo')
const READING_TIME = categoryMask('readingTime')

/**
 * Finds the title, deck, byline, date and biography of a text. A block that could be something else
 * gets no role.
 */
export function findTextRoles(document: ParsedDocument): Roles {
  const { blocks } = document
  const body = bodyRun(blocks)
  return new RoleFinder(blocks, body, document.metadata).find()
}

class RoleFinder {
  readonly #blocks: readonly Block[]
  #body: BodyRun
  readonly #roles = new Map<number, Role>()
  readonly #metadata: { -readonly [Key in keyof Metadata]: Metadata[Key] }

  constructor(blocks: readonly Block[], body: BodyRun, metadata: Metadata) {
    this.#blocks = blocks
    this.#body = body
    this.#metadata = { ...metadata }
  }

  find(): Roles {
    const title = findTitle(this.#blocks, this.#body)
    if (title !== undefined) this.#setTitle(title)
    if (this.#body.to === 0) return this.#found()
    const top = title?.index ?? Math.max(0, this.#body.from - BEFORE_BODY)
    const from = Math.max(0, top - 3)
    const to = Math.min(this.#body.from + 3, this.#blocks.length)
    this.#bylines(from, to)
    this.#bylines(Math.max(this.#body.from, this.#body.to - 2), Math.min(this.#body.to + 2, this.#blocks.length))
    this.#dates(from, to)
    if (title !== undefined) this.#deck(title.index)
    this.#bareName(top)
    this.#biography()
    return this.#found()
  }

  #found(): Roles {
    const roles = this.#roles
    return { of: (block) => roles.get(block.id), metadata: this.#metadata }
  }

  #at(index: number): Block {
    return this.#blocks[index] as Block
  }

  #roleAt(index: number): Role | undefined {
    return this.#roles.get(this.#blocks[index]?.id ?? -1)
  }

  #set(block: Block, role: Role): void {
    if (!this.#roles.has(block.id)) this.#roles.set(block.id, role)
  }

  #setTitle(title: Title): void {
    this.#set(this.#at(title.index), 'title')
    this.#metadata.title ??= title.text
    // A long headline, or what stands above it, may open the run of the body.
    const { from, to } = this.#body
    const below = title.index + 1
    if (from < below && below < to) this.#body = { from: below, to }
  }

  /** Lines that say by whom, within block indices `[from, to)`. */
  #bylines(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const block = this.#at(index)
      if (isRunningText(block)) continue
      const date = dateInLine(block.text)
      const author = authorOf(block.text) ?? authorOf(date?.rest.replace(BEFORE_NAME, '') ?? '')
      if (author === undefined || this.#isOneOfSeveral(block.text, author)) continue
      this.#set(block, 'byline')
      this.#metadata.author ??= author
      if (date?.iso !== undefined) this.#metadata.date ??= date.iso
    }
  }

  /** True for a line like `Author: ...` in a text that names others so: they are those of the books that it tells of. */
  #isOneOfSeveral(text: string, author: string): boolean {
    const label = text.slice(0, text.indexOf(author)).trim()
    if (!/[\s:：]/.test(label)) return false
    const others = this.#blocks.filter(
      (other) => other.text !== text && other.text.startsWith(label) && authorOf(other.text) !== undefined,
    )
    return others.length >= OTHER_AUTHORS
  }

  /** Lines that hold a date and hardly anything else; below the first lines of the body only those beside a byline. */
  #dates(from: number, to: number): void {
    const dated: { readonly block: Block; readonly iso: string | undefined }[] = []
    for (let index = from; index < to; index++) {
      const date = this.#dateAlone(index)
      if (date !== undefined)
        dated.push({ block: this.#at(index), iso: date.iso ?? furtherScripts()?.isoDayFirst(date, this.#blocks) })
    }
    if (dated.length > MOST_DATES) return
    for (const { block, iso } of dated) {
      this.#set(block, 'date')
      if (iso !== undefined) this.#metadata.date ??= iso
    }
  }

  #dateAlone(index: number): FoundDate | undefined {
    const { text, containers } = this.#at(index)
    if (text.length > 120 || (index >= this.#body.from && !this.#isBesideByline(index))) return undefined
    const date = dateInLine(text)
    if (date === undefined || tellsOfEvent(text)) return undefined
    if (date.rest.replace(/[^\p{L}]+/gu, '').length > MAX_DATE_REST) return undefined
    if ((endsSentence(text) && text.length > 60) || LEADS_ON.test(text) || this.#isOfLetter(index)) return undefined
    return containers.length > 0 && this.#datedNear(index) >= OTHER_ITEMS ? undefined : date
  }

  /** True for the date over a salutation, which is the letter's. */
  #isOfLetter(index: number): boolean {
    return this.#blocks.slice(index + 1, index + 1 + UNDER_DATE).some(isSalutation)
  }

  #isBesideByline(index: number): boolean {
    return [-1, 1].some((step) => this.#roleAt(index + step) === 'byline')
  }

  /** How many of the items beside an item have a date: that of several is when something happened. */
  #datedNear(index: number): number {
    const near = this.#blocks.slice(Math.max(0, index - OTHER_ITEMS), index + OTHER_ITEMS + 1)
    return near.filter(({ containers, text }) => containers.length > 0 && dateInLine(text) !== undefined).length - 1
  }

  /** The first sentence-long block between the title and the body. */
  #deck(title: number): void {
    const last = Math.min(this.#body.from + 1, title + 6)
    for (let index = title + 1; index < last; index++) {
      const block = this.#at(index)
      if (this.#roles.has(block.id)) continue
      const isNear = index === title + 1 && this.#isAboutArticle(index + 1)
      if (block.type !== 'paragraph' && !(isNear && block.type === 'heading')) continue
      // Disclosures and offers stand between the headline and the text as decks do.
      if (block.containers.length > 0 || this.#speaksOf(index, APPEALS)) continue
      if (block.text.length < this.#leastDeck(index, isNear) || block.text.length > MAX_DECK) {
        if (isRunningText(block)) return
        continue
      }
      const isOpen = !endsSentence(block.text) && index < this.#body.from
      if (isOpen || this.#hasRoleBetween(index, this.#body.from + 1)) this.#set(block, 'deck')
      return
    }
  }

  /** Lines that are phrases of pages are shorter than decks, and none. */
  #leastDeck(index: number, isNear: boolean): number {
    const { text } = this.#at(index)
    const masks = masksOf(this.#blocks)[index]
    if (masks === undefined || (masks.whole | masks.start) !== 0 || text.endsWith(':')) return MIN_DECK
    return isDense(text) ? MIN_DENSE_DECK : isNear ? MIN_NEAR_DECK : MIN_DECK
  }

  #isAboutArticle(index: number): boolean {
    const role = this.#roleAt(index)
    return role === 'byline' || role === 'date'
  }

  #speaksOf(index: number, categories: number): boolean {
    const masks = masksOf(this.#blocks)[index]
    return masks !== undefined && ((masks.whole | masks.start | masks.opens) & categories) !== 0
  }

  #hasRoleBetween(from: number, to: number): boolean {
    for (let index = from + 1; index < to; index++) if (this.#isAboutArticle(index)) return true
    return false
  }

  /** A name alone is the author's where the deck or a biography goes on about them, or a date or reading time follows. */
  #bareName(top: number): void {
    if (this.#metadata.author !== undefined) return
    for (let index = top; index < Math.min(this.#body.from + 2, this.#blocks.length); index++) {
      const block = this.#at(index)
      if (this.#roles.has(block.id) || !isBareName(block.text)) continue
      if (isOutdentedName(this.#blocks, index, this.#body.from)) continue
      const isAbove = this.#roleAt(index + 1) === 'date' || this.#speaksOf(index + 1, READING_TIME)
      if (!isAbove && !this.#isToldOf(block.text, top, index)) continue
      this.#set(block, 'byline')
      this.#metadata.author = block.text
      return
    }
  }

  #isToldOf(name: string, top: number, index: number): boolean {
    const before = this.#blocks.slice(top, index)
    const after = this.#blocks.slice(Math.max(index + 1, this.#body.to - 3), this.#body.to + AFTER_BODY)
    return [...before, ...after].some(
      (block) =>
        block.text.length > name.length && block.text.startsWith(name) && !KIND.test(block.text.slice(name.length)),
    )
  }

  /** A paragraph at the end that begins with the author's name and says who that is. */
  #biography(): void {
    const author = this.#metadata.author
    if (author === undefined) return
    const from = Math.max(this.#body.from + 1, this.#body.to - 3)
    for (let index = from; index < Math.min(this.#body.to + AFTER_BODY, this.#blocks.length); index++) {
      const block = this.#at(index)
      if (block.text.length > 900 || nameAtStart(block.text) === undefined) continue
      if (block.text.startsWith(author) && SAYS_WHO.test(block.text.slice(author.length))) this.#set(block, 'biography')
    }
  }
}
