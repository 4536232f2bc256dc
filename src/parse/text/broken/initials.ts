import type { Block } from '../../../model/block.js'
import type { ParsedDocument } from '../../../model/document.js'
import { movedBy } from '../../../model/ranges.js'
import { once } from '../../../tools/once.js'
import { without } from '../marked/without.js'

/** A capital alone on a line, over one that begins with a small letter. */
const MAY_HAVE_ONE = /^[ \t]*\p{Lu}[ \t]*\r?\n\s*\p{Ll}/mu
const ALONE = /^(\p{Lu})$/u
const ALL_ALONE = /^[ \t]*\p{Lu}[ \t]*\r?$/gmu
const BEFORE = /^(\p{Lu}) (?=\p{Ll})/u
const REST = /^\p{Ll}+/u
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu
const ENDING = /['’].*/

/**
 * Joins the initial of a paragraph, which pages set larger in an element of its own and renderers on a line of its own,
 * with the rest of its word: "T" over "he keeper climbs the tower". The word must stand elsewhere in the text, and a
 * letter that is a word by itself stays one where what follows is one too: "A" over "long way".
 */
export function withInitials(document: ParsedDocument): ParsedDocument {
  const { source } = document
  if (!MAY_HAVE_ONE.test(source)) return document
  const isWord = wordTest(source)
  const blocks: Block[] = []
  for (const block of document.blocks) {
    const above = blocks.at(-1)
    if (above !== undefined && isInitialOf(above, block, isWord)) blocks[blocks.length - 1] = joined(above, block)
    else blocks.push(withoutBreak(block, source, isWord))
  }
  return { ...document, blocks }
}

type WordTest = (initial: string, rest: string) => boolean

/** A test for initials that make a word of the text with the letters behind them. */
function wordTest(source: string): WordTest {
  const counts = once(() => {
    const words = new Map<string, number>()
    for (const [word] of source.replace(ALL_ALONE, '').matchAll(WORD)) {
      const stem = word.toLowerCase().replace(ENDING, '')
      words.set(stem, (words.get(stem) ?? 0) + 1)
    }
    return words
  })
  return (initial, text) => {
    const rest = REST.exec(text)?.[0]
    if (rest === undefined) return false
    const letter = initial.toLowerCase()
    const count = (word: string): number => counts().get(word) ?? 0
    const whole = count(letter + rest)
    return whole > 0 && (count(rest) < 2 || count(letter) < whole)
  }
}

function isInitialOf(above: Block, block: Block, isWord: WordTest): boolean {
  const initial = ALONE.exec(above.text)?.[1]
  const areParagraphs = above.type === 'paragraph' && block.type === 'paragraph'
  return areParagraphs && initial !== undefined && above.marks.length === 0 && isWord(initial, block.text)
}

function joined(initial: Block, rest: Block): Block {
  const by = initial.text.length
  return {
    ...rest,
    containers: initial.containers,
    text: initial.text + rest.text,
    segments: [...initial.segments, ...rest.segments.map((part) => movedBy(part, by))],
    marks: rest.marks.map((part) => movedBy(part, by)),
    verbatim: rest.verbatim.map((part) => movedBy(part, by)),
    start: initial.start,
    hints: initial.hints,
  }
}

/** The block without the space that a line break behind its initial was read as. */
function withoutBreak(block: Block, source: string, isWord: WordTest): Block {
  const found = BEFORE.exec(block.text)
  const initial = found?.[1]
  if (found === null || initial === undefined) return block
  const at = found[0].length - 1
  const space = block.segments.find(({ from, to }) => from <= at && at < to)
  const isBreak = space !== undefined && source.slice(space.start, space.end).trim() === ''
  return isBreak && isWord(initial, block.text.slice(at + 1)) ? without(block, [{ from: at, to: at + 1 }]) : block
}
