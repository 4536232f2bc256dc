import { countMatches } from '../../../tools/count-matches.js'
import { beginsSmall, beginsWithClosing } from '../filled/closing.js'
import type { Line } from '../lines/index.js'

/**
 * The seams of dumps that put each text node of a page on a line of its own, with the white space of the page's source:
 *
 *     ␣␣␣␣␣␣␣␣The ferry was␣
 *     mended in two days
 *     ␣by the village
 *     , and lies on the bank.
 *
 * A space at the end of a line and none before the next, the other way round, or a line of one space alone shows that an
 * element within the sentence begins or ends there. What such elements hold is not indented as the text around it is.
 */
const SEAM = /^(?: \r?\n|\r?\n |\r?\n \r?\n)$/
const BREAK = /^\r?\n$/
/** The lengths of gaps that are seams, in code units: most lines stand closer together. */
const SHORTEST = 2
const LONGEST = 5

/** So many sentences that go on behind one tell such a dump. */
const LEAST_SEAMS = 3
/**
 * White space between elements stands on lines of its own there, in so many places for each line with words; code that
 * other renderers keep has seams too, but hardly such lines.
 */
const SPACED = /\n[ \t]+\r?(?=\n)/g
const LEAST_SPACED = 0.05

/** True for a line that may go on with the one above, whatever their indents. */
export type IsSeam = (index: number) => boolean

/**
 * Finds the seams between the text nodes of a document.
 *
 * @param lines its lines that are not blank
 * @returns undefined for a document that is no such dump
 */
export function textNodeSeams(source: string, lines: readonly Line[]): IsSeam | undefined {
  const gapBefore = (index: number): string => source.slice((lines[index - 1] as Line).to, (lines[index] as Line).from)
  const goesOnBehindSeam = (line: Line, index: number): boolean => {
    const length = line.from - (lines[index - 1]?.to ?? line.from)
    if (length < SHORTEST || length > LONGEST || !SEAM.test(gapBefore(index))) return false
    return beginsWithClosing(source, line) || beginsSmall(source, line)
  }
  if (lines.filter(goesOnBehindSeam).length < LEAST_SEAMS) return undefined
  const spaced = countMatches(source, SPACED)
  if (spaced < LEAST_SPACED * lines.length) return undefined
  return (index) => {
    const gap = gapBefore(index)
    return SEAM.test(gap) || (BREAK.test(gap) && (lines[index - 1] as Line).indent > 0)
  }
}
