import { NAME_GROUPS } from '../../../markup/name-groups.js'
import type { Page, PageBlock, PageNode } from '../page/index.js'
import { isHidden } from '../page/inside.js'
import { blocksByList, repeatedTest } from './lists.js'

/** Below this mean probability the scorer knows the list for something else. */
const LEAST_MEAN = 0.15
/** So many pairs are a list of what a thing is like; one may be a label anywhere. */
const LEAST_PAIRS = 2
const LONGEST_NAME = 60
const LONGEST_VALUE = 120
/** So far around a list the element stands that is named for specifications. */
const LEVELS = 2

const SPECIFICATION = NAME_GROUPS.indexOf('specification')

/**
 * Finds what a page lists of its thing in names and values, "Weight", "1.4 kg": a table or a list of definitions in an
 * element that is named for it, or such a list under a heading of its own between two parts of the article. Their lines
 * are too short to tell one by one.
 *
 * @param isTable tells tables of names and values
 * @param keep 1 for blocks that the scorer keeps
 * @returns the places of their blocks
 */
export function specifications(
  { blocks }: Page,
  keep: Uint8Array,
  probabilities: Float64Array,
  isTable: (block: PageBlock) => boolean,
): readonly number[] {
  const first = keep.indexOf(1)
  if (first === -1) return []
  const found: number[] = []
  const lists = blocksByList(blocks, ({ node }) => listAround(node))
  const isRepeated = repeatedTest(lists.keys())
  for (const [list, items] of lists) {
    if (isRepeated(list) || (items[0] as number) < first) continue
    if (!arePairs(items.map((index) => blocks[index] as PageBlock)) || meanOf(items, probabilities) < LEAST_MEAN)
      continue
    const heading = headingAbove(blocks, items[0] as number)
    if (isNamed(list)) found.push(...items)
    else if (heading !== undefined && isBetweenKept(blocks, heading, (items.at(-1) as number) + 1, keep)) {
      found.push(heading, ...items)
    }
  }
  for (const [index, block] of blocks.entries()) {
    const isKnown = keep[index] === 1 || index < first || (probabilities[index] as number) < LEAST_MEAN
    if (!isKnown && isTable(block) && isNamed(block.node)) found.push(index)
  }
  return found
}

function meanOf(items: readonly number[], probabilities: Float64Array): number {
  return items.reduce((sum, index) => sum + (probabilities[index] as number), 0) / items.length
}

/** The list of a name or a value; each pair may stand in an element of its own. */
function listAround({ element, parent }: PageNode): PageNode | undefined {
  if (element.tag !== 'dt' && element.tag !== 'dd') return undefined
  const list = parent?.element.tag === 'div' ? parent.parent : parent
  return list?.element.tag === 'dl' ? list : undefined
}

function arePairs(items: readonly PageBlock[]): boolean {
  if (items.length < 2 * LEAST_PAIRS || items.length % 2 !== 0) return false
  return items.every(({ node, block, linkWords, images }, index) => {
    const isName = index % 2 === 0
    if (node.element.tag !== (isName ? 'dt' : 'dd') || isHidden(block)) return false
    return linkWords === 0 && images === 0 && block.text.length <= (isName ? LONGEST_NAME : LONGEST_VALUE)
  })
}

function isNamed(node: PageNode): boolean {
  let at: PageNode | undefined = node
  for (let level = 0; level <= LEVELS && at !== undefined; level++) {
    if (/^(?:body|main|html)$/.test(at.element.tag)) return false
    if (at.element.groups.includes(SPECIFICATION)) return true
    at = at.parent
  }
  return false
}

function headingAbove(blocks: readonly PageBlock[], index: number): number | undefined {
  return blocks[index - 1]?.block.type === 'heading' ? index - 1 : undefined
}

/** True where the blocks before a heading and after the list stay; another heading may begin what follows. */
function isBetweenKept(blocks: readonly PageBlock[], heading: number, end: number, keep: Uint8Array): boolean {
  const after = blocks[end]?.block.type === 'heading' ? end + 1 : end
  return keep[heading - 1] === 1 && keep[after] === 1
}
