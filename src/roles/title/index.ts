import { masksOf } from '../../lexicon/index.js'
import { type Block, isMarkedSection } from '../../model/block.js'
import type { PhraseMasks } from '../../model/rule.js'
import { isDense } from '../../unicode/dense.js'
import { type BodyRun, endsSentence, isRunningText } from '../body.js'
import { dateInLine } from '../dates.js'
import { isSalutation } from '../salutation.js'
import { candidates, isCandidate, isOfPage, isQuantity, isTopHeading } from './candidates.js'
import { leadingLine } from './leading-line.js'
import { namedByPage, namedPoints, pageTitle } from './page.js'
import { placePoints, pointsOf } from './points.js'
import { BodySample, MIN_WORDS, wordCount } from './words.js'

/** A headline found among the blocks. */
export interface Title {
  readonly index: number
  /** Without the name of the site. */
  readonly text: string
}

/** So much more than an earlier line a later one must count. */
const LEAD = 1
/** A candidate below this is left alone. */
const MIN_POINTS = 2.7
/** From which length on a line is text, before the body that was found. */
const LONG_LINE = 110
const LONG_DENSE_LINE = 40
/** So many blocks at its beginning tell a text that has nothing around it, and so many below its headline at the least. */
const CLEAN_LINES = 6
const LEAST_LINES = 3
/** Words of a headline that nothing else but its place tells; a single word may be anything. */
const FEWEST_WORDS = 2
/** What is left before a date. */
const OPEN_END = /[\s,–—-]+$/

/**
 * The most likely headline before the body, if any is likely enough.
 *
 * @param body an empty run for a text without running text
 */
export function findTitle(blocks: readonly Block[], body: BodyRun): Title | undefined {
  if (body.to === 0) return firstLine(blocks)
  const page = pageTitle(blocks)
  const named = page === undefined ? -1 : namedByPage(blocks, page, body.to)
  // Sections marked below a first level that no heading has: the title was left out.
  const marksSections = blocks.some(isMarkedSection) && !blocks.some(isTopHeading)
  if (marksSections && named === -1) return undefined
  const end = firstRunningText(blocks, body)
  const best = bestBefore(blocks, end, page, named)
  // Posts, lists and lines that were cut at links make a body of its longest stretch, which may begin late.
  const first = firstLongLine(blocks)
  const mayBeEarlier = first !== -1 && first < end && (best === undefined || best.index >= first)
  const earlier = mayBeEarlier ? bestBefore(blocks, first, page, named) : undefined
  const found = earlier !== undefined && (best === undefined || earlier.points > best.points) ? earlier : best
  // Below the quantities of a recipe stands how they are used.
  const isOfRecipe = (line: Candidate): boolean =>
    standsAlone(blocks) && blocks.slice(0, line.index).some((_, index) => isQuantity(blocks, index))
  if (found !== undefined && !isOfRecipe(found)) return titleAt(blocks, found.index)
  const top = firstLine(blocks)
  if (top !== undefined) return top
  const last = leadingLine(blocks, first === -1 ? end : Math.min(first, end))
  return last === -1 ? undefined : titleAt(blocks, last)
}

function titleAt(blocks: readonly Block[], index: number): Title {
  return { index, text: trimmedText(blocks[index]) }
}

function trimmedText(block: Block | undefined): string {
  return block?.text.trim() ?? ''
}

/** A line that may be the headline, and how much speaks for it. */
interface Candidate {
  readonly index: number
  readonly points: number
}

/** The most likely headline among the lines before the text. */
function bestBefore(
  blocks: readonly Block[],
  end: number,
  page: string | undefined,
  named: number,
): Candidate | undefined {
  const sample = new BodySample(blocks, end)
  let best: Candidate | undefined
  for (const index of candidates(blocks, sample, named, end)) {
    const block = blocks[index] as Block
    const own = pointsOf(block, { words: sample.words, page, isFirst: index === 0 }) + placePoints(blocks, index, end)
    const points = index === named ? own + namedPoints(page) : own
    // The deck repeats the headline's words: of about equals the first is the headline.
    if (points >= MIN_POINTS && (best === undefined || points > best.points + LEAD)) best = { index, points }
  }
  return best
}

/** Long lines are text where nothing says that they are of the page, whether they end a sentence or not. */
function firstLongLine(blocks: readonly Block[]): number {
  const masks = masksOf(blocks)
  return blocks.findIndex(({ type, text }, index) => {
    const { whole, start, inside, opens } = masks[index] as PhraseMasks
    const isLong = text.length >= (isDense(text) ? LONG_DENSE_LINE : LONG_LINE)
    return isLong && type === 'paragraph' && !isEntry(blocks, index) && (whole | start | inside | opens) === 0
  })
}

/** A text of which no line is one of a page, and whose first line a blank one parts from the others; no letter. */
function standsAlone(blocks: readonly Block[]): boolean {
  const [first, second] = blocks
  if (blocks.slice(1, CLEAN_LINES).some(isSalutation)) return false
  const isApart = first?.hints.marker === undefined && (second?.hints.blankLines ?? 0) > 0
  return (
    isApart &&
    first?.text !== undefined &&
    first.text.length <= LONG_LINE &&
    !blocks.some((_, index) => isOfPage(blocks, index))
  )
}

/** The first line of a text of short paragraphs or stanzas, dialogue say, that has nothing of a page around it. */
function firstLine(blocks: readonly Block[]): Title | undefined {
  const [first, ...rest] = blocks.slice(0, CLEAN_LINES)
  if (first === undefined || rest.length < LEAST_LINES || endsSentence(first.text)) return undefined
  if (!isCandidate(first)) return isDatedHeadline(first) && standsAlone(blocks) ? titleAt(blocks, 0) : undefined
  if (!isDense(first.text) && wordCount(first.text) < FEWEST_WORDS) return undefined
  if (standsAlone(blocks)) return titleAt(blocks, 0)
  const isText = ({ type, text, marks, hints }: Block): boolean =>
    type === 'paragraph' && hints.blankLines !== 0 && (endsSentence(text) || marks.some(({ kind }) => kind === 'break'))
  if (!rest.every(isText) || [first, ...rest].some((_, index) => isOfPage(blocks, index))) return undefined
  return titleAt(blocks, 0)
}

/** True for a headline of several words that says when: "Minutes of the meeting of 2 April 2024". */
function isDatedHeadline(line: Block): boolean {
  const text = dateInLine(line.text)?.rest.replace(OPEN_END, '').trim() ?? ''
  return wordCount(text) >= MIN_WORDS && isCandidate({ ...line, text })
}

/** The first running text of the body: an entry of a menu may be as long, but no other one follows it. */
function firstRunningText(blocks: readonly Block[], body: BodyRun): number {
  for (let index = body.from; index < body.to; index++) {
    if (isRunningText(blocks[index] as Block) && !isEntry(blocks, index)) return index
  }
  return body.from
}

/** True for an item of a list that is alone among short ones. */
function isEntry(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]
  return (blocks[index] as Block).containers.length > 0 && next !== undefined && !isRunningText(next)
}
