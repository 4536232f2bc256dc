import type { Block } from '../../../../model/block.js'
import { singleSpaced } from '../../../../tools/single-spaced.js'

/** The count of the pages within a line: `1/3`, `1 of 3`, in the languages of the lexicon. */
const COUNT =
  /(?<![\d/.:-])(\d{1,3})(?:\s?\/\s?|\s(?:of|von|sur|de|di|da|van|z|av|\u0438\u0437)\s)(\d{1,3})(?![\d/.:-])/
/** What browsers print beside it: the address of the page, the time of printing. */
const PRINTED = /https?:\/\/\S|\d{4},? \d{1,2}:\d{2}|\d[/.]\d{2},? \d{1,2}:\d{2}/
const LONGEST = 250
const MIN_PAGES = 2

/** A line that counts a page, and what else it says. */
interface Foot {
  readonly index: number
  readonly page: number
  readonly all: string
  readonly rest: string
}

/**
 * The lines that a browser prints on each page besides the text: those that count the pages beside an address or a time,
 * and those that say the same right beside them.
 */
export function printedLines(blocks: readonly Block[]): number[] {
  const feet = feetOf(blocks)
  if (feet.length < MIN_PAGES) return []
  const beside = new Set(feet.flatMap(({ index }) => [blocks[index - 1], blocks[index + 1]].map(textOf)))
  const counts = new Map<string, number>()
  for (const block of blocks) counts.set(textOf(block), (counts.get(textOf(block)) ?? 0) + 1)
  const isHead = (text: string): boolean =>
    beside.has(text) && PRINTED.test(text) && (counts.get(text) ?? 0) >= MIN_PAGES
  const heads = blocks.flatMap((block, index) => (isHead(textOf(block)) ? [index] : []))
  return [...feet.map(({ index }) => index), ...heads]
}

/** The feet of pages that count on by one and say the same besides. */
function feetOf(blocks: readonly Block[]): Foot[] {
  const feet: Foot[] = []
  for (const [index, block] of blocks.entries()) {
    const foot = footOf(textOf(block), index)
    const last = feet.at(-1)
    if (foot === undefined) continue
    const isNext =
      last === undefined || (foot.page === last.page + 1 && foot.all === last.all && foot.rest === last.rest)
    if (isNext) feet.push(foot)
  }
  return feet
}

function footOf(text: string, index: number): Foot | undefined {
  const [count, page, all] = COUNT.exec(text) ?? []
  if (count === undefined || all === undefined || Number(page) > Number(all) || text.length > LONGEST) return undefined
  const rest = text.replace(count, '')
  return PRINTED.test(rest) ? { index, page: Number(page), all, rest } : undefined
}

/** The words of a paragraph with single spaces; of other blocks none. */
function textOf(block: Block | undefined): string {
  return block?.type === 'paragraph' ? singleSpaced(block.text) : ''
}
