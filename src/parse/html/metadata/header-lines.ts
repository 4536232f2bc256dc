import type { Block } from '../../../model/block.js'
import { findDate } from './dates.js'
import { isEntry, isNamedLine, isSentence } from './told-date.js'

/** Blocks after the headline that are looked at. */
const AFTER = 6
/** No line about the page is as long. */
const PROSE = 100
/** Elements of running text. */
const TEXT = /^(?:p|li|dd|dt|td|th|blockquote)$/
/** A word that is no name. */
const PLAIN_WORD = /(?<!\p{L})\p{Ll}{2}/u

/**
 * The lines between the headline and the text that date the page though they read as an entry of a chronicle or as
 * sentences: a single "May 3, 2020: the latest report", "5 minutes to read. May 3, 2020, New York."
 */
export function datingLines(blocks: readonly Block[], titleAt: number): ReadonlySet<Block> {
  const title = titleAt > 0 ? blocks.findIndex(({ start }) => start === titleAt) : -1
  if (title === -1) return new Set()
  const below = blocks.slice(title + 1, title + 1 + AFTER)
  const isChronicle = below.filter(({ text }) => text.length < PROSE && isEntry(text)).length > 1
  const text = below.findIndex(isRunningText)
  const lines = below.slice(0, text === -1 ? below.length : text).filter((block) => !isOfText(block))
  return new Set(lines.filter((line) => (isEntry(line.text) ? !isChronicle : isDateOfItsOwn(line.text))))
}

function isRunningText(block: Block): boolean {
  if (block.type !== 'paragraph' || block.text.length >= PROSE) return true
  return isOfText(block) && isSentence(block.text)
}

/** True for a block in an element of running text that is not named for what it tells of the page. */
function isOfText({ hints, containers }: Block): boolean {
  const element = hints.dom?.element
  return containers.length > 0 || element === undefined || (TEXT.test(element.tag) && !isNamedLine(element.names))
}

/** True for a line whose date stands in no sentence with words of others. */
function isDateOfItsOwn(line: string): boolean {
  return line.split(/(?<=[.!?])\s+/).some((part) => !PLAIN_WORD.test(part) && findDate(part) !== undefined)
}
