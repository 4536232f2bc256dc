import { type Block, highestId } from '../../model/block.js'
import type { BlockScore, DocumentScore } from '../../model/rule.js'

/** Rows and the cells in them. */
const CELLS = /[\t\n]/

const isUnrolled = ({ hints }: Block): boolean => hints.isUnrolled === true

/**
 * The blocks with each table whose cells had lines of their own as those lines, as the model knows them; the same array
 * where there is none.
 */
export function withCells(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isUnrolled)) return blocks
  let id = highestId(blocks)
  return blocks.flatMap((block) => (isUnrolled(block) ? cellsOf(block).map((cell) => ({ ...cell, id: ++id })) : block))
}

function cellsOf(block: Block): Block[] {
  const { blankLines = 0, indent = 0 } = block.hints
  return block.text.split(CELLS).map((text, index) => ({
    ...block,
    type: 'paragraph',
    text,
    segments: [],
    hints: { blankLines: index === 0 ? blankLines : 0, indent, lines: 1, isUnrolled: true },
  }))
}

/**
 * The scores of the blocks themselves: a table stays whole where half of its cells are article.
 *
 * @param blocks the blocks of the document
 * @param cells the same with cells
 * @param scored the scores of those
 */
export function ofWholeTables(blocks: readonly Block[], cells: readonly Block[], scored: DocumentScore): DocumentScore {
  if (cells === blocks) return scored
  const tables = new Map<number, BlockScore>()
  let next = 0
  for (const block of blocks) {
    const count = isUnrolled(block) ? block.text.split(CELLS).length : 1
    if (isUnrolled(block)) tables.set(block.id, ofWhole(cells.slice(next, next + count).map(scored.of)))
    next += count
  }
  return { ...scored, of: (block) => tables.get(block.id) ?? scored.of(block) }
}

function ofWhole(scores: readonly BlockScore[]): BlockScore {
  const probability = scores.reduce((sum, score) => sum + score.probability, 0) / scores.length
  const keep = 2 * scores.filter((score) => score.keep).length >= scores.length
  const like = scores.find((score) => score.keep === keep)
  return { probability, keep, reasons: () => like?.reasons() ?? [] }
}
