import { categoryMask, masksOf } from '../../lexicon/index.js'
import type { Block } from '../../model/block.js'
import type { PhraseMasks } from '../../model/rule.js'
import { isDense } from '../../unicode/dense.js'
import { endsSentence } from '../body.js'
import { authorOf } from '../names.js'
import { isAboutArticle, isMatter } from '../under-headline.js'
import { isCentred, isOutdented } from './browser-layout.js'
import { isCandidate, isOfPage, isTopHeading, MIN_DENSE_LENGTH, MIN_LENGTH, NEAR_TEXT, REACH } from './candidates.js'
import { SITE_PART } from './page.js'
import { contentWords, fold, MIN_WORDS, stemOf, wordCount } from './words.js'

/** From which distance on a line is hardly ever the headline, and what it loses. */
const FAR = 40
const FAR_COST = 0.75
/** The deck is longer than the headline by this factor. */
const DECK_RATIO = 1.2
/** What a line loses that stands like a deck under a headline: it shares more words with the text than the headline does. */
const DECK_COST = 3
/** What a line of so few words loses that shares none with the text. */
const UNRELATED = 1
const FEW_WORDS = 4
/** Three words of so many letters are no label: German writes several as one. */
const LONG_WORDS = 28
/** What shared words count at the most. */
const MAX_SHARED = 4
/** Alternative texts of pictures say what they are: these words in lower case, or a note in brackets. */
const PICTURES = /\b(?:logo|image|photo|icon|banner|illustration)s?\b/
const NOTE = /^\[[\w -]+\] /
/** Several labels with what they hold, as results of a match, and what they lose. */
const LABELS = /\w:\s.*\w:\s/
const OF_LABELS = 1.5
/** What a live blog adds to its headline, in lower case; its body begins with posts that say other things than the headline. */
const OF_LIVE_BLOG =
  /\s[-–—|:]\s(?:as it happened|live|live updates|live-?(?:ticker|blog)|en direct|en vivo|in diretta|ao vivo)$|^(?:live(?:-?(?:ticker|blog))?|en direct|en vivo|in diretta|ao vivo)(?:\s[-–—|:]|\.|:)\s/
const LIVE_BLOG = 2.5

/** What a line is compared with, and whether it is the first. */
export interface Surroundings {
  /** The words of the text, each with how often it occurs. */
  readonly words: ReadonlyMap<string, number>
  /** The title of the page, folded. */
  readonly page: string | undefined
  readonly isFirst: boolean
}

/** What a line's words tell: those that it shares with the text, and those that no headline has. */
export function pointsOf(block: Block, { words, page, isFirst }: Surroundings): number {
  const own = contentWords(block.text).map(stemOf)
  const shared = own.filter((word) => words.has(word))
  const count = wordCount(block.text)
  const lower = block.text.toLowerCase()
  let points = sharedPoints(shared, own.length, words)
  // A button among others; a blank line parts headlines from them where there are any.
  const isAmong = !isFirst && block.type !== 'heading' && (block.hints.blankLines ?? 0) === 0
  if (isAmong && shared.length === 0 && count <= FEW_WORDS) points -= UNRELATED
  if (isLabel(block.text, count)) points -= 0.75
  if (NOTE.test(block.text) || PICTURES.test(lower)) points -= 1
  if (block.type === 'heading') points += block.depth === 1 ? 2.5 : 1
  if (!isFirst && page !== undefined && sharesStart(fold(block.text), page)) points += 1
  if (endsSentence(block.text) && block.text.endsWith('.')) points -= 1
  if (OF_LIVE_BLOG.test(lower)) points += LIVE_BLOG
  if (SITE_PART.test(block.text)) points -= 0.5
  if (LABELS.test(block.text)) points -= OF_LABELS
  return points
}

function sharedPoints(shared: readonly string[], all: number, words: Surroundings['words']): number {
  let points = shared.length / Math.max(1, all)
  // A word that the body keeps using says more than one that it uses once.
  for (const word of new Set(shared)) points += (words.get(word) ?? 0) > 2 ? 0.9 : 0.5
  return Math.min(points, MAX_SHARED)
}

function isLabel(text: string, words: number): boolean {
  return isDense(text) ? text.length <= MIN_DENSE_LENGTH : words < MIN_WORDS && text.length < LONG_WORDS
}

function sharesStart(line: string, page: string): boolean {
  return line.length > 8 && (page.startsWith(line) || line.startsWith(page))
}

/** True for a line of several words over a much longer one: a headline over its deck. */
function isHeadlineOver(above: string, text: string): boolean {
  return text.length > above.length * DECK_RATIO && wordCount(above) > MIN_WORDS
}

/** Breadcrumbs and share lines say the headline again. */
function isRepeated(blocks: readonly Block[], index: number, end: number): boolean {
  const { text } = blocks[index] as Block
  if (text.length < 2 * MIN_LENGTH) return false
  const others = blocks.slice(Math.max(0, index - REACH), end)
  return others.some((other) => other !== blocks[index] && other.text.length < 400 && other.text.includes(text))
}

/** Up to how many lines above the text a line counts how much. */
const DISTANCES = [
  [3, 1.5],
  [8, 1],
  [16, 0.5],
  [FAR, 0],
] as const

/** Near the body, at the top of a short text, over a deck: where headlines stand. */
export function placePoints(blocks: readonly Block[], index: number, end: number): number {
  const { text } = blocks[index] as Block
  const distance = end - index
  let points = DISTANCES.find(([most]) => distance <= most)?.[1] ?? -FAR_COST
  if (index === 0 && distance <= 3) points += 1
  const next = blocks[index + 1]
  if (next !== undefined && next.text.length > text.length * DECK_RATIO) points += 0.5
  if (isRepeated(blocks, index, end)) points += 1
  points += matterPoints(blocks, index, end)
  if (endsMenu(blocks, index, end)) points += AFTER_MENU
  if (isOutdented(blocks, index, end)) points += OUTDENTED
  if (isCentred(blocks, index, end)) points += CENTRED
  else if (isDeck(blocks, index)) points -= DECK_COST
  if (isInMenu(blocks, index)) points -= IN_MENU
  return points
}

/** What a line counts that a text browser sets as it sets headings. */
const CENTRED = 1.5
const OUTDENTED = 2

/** True for a line right below one that may be the headline of it. */
function isDeck(blocks: readonly Block[], index: number): boolean {
  const own = blocks[index] as Block
  const above = blocks[index - 1]
  if (above === undefined || !isCandidate(above) || isOfPage(blocks, index - 1)) return false
  if (!isHeadlineOver(above.text, own.text) || standsApart(blocks, index)) return false
  return !isTopHeading(own) || isTopHeading(above)
}

/** So many lines below a headline say by whom the article is, or hold its buttons. */
const NEAR_MATTER = 2
const OVER_MATTER = 1
/** Right above one that says by whom. */
const OVER_BYLINE = 1.5
/** For a line from which such lines and other phrases of pages alone lead to the text. */
const LEADS_TO_TEXT = 1

/** Bylines, dates and buttons stand under headlines. */
function matterPoints(blocks: readonly Block[], index: number, end: number): number {
  const masks = masksOf(blocks)
  let at = index + 1
  let matter = 0
  let near = 0
  const below = blocks[at]
  const over = at < end && below !== undefined && authorOf(below.text) !== undefined ? OVER_BYLINE : 0
  for (; at < end; at++) {
    const mask = masks[at] as PhraseMasks
    const isAbout = isMatter(blocks, at)
    if (isAbout) matter++
    if (isAbout && at <= index + NEAR_MATTER) near = OVER_MATTER
    if (at > index + NEAR_MATTER && !isAbout && (mask.whole | mask.start) === 0) break
  }
  const leads = at === end && matter > 0 ? LEADS_TO_TEXT : 0
  return near + over + leads + (isOverDeck(blocks, index, end) ? OVER_MATTER : 0)
}

/** True for the line right over a paragraph that lines about the article follow: its deck, which begins the text. */
function isOverDeck(blocks: readonly Block[], index: number, end: number): boolean {
  return index === end - 1 && blocks.slice(end + 1, end + 1 + NEAR_TEXT).some(isAboutArticle)
}

/** What a line counts that a blank line parts from the menu above, near the text. */
const AFTER_MENU = 1

/** What an entry loses that stands right below a label such as "Most read", or a trail that begins at the home page. */
const IN_MENU = 1.5
const LISTS = categoryMask('related', 'popular')
const TRAIL =
  /^(?:Home|Startseite|Accueil|Inicio|In\u00EDcio|Strona g\u0142\u00F3wna|Hem|Hjem|\u0413\u043B\u0430\u0432\u043D\u0430\u044F|\u0413\u043E\u043B\u043E\u0432\u043D\u0430|\u9996\u9875|\u30DB\u30FC\u30E0)\s/

function isInMenu(blocks: readonly Block[], index: number): boolean {
  const { text, type, hints } = blocks[index] as Block
  if (type === 'heading' || index === 0 || hints.blankLines !== 0) return false
  const isLast = (blocks[index + 1]?.hints.blankLines ?? 0) > 0
  return (isLast && TRAIL.test(text)) || ((masksOf(blocks)[index - 1] as PhraseMasks).whole & LISTS) !== 0
}

/** True for a line with a blank line above it, below two that stand right under others. */
function standsApart(blocks: readonly Block[], index: number): boolean {
  const isStacked = (at: number): boolean => blocks[at]?.hints.blankLines === 0
  return isStacked(index - 1) && isStacked(index - 2) && !isStacked(index)
}

/** True for the first line near the text that stands apart from an entry of a menu above it. */
function endsMenu(blocks: readonly Block[], index: number, end: number): boolean {
  const above = blocks[index - 1]
  const isApart = ((blocks[index] as Block).hints.blankLines ?? 0) > (above?.hints.blankLines ?? 0)
  if (above === undefined || !isApart || end - index > NEAR_TEXT) return false
  return (masksOf(blocks)[index - 1] as PhraseMasks).whole !== 0
}
