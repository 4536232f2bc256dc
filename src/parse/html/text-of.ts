import type { AnyNode, Element, ParentNode } from 'domhandler'

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
