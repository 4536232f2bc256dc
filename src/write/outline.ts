import type { Block, Container } from '../model/block.js'

/** Blocks and containers as they are nested, rebuilt from the flat list of blocks. */
export type OutlineNode = ContainerNode | LeafNode

export interface LeafNode {
  readonly kind: 'leaf'
  readonly block: Block
}

export interface ContainerNode {
  readonly kind: 'container'
  readonly container: Container
  readonly children: OutlineNode[]
}

/** Containers nested deeper than this are written as one: Markdown readers give up at a like depth. */
const MAX_DEPTH = 40

/**
 * Rebuilds the nesting. Lists that follow each other with nothing between are one list, unless the
 * second begins to count anew, or counts down.
 *
 * @param blocks blocks in document order; consecutive ones that share a container id share the container
 */
export function outline(blocks: readonly Block[]): OutlineNode[] {
  const root: OutlineNode[] = []
  const open: ContainerNode[] = []
  // A list that goes on in the node of the one before it has an id of its own.
  const ids: number[] = []
  for (const block of blocks) {
    const path = block.containers.length > MAX_DEPTH ? block.containers.slice(0, MAX_DEPTH) : block.containers
    let depth = 0
    while (depth < open.length && depth < path.length && ids[depth] === path[depth]?.id) depth++
    open.length = depth
    for (; depth < path.length; depth++) {
      const siblings = open.at(-1)?.children ?? root
      const container = path[depth] as Container
      ids[depth] = container.id
      open.push(openContainer(siblings, container))
    }
    const children = open.at(-1)?.children ?? root
    children.push({ kind: 'leaf', block })
  }
  return blocks.some(({ containers }) => containers.length > 2) ? root.map(withoutBareItems) : root
}

/** An item that holds nothing before a list, as when its own text was dropped, gives its place to that list's items. */
function withoutBareItems(node: OutlineNode): OutlineNode {
  if (node.kind === 'leaf') return node
  const children = node.children.map(withoutBareItems)
  return { ...node, children: node.container.kind === 'list' ? children.flatMap(itemsOf) : children }
}

function itemsOf(item: OutlineNode): readonly OutlineNode[] {
  if (item.kind === 'leaf') return [item]
  const [list, ...rest] = item.children
  if (list?.kind !== 'container' || list.container.kind !== 'list') return [item]
  const last = list.children.at(-1)
  if (rest.length === 0 || last?.kind !== 'container') return [...list.children, ...rest]
  return [...list.children.slice(0, -1), { ...last, children: [...last.children, ...rest] }]
}

function openContainer(siblings: OutlineNode[], container: Container): ContainerNode {
  const last = siblings.at(-1)
  if (last?.kind === 'container' && isOneList(last.container, container)) return last
  const node: ContainerNode = { kind: 'container', container, children: [] }
  siblings.push(node)
  return node
}

function isOneList(last: Container, next: Container): boolean {
  if (last.kind !== 'list' || next.kind !== 'list' || (last.ordered ?? false) !== (next.ordered ?? false)) return false
  return next.ordered !== true || (next.first ?? 1) > (last.first ?? 1)
}
