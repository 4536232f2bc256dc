import { hiddenByStyle } from '../parse/html/hidden-style.js'
import { instructsMachines } from './instructions.js'

/** An element of raw HTML whose content no reader sees, or a comment. */
export interface HiddenElement {
  /** Source range from the opening tag to the end of the closing one. */
  readonly from: number
  readonly to: number
  /** Undefined for a comment. */
  readonly reason: string | undefined
  /** True where a script or a style sheet may find the element and show it. */
  readonly isAddressed: boolean
  /** The words in it. */
  readonly text: string
}

const TAG = /<!--([\s\S]*?)-->|<(\/?)([A-Za-z][\w-]*)((?:"[^"]*"|'[^']*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|[^'"<>{}])*)>/g
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

/** True where a comment of a Markdown source tells language models what to do. */
export function holdsOrders(source: string): boolean {
  return (source.match(/<!--[\s\S]*?-->/g) ?? []).some(instructsMachines)
}

/** The hidden elements and the comments of a Markdown source, outermost ones only. */
export function hiddenElements(source: string): readonly HiddenElement[] {
  const found: HiddenElement[] = []
  const tags: Tag[] = []
  for (const match of source.matchAll(TAG)) {
    const [whole, comment, slash, name = '', attributes = ''] = match
    const from = match.index
    const to = from + whole.length
    if (comment !== undefined) found.push({ from, to, reason: undefined, isAddressed: false, text: comment })
    else tags.push({ from, to, name: name.toLowerCase(), isClosing: slash === '/', attributes })
  }
  let end = 0
  for (const [index, tag] of tags.entries()) {
    const reason = tag.from < end || tag.isClosing ? undefined : hiddenReason(tag.attributes)
    const close = reason === undefined ? undefined : closingTag(tags, index)
    if (close === undefined) continue
    end = close.to
    const text = source.slice(tag.to, close.from).replace(TAG, ' ')
    found.push({ from: tag.from, to: end, reason, isAddressed: ADDRESS.test(tag.attributes), text })
  }
  return found
}

function hiddenReason(attributes: string): string | undefined {
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

function closingTag(tags: readonly Tag[], index: number): Tag | undefined {
  const { name, attributes } = tags[index] as Tag
  if (VOID.test(name) || attributes.endsWith('/')) return undefined
  let depth = 0
  for (const tag of tags.slice(index)) {
    if (tag.name !== name || tag.attributes.endsWith('/')) continue
    depth += tag.isClosing ? -1 : 1
    if (depth === 0) return tag
  }
  return undefined
}
