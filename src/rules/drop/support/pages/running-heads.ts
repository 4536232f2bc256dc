import type { Block } from '../../../../model/block.js'
import type { Roles } from '../../../../model/document.js'
import { endsSentence } from '../../../../roles/body.js'
import { TextExpression } from '../../../../unicode/ascii.js'

const PAGE = /^\d{1,4}$/
/** "Page 1 of 2", in the languages of the lexicon. */
const PAGE_OF = new TextExpression(
  String.raw`^(?:\p{L}+\.?\s)?(\d{1,4})\s?(?:of|von|sur|de|di|da|van|z|\u0438\u0437|av|/)\s?(\d{1,4})$`,
  'iu',
)
/** How journals write their volume, its year and pages: "Soil Dyn. Lett. 12 (2021) 114–118". */
const JOURNAL = new TextExpression(
  String.raw`(?<!\p{L})\p{L}+\.? \d{1,4} \((?:19|20)\d\d\) \p{L}?\d+(?:[-\u2013]\d+)?$`,
)
const LONGEST = 120
/** Lists of the best ten of something have numbers between their paragraphs too, and a short button by each. */
const SHORTEST = 20
/** A line that stands so much more often than beside these is none of each page. */
const MOST_TIMES = 2
/** So many pages show that a line comes again on each. */
const MIN_PAGES = 2

/**
 * The lines that printed pages repeat, with what shows each: beside page numbers that count on, beside "Page 1 of 2",
 * and those that name the volume of a journal.
 *
 * @returns pairs of a place and its sign, by place
 */
export function runningHeads(blocks: readonly Block[], roles: Roles): readonly (readonly [number, string])[] {
  const found = new Map<number, string>()
  const take = (index: number, sign: string): void => {
    if (roles.of(blocks[index] as Block) !== 'title') found.set(index, sign)
  }
  for (const step of [1, -1]) {
    const pages = pagesOf(blocks, step)
    if (found.size > 0 || pages.length < MIN_PAGES) continue
    const sign = `beside ${pages.length} page numbers in a row`
    for (const index of linesOf(blocks, pages, step)) take(index, sign)
  }
  for (const index of dashedPages(blocks)) take(index, 'a page number between dashes, which count on')
  const title = blocks.find((block) => roles.of(block) === 'title')?.text ?? ''
  for (const index of footsOf(blocks, title)) take(index, 'counts the pages, or stands beside a line that does')
  for (const index of gappedHeads(blocks))
    found.set(index, 'has the number of its page at the margin, as other lines do')
  for (const index of journalHeads(blocks)) take(index, 'names the volume of the journal, as other lines do')
  return [...found].sort(([a], [b]) => a - b)
}

/** Lines that count all pages, "Page 1 of 2", and the heads beside them that hold a page's number or begin as the headline does. */
function footsOf(blocks: readonly Block[], title: string): number[] {
  const foots: { readonly index: number; readonly page: number; readonly all: string }[] = []
  for (const [index, { text }] of blocks.entries()) {
    const [, page, all] = (text.length < SHORTEST && PAGE_OF.for(text).exec(text)) || []
    if (page === undefined || all === undefined || Number(page) > Number(all)) continue
    const last = foots.at(-1)
    if (last === undefined || (last.page + 1 === Number(page) && last.all === all))
      foots.push({ index, page: Number(page), all })
  }
  if (foots.length < MIN_PAGES) return []
  const name = title.toLowerCase()
  return foots.flatMap(({ index, page }) => [
    index,
    ...[index - 1, index + 1].filter((at) => {
      const head = blocks[at]
      if (head === undefined || head.type !== 'paragraph' || head.text.length > LONGEST) return false
      const isNumbered = [page, page + 1].some((number) => new RegExp(`^${number}\\s|\\s${number}$`).test(head.text))
      return (isNumbered && isLine(head)) || (name !== '' && head.text.toLowerCase().startsWith(name))
    }),
  ])
}

/** A head and the number of its page, apart as they were set: "The lamps of the north      45", "46      Berg". */
const GAPPED = new TextExpression(String.raw`^(?:(\d{1,4})\s{3,}\p{L}.*|.*\p{L}\S*\s{3,}(\d{1,4}))$`)
/** Pages without a head stand between others. */
const MOST_PAGES_BETWEEN = 3

/** Such lines, where their numbers count on. */
function gappedHeads(blocks: readonly Block[]): number[] {
  const heads = blocks.flatMap((block, index) => {
    const [, left, right] = (isLine(block) && GAPPED.for(block.text).exec(block.text)) || []
    return left === undefined && right === undefined ? [] : [{ index, page: Number(left ?? right) }]
  })
  const countsOn = heads.slice(1).every(({ page }, at) => {
    const step = page - (heads[at]?.page ?? 0)
    return step > 0 && step <= MOST_PAGES_BETWEEN
  })
  return heads.length >= MIN_PAGES && countsOn ? heads.map(({ index }) => index) : []
}

/** Lines apart from each other that name the same volume of a journal; in a list of references they stand together. */
function journalHeads(blocks: readonly Block[]): number[] {
  const heads = new Map<string, number[]>()
  const nameOf = (block: Block | undefined): string | undefined =>
    block === undefined || !isLine(block)
      ? undefined
      : VOLUME.exec(JOURNAL.for(block.text).exec(block.text)?.[0] ?? '')?.[0]
  for (const [index, block] of blocks.entries()) {
    const name = nameOf(block)
    if (name === undefined || nameOf(blocks[index - 1]) !== undefined || nameOf(blocks[index + 1]) !== undefined)
      continue
    heads.set(name, [...(heads.get(name) ?? []), index])
  }
  return [...heads.values()].filter(({ length }) => length >= MIN_PAGES).flat()
}

/** The last word of a journal's name, the volume and the year. */
const VOLUME = /^.+\(\d+\)/

/** Indices of numbers that count on by one, each beside the same short line and the text of its page. */
function pagesOf(blocks: readonly Block[], step: number): number[] {
  const pages: number[] = []
  for (const [index, block] of blocks.entries()) {
    const head = blocks[index + step]
    if (!isLine(block) || !PAGE.test(block.text) || head === undefined || !isHead(head)) continue
    const isBesideText = [index - 1, index + 1, index + 2 * step].some((at) => isText(blocks[at]))
    const last = blocks[pages.at(-1) ?? -1]
    const isNext =
      last === undefined ||
      (Number(block.text) === Number(last.text) + 1 && blocks[(pages.at(-1) as number) + step]?.text === head.text)
    if (isBesideText && isNext) pages.push(index)
  }
  return pages
}

/** The numbers before the first and after the last of such pages: there the other side of the page has no head. */
function pagesAround(blocks: readonly Block[], pages: readonly number[]): number[] {
  const numberAt = (index: number | undefined): number => Number(blocks[index ?? -1]?.text)
  const isPage = (block: Block, number: number): boolean => isLine(block) && block.text === `${number}`
  const before = blocks.findLastIndex(
    (block, index) => index < (pages[0] as number) && isPage(block, numberAt(pages[0]) - 1),
  )
  const last = pages.at(-1) as number
  const after = blocks.findIndex((block, index) => index > last && isPage(block, numberAt(last) + 1))
  return [before, after].filter((index) => index >= 0 && [index - 1, index + 1].some((at) => isText(blocks[at])))
}

/**
 * The numbers of such pages and the heads beside them; where these are most of all lines that say the same, the others too
 * and the numbers without a head: on the first page stands no number, on the last no head.
 */
function linesOf(blocks: readonly Block[], pages: readonly number[], step: number): readonly number[] {
  const heads = pages.map((page) => page + step)
  const text = blocks[heads[0] as number]?.text
  const same = blocks.flatMap((block, index) => (isLine(block) && block.text === text ? [index] : []))
  if (same.length > MOST_TIMES * pages.length) return [...pages, ...heads]
  return [...pages, ...same, ...pagesAround(blocks, pages)]
}

/** "— 48 —"; a hyphen before it is read as the mark of an item. */
const DASHED = /^[-\u2013\u2014]\s?(\d{1,4})\s?[-\u2013\u2014]$/

/** Such lines, where each counts on from the one before, and one parts a sentence: sections are numbered so too. */
function dashedPages(blocks: readonly Block[]): number[] {
  const pages = blocks.flatMap(({ text, hints }, index) => {
    const page = text.length < SHORTEST ? DASHED.exec(`${hints.marker ?? ''}${text}`)?.[1] : undefined
    return page === undefined ? [] : [{ index, page: Number(page) }]
  })
  const countsOn = pages.slice(1).every(({ page }, at) => page === (pages[at]?.page ?? 0) + 1)
  const partsSentence = pages.some(({ index }) => isBrokenOff(blocks[index - 1]))
  return pages.length >= MIN_PAGES && countsOn && partsSentence ? pages.map(({ index }) => index) : []
}

function isBrokenOff(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && (block.hints.lines ?? 1) > 1 && !endsSentence(block.text)
}

function isHead(block: Block): boolean {
  return isLine(block) && block.text.length >= SHORTEST
}

function isLine({ type, containers, text }: Block): boolean {
  return type === 'paragraph' && containers.length === 0 && text.length <= LONGEST && !/[.!?]$/.test(text)
}

/** The end of a page breaks off: what was filled is text all the same, and so is its last sentence. */
function isText(block: Block | undefined): boolean {
  return block !== undefined && ((block.hints.lines ?? 1) > 1 || endsSentence(block.text))
}
