import { type Block, isProse } from '../../model/block.js'
import type { Edit } from '../../model/edit.js'

/**
 * Reports every match of a pattern where nothing is ever changed: code, mathematics, front matter, addresses and
 * link targets.
 *
 * @param what names what was found, "direction control", or tells it of the match
 */
export function* reportProtected(
  blocks: readonly Block[],
  pattern: RegExp,
  what: string | ((found: string) => string),
): Iterable<Edit> {
  const named = (found: string): string => (typeof what === 'string' ? what : what(found))
  for (const [index, block] of blocks.entries()) {
    for (const { from, to, where } of protectedRanges(block)) {
      if (block.text.search(pattern) === -1) continue
      for (const match of block.text.slice(from, to).matchAll(pattern)) {
        const start = from + match.index
        yield {
          kind: 'note',
          block: index,
          from: start,
          to: start + match[0].length,
          message: `${named(match[0])} in ${where}`,
        }
      }
    }
    for (const { url = '', from, to } of block.marks) {
      const found = [...url.matchAll(pattern)][0]?.[0]
      if (found === undefined || block.text.slice(from, to) === url) continue
      yield { kind: 'note', block: index, from, to, message: `${named(found)} in a link target` }
    }
  }
}

interface ProtectedRange {
  readonly from: number
  readonly to: number
  readonly where: string
}

function protectedRanges(block: Block): ProtectedRange[] {
  if (!isProse(block)) {
    const where = block.type === 'code' || block.type === 'math' ? 'code' : 'front matter or markup'
    return [{ from: 0, to: block.text.length, where }]
  }
  const inline = block.marks.filter(({ kind }) => kind === 'code' || kind === 'math')
  return [
    ...inline.map(({ from, to }) => ({ from, to, where: 'code' })),
    ...block.verbatim.map(({ from, to }) => ({ from, to, where: 'an address' })),
  ]
}
