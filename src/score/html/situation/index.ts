import type { Page, PageBlock, PageNode } from '../page/index.js'
import { type Containers, findContainers } from './containers.js'
import { findHeadline, findNotices, wordsOf } from './headline.js'
import { findOwnProse } from './own-prose.js'

/** What the features of a block are worked out from: the page, with sums and places found once. */
export interface Situation {
  readonly page: Page
  readonly blocks: readonly PageBlock[]
  /** Words before each block, and in all at the end. */
  readonly wordsBefore: Float64Array
  readonly proseBefore: Float64Array
  readonly linksBefore: Float64Array
  readonly core: Core
  /** The heading that each block stands under, -1 before the first. */
  readonly heading: Int32Array
  /** The block that ends each block's section: the next heading or the end. */
  readonly sectionEnd: Int32Array
  /** Headings up to each block. */
  readonly headingCount: Int32Array
  readonly containers: Containers
  /** Words of the title. */
  readonly title: ReadonlySet<string>
  /** The last heading of level 1, -1 when there is none. */
  readonly mainHeading: number
  readonly shapeProse: ReadonlyMap<number, number>
  /** The heading that shows the title, -1 when there is none. */
  readonly headline: number
  /** By kind of label, the last one up to each block, see `findNotices`. */
  readonly notices: Readonly<Record<string, Int32Array>>
  /** The running text of the blocks that are an element's own children, by place of the element. */
  readonly ownProse: Float64Array
  /** Blocks before each with the same text. */
  readonly earlierCopies: Int32Array
}

/** A run of blocks, `to` not included. */
export interface Core {
  readonly from: number
  readonly to: number
  readonly prose: number
}

/** Works out what the features share. Linear in the page. */
export function situate(page: Page): Situation {
  const { blocks } = page
  const title = new Set(wordsOf(page.document.metadata.title ?? ''))
  const core = findCore(blocks)
  const headline = findHeadline(blocks, title)
  return {
    page,
    blocks,
    wordsBefore: runningSum(blocks, ({ text }) => text.words),
    proseBefore: runningSum(blocks, ({ text, prose }) => text.words * prose),
    linksBefore: runningSum(blocks, ({ linkWords }) => linkWords),
    core,
    ...findSections(blocks),
    containers: findContainers(page),
    title,
    mainHeading: blocks.findLastIndex(({ block }) => block.type === 'heading' && block.depth === 1),
    shapeProse: proseByShape(page),
    headline,
    notices: findNotices(page, headline === -1 ? core.from : Math.min(headline, core.from)),
    ownProse: findOwnProse(page),
    earlierCopies: countEarlierCopies(blocks),
  }
}

function runningSum(blocks: readonly PageBlock[], value: (block: PageBlock) => number): Float64Array {
  const sums = new Float64Array(blocks.length + 1)
  for (const [index, block] of blocks.entries()) sums[index + 1] = (sums[index] as number) + value(block)
  return sums
}

/** Prose below this speaks against a run. */
const CORE_PROSE = 0.35

/** The run of blocks that holds the most running text: the maximum-sum run (Kadane 1984). */
function findCore(blocks: readonly PageBlock[]): Core {
  let best = 0
  let core: Core = { from: 0, to: 0, prose: 0 }
  let sum = 0
  let from = 0
  for (const [index, { prose, text }] of blocks.entries()) {
    if (sum <= 0) {
      sum = 0
      from = index
    }
    sum += (prose - CORE_PROSE) * Math.sqrt(Math.min(60, Math.max(2, text.words)))
    if (sum > best) {
      best = sum
      core = { from, to: index + 1, prose: sum }
    }
  }
  return core
}

function findSections(blocks: readonly PageBlock[]): Pick<Situation, 'heading' | 'sectionEnd' | 'headingCount'> {
  const heading = new Int32Array(blocks.length)
  const sectionEnd = new Int32Array(blocks.length)
  const headingCount = new Int32Array(blocks.length)
  let last = -1
  let count = 0
  for (const [index, { block }] of blocks.entries()) {
    if (block.type === 'heading') {
      last = index
      count++
    }
    heading[index] = last
    headingCount[index] = count
  }
  let end = blocks.length
  for (let index = blocks.length - 1; index >= 0; index--) {
    sectionEnd[index] = end
    if (blocks[index]?.block.type === 'heading') end = index
  }
  return { heading, sectionEnd, headingCount }
}

/** Pages hold the same text for wide and for narrow screens: one of the copies is enough. */
function countEarlierCopies(blocks: readonly PageBlock[]): Int32Array {
  const seen = new Map<string, number>()
  const earlier = new Int32Array(blocks.length)
  for (const [index, { block, copies }] of blocks.entries()) {
    if (copies === 1) continue
    const before = seen.get(block.text) ?? 0
    earlier[index] = before
    seen.set(block.text, before + 1)
  }
  return earlier
}

/** The running text that stands in elements of one shape inside parents of one shape. */
function proseByShape(page: Page): ReadonlyMap<number, number> {
  const sums = new Map<number, number>()
  for (const { node, prose, text } of page.blocks) {
    const key = shapeKey(node)
    sums.set(key, (sums.get(key) ?? 0) + prose * text.words)
  }
  return sums
}

/** Pages have fewer shapes. */
const MOST_SHAPES = 2 ** 26

/** The shape of an element with that of its parent. */
export function shapeKey({ shape, parent }: PageNode): number {
  return (parent === undefined ? 0 : parent.shape + 1) * MOST_SHAPES + shape
}
