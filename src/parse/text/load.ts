import type { Parser } from '../index.js'
import { parseText } from './index.js'
import type { Line } from './lines.js'

/** Any text with inline Markdown has one of these: the start of a link's address, a star or a backtick before something, an underscore before a word. */
const MAY_BE_MARKED = /\]\(|[*`]\S|(?<!\w)_\w/
/** Any text whose page was run into one has one of these: a sentence right behind another, five words in one, a very long line. */
const MAY_BE_GLUED =
  /[a-zß-ſα-ώа-я\d][.!?…][”’"»)\u200B-\u200D\u2060\uFEFF]{0,4}[“«„]?[A-ZÀ-ÞΑ-ΩА-Я]|(?:[A-ZÀ-ÞΑ-ΩА-Я][a-zß-ſα-ώа-я]{2,20}){5}|\S {2,20}\S.{2000}/

/** The beginning of an address in brackets behind a word. */
const MAY_BE_ADDRESSED = /\S\s+\[(?:https?:\/\/|\/\w)/

/**
 * Loads the parser of a text by what it shows of the program that wrote it; most texts need none but the plain one.
 * The parser takes every other text for one of that kind too, as what is left of the first.
 *
 * @param source the decoded text
 */
export async function loadTextParser(source: string): Promise<Parser> {
  if (MAY_BE_ADDRESSED.test(source)) {
    const parse = await (await import('./addressed/index.js')).loadAddressedParser(source, loadGluedLines)
    if (parse !== undefined) return parse
  }
  const inline = MAY_BE_MARKED.test(source) ? await (await import('./marked/index.js')).loadMarked(source) : undefined
  const lines = await loadGluedLines(source)
  return (text, { isWritten }) => parseText(text, inline, isWritten === true ? undefined : lines?.(text))
}

async function loadGluedLines(source: string): Promise<((text: string) => Line[]) | undefined> {
  return MAY_BE_GLUED.test(source) ? (await import('./glued/index.js')).gluedLineReader(source) : undefined
}
