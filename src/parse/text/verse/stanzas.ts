import { once } from '../../../tools/once.js'
import type { Line } from '../lines/index.js'
import type { KnownLines } from '../lines/known.js'
import { LONGEST, MIN_WORDY, NO_VERSE, WORDY } from './index.js'

/** How many lines the stanza that starts at a line has; 0 where none does. */
export type StanzaSearch = (index: number) => number

/** Says what finds the stanzas in some lines; undefined where there are none to look for. */
export type StanzaSearchOf = (known: KnownLines) => StanzaSearch | undefined

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
/** What sites of lyrics write above each part, in the languages of the lexicon. */
const PART_OF_SONG =
  /^\[(?:(?:pre-|post-)?(?:verse|chorus|refrain|hook|bridge)|intro|outro|interlude|instrumental|part|strophe|verso|coro|estribillo|puente|couplet|pont|strofa|ritornello|refrão|ponte|refrein|zwrotka|refren|vers|refräng|säkeistö|kertosäe|nakarat|куплет|припев|приспів)(?=[\s:\]]).{0,60}\]$/i
/** Lines of a part of a song, and the longest. */
const LEAST_OF_SONG = 2
const LONGEST_OF_SONG = 100

/**
 * Finds stanzas in a text that is none as a whole, where prose quotes them or a page stands around: lines of several words
 * between blank lines, one of which ends in the middle of a sentence, and the last at its end. Beside such a stanza one
 * may have whole sentences alone. Of a song it is enough that the name of the part stands above.
 */
export const findStanzas: StanzaSearchOf = ({ source, lines, markers, goesOn, gates }) => {
  // Where breaks are marked, all are.
  if (gates.breaks) return undefined
  const textOf = (index: number): string => source.slice(lines[index]?.from, lines[index]?.to)
  const isApart = (index: number): boolean => index === 0 || lines[index]?.blanks !== 0
  /** The lines from one on up to a blank one, if none is anything else than a line of verse. */
  const groupAt = (index: number, isVerse: (text: string) => boolean): readonly string[] => {
    const said: string[] = []
    for (let at = index; at === index || lines[at]?.blanks === 0; at++) {
      const text = textOf(at)
      if (said.length > 0 && PART_OF_SONG.test(text)) break
      if (said.length === MOST || markers[at] !== undefined || goesOn[at] !== 0 || !isVerse(text)) return []
      said.push(text)
    }
    return said
  }
  const stanzaAt = (index: number): readonly string[] =>
    index >= 0 && index < lines.length && isApart(index) ? groupAt(index, isLineOfVerse) : []
  const isBesideStanza = (index: number, { length }: readonly string[]): boolean => {
    let above = index - 1
    while (above > 0 && !isApart(above)) above--
    return [above, index + length].some((at) => goesOnWithin(stanzaAt(at)))
  }
  const lengthAt = (index: number): number => {
    if (index > 0 && !isApart(index) && PART_OF_SONG.test(textOf(index - 1))) {
      const { length } = groupAt(index, (text) => text.length <= LONGEST_OF_SONG)
      return length < LEAST_OF_SONG ? 0 : length
    }
    const said = stanzaAt(index)
    return isStanza(said) && (goesOnWithin(said) || isBesideStanza(index, said)) ? said.length : 0
  }
  const isParagraph = (line: Line, index: number): boolean =>
    line.to - line.from >= PARAGRAPH && isApart(index) && isApart(index + 1)
  const tellsStanzas = once(
    () => lines.filter((line, index) => isParagraph(line, index) || lengthAt(index) > 0).length >= LEAST_TOGETHER,
  )
  return (index) => {
    const length = lengthAt(index)
    return length > 0 && tellsStanzas() ? length : 0
  }
}

function isLineOfVerse(text: string): boolean {
  return text.length <= LONGEST && !NO_VERSE.test(text)
}

/** True for a stanza of which a line ends in the middle of a sentence, and that was not filled. */
function goesOnWithin(said: readonly string[]): boolean {
  if (!isStanza(said) || !said.some((line) => GOES_ON.test(line))) return false
  return !said.some((line) => SMALL.test(line)) || !areAlike(said.slice(0, -1))
}

/** Most of its lines have several words, and at least half begin with a capital. */
function isStanza(lines: readonly string[]): boolean {
  const countOf = (expression: RegExp): number => lines.filter((line) => expression.test(line)).length
  if (lines.length < LEAST || !ENDS.test(lines.at(-1) as string)) return false
  return countOf(WORDY) >= MIN_WORDY * lines.length && countOf(SMALL) <= MOST_SMALL * lines.length
}

/** True for lines of nearly one length: those that were filled are. */
function areAlike(lines: readonly string[]): boolean {
  const lengths = lines.map(({ length }) => length)
  return Math.min(...lengths) >= FILLED * Math.max(...lengths)
}
