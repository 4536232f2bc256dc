import type { AnyNode, Element, ParentNode, Text } from 'domhandler'

/**
 * The text inside of an element, as it stands in the tree.
 *
 * @param limit stop after about so many code units
 */
export function textOf(element: ParentNode, limit = Number.POSITIVE_INFINITY): string {
  let text = ''
  for (const node of descendants(element)) {
    if (node.type !== 'text') continue
    text += node.data
    if (text.length >= limit) break
  }
  return text
}

/** True for text that is white space alone, or nothing. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13)) continue
    return code < 128 ? false : text.trim() === ''
  }
  return true
}

/** True for a node that shows nothing by itself: white space, a comment. */
function isEmptyNode(node: AnyNode): boolean {
  return 'data' in node && (node.type !== 'text' || isBlank(node.data))
}

/** The nearest node on one side of another that shows something. */
export function nodeBeside(node: AnyNode, direction: 'prev' | 'next'): AnyNode | undefined {
  let at = node[direction]
  while (at !== null && isEmptyNode(at)) at = at[direction]
  return at ?? undefined
}

/** The same where it is an element. */
export function elementBeside(node: AnyNode, direction: 'prev' | 'next'): Element | undefined {
  const beside = nodeBeside(node, direction)
  return beside !== undefined && 'attribs' in beside ? beside : undefined
}

/** The first node in another that shows something. */
export function firstInside({ children }: ParentNode): AnyNode | undefined {
  return children.find((child) => !isEmptyNode(child))
}

/** A text stands in no more elements around it alone. */
const MAX_AROUND = 4

/** All that an element holds, if that is one text in elements around it alone. */
export function onlyText(element: ParentNode): Text | undefined {
  let at = firstInside(element)
  for (let level = 0; level < MAX_AROUND && at !== undefined; level++) {
    if (nodeBeside(at, 'next') !== undefined) return undefined
    if (at.type === 'text') return at
    at = 'attribs' in at ? firstInside(at) : undefined
  }
  return undefined
}

/** All nodes inside of an element in document order, without those in scripts and style sheets. */
export function* descendants(root: ParentNode): Iterable<AnyNode> {
  let node: AnyNode | null = root.children[0] ?? null
  while (node !== null && node !== root) {
    yield node
    if ('children' in node && node.children.length > 0 && node.type !== 'script' && node.type !== 'style') {
      node = node.children[0] ?? null
      continue
    }
    while (node !== null && node !== root && node.next === null) node = node.parent
    if (node === null || node === root) return
    node = node.next
  }
}

/** The first element inside of another that fits. */
export function findInside(root: ParentNode, fits: (element: Element) => boolean): Element | undefined {
  for (const node of descendants(root)) if ('attribs' in node && fits(node)) return node
  return undefined
}
