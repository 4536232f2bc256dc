import { noteOf } from '../../../model/block.js'
import type { Page } from '../page/index.js'
import { isHidden } from '../page/inside.js'

/**
 * Below this the scorer knows the notes of a page for something else than notes to a text: references of an
 * encyclopedia, terms of what a shop offers. They are judged together, so that no list loses every other of its notes.
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
  const notes = blocks.flatMap(({ block }, index) => {
    const label = noteOf(block)
    return label === undefined || !cited.has(label) || isHidden(block) ? [] : [{ label, index }]
  })
  // Of the parts of one note the likeliest tells: the way back to the text is one too.
  const best = new Map<string, number>()
  for (const { label, index } of notes) {
    best.set(label, Math.max(best.get(label) ?? 0, probabilities[index] as number))
  }
  const sum = [...best.values()].reduce((one, other) => one + other, 0)
  const areNotes = sum >= LEAST_PROBABILITY * best.size
  return new Set(areNotes ? notes.flatMap(({ index }) => (keep[index] === 1 ? [] : [index])) : [])
}
