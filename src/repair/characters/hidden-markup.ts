import { hiddenByStyle } from '../../markup/hidden-style.js'
import { instructsMachines } from '../../markup/instructions.js'
import type { Range } from '../../model/block.js'
import type { HiddenReason } from '../../model/hidden-reason.js'

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

/** What stands in the braces of JSX, one pair within another at most. */
const EXPRESSION = String.raw`\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}`
const QUOTED = `"[^"]*"|'[^']*'`
const TAG = new RegExp(String.raw`<(\/?)([A-Za-z][\w-]*)((?:${QUOTED}|${EXPRESSION}|[^'"<>{}])*)>`, 'g')
/** Properties that are spread into an element, or an attribute: its name and what it is set to. */
const ATTRIBUTE = new RegExp(
  String.raw`${EXPRESSION}|([^\s"'=/<>{}]+)(?:\s*=\s*(${QUOTED}|${EXPRESSION}|[^\s"'<>{}]+))?`,
  'g',
)
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i
/** Values of the attribute `hidden` of what shows, or may show. */
const SHOWN = /^(?:until-found|false|\{(?!\s*true\s*\}).*\})$/is
/** Attributes by which something else finds an element. */
const ADDRESS = /^(?:class(?:name)?|id|data-[\w-]+|on\w+|v-[\w-]+|x-[\w-]+|[@:#*][\w.-]+)$/

interface Tag {
  readonly from: number
  readonly to: number
  readonly name: string
  /** A component of MDX, which does with `hidden` what it likes. */
  readonly isComponent: boolean
  readonly isClosing: boolean
  /** True for one that closes itself. */
  readonly isEmpty: boolean
  /** Values by name in small letters, without quotation marks; empty where there is none. */
  readonly attributes: ReadonlyMap<string, string>
}

/** Fewer words than these are a label, a counter or nothing at all. */
const FEWEST_WORDS = 3

/** True where a Markdown source may hide text that is more than a label; code counts as text. */
export function mayHideText(source: string): boolean {
  return hiddenElements(source).some((element) => hidesWords(element))
}

/** True where a hidden element has words, and those of a comment tell language models what to do. */
export function hidesWords({ text, reason }: HiddenElement): boolean {
  return countWordsIn(text) >= FEWEST_WORDS && (reason !== undefined || instructsMachines(text))
}

/** How many words stand in a text. */
export function countWordsIn(text: string): number {
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
    const reason = tag.from < end || tag.isClosing ? undefined : hiddenReason(tag)
    const close = closing[index]
    if (reason === undefined || close === undefined) continue
    end = close.to
    const text = shown.slice(tag.to, close.from).replace(TAG, ' ')
    found.push({ from: tag.from, to: end, reason, isAddressed: isAddressed(tag), text })
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
    const isEmpty = attributes.endsWith('/')
    return {
      from,
      to: from + whole.length,
      name: name.toLowerCase(),
      isComponent: /^\p{Lu}\P{Lu}/u.test(name),
      isClosing: slash === '/',
      isEmpty,
      attributes: attributesOf(attributes),
    }
  })
}

/** Reads the attributes of a tag: what stands in quotation marks or braces is a value, whatever words it has. */
function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name, value = ''] of source.matchAll(ATTRIBUTE)) {
    if (name !== undefined) attributes.set(name.toLowerCase(), value.replace(/^(["'])(.*)\1$/s, '$2'))
  }
  return attributes
}

function isAddressed({ attributes }: Tag): boolean {
  return [...attributes.keys()].some((name) => ADDRESS.test(name))
}

function hiddenReason({ attributes, isComponent }: Tag): HiddenReason | undefined {
  const hidden = attributes.get('hidden')
  if (hidden !== undefined && !isComponent && !SHOWN.test(hidden)) return 'hidden attribute'
  const style = attributes.get('style')
  if (style === undefined) return undefined
  return hiddenByStyle(style.startsWith('{') ? fromExpression(style) : style)
}

/** The style sheet's words for `{display: 'none', fontSize: 0}`. */
function fromExpression(expression: string): string {
  return expression
    .replace(/["'`{}]/g, '')
    .replace(/,/g, ';')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** By the place of its opening tag, the closing tag of each element that has one. */
function closingTags(tags: readonly Tag[]): readonly (Tag | undefined)[] {
  const closing: (Tag | undefined)[] = tags.map(() => undefined)
  const open = new Map<string, number[]>()
  for (const [index, { name, isClosing, isEmpty }] of tags.entries()) {
    if (VOID.test(name) || isEmpty) continue
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
