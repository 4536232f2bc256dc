import type { Page, PageNode } from './page.js'

/** The elements that hold most of the running text. */
export interface Containers {
  /** The innermost element with at least 75% of the page's running text. */
  readonly wide: PageNode
  /** With at least 40%. */
  readonly narrow: PageNode
  /** The children of `wide`, and its own, that each element stands in. */
  readonly branch: ReadonlyMap<PageNode, PageNode>
  readonly narrowBranch: ReadonlyMap<PageNode, PageNode>
}

const WIDE = 0.75
const NARROW = 0.4

/** Descends from the outermost element to the child with the most running text while enough is left. */
export function findContainers(page: Page): Containers {
  const root = page.nodes[0] as PageNode
  const heaviest = new Map<PageNode, PageNode>()
  for (const node of page.nodes) {
    if (node.parent === undefined) continue
    const rival = heaviest.get(node.parent)
    if (rival === undefined || node.prose > rival.prose) heaviest.set(node.parent, node)
  }
  const wide = descend(root, heaviest, WIDE * page.prose)
  const narrow = descend(wide, heaviest, NARROW * page.prose)
  return { wide, narrow, branch: branches(page, wide), narrowBranch: branches(page, narrow) }
}

/** An element with a single block is no container. */
function descend(from: PageNode, heaviest: ReadonlyMap<PageNode, PageNode>, least: number): PageNode {
  let node = from
  for (;;) {
    const next = heaviest.get(node)
    if (next === undefined || next.prose < least || next.blocks < 2) return node
    node = next
  }
}

/** For every element below `top`, the child of `top` that it stands in. */
function branches(page: Page, top: PageNode): ReadonlyMap<PageNode, PageNode> {
  const branch = new Map<PageNode, PageNode>([[top, top]])
  for (const node of page.nodes) {
    if (node.parent === undefined) continue
    const above = branch.get(node.parent)
    if (above !== undefined && node !== top) branch.set(node, above === top ? node : above)
  }
  return branch
}
