import { once } from '../../tools/once.js'
import type { Gates } from './gates.js'
import type { Line } from './lines.js'
import type { Marker } from './markers.js'
import { LONGEST, MIN_WORDY, NO_VERSE, WORDY } from './verse.js'

/** How many lines the stanza that starts at a line has; 0 where none does. */
export type StanzaSearch = (index: number) => number

/** @param goesOn for each line, not 0 where it goes on with the one above */
export type StanzaSearchOf = (
  source: string,
  lines: readonly Line[],
  markers: readonly (Marker | undefined)[],
  goesOn: Uint8Array,
  gates: Gates,
) => StanzaSearch | undefined

/** Lines of a stanza, and stanzas and paragraphs of one line that a text has together, so that none was filled. */
const LEAST = 4
const MOST = 12
const LEAST_TOGETHER = 2
const PARAGRAPH = 100
const GOES_ON = /[,;\u2014\u2013]$/
const ENDS = /[.!?\u2026]["\u201d\u2019\u00bb]?$/
const SMALL = /^\p{Ll}/u
const MOST_SMALL = 0.5
const FILLED = 0.75

/**
 * Finds stanzas in a text that is none as a whole, where prose quotes them or a page stands around: lines of several words
 * between blank lines, one of which ends in the middle of a sentence, and the last at its end.
 */
export const findStanzas: StanzaSearchOf = (source, lines, markers, goesOn, gates) => {
  // Where breaks are marked, all are.
  if (gates.breaks) return undefined
  const textOf = ({ from, to }: Line): string => source.slice(from, to)
  const begins = (index: number): boolean => index === 0 || lines[index]?.blanks !== 0
  const lengthAt = (index: number): number => {
    if (!begins(index)) return 0
    const said: string[] = []
    for (let at = index; at === index || lines[at]?.blanks === 0; at++) {
      const text = textOf(lines[at] as Line)
      if (said.length === MOST || markers[at] !== undefined || goesOn[at] !== 0) return 0
      if (text.length > LONGEST || NO_VERSE.test(text)) return 0
      said.push(text)
    }
    return isStanza(said) ? said.length : 0
  }
  const isParagraph = (line: Line, index: number): boolean =>
    line.to - line.from >= PARAGRAPH && begins(index) && begins(index + 1)
  const tellsStanzas = once(
    () => lines.filter((line, index) => isParagraph(line, index) || lengthAt(index) > 0).length >= LEAST_TOGETHER,
  )
  return (index) => {
    const length = lengthAt(index)
    return length > 0 && tellsStanzas() ? length : 0
  }
}

/** Most of its lines have several words, and at least half begin with a capital; lines that were filled do by chance. */
function isStanza(lines: readonly string[]): boolean {
  const countOf = (expression: RegExp): number => lines.filter((line) => expression.test(line)).length
  if (lines.length < LEAST || !ENDS.test(lines.at(-1) as string) || countOf(GOES_ON) === 0) return false
  if (countOf(SMALL) > 0 && areAlike(lines.slice(0, -1))) return false
  return countOf(WORDY) >= MIN_WORDY * lines.length && countOf(SMALL) <= MOST_SMALL * lines.length
}

/** True for lines of nearly one length. */
function areAlike(lines: readonly string[]): boolean {
  const lengths = lines.map(({ length }) => length)
  return Math.min(...lengths) >= FILLED * Math.max(...lengths)
}
