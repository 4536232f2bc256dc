import { End } from './view/ends.js'
import type { Sight } from './view/sight.js'

/**
 * The odds of any block of a text in which no line is or begins with a phrase of pages, times those of the model: it
 * has learned from flattened pages, hardly one of which has no such line, where most articles alone have none. Each
 * such line takes two thirds away. Chosen by what `bench/train/text/held-out.sh` prints of clean articles and of pages.
 */
const ODDS = 20
const PER_PHRASE = 3
/**
 * So many blocks that the model refuses are what stands around an article, in a language that the lexicon does not
 * know.
 */
const MOST_REFUSED = 20
const REFUSED = Math.log(0.1 / 0.9)

/**
 * Corrects the scores of a text that seems to be an article and nothing else, as the ratio of the priors tells
 * (Saerens, Latinne and Decaestecker 2002); those of lines with phrases stay, and of the lines that such a line may head.
 *
 * @param scores log-odds of being article, by block; changed in place
 */
export function judgeAlone(scores: Float64Array, { measures, phrases }: Sight): void {
  const { whole, start, inside, opens } = phrases
  const isPhrase = (block: number): boolean =>
    ((whole[block] as number) | (start[block] as number) | (opens[block] as number)) !== 0
  let odds = ODDS
  let refused = 0
  for (let block = 0; block < scores.length; block++) {
    if (isPhrase(block)) odds /= PER_PHRASE
    if ((scores[block] as number) < REFUSED) refused++
    if (odds <= 1 || refused > MOST_REFUSED) return
  }
  const more = Math.log(odds)
  let isHeaded = false
  for (let block = 0; block < scores.length; block++) {
    isHeaded = isPhrase(block) || (isHeaded && isOpen(measures.end[block] as number))
    if (!isHeaded && inside[block] === 0) scores[block] = (scores[block] as number) + more
  }
}

/** True for the end of a line that no sentence ends: a headline, an entry of a list, a teaser that breaks off. */
function isOpen(end: number): boolean {
  return end < End.quote || end === End.ellipsis
}
