import { countMatches } from '../../../tools/count-matches.js'
import { isDense } from '../../../unicode/dense.js'
import type { JoinedLines } from '../filled/index.js'
import type { Line } from '../lines/index.js'

/** What stands in the middle of Chinese and Japanese sentences, and what ends them. */
const PAUSES = /[，、]/g
const FULL_STOP = /[。！？]/
const BREAKS_OFF = /[\p{L}\p{N}》”」』）]$/u
const GOES_ON = /^[\p{L}\p{N}《“「『（].*[，、。！？]/u
/** A headline with as many pauses is shorter. */
const LONG = 20
const FEWEST_PAUSES = 2
/** A name or a term that is linked. */
const NAME = /^[《“「『]?[\p{L}\p{N}][\p{L}\p{N}·・.() （）%-]{0,18}[》”」』]?$/u

/**
 * Joins sentences of Chinese and Japanese that a scraper broke at a linked word: their letters have no case that would
 * tell where one goes on, but running text that breaks off behind its pauses has not ended.
 *
 * @param follows tells whether a line may go on with the one above
 */
export function joinDense({ source, lines, goesOn }: JoinedLines, follows: (index: number) => boolean): void {
  const textOf = ({ from, to }: Line): string => source.slice(from, to)
  for (let i = 1; i + 1 < lines.length; i++) {
    if (!follows(i) || !follows(i + 1)) continue
    const [upper, middle, lower] = [lines[i - 1] as Line, lines[i] as Line, lines[i + 1] as Line]
    if (!isDense(source, upper.to - 1) || !isDense(source, lower.from)) continue
    const isOpen = goesOn[i - 1] === 1 || isRunning(textOf(upper))
    if (isOpen && BREAKS_OFF.test(textOf(upper)) && NAME.test(textOf(middle)) && GOES_ON.test(textOf(lower)))
      goesOn.fill(1, i, i + 2)
  }
}

function isRunning(text: string): boolean {
  return FULL_STOP.test(text) || (text.length >= LONG && countMatches(text, PAUSES) >= FEWEST_PAUSES)
}
