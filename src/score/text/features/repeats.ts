import type { Block } from '../../../model/block.js'
import { countByte, shareByte, signedByte, smallByte } from '../../model/quantise.js'
import { End } from '../view/ends.js'
import type { DocumentView } from '../view/index.js'
import type { FeatureGroup } from './group.js'
import { overlap } from './overlap.js'

const SHAPE_RADIUS = 8

/** Equal texts, equal beginnings and equal shapes near by: lists of teasers repeat themselves. */
export const repeatFeatures: FeatureGroup = {
  names: ['copies', 'sinceCopy', 'toCopy', 'sameStart', 'sameShape', 'shapePeriod'],
  write({ measures: m }, row, first, width) {
    const copies = copiesOf(m.hash)
    const starts = m.hash.map((_, block) => m.tokens[m.offsets[block] as number] as number)
    const shapes = m.hash.map((_, block) => shapeOf(m, block))
    for (let block = 0, at = first; block < m.count; block++, at += width) {
      const before = copies.before[block] as number
      const after = copies.after[block] as number
      const shapeTwins = twinsOf(shapes, block)
      row[at] = smallByte(copies.count[block] as number)
      row[at + 1] = before < 0 ? 255 : countByte(block - before)
      row[at + 2] = after < 0 ? 255 : countByte(after - block)
      row[at + 3] = twinsOf(starts, block).count
      row[at + 4] = shapeTwins.count
      row[at + 5] = shapeTwins.period
    }
  },
}

/** How many of the blocks near by are equal to one, and how far on the next is; 0 for none. */
function twinsOf(keys: ArrayLike<number>, block: number): { count: number; period: number } {
  let count = 0
  let period = 0
  const to = Math.min(keys.length - 1, block + SHAPE_RADIUS)
  for (let other = Math.max(0, block - SHAPE_RADIUS); other <= to; other++) {
    if (other === block || keys[other] !== keys[block]) continue
    count++
    if (period === 0 && other > block) period = other - block
  }
  return { count, period }
}

/** Length class, end and capitals of a block in one number. */
function shapeOf(m: DocumentView['measures'], block: number): number {
  const words = m.words[block] as number
  const length = Math.round(2 * Math.log2(1 + words))
  const capitals = Math.round((4 * (m.capitalised[block] as number)) / Math.max(1, words))
  return length | ((m.end[block] as number) << 8) | (capitals << 12)
}

/** How often each text occurs, and where it last did and next does; -1 for nowhere. */
function copiesOf(hashes: Int32Array): { count: Int32Array; before: Int32Array; after: Int32Array } {
  const size = hashes.length
  const before = new Int32Array(size).fill(-1)
  const after = new Int32Array(size).fill(-1)
  const count = new Int32Array(size)
  const last = new Map<number, number>()
  const totals = new Map<number, number>()
  for (let block = 0; block < size; block++) {
    const hash = hashes[block] as number
    if (hash === 0) continue
    const previous = last.get(hash)
    if (previous !== undefined) {
      before[block] = previous
      after[previous] = block
    }
    last.set(hash, block)
    totals.set(hash, (totals.get(hash) ?? 0) + 1)
  }
  for (let block = 0; block < size; block++) count[block] = totals.get(hashes[block] as number) ?? 0
  return { count, before, after }
}

/** The heading above the block, and the list it stands in. */
export const sectionFeatures: FeatureGroup = {
  names: [
    'sinceHeading',
    'headingWords',
    'headingDepth',
    'headingToCore',
    'headingOverlap',
    'listLength',
    'listPlace',
    'listWords',
    'listEnds',
  ],
  write(view, row, first, width) {
    const { blocks, measures: m, core } = view
    const lists = listsOf(view)
    const headings = new Int32Array(m.count)
    for (let block = 0, heading = -1; block < m.count; block++) {
      if (blocks[block]?.type === 'heading') heading = block
      headings[block] = heading
    }
    for (let block = 0, at = first; block < m.count; block++, at += width) {
      const heading = headings[block] as number
      row[at] = row[at + 1] = 255
      if (heading >= 0) {
        row[at] = countByte(block - heading)
        row[at + 1] = countByte(m.words[heading] as number)
        row[at + 2] = (blocks[heading] as Block).depth ?? 0
        row[at + 3] = signedByte(heading - core.last)
        row[at + 4] = heading === block ? 0 : shareByte(overlap(m, heading, block))
      }
      writeList(lists[block], block, row, at + 5)
    }
  },
}

function writeList(list: ListStretch | undefined, block: number, row: Uint8Array, at: number): void {
  if (list === undefined) return
  const length = list.last + 1 - list.first
  row[at] = countByte(length)
  row[at + 1] = shareByte((block - list.first) / Math.max(1, length - 1))
  row[at + 2] = countByte(list.words / length)
  row[at + 3] = shareByte(list.ends / length)
}

interface ListStretch {
  readonly first: number
  last: number
  words: number
  ends: number
}

/** The outermost list around each block: its stretch, words and blocks that end as sentences do. */
function listsOf({ blocks, measures: m }: DocumentView): readonly (ListStretch | undefined)[] {
  const byList = new Map<number, ListStretch>()
  return blocks.map((block, index) => {
    const id = block.containers.find((container) => container.kind === 'list')?.id
    if (id === undefined) return undefined
    const list = byList.get(id) ?? { first: index, last: index, words: 0, ends: 0 }
    list.last = index
    list.words += m.words[index] as number
    list.ends += (m.end[index] as number) >= End.ellipsis ? 1 : 0
    byList.set(id, list)
    return list
  })
}
