import { NAME_GROUPS } from '../../../markup/name-groups.js'
import type { Page, PageBlock, PageNode } from '../page/index.js'
import { isHidden, isLinked } from '../page/inside.js'
import { blocksByList, repeatedTest } from './lists.js'
import { prosAndCons } from './pros-and-cons.js'
import { specifications } from './specifications.js'

/** A list is kept whole from this mean probability of its items on, weighed by their words. */
const LEAST_MEAN = 0.45
/** The same for lists of a recipe. */
const LEAST_RECIPE_MEAN = 0.3
const RECIPE = NAME_GROUPS.indexOf('recipe')
/** Below this the scorer knows the table for something else: the choice of a size, a comparison with other offers. */
const LEAST_PROBABILITY = 0.15
/** Lists and tables with a larger share of words in links lead elsewhere. */
const MOST_LINKED = 0.3
/** So far above a table and the text before it the element stands that holds both. */
const NEAR = 3

/**
 * Finds the facts that belong to kept text though their lines are too short to tell: items of a list of which most are
 * kept, a table of properties right after a description, what a thing is like, what is said for and against a thing,
 * code right below text.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @returns 1 for such items and tables, and for the heading of a table
 */
export function articleFacts(page: Page, keep: Uint8Array, probabilities: Float64Array): Uint8Array {
  const facts = new Uint8Array(page.blocks.length)
  for (const index of itemsOfArticle(page, keep, probabilities)) facts[index] = 1
  for (const index of page.blocks.keys()) {
    const block = page.blocks[index] as PageBlock
    if (keep[index] === 1 || (probabilities[index] as number) < LEAST_PROBABILITY || !isTable(block)) continue
    if (followsText(page.blocks, index, keep)) markTable(page, index, facts)
  }
  for (const index of specifications(page, keep, probabilities, isTable)) facts[index] = 1
  for (const index of prosAndCons(page, keep)) facts[index] = 1
  for (const index of page.blocks.keys()) if (isCodeOfText(page.blocks, index, keep, probabilities)) facts[index] = 1
  return facts
}

/** The items of lists of which most are kept. */
function* itemsOfArticle(page: Page, keep: Uint8Array, probabilities: Float64Array): Iterable<number> {
  const lists = blocksByList(page.blocks, listAround)
  const isRepeated = repeatedTest(lists.keys())
  for (const [list, items] of lists) {
    // Lists without a name are an article's.
    if (list.element.names !== '' && isRepeated(list)) continue
    const isRecipe = isOfRecipe(list)
    const least = isRecipe ? LEAST_RECIPE_MEAN : LEAST_MEAN
    if (!isMostlyKept(items, keep) || !isOfArticle(items, page, probabilities, least)) continue
    // An item that is a link leads somewhere and tells nothing.
    for (const item of items) if (isRecipe || !isLinked(page.blocks[item] as PageBlock)) yield item
  }
}

/** Below this the scorer knows code for something else: what to embed, what a form makes. */
const LEAST_CODE = 0.3

/** True for code right below kept text in the same element: the last lines of a post. */
function isCodeOfText(
  blocks: readonly PageBlock[],
  index: number,
  keep: Uint8Array,
  probabilities: Float64Array,
): boolean {
  const [above, own] = [blocks[index - 1], blocks[index]]
  if (above === undefined || own?.block.type !== 'code' || keep[index] === 1 || keep[index - 1] !== 1) return false
  if ((probabilities[index] as number) < LEAST_CODE || isHidden(own.block)) return false
  return above.block.type === 'paragraph' && above.node.parent === own.node.parent
}

/** The list of an item that is a line of text or holds one; lists inside of others are their own. */
function listAround({ block, node }: PageBlock): PageNode | undefined {
  // What nobody sees is no item, such as the label of a box to tick.
  if (isHidden(block)) return undefined
  const { element, parent } = node
  if (element.tag === 'li') return parent
  return parent?.element.tag === 'li' && element.tag === 'p' ? parent.parent : undefined
}

/** Of what goes into a dish each item counts, however little it says, and whatever it leads to. */
function isOfRecipe({ element, parent }: PageNode): boolean {
  return [element, parent?.element].some((named) => named?.groups.includes(RECIPE) === true)
}

function isMostlyKept(items: readonly number[], keep: Uint8Array): boolean {
  const kept = items.filter((index) => keep[index] === 1).length
  return kept < items.length && kept * 2 >= items.length
}

function isOfArticle(items: readonly number[], { blocks }: Page, probabilities: Float64Array, least: number): boolean {
  let words = 0
  let linked = 0
  let sum = 0
  for (const index of items) {
    const { text, linkWords, images } = blocks[index] as PageBlock
    if (images > 0) return false
    words += text.words
    linked += linkWords
    sum += text.words * (probabilities[index] as number)
  }
  return sum >= least * words && linked < MOST_LINKED * words
}

/** A table of names and values: two columns, and the first is short. */
function isTable({ block, text, linkWords }: PageBlock): boolean {
  if (block.type !== 'table' || linkWords >= MOST_LINKED * text.words) return false
  const rows = block.text.split('\n').map((row) => row.split('\t'))
  const pairs = rows.filter(([name = '', value = '', ...others]) => {
    return others.length === 0 && name.trim() !== '' && name.length <= LONGEST_NAME && value.trim() !== ''
  })
  return rows.length >= LEAST_ROWS && pairs.length === rows.length
}

const LEAST_ROWS = 2
const LONGEST_NAME = 40

/** True where the text before, across headings, is kept and stands near. */
function followsText(blocks: readonly PageBlock[], index: number, keep: Uint8Array): boolean {
  let before = index - 1
  while (before >= 0 && isPassedOver(blocks[before] as PageBlock)) before--
  const text = blocks[before]
  return text !== undefined && keep[before] === 1 && areNear(text.node, (blocks[index] as PageBlock).node)
}

function isPassedOver({ block, text, images }: PageBlock): boolean {
  return block.type === 'heading' || (text.words === 0 && images > 0)
}

function areNear(one: PageNode, other: PageNode): boolean {
  const around = new Set(ancestors(one))
  return ancestors(other).some((node) => around.has(node))
}

function ancestors(node: PageNode): PageNode[] {
  const found: PageNode[] = []
  for (let at = node.parent; at !== undefined && found.length < NEAR; at = at.parent) {
    if (/^(?:body|main|html)$/.test(at.element.tag)) break
    found.push(at)
  }
  return found
}

/** A table and the heading right above it in the same element. */
function markTable({ blocks }: Page, index: number, facts: Uint8Array): void {
  facts[index] = 1
  const heading = blocks[index - 1]
  if (heading?.block.type === 'heading' && heading.node.parent === (blocks[index] as PageBlock).node.parent)
    facts[index - 1] = 1
}
