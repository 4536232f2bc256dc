import { Document, Element, type ParentNode, Text } from 'domhandler'
import { LAZY } from '../pictures/images.js'
import { PageNotes } from './page-notes.js'
import {
  BLOCK_TAGS,
  CELL_SCOPE,
  END_SCOPES,
  ENDS_PARAGRAPH,
  HEAD_TAGS,
  IMPLIED_ENDS,
  KEPT_ATTRIBUTES,
  VOID_TAGS,
} from './rules.js'

/**
 * Elements nested deeper than this become siblings, as in browsers (Blink and WebKit stop at 512):
 * every walk from an element to its ancestors is bounded.
 */
const MAX_DEPTH = 512

const KEPT = new Set([...KEPT_ATTRIBUTES, ...LAZY])

/** Builds the tree of a page from the tokenizer's events. The names of the methods are the tokenizer's. */
export class TreeBuilder {
  readonly root = new Document([])
  readonly notes = new PageNotes(this.root)
  readonly #source: string
  readonly #stack: Element[] = []
  readonly #open = new Map<string, number>()
  /** A function of its own, since it is handed on. */
  readonly #isOpen = (tag: string): boolean => (this.#open.get(tag) ?? 0) > 0
  #parent: ParentNode = this.root
  #text: Text | undefined
  #textStart = 0
  #tag = ''
  #tagStart = 0
  #attributes: Record<string, string> = {}
  /** The attribute that is being read, if it is one to keep. */
  #attribute: string | undefined
  #value = ''

  constructor(source: string) {
    this.#source = source
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#source.slice(start, end), start, end)
  }

  ontextentity(codePoint: number, end: number): void {
    this.#addText(String.fromCodePoint(codePoint), this.#textStart, end)
  }

  #addText(data: string, start: number, end: number): void {
    this.#textStart = end
    if (this.#text !== undefined) {
      this.#text.data += data
      this.#text.endIndex = end - 1
      return
    }
    const text = new Text(data)
    text.startIndex = start
    text.endIndex = end - 1
    this.#append(text)
    this.#text = text
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#source.slice(start, end).toLowerCase()
    this.#tagStart = start - 1
    this.#attributes = {}
  }

  onattribname(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase()
    this.#attribute = KEPT.has(name) ? name : undefined
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== undefined) this.#value += this.#source.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    const name = this.#attribute
    if (name !== undefined && this.#attributes[name] === undefined) this.#attributes[name] = this.#value
  }

  onopentagend(end: number): void {
    this.#openElement(end)
  }

  onselfclosingtag(end: number): void {
    const isForeign = this.#isOpen('svg') || this.#isOpen('math') || this.#tag === 'svg' || this.#tag === 'math'
    this.#openElement(end)
    if (isForeign && !VOID_TAGS.has(this.#tag)) this.#pop(end)
  }

  #openElement(end: number): void {
    const tag = this.#tag
    this.#endText(end + 1)
    if ((tag === 'html' || tag === 'body') && this.#isOpen(tag)) {
      this.#merge(tag)
      return
    }
    this.#impliedEnds(tag)
    const element = new Element(tag, this.#attributes)
    element.startIndex = this.#tagStart
    element.endIndex = end
    if (this.#stack.length >= MAX_DEPTH) this.#pop(this.#tagStart)
    this.#append(element)
    this.notes.add(element, this.#stack, this.#isOpen)
    if (!VOID_TAGS.has(tag)) this.#push(element)
  }

  /** A second `<html>` or `<body>` tag adds its attributes to the first. */
  #merge(tag: string): void {
    const first = this.#stack.find((element) => element.name === tag)
    if (first !== undefined) first.attribs = { ...this.#attributes, ...first.attribs }
  }

  #impliedEnds(tag: string): void {
    if (this.#isOpen('head') && !HEAD_TAGS.has(tag)) this.#closeTo('head', this.#tagStart, undefined)
    if (ENDS_PARAGRAPH.has(tag) && this.#isOpen('p')) this.#endParagraph()
    const implied = IMPLIED_ENDS.get(tag)
    if (implied === undefined) return
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const { name } = this.#stack[at] as Element
      if (implied.ends.has(name)) {
        this.#popTo(at, this.#tagStart)
        return
      }
      if (implied.within.has(name)) return
    }
  }

  #endParagraph(): void {
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const { name } = this.#stack[at] as Element
      if (name === 'p') {
        this.#popTo(at, this.#tagStart)
        return
      }
      if (BLOCK_TAGS.has(name) || name === 'button' || name === 'object') return
    }
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#source.slice(start, end).toLowerCase()
    const after = this.#source.indexOf('>', end)
    const tagEnd = after === -1 ? this.#source.length - 1 : after
    this.#endText(tagEnd + 1)
    if (tag === 'br') {
      this.#tag = tag
      this.#tagStart = start - 2
      this.#attributes = {}
      this.#openElement(tagEnd)
      return
    }
    // A late </body> or </html> ends nothing: what follows still belongs to the page.
    if (!this.#isOpen(tag) || tag === 'body' || tag === 'html') return
    const scope = END_SCOPES.get(tag) ?? (BLOCK_TAGS.has(tag) ? CELL_SCOPE : BLOCK_TAGS)
    this.#closeTo(tag, tagEnd, scope)
  }

  #closeTo(tag: string, end: number, scope: ReadonlySet<string> | undefined): void {
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const { name } = this.#stack[at] as Element
      if (name === tag) {
        this.#popTo(at, end)
        return
      }
      if (scope?.has(name)) return
    }
  }

  oncomment(_start: number, end: number): void {
    this.#endText(end + 1)
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#endText(start)
    if (this.#isOpen('svg') || this.#isOpen('math')) this.ontext(start, end - endOffset)
    this.#endText(end + 1)
  }

  ondeclaration(_start: number, end: number): void {
    this.#endText(end + 1)
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#endText(end + 1)
  }

  onend(): void {
    this.#popTo(0, this.#source.length - 1)
  }

  #endText(next: number): void {
    this.#text = undefined
    this.#textStart = next
  }

  #append(node: Element | Text): void {
    const { children } = this.#parent
    const last = children.at(-1)
    node.parent = this.#parent
    if (last !== undefined) {
      last.next = node
      node.prev = last
    }
    children.push(node)
    this.#text = undefined
  }

  #push(element: Element): void {
    this.#stack.push(element)
    this.#open.set(element.name, (this.#open.get(element.name) ?? 0) + 1)
    this.#parent = element
  }

  #pop(end: number): void {
    const element = this.#stack.pop()
    if (element === undefined) return
    element.endIndex = end
    this.#open.set(element.name, (this.#open.get(element.name) ?? 1) - 1)
    this.#parent = this.#stack.at(-1) ?? this.root
    this.#text = undefined
  }

  #popTo(at: number, end: number): void {
    while (this.#stack.length > at) this.#pop(end)
  }
}
