import type { Page, PageNode } from '../page/index.js'

/** The elements that hold most of the running text. */
export interface Containers {
  /** The innermost element with at least 75% of the page's running text. */
  readonly wide: PageNode
  /** With at least 40%. */
  readonly narrow: PageNode
  /** By place of an element, the child of `wide` that it stands in; `wide` itself for its own; undefined outside. */
  readonly branch: Branches
  readonly narrowBranch: Branches
}

export type Branches = readonly (PageNode | undefined)[]

const WIDE = 0.75
const NARROW = 0.4

/** Descends from the outermost element to the child with the most running text while enough is left. */
export function findContainers(page: Page): Containers {
  const root = page.nodes[0] as PageNode
  const heaviest: (PageNode | undefined)[] = page.nodes.map(() => undefined)
  for (const node of page.nodes) {
    if (node.parent === undefined) continue
    const rival = heaviest[node.parent.index]
    if (rival === undefined || node.prose > rival.prose) heaviest[node.parent.index] = node
  }
  const wide = descend(root, heaviest, WIDE * page.prose)
  const narrow = descend(wide, heaviest, NARROW * page.prose)
  return { wide, narrow, branch: branches(page, wide), narrowBranch: branches(page, narrow) }
}

/** An element with a single block is no container. */
function descend(from: PageNode, heaviest: Branches, least: number): PageNode {
  let node = from
  for (;;) {
    const next = heaviest[node.index]
    if (next === undefined || next.prose < least || next.blocks < 2) return node
    node = next
  }
}

/** For every element below `top`, the child of `top` that it stands in. */
function branches(page: Page, top: PageNode): Branches {
  const branch: (PageNode | undefined)[] = page.nodes.map(() => undefined)
  branch[top.index] = top
  for (const node of page.nodes) {
    if (node.parent === undefined) continue
    const above = branch[node.parent.index]
    if (above !== undefined && node !== top) branch[node.index] = above === top ? node : above
  }
  return branch
}
