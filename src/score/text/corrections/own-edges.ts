import { End } from '../view/ends.js'
import type { DocumentView } from '../view/index.js'
import type { Measures } from '../view/measures.js'
import { openingPhrases } from './furniture.js'
import { DOUBTFUL, LINE_WORDS } from './trim.js'

/** Words of a salutation, of names and a postscript; teasers have more, unless the text is a letter. */
const SPARED_WORDS = 15
const LETTER_WORDS = 50
/** Lines of an address over a letter look like those of a page. */
const ADDRESS_LINES = 3
/** What is less likely is refused: most lines around articles are. */
const CLEARLY_REFUSED = 0.1

/** A salutation stands among so many lines, below a place and a date say, and has no more words. */
const SALUTATION_LINES = 4
const SALUTATION_WORDS = 8

/** True where one of the first lines greets somebody: what letters begin and end with is lines like those of pages. */
export function isLetter({ words, end }: Measures): boolean {
  for (let block = 0; block < SALUTATION_LINES; block++)
    if (end[block] === End.comma && (words[block] as number) <= SALUTATION_WORDS) return true
  return false
}

/**
 * A text without one line that is clearly refused may be clean: the few words before the first and after the last block
 * that stays are its author's then, if none of them is doubtful, if it is a letter, or if they are all that would go and
 * no phrase of pages is among them, as the title of a poem.
 *
 * @param isPost the text greets somebody, as letters do
 * @returns true where doubtful blocks were kept so
 */
export function spareEdges(
  kept: Uint8Array,
  probabilities: Float32Array,
  view: DocumentView,
  isPost: boolean,
): boolean {
  const { words } = view.measures
  let refused = 0
  for (let block = 0; block < kept.length; block++)
    if ((words[block] as number) < LINE_WORDS && (probabilities[block] as number) < CLEARLY_REFUSED) refused++
  const first = kept.indexOf(1)
  if (first < 0 || refused > (isPost ? ADDRESS_LINES : 0)) return false
  let isOwn = false
  const isWhole = isPost || kept.subarray(first).every((own) => own === 1)
  for (const [from, to] of [
    [0, first],
    [kept.lastIndexOf(1) + 1, kept.length],
  ] as const) {
    const count = words.subarray(from, to).reduce((sum, own) => sum + own, 0)
    const isLikely = probabilities.subarray(from, to).every((probability) => probability >= DOUBTFUL)
    const isFree = isWhole && (isPost || !holdsPhrase(from, to, view))
    if (!(isLikely || isFree) || count > (isPost ? LETTER_WORDS : SPARED_WORDS)) continue
    kept.fill(1, from, to)
    isOwn ||= !isLikely
  }
  return isOwn
}

function holdsPhrase(from: number, to: number, view: DocumentView): boolean {
  for (let block = from; block < to; block++) if (openingPhrases(block, view) !== 0) return true
  return false
}
