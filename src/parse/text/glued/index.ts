import { countMatches } from '../../../tools/count-matches.js'
import { type Line, type LineReader, splitLines } from '../lines/index.js'
import { isForMachines } from '../machines.js'
import { cutLine } from '../pieces/cut.js'
import { masked } from '../pieces/mask.js'
import { isOfSpace, type SeamPlace, seamsOf } from './seams.js'
import { type Known, knownOf } from './words.js'

/**
 * So many sentences right behind others, and words that are five in one, show that a text is glued. A share of the text
 * would not do: it is another one when what stands around the article is gone.
 */
const MIN_SIGNS = 5
/** A line so long with so many seams is no paragraph: a page stands on one line. */
const LONG_LINE = 2000
const SEAMS_OF_LONG_LINE = 12
/** No name is made of so many words. */
const FIVE_IN_ONE = /(?:\p{Lu}\p{Ll}{2,}){5,}/gu

/** What every sign and every page on a line has: most texts end here, since all else takes long. */
const MAY_BE_SIGN =
  /[a-zß-ӿ\d)”"’»%A-Z][.!?][”’"»)\]\u200B-\u200D\u2060\uFEFF]{0,6}[“«„]?[A-ZÀ-ӿ][a-zß-ӿ\s’'-]|(?:[A-ZÀ-ӿ][a-zß-ӿ]{2,20}){5}/g
const MAY_BE_PAGE = /^.{2000}/m
/** The letters of addresses part nothing. */
const ADDRESS = /\]\([^\s()[\]]*(?:\)| ")|(?:https?:\/\/|www\.)[^\s\])]+/g

/** A line with what was found in it. */
interface Read {
  readonly line: Line
  readonly text: string
  /** None in code. */
  readonly seams: readonly SeamPlace[]
}

/**
 * How to read the lines of a text that runs the elements of its page into one, and of what is left of it.
 *
 * @param source the decoded text
 * @returns undefined for a text that is not glued
 */
export function gluedLineReader(source: string): LineReader | undefined {
  if (!MAY_BE_PAGE.test(source) && countMatches(source, MAY_BE_SIGN) < MIN_SIGNS) return undefined
  const words = masked(source, ADDRESS)
  const known = knownOf(words)
  const read = linesOf(words, known)
  if (!read.some(isPage) && countSigns(read) < MIN_SIGNS) return undefined
  return (text) => {
    const lines = text === source ? read : linesOf(masked(text, ADDRESS), known)
    return lines.flatMap((one) => partsOf(text, one))
  }
}

function linesOf(source: string, known: Known): Read[] {
  return splitLines(source).map((line) => {
    const text = source.slice(line.from, line.to)
    return { line, text, seams: isForMachines(text) ? [] : seamsOf(source, line, known) }
  })
}

function isPage({ text, seams }: Read): boolean {
  return text.length >= LONG_LINE && seams.filter(({ seam }) => !isOfSpace(seam)).length >= SEAMS_OF_LONG_LINE
}

function countSigns(read: readonly Read[]): number {
  const words = new Set(read.flatMap(({ text, seams }) => (seams.length === 0 ? [] : (text.match(FIVE_IN_ONE) ?? []))))
  return read.reduce((sum, { seams }) => sum + seams.filter(({ seam }) => seam === 'sign').length, words.size)
}

function partsOf(source: string, read: Read): Line[] {
  const cuts = isPage(read) ? read.seams : read.seams.filter(({ seam }) => seam !== 'gap')
  return cutLine(
    source,
    read.line,
    cuts.map(({ at }) => at),
  )
}
