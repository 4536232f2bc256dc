import { type Block, linkedLength } from '../../../model/block.js'
import type { DomElement } from '../../../model/dom.js'
import { countMatches } from '../../../tools/count-matches.js'

/** A letter of East Asian writing says as much as three of another. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g
export const DENSITY = 3

/** What a text weighs: its length in letters of an alphabet. */
function weightOf(text: string): number {
  const letters = text.replace(NO_LETTERS, '')
  return letters.length + (DENSITY - 1) * countMatches(letters, DENSE)
}

/** No expression of Unicode classes: ASCII punctuation is what two forms of a text differ in. */
const NO_LETTERS = /[\s!-/:-@[-`{-~\u00a0\u2000-\u206f\u3000-\u303f]+/g

/** Shorter blocks are labels, prices and links. */
const SENTENCE = 50
/** Parts of a page that are around what it says. Names are no guide: whole pages are called for a menu that they open. */
const FURNITURE_TAGS = /^(?:footer|nav|aside|dialog|form|noscript)$/

/**
 * What the running text of a page weighs: the blocks that a reader sees and may take for its text.
 *
 * @param most what is more need not be counted
 */
export function weighs(blocks: readonly Block[], most: number): number {
  let sum = 0
  for (const block of blocks) {
    const { text, hints } = block
    if (text.length < SENTENCE / DENSITY || hints.dom?.hidden !== undefined || isFurniture(hints.dom?.element)) continue
    const weight = weightOf(text)
    if (weight >= SENTENCE && linkedLength(block) * 2 < text.length) sum += weight
    if (sum > most) break
  }
  return sum
}

function isFurniture(element: DomElement | undefined): boolean {
  for (let at = element; at !== undefined && at.tag !== 'body'; at = at.parent) {
    if (FURNITURE_TAGS.test(at.tag)) return true
  }
  return false
}

/** A shorter text is a teaser, and no page is there for it alone. */
const LEAST_WEIGHT = 160
/** So many letters of a text are looked for. */
const PROBE = 30

/**
 * True for a text that outweighs all that a page shows, and that the page has nowhere: not as a teaser, in a part that
 * opens on a click, or in a form for other screens.
 */
export function isUnshown(text: readonly Block[], shown: readonly Block[], shownWeight: number): boolean {
  const weight = text.reduce((sum, block) => sum + weightOf(block.text), 0)
  if (weight < LEAST_WEIGHT || weight <= shownWeight) return false
  const whole = letters(text)
  const page = letters(shown)
  const places = [0, Math.floor(whole.length / 2), whole.length - PROBE]
  return !places.some((at) => page.includes(whole.slice(at, at + PROBE)))
}

function letters(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text.toLowerCase().replace(NO_LETTERS, '')).join('')
}
