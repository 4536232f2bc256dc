import type { Element, ParentNode } from 'domhandler'
import { descendants, textOf } from '../text-of.js'
import { MARK, MutualLinks } from './mutual-links.js'

/** The footnotes of a page. */
export interface Footnotes {
  /** Labels by the ids that references lead to. */
  readonly labels: ReadonlyMap<string, string>
  /** The elements that hold the text of a note, with its label. */
  readonly notes: ReadonlyMap<Element, string>
  /** Those of them that stand in the middle of the sentence that they belong to. */
  readonly inLine: ReadonlySet<Element>
  /** What only repeats the number of a note beside its text, or leads back. */
  readonly numbers: ReadonlySet<Element>
}

/** Ids of footnotes as Markdown processors, Pandoc, WordPress, MediaWiki, Substack and LaTeXML write them. */
const NOTE_ID =
  /^(?:user-content-)?(?:fn[-:_]?|_?footnote(?:def)?[-:_]?|cite_note-|easy-footnote-bottom-\d+-|modern_footnotes?-)(.+)$/i
const REFERENCE_ID = /^(?:user-content-)?(?:fnref|fnt_|_?footnote(?:-anchor|ref))/i
/** The footnote block of WordPress, whose ids say nothing. */
const NOTE_LIST = /(?:^|\s)wp-block-footnotes(?:\s|$)/
/** A note of docutils, Sphinx or Substack. */
const NOTE = /(?:^|\s)footnote(?:\s|$)/
/** A note of LaTeXML, in the middle of its sentence. */
const NOTE_IN_LINE = /(?:^|\s)ltx_role_footnote(?:\s|$)/
const NUMBER = /(?:^|\s)(?:label|footnote-number|ltx_note_mark|ltx_tag_note)(?:\s|$)/
const MAX_LABEL = 60
/** How far around a note stands what holds it and others. */
const HOLDER_LEVELS = 3

/** Collects the footnotes of a page while its tree is built. */
export class NotedFootnotes implements Footnotes {
  readonly labels = new Map<string, string>()
  readonly notes = new Map<Element, string>()
  readonly inLine = new Set<Element>()
  readonly numbers = new Set<Element>()
  readonly #found: Element[] = []
  readonly #taken = new Set<string>()
  readonly #links = new MutualLinks()
  /** Items so far, by their list. */
  readonly #places = new Map<ParentNode | null, number>()

  add(element: Element): void {
    this.#links.add(element)
    if (isNote(element)) this.#found.push(element)
  }

  /** Names the notes once all of them are in the tree. */
  finish(): void {
    const holders = this.#addMutual()
    for (const element of this.#found) {
      if (holders.has(element)) continue
      const parts = element.name === 'dt' ? [element] : partsOf(element)
      const number = parts.find(({ attribs, name }) => name === 'dt' || NUMBER.test(attribs.class ?? ''))
      const id = element.attribs.id ?? number?.attribs.id
      const text = element.name === 'dt' ? valueAfter(element) : element
      if (id === undefined || text === undefined) continue
      const shown = number === undefined ? this.#placeOf(element) : textOf(number, MAX_LABEL)
      const label = labelOf(id) ?? this.#numbered(shown, id)
      this.labels.set(id, label)
      this.notes.set(text, label)
      for (const part of parts) this.numbers.add(part)
      if (NOTE_IN_LINE.test(element.attribs.class ?? '')) this.inLine.add(element)
    }
  }

  /**
   * Names the notes that their links tell and nothing else.
   *
   * @returns the elements around them
   */
  #addMutual(): ReadonlySet<Element> {
    const known = new Set(this.#found)
    const holders = new Set<Element>()
    for (const { id, mark, block } of this.#links.find()) {
      if (known.has(block)) continue
      const label = this.#numbered(textOf(mark, MAX_LABEL), id)
      this.labels.set(id, label)
      this.notes.set(block, label)
      this.numbers.add(mark)
      let { parent } = block
      for (let level = 0; level < HOLDER_LEVELS && parent !== null && 'attribs' in parent; level++) {
        holders.add(parent)
        parent = parent.parent
      }
    }
    return holders
  }

  #placeOf({ parent }: Element): string {
    const place = (this.#places.get(parent) ?? 0) + 1
    this.#places.set(parent, place)
    return String(place)
  }

  /** The number that a page shows; its id where another note has that number. */
  #numbered(shown: string, id: string): string {
    const number = cleaned(shown)
    const label = number === '' || this.#taken.has(number) ? cleaned(id) : number
    this.#taken.add(label)
    return label
  }
}

function isNote({ attribs, name, parent }: Element): boolean {
  const { id, class: names = '' } = attribs
  const around = parent !== null && 'attribs' in parent ? (parent.attribs.class ?? '') : ''
  switch (name) {
    case 'li':
      return id !== undefined && (labelOf(id) !== undefined || NOTE_LIST.test(around))
    case 'aside':
      return id !== undefined && attribs.role === 'doc-footnote'
    case 'dt':
      return id !== undefined && NOTE.test(around)
    case 'div':
      return NOTE.test(names) && (id === undefined || attribs.role === 'doc-footnote' || labelOf(id) !== undefined)
    case 'span':
      return id !== undefined && NOTE_IN_LINE.test(names)
    default:
      return false
  }
}

/** The number of a note and what leads back from it. */
function partsOf(note: Element): Element[] {
  const parts: Element[] = []
  for (const node of descendants(note)) if ('attribs' in node && isPart(node)) parts.push(node)
  return parts
}

function isPart({ name, attribs, children }: Element): boolean {
  if (NUMBER.test(attribs.class ?? '')) return true
  const [only] = children
  const isBare = children.length === 1 && only?.type === 'text' && !/[\p{L}\p{N}]/u.test(only.data)
  return name === 'a' && attribs.href?.startsWith('#') === true && isBare
}

/** The text that a term stands for. */
function valueAfter({ next }: Element): Element | undefined {
  let at = next
  while (at !== null && at.type === 'text') at = at.next
  return at !== null && 'attribs' in at && at.name === 'dd' ? at : undefined
}

/** The label of the footnote that a link in the text points at. */
export function referenceLabel(element: Element, { labels }: Footnotes): string | undefined {
  const id = element.attribs.href?.slice(1) ?? ''
  const label = labels.get(id)
  return label !== undefined && (labelOf(id) !== undefined || MARK.test(textOf(element, MAX_LABEL))) ? label : undefined
}

/** A link from a footnote back to the text. */
export function isBackReference({ attribs }: Element): boolean {
  if (attribs['data-footnote-backref'] !== undefined || attribs.role === 'doc-backlink') return true
  if (
    attribs.class !== undefined &&
    /(?:^|\s)(?:footnote-backref|footnote-back|reversefootnote|mw-cite-backlink|backrefs(?:\s|$))/i.test(attribs.class)
  ) {
    return true
  }
  return attribs.href !== undefined && /^#(?:user-content-)?(?:fnref|cite_ref|_footnoteref)/i.test(attribs.href)
}

function labelOf(id: string): string | undefined {
  const label = REFERENCE_ID.test(id) ? undefined : NOTE_ID.exec(id)?.[1]
  return label === undefined || label.length > MAX_LABEL ? undefined : cleaned(label)
}

function cleaned(label: string): string {
  return label
    .replace(/[^\p{L}\p{N}_.-]+/gu, ' ')
    .trim()
    .replace(/ /g, '-')
}
