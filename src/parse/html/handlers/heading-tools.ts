import type { AnyNode, Element } from 'domhandler'
import type { PageBuilder } from '../blocks/index.js'
import { descendants, textOf } from '../text-of.js'
import { type Handler, leaveNothing } from './types.js'

/** What a button says that does something with the heading before it; a longer one may be the heading itself. */
const MAX_TOOL = 30

/** Sets aside what does something with the heading around it and is no part of it. */
export const headingTool: Handler = (builder, element) => {
  builder.openHidden(element, 'button of a heading')
  return leaveNothing
}

/** A button behind the words of a heading: copies its address, edits it, opens its section. */
export function isHeadingTool(builder: PageBuilder, element: Element): boolean {
  return isTool(element) && isBehindWords(builder, element)
}

/** An element behind the words of a heading that holds such buttons, with signs between them, and nothing else. */
export function holdsHeadingTools(builder: PageBuilder, element: Element): boolean {
  if (!isBehindWords(builder, element)) return false
  const tools: Element[] = []
  for (const node of descendants(element)) {
    if (isButton(node)) {
      if (!isTool(node)) return false
      tools.push(node)
    } else if (node.type === 'text' && /[\p{L}\p{N}]/u.test(node.data) && !isInButton(node, element)) return false
  }
  // A link alone may be the heading itself, with its address to come.
  return tools.length > 1 || tools[0]?.name === 'button'
}

/** True where words of a heading, more than its number, stand before an element in it. */
function isBehindWords({ isHidden, inline }: PageBuilder, element: Element): boolean {
  let at: AnyNode | null = isHidden || inline.isEmpty ? null : element
  while (at !== null && !('name' in at && /^h[1-6]$/.test(at.name))) {
    for (let { prev } = at; prev !== null; prev = prev.prev) if (/\p{L}/u.test(textIn(prev))) return true
    at = at.parent
  }
  return false
}

function textIn(node: AnyNode): string {
  if (node.type === 'text') return node.data
  return 'children' in node ? textOf(node, MAX_TOOL) : ''
}

function isTool(element: Element): boolean {
  return isButton(element) && textOf(element, MAX_TOOL + 1).trim().length <= MAX_TOOL
}

function isInButton({ parent }: AnyNode, root: Element): boolean {
  let at = parent
  while (at !== null && at !== root && !isButton(at)) at = at.parent
  return at !== null && isButton(at)
}

/** A button, or a link that leads nowhere and is one. */
function isButton(node: AnyNode): node is Element {
  return 'attribs' in node && (node.name === 'button' || (node.name === 'a' && node.attribs.href === '#'))
}
