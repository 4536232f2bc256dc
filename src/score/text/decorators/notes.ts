import { type Block, noteOf } from '../../../model/block.js'
import type { BlockScore } from '../../../model/rule.js'
import type { Scorer } from '../../scorer.js'

/** A scorer of texts with notes: these stand below all else, and stay where a sentence that refers to them does. */
export function besideNotes(score: Scorer): Scorer {
  return (document, options) => {
    const blocks = document.blocks.filter((block) => noteOf(block) === undefined)
    if (blocks.length === document.blocks.length) return score(document, options)
    const scored = score({ ...document, blocks }, options)
    const kept = new Set(blocks.filter((block) => scored.of(block).keep).flatMap(referencesOf))
    const verdicts = new Map<number, BlockScore>()
    for (const block of document.blocks) {
      const label = noteOf(block)
      if (label !== undefined) verdicts.set(block.id, kept.has(label) ? REFERRED : LEFT)
    }
    return { ...scored, of: (block) => verdicts.get(block.id) ?? scored.of(block) }
  }
}

function referencesOf({ marks }: Block): string[] {
  return marks.flatMap(({ kind, value }) => (kind === 'footnoteReference' && value !== undefined ? [value] : []))
}

const REFERRED: BlockScore = { probability: 1, keep: true, reasons: () => ['a note of the article'] }
const LEFT: BlockScore = { probability: 0, keep: false, reasons: () => ['a note of what goes'] }
