import { IN_TAG } from '../../../markup/tags.js'
import { type Block, isProse } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'

/** The tags around a paragraph or a heading. */
const PART = new RegExp(
  `</?(?:p|div|h[1-6]|ul|ol|li|blockquote|figure|figcaption|table|t[rdh]|hr|script)${IN_TAG}/?>`,
  'i',
)
const PARTS = new RegExp(PART, 'gi')
const TAGS = new RegExp(`</?[a-z][\\w-]*${IN_TAG}/?>|&[#\\w]{2,10};`, 'gi')
const WORDS = /[\p{L}\p{N}]+/gu
/** So many words in a row stand in two texts where one is a copy of the other. */
const RUN = 6
/** A part of so many words tells, where so much of it stands above. */
const MIN_WORDS = 12
const MIN_SHARE = 0.7
/** So many such parts are a copy, and no code that the text speaks of. */
const MIN_PARTS = 3

/**
 * The blocks that hold the source of what stands above them: pages that let others print an article have it once more in
 * a field to copy from.
 */
export function* markupCopies(blocks: readonly Block[]): Iterable<Edit> {
  const isSource = blocks.map((block, index) => isMarkup(block) || isBehindTag(block, blocks[index - 1]))
  if (!isSource.includes(true)) return
  const above = new Set<string>()
  const copied = blocks.map((block, index) => {
    const parts = isSource[index] ? copiedParts(block, above) : 0
    if (parts === 0) for (const run of runsIn([block])) above.add(run)
    return parts
  })
  if (copied.reduce((sum, parts) => sum + parts, 0) < MIN_PARTS) return
  let from = copied.findIndex((parts) => parts > 0)
  let to = copied.findLastIndex((parts) => parts > 0) + 1
  // Three examples of markup may stand far apart.
  if (!isCopied(runsIn(blocks.slice(from, to)), new Set(runsIn(blocks.slice(0, from))))) return
  // Its headline and byline are shorter, and behind the text stands what thanks for it and counts its readers.
  const isOfIt = (index: number): boolean => isSource[index] === true || blocks[index]?.hints.element === 'tag'
  while (isOfIt(from - 1)) from--
  while (isOfIt(to)) to++
  for (let block = from; block < to; block++) yield { kind: 'drop', block, message: 'the source of the text above it' }
}

/** True for prose that begins with the tag of a paragraph or a heading. */
function isMarkup(block: Block): boolean {
  return block.text.startsWith('<') && isProse(block) && block.text.search(PART) === 0
}

/** The same where the parser has taken the tag for a remnant. */
function isBehindTag(block: Block, before: Block | undefined): boolean {
  return before?.hints.element === 'tag' && isProse(block) && PART.test(before.text)
}

function copiedParts({ text }: Block, above: ReadonlySet<string>): number {
  return text.split(PARTS).filter((part) => {
    const words = wordsOf(part)
    return words.length >= MIN_WORDS && isCopied(runsOf(words), above)
  }).length
}

function isCopied(runs: readonly string[], above: ReadonlySet<string>): boolean {
  return runs.filter((run) => above.has(run)).length >= MIN_SHARE * runs.length
}

function wordsOf(text: string): readonly string[] {
  return text.replace(TAGS, ' ').match(WORDS) ?? []
}

function runsIn(blocks: readonly Block[]): string[] {
  return blocks.filter(isProse).flatMap(({ text }) => text.split(PARTS).flatMap((part) => runsOf(wordsOf(part))))
}

/** Every run of words. */
function runsOf(words: readonly string[]): string[] {
  const runs: string[] = []
  for (let from = 0; from + RUN <= words.length; from++) runs.push(words.slice(from, from + RUN).join(' '))
  return runs
}
