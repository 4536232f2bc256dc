import { noteOf } from '../../../model/block.js'
import type { Page } from '../page/index.js'
import { isHidden } from '../page/inside.js'

/** Below this the scorer knows the list for something else than notes: references of an encyclopedia. */
const LEAST_PROBABILITY = 0.08

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
  for (const [index, { block }] of blocks.entries()) {
    const label = noteOf(block)
    const isDoubted = keep[index] !== 1 && (probabilities[index] as number) >= LEAST_PROBABILITY
    if (label !== undefined && isDoubted && cited.has(label) && !isHidden(block)) found.add(index)
  }
  return found
}
