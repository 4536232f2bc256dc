import { cutLine } from '../cut.js'
import { type Line, splitLines } from '../lines.js'
import { isOfSpace, type SeamPlace, seamsOf } from './points.js'
import { type Known, knownOf } from './words.js'

/**
 * So many sentences right behind others, and words that are five in one, show that a text is glued. A share of the text
 * would not do: it is another one when what stands around the article is gone.
 */
const MIN_SIGNS = 5
/** A line so long with so many seams is no paragraph: a page stands on one line. */
const LONG_LINE = 2000
const SEAMS_OF_LONG_LINE = 12
/** Lines of code hold words in one for other reasons: one such sign in so many characters, more in a very long line. */
const CODE_SIGN = /[{}=]|\w\(/g
const CHARACTERS_PER_SIGN = 80
const LONG_CODE = 600
const CHARACTERS_PER_SIGN_IF_LONG = 40
/** No name is made of so many words. */
const FIVE_IN_ONE = /(?:\p{Lu}\p{Ll}{2,}){5,}/gu

/** The letters of addresses part nothing. */
const ADDRESS = /\]\([^\s)]*\)|(?:https?:\/\/|www\.)[^\s\])]+/g
const MASK = '\uFFFC'

/** A line with what was found in it. */
interface Read {
  readonly line: Line
  readonly text: string
  /** None in code. */
  readonly seams: readonly SeamPlace[]
}

/** Splits a text into lines, and those where one element of its page ends and the next begins. */
export type LineReader = (text: string) => Line[]

/**
 * How to read the lines of a text that runs the elements of its page into one, and of what is left of it.
 *
 * @param source the decoded text
 * @returns undefined for a text that is not glued
 */
export function gluedLineReader(source: string): LineReader | undefined {
  const masked = withoutAddresses(source)
  const known = knownOf(masked)
  const read = linesOf(masked, known)
  if (!read.some(isPage) && countSigns(read) < MIN_SIGNS) return undefined
  return (text) => linesOf(withoutAddresses(text), known).flatMap((one) => partsOf(text, one))
}

function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (found) => MASK.repeat(found.length))
}

function linesOf(source: string, known: Known): Read[] {
  return splitLines(source).map((line) => {
    const text = source.slice(line.from, line.to)
    return { line, text, seams: isCode(text) ? [] : seamsOf(source, line, known) }
  })
}

function isCode(text: string): boolean {
  const per = text.length > LONG_CODE ? CHARACTERS_PER_SIGN_IF_LONG : CHARACTERS_PER_SIGN
  return (text.match(CODE_SIGN)?.length ?? 0) * per > text.length
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
