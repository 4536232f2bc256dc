import { countMatches } from '../../tools/count-matches.js'
import type { Parser } from '../parser.js'
import { mayHoldDrawings } from './gates.js'
import { PLAIN } from './inline.js'
import { splitLines } from './lines/index.js'
import { readText } from './reader.js'

/**
 * Any text that is more than plain lines has one of these: the start of a link's address or label, an address in angles,
 * a star or a backtick before something, an underscore before a word; an address in brackets behind a word; a sentence
 * right behind another, five words in one; a line that may hold a whole page; the heading of a list of addresses; a
 * note; a box to tick off; a line that is quoted; what the head of a page declares; a line break that is written as an
 * escape or a tag.
 */
const MAY_BE_MORE =
  /\][[(]|\\[nr]|<(?:br|BR)[ />]|<[^\s<]+[:@]|[*`]\S|(?<!\w)_\w|[[(] ?http|\[(?:\/|\^)|[a-zß-ӿ\d][.!?…][”’"»)\u200B-\u200D\u2060\uFEFF]{0,4}[“«„]?[A-ZÀ-ӿ]|(?:[A-ZÀ-ӿ][a-zß-ӿ]{2,20}){5}|^.{1500}|^[ \t]*References[ \t]*$|^(?::{3}|[<>]|meta-|[ \t]*[-*+] \[[ xX]\] )/m

/** A line of a number alone; so many of them may count what stands below, and so many be the cells of a table. */
const NUMBER = /\n[ \t]*[#$€£¥+-]?\d[\d.,]*[)%]?[ \t]*(?=\n)/g
const COUNTERS = 3
const CELLS = 6

/** A text of one line that is as long may be a page whose lines are gone. */
const SHORT_PAGE = 150

/** Two breaks, one below the other, between words in small letters: print. */
const MAY_BE_PRINT = /(?:^.{24,140}[a-zß-ӿ-]\r?\n(?=[ \t]*[a-zß-ӿ])){2}/m

/** Letters of the languages that tell small ones and capitals apart, as ranges, which compile faster than classes of Unicode. */
const SMALL = String.raw`[a-z\u00DF-\u0588\u10D0-\u10FF\u1D00-\u1FFF]`
const LARGE = String.raw`[A-Z\u00C0-\u0556\u1E00-\u1FFF]`
/**
 * A line that begins with what closes something shows that a text may be broken at links (one that begins with a bracket,
 * that it may be a song, whose parts are named so), and so do some words in small
 * letters between the halves of a sentence, or one space where a line ends or begins in the middle of one; an initial
 * alone shows that it is broken there.
 */
const BROKEN = new RegExp(
  String.raw`[\n\r\f\u2028\u2029>][ \t]*[,.;:!?)[\]\u201D\u2019\u00BB%']|${SMALL}[ \t]*\r?\n[ \t]*${SMALL}.{0,80}\r?\n[ \t]*${SMALL}.{39}|\S(?: \r?\n|\r?\n (?:\r?\n)?)${SMALL}|^ *${LARGE}\n\s*${SMALL}`,
  'm',
)

/** Braces around code: without them a text holds no scripts, style sheets or data of its page. */
const PAGE_CODE = /[{}]\s*(?:["']|[\w$.-]+(?: [\w$]+)? ?[:=(.,;])/

/** What parts pages; the second page of all at the end of a line, or before a gap. */
const PAGES = /\f|(?<!\S)2(?: ?\/ ?| \S{1,3} )\d{1,3}(?=\s*$| {3}| {1,2}\d)/m

/** Four short lines between blank ones, the last of which ends a sentence, as stanzas are. */
const MAY_BE_STANZA = /\n\r?\n(?:.{2,60}\n){3,11}.{2,60}[.!?\u2026]["\u201d\u2019\u00bb]?\s*(?:\n|$)/

/** A line that is longer than those of verse are. */
const LONG_LINE = /\S.{59,}\S/
/** A quotation may hold a poem, whatever stands around it; a backslash marks the break of a line. */
const MAY_HOLD_POEM = /^[^\S\n\r]*>|\\$/m

function mayHoldVerse(source: string): boolean {
  return !LONG_LINE.test(source) || MAY_HOLD_POEM.test(source) || MAY_BE_STANZA.test(source)
}

function mayBePage(source: string): boolean {
  const line = source.trim()
  return line.length >= SHORT_PAGE && !line.includes('\n')
}

/**
 * Loads the parser of a text by what it shows of the program that wrote it; most texts need none but the plain one.
 *
 * @param source the decoded text
 */
export async function loadTextParser(source: string): Promise<Parser> {
  if (!PAGES.test(source)) return loadPage(source)
  return (await import('./printed/index.js')).loadApartFromPages(source, loadPage)
}

async function loadPage(source: string): Promise<Parser> {
  if (!PAGE_CODE.test(source)) return loadLines(source)
  return (await import('./page-code/index.js')).loadApartFromCode(source, loadLines)
}

async function loadLines(source: string): Promise<Parser> {
  const numbers = countMatches(source, NUMBER)
  if (numbers >= COUNTERS || MAY_BE_MORE.test(source) || MAY_BE_PRINT.test(source) || mayBePage(source)) {
    return (await import('./dumps.js')).loadDumpParser(source, { mayHaveTables: numbers >= CELLS })
  }
  if (!mayHoldDrawings(source) && !BROKEN.test(source) && !mayHoldVerse(source))
    return (text) => readText(text, { inline: PLAIN, lines: splitLines(text) })
  const { parseText } = await import('./index.js')
  return (text) => parseText(text)
}
