import type { Element } from 'domhandler'
import { EVENT_NAMES, tellsOfEvent } from '../../../language/events.js'
import { ofPublication, PUBLICATION_LABEL } from '../../../language/publication.js'
import { NUMBERED_POST } from '../../../markup/post-names.js'
import type { Block } from '../../../model/block.js'
import { type DomElement, elementNamed } from '../../../model/dom.js'
import { listedFacts } from '../../../roles/definition-lists.js'
import { isUnderPart } from '../../../roles/under-part.js'
import { startOf } from '../source-place.js'
import type { PageTree } from '../tree/page-notes.js'
import { CHANGED, dateOf, MAX_LINE, PUBLISHED, rank, saysUpdate, tellsUpdate, textOnOneLine } from './dated-elements.js'
import { type DateOrder, findDate } from './dates.js'
import { entryDates } from './entry-dates.js'
import { datingLines } from './header-lines.js'
import { distance, MAX_DISTANCE, othersTest, shownBlocks, standsElsewhere, withoutCode } from './place.js'
import { isDateLine, isOfSentence } from './told-date.js'

/** A date that a reader sees, and what it is the date of. */
export interface ShownDate {
  readonly date: string
  readonly isUpdate: boolean
  /** Where it stands in the source. */
  readonly at: number
}

/** Blocks before and after the title in which a date belongs to it. */
const BEFORE = 6
const AFTER = 15
/** What a forum tells of the author of a post stands between its date and its title. */
const BEFORE_IN_POST = 14
const MAX_LABELLED = 140

const AFTER_LABEL = 45
/** No date does without. */
const HAS_DATE = /\d{4}|\d[./-]\d/

/** Code units of source between the title and a date that stands right at it. */
const RIGHT_AT = 5000
/** Pages with more dated things are lists: a date away from the title is one of theirs. */
const MAX_DATED = 40

/**
 * The date that the page shows for its article: right at the title by the names of elements or by
 * the text of lines, then the nearest element, then a line that is labelled so.
 */
export function shownDate(
  tree: PageTree,
  blocks: readonly Block[],
  titleAt: number,
  order: DateOrder,
): ShownDate | undefined {
  const entries = entryDates(tree.dates, titleAt, (element) => dateOf(element, order))
  const facts = listedFacts(blocks)
  const isFact = (element: Element): boolean => rank(element) !== PUBLISHED && standsIn(element, facts)
  const shown = shownBlocks(blocks, titleAt)
  const dating = datingLines(shown, titleAt)
  const isTold = (element: Element): boolean => isOfSentence(element) && !standsIn(element, dating)
  const dates = tree.dates.filter(
    (element) => !entries.has(element) && !isOfEvent(element) && !isFact(element) && !isTold(element),
  )
  const found = dates
    .filter((element) => !standsElsewhere(element, titleAt) && distance(element, titleAt) <= MAX_DISTANCE)
    .sort((a, b) => rank(a) - rank(b) || distance(a, titleAt) - distance(b, titleAt))
  const lines = withoutCode(shown)
  const isOfOthers = othersTest(blocks, titleAt)
  const isPublished = found.some((element) => rank(element) === PUBLISHED)
  const isRightAt = (element: Element): boolean =>
    distance(element, titleAt) <= RIGHT_AT && !(isPublished && rank(element) === CHANGED)
  return (
    firstOf(found.filter(isRightAt), order) ??
    lineNear(
      lines.filter((line) => !facts.has(line)),
      titleAt,
      { order, isOfOthers, dating },
    ) ??
    firstOf(tree.bylines.filter(isRightAt), order) ??
    (tree.dates.length > MAX_DATED ? undefined : firstOf(found, order)) ??
    labelledLine(
      lines.filter((line) => !isOfOthers(line)),
      order,
    ) ??
    firstOf(dates.filter(isLabelled), order) ??
    firstOf(firstPost(dates, shown, titleAt), order)
  )
}

function standsIn({ startIndex, endIndex }: Element, blocks: ReadonlySet<Block>): boolean {
  for (const { start, end } of blocks) if (start <= (endIndex ?? 0) && (startIndex ?? 0) < end) return true
  return false
}

/** No text between a title and its first post is as long. */
const PROSE = 100

/** The first dated reply after the title, where no text stands between them: in a thread that is the post itself. */
function firstPost(dates: readonly Element[], blocks: readonly Block[], titleAt: number): readonly Element[] {
  const first = dates.find((element) => element.name === 'time' && startOf(element) > titleAt)
  if (first === undefined || titleAt === 0) return []
  const isBetween = ({ start, text }: Block): boolean =>
    start > titleAt && start < startOf(first) && text.length >= PROSE
  return blocks.some(isBetween) ? [] : [first]
}

function firstOf(elements: readonly Element[], order: DateOrder): ShownDate | undefined {
  for (const element of elements) {
    const date = dateOf(element, order)
    if (date !== undefined) return { date, isUpdate: tellsUpdate(element), at: startOf(element) }
  }
  return undefined
}

/** What is known of the dates of a page. */
interface DatedPage {
  readonly order: DateOrder
  /** True for what tells of another article, or of its readers. */
  readonly isOfOthers: (block: Block) => boolean
  /** Lines between the headline and the text. */
  readonly dating: ReadonlySet<Block>
}

/** Lines near the title that are little more than a date: those after it first. */
function lineNear(
  blocks: readonly Block[],
  titleAt: number,
  { order, isOfOthers, dating }: DatedPage,
): ShownDate | undefined {
  const at = blocks.findIndex((block) => block.start >= titleAt)
  if (at === -1) return undefined
  const post = postOf(blocks[at])
  const before = post === undefined ? BEFORE : BEFORE_IN_POST
  const near = [...blocks.slice(at, at + AFTER + 1), ...blocks.slice(Math.max(0, at - before), at).reverse()]
  for (const block of near) {
    const { text, start, hints, type } = block
    if (isUnderPart(blocks, blocks.indexOf(block), at)) continue
    // What a table dates is one of its facts.
    if (type === 'table' && !PUBLICATION_LABEL.test(text.toLowerCase())) continue
    if (post !== undefined && postOf(block) !== post) continue
    const date = text.length > MAX_LINE ? undefined : findDate(ofPublication(text), order)
    if (date === undefined || !isDateLine(text, { isOfHeader: dating.has(block) }) || isOfOthers(block)) continue
    if (elementNamed(hints.dom?.element, EVENT_NAMES, EVENT_LEVELS) !== undefined) continue
    return { date, isUpdate: saysUpdate(text), at: start }
  }
  return undefined
}

/** How far around a line the element of its post stands. */
const POST_LEVELS = 8

/** The post of a forum that a block stands in: its title and its date are in one. */
function postOf(block: Block | undefined): DomElement | undefined {
  return elementNamed(block?.hints.dom?.element, NUMBERED_POST, POST_LEVELS)
}

/** How far around a date the element stands that is named for an event. */
const EVENT_LEVELS = 3

function isOfEvent(element: Element): boolean {
  let at: Element | undefined = element
  for (let level = 0; level <= EVENT_LEVELS && at !== undefined && !/^(?:body|main|article)$/.test(at.name); level++) {
    if (EVENT_NAMES.test(`${at.attribs.class ?? ''} ${at.attribs.itemprop ?? ''}`)) return true
    at = at.parent !== null && 'attribs' in at.parent ? at.parent : undefined
  }
  return tellsOfEvent(textOnOneLine(element))
}

function labelledLine(blocks: readonly Block[], order: DateOrder): ShownDate | undefined {
  for (const [index, { text, start }] of blocks.entries()) {
    const next = blocks[index + 1]?.text ?? ''
    const isDated = text.length <= MAX_LABELLED && (HAS_DATE.test(text) || HAS_DATE.test(next))
    const label = isDated ? PUBLICATION_LABEL.exec(text.toLowerCase()) : null
    if (label === null) continue
    // "December 3, 2025. Updated: December 7, 2025"
    const first = saysUpdate(label[0]) ? findDate(text.slice(0, label.index), order) : undefined
    if (first !== undefined) return { date: first, isUpdate: false, at: start }
    const rest = text.slice(label.index + label[0].length)
    const follows = /^\P{L}*$/u.test(rest) ? next : ''
    const date = findDate(`${rest} ${follows}`.slice(0, AFTER_LABEL), order)
    if (date !== undefined) return { date, isUpdate: saysUpdate(text), at: start }
  }
  return undefined
}

/** True for a moment in a line that says what it is: "Last updated 3 days ago", with the day in an attribute. */
function isLabelled({ name, parent }: Element): boolean {
  const line = name === 'time' && parent !== null && 'attribs' in parent ? textOnOneLine(parent) : ''
  return PUBLICATION_LABEL.test(line.toLowerCase())
}

/** "This article was originally published on 26 Sep 2019 and has been updated since." */
const ORIGINALLY =
  /(?:\b(?:originally|first) (?:published|posted)|ursprünglich (?:veröffentlicht|erschienen)|initialement publié|publicado originalmente|originariamente pubblicato|oorspronkelijk gepubliceerd)\b.{0,25}/
const MAX_ORIGINAL = 200

/** The date that a line gives as that of the first publication, wherever it stands. */
export function originalDate(blocks: readonly Block[], order: DateOrder): string | undefined {
  for (const { text } of withoutCode(blocks)) {
    const mayBe = text.length <= MAX_ORIGINAL && HAS_DATE.test(text)
    const found = mayBe ? ORIGINALLY.exec(text.toLowerCase()) : null
    const date = found === null ? undefined : findDate(text.slice(found.index, found.index + found[0].length), order)
    if (date !== undefined) return date
  }
  return undefined
}
