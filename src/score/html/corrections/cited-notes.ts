import { noteOf } from '../../../model/block.js'
import type { Page } from '../page/index.js'
import { isHidden } from '../page/inside.js'

/**
 * Below this the scorer knows the list for something else than notes to a text: references of an encyclopedia, terms
 * of what a shop offers. Of the parts of one note the likeliest tells, since the way back is one too.
 */
const LEAST_PROBABILITY = 0.2

/**
 * Finds the footnotes that kept text refers to: sources and asides are set apart like what stands around an article,
 * and a number in the text leads to nothing without them.
 *
 * @param keep 1 for blocks that the scorer keeps
 * @returns the places of the blocks of such notes
 */
export function citedNotes({ blocks }: Page, keep: Uint8Array, probabilities: Float64Array): ReadonlySet<number> {
  const cited = new Set<string>()
  for (const [index, { block }] of blocks.entries()) {
    if (keep[index] !== 1) continue
    for (const { kind, value } of block.marks) if (kind === 'footnoteReference') cited.add(value ?? '')
  }
  const found = new Set<number>()
  if (cited.size === 0) return found
  const likely = new Set(
    blocks.flatMap(({ block }, index) =>
      (probabilities[index] as number) >= LEAST_PROBABILITY ? (noteOf(block) ?? []) : [],
    ),
  )
  for (const [index, { block }] of blocks.entries()) {
    const label = noteOf(block)
    if (label === undefined || keep[index] === 1 || isHidden(block)) continue
    if (cited.has(label) && likely.has(label)) found.add(index)
  }
  return found
}
