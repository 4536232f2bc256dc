import { hiddenByStyle } from '../markup/hidden-style.js'
import type { Range } from '../model/block.js'
import type { HiddenReason } from '../model/hidden-reason.js'
import { instructsMachines } from './instructions.js'

/** An element of raw HTML whose content no reader sees, or a comment. */
export interface HiddenElement {
  /** Source range from the opening tag to the end of the closing one. */
  readonly from: number
  readonly to: number
  /** Undefined for a comment. */
  readonly reason: HiddenReason | undefined
  /** True where a script or a style sheet may find the element and show it. */
  readonly isAddressed: boolean
  /** The words in it. */
  readonly text: string
}

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:"[^"]*"|'[^']*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|[^'"<>{}])*)>/g
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i
const HIDDEN = /\shidden(?![\w-]|\s*=\s*["']?(?:until-found|false|\{false))/i
const STYLE = /\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\{?([^{}]*)\}\}?|([^\s"'>]+))/i
/** Attributes by which something else finds an element. */
const ADDRESS = /\s(?:class(?:Name)?|id|data-[\w-]+|on\w+|v-[\w-]+|x-[\w-]+|[@:#*][\w.-]+)\s*=/i

interface Tag {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly isClosing: boolean
  readonly attributes: string
}

/** Fewer words than these are a label, a counter or nothing at all. */
const FEWEST_WORDS = 3

/** True where a Markdown source may hide text that is more than a label; code counts as text. */
export function mayHideText(source: string): boolean {
  return hiddenElements(source).some((element) => hidesWords(element))
}

/** True where a hidden element has words, and those of a comment tell language models what to do. */
export function hidesWords({ text, reason }: HiddenElement): boolean {
  return wordsIn(text) >= FEWEST_WORDS && (reason !== undefined || instructsMachines(text))
}

/** How many words stand in a text. */
export function wordsIn(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  // Scripts without spaces: two characters are about a word.
  return words.reduce((sum, word) => sum + (/[\u0E00-\u0EFF\u3040-\u9FFF]/.test(word) ? word.length / 2 : 1), 0)
}

/** The hidden elements and the comments of a Markdown source, outermost ones only. */
export function hiddenElements(source: string): readonly HiddenElement[] {
  const comments = commentsOf(source)
  const found: HiddenElement[] = comments.map(({ from, to }) => {
    const text = source.slice(from + OPENING.length, to - CLOSING.length)
    return { from, to, reason: undefined, isAddressed: false, text }
  })
  const shown = withoutComments(source, comments)
  const tags = tagsOf(shown)
  const closing = closingTags(tags)
  let end = 0
  for (const [index, tag] of tags.entries()) {
    const reason = tag.from < end || tag.isClosing ? undefined : hiddenReason(tag.attributes)
    const close = closing[index]
    if (reason === undefined || close === undefined) continue
    end = close.to
    const text = shown.slice(tag.to, close.from).replace(TAG, ' ')
    found.push({ from: tag.from, to: end, reason, isAddressed: ADDRESS.test(tag.attributes), text })
  }
  return found
}

const OPENING = '<!--'
const CLOSING = '-->'

/** The ranges of comments. An expression would search for the end of each that has none. */
function commentsOf(source: string): readonly Range[] {
  const found: Range[] = []
  for (let from = source.indexOf(OPENING); from !== -1; ) {
    const close = source.indexOf(CLOSING, from + OPENING.length)
    if (close === -1) break
    const to = close + CLOSING.length
    found.push({ from, to })
    from = source.indexOf(OPENING, to)
  }
  return found
}

/** The source with blanks for its comments, in which tags are none. */
function withoutComments(source: string, comments: readonly Range[]): string {
  const parts: string[] = []
  let last = 0
  for (const { from, to } of comments) {
    parts.push(source.slice(last, from), ' '.repeat(to - from))
    last = to
  }
  return parts.join('') + source.slice(last)
}

function tagsOf(source: string): readonly Tag[] {
  return Array.from(source.matchAll(TAG), ({ 0: whole, 1: slash, 2: name = '', 3: attributes = '', index: from }) => {
    return { from, to: from + whole.length, name: name.toLowerCase(), isClosing: slash === '/', attributes }
  })
}

function hiddenReason(attributes: string): HiddenReason | undefined {
  if (HIDDEN.test(attributes)) return 'hidden attribute'
  const style = STYLE.exec(attributes)
  if (style === null) return undefined
  const [, double, single, expression, bare] = style
  return hiddenByStyle(expression === undefined ? (double ?? single ?? bare ?? '') : fromExpression(expression))
}

/** The style sheet's words for `{display: 'none', fontSize: 0}`. */
function fromExpression(expression: string): string {
  return expression
    .replace(/["'`]/g, '')
    .replace(/,/g, ';')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** By the place of its opening tag, the closing tag of each element that has one. */
function closingTags(tags: readonly Tag[]): readonly (Tag | undefined)[] {
  const closing: (Tag | undefined)[] = tags.map(() => undefined)
  const open = new Map<string, number[]>()
  for (const [index, { name, isClosing, attributes }] of tags.entries()) {
    if (VOID.test(name) || attributes.endsWith('/')) continue
    const waiting = open.get(name) ?? []
    open.set(name, waiting)
    if (!isClosing) waiting.push(index)
    else {
      const opened = waiting.pop()
      if (opened !== undefined) closing[opened] = tags[index]
    }
  }
  return closing
}
