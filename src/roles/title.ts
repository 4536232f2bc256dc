import { categoryMask, masksOf } from '../lexicon/index.js'
import type { Block } from '../model/block.js'
import type { PhraseMasks } from '../model/rule.js'
import { TextExpression } from '../unicode/ascii.js'
import { type BodyRun, endsSentence, isRunningText } from './body.js'
import { findDate } from './dates.js'
import { authorOf, isBareName } from './names.js'
import { isAboutArticle, isButtonsOrLabel } from './under-headline.js'

/** A headline found among the blocks. */
export interface Title {
  readonly index: number
  /** Without the name of the site. */
  readonly text: string
}

/** How far before the body a headline stands, in blocks. */
const REACH = 80
const MIN_LENGTH = 12
const MIN_DENSE_LENGTH = 6
const MAX_LENGTH = 180
/** From which distance on a line is hardly ever the headline, and what it loses. */
const FAR = 40
const FAR_COST = 0.75
/** So much more than an earlier line a later one must count. */
const LEAD = 1
/** A candidate below this is left alone. */
const MIN_POINTS = 2.7
/** The deck is longer than the headline by this factor. */
const DECK_RATIO = 1.4
/** What a line loses that stands like a deck under a headline: it shares more words with the text than the headline does. */
const DECK_COST = 3
/** What a line of so few words loses that shares none with the text. */
const UNRELATED = 1
const FEW_WORDS = 4
/** How many paragraphs of the body a headline's words are looked for in. */
const BODY_SAMPLE = 24
const SAMPLE_LENGTH = 500
/** What shared words count at the most. */
const MAX_SHARED = 4
/** From which length on a line is text, before the body that was found. */
const LONG_LINE = 110
const LONG_DENSE_LINE = 40
/** So many lines at its beginning tell a text that has nothing around it. */
const CLEAN_LINES = 6
/** Headlines have more words than labels. */
const MIN_WORDS = 4
/** Alternative texts of pictures say what they are. */
const PICTURE = /\b(?:logo|image|photo|icon|banner|illustration)s?\b|^\[[\w -]+\] /i
/** `Headline - Site`, `Headline | Site`, `Headline :: Site`. */
const SITE_PART = /\s+(?:[-–—|·•»]|::)\s+[^-–—|·•»]{2,50}$/u
/** What a live blog adds to its headline; its body begins with posts that say other things than the headline. */
const OF_LIVE_BLOG =
  /\s[-–—|:]\s(?:as it happened|live|live updates|live-?(?:ticker|blog)|en direct|en vivo|in diretta|ao vivo)$|^(?:live(?:-?(?:ticker|blog))?|en direct|en vivo|in diretta|ao vivo)(?:\s[-–—|:]|\.|:)\s/iu
const LIVE_BLOG = 2.5

/** The most likely headline before the body, if any is likely enough. */
export function findTitle(blocks: readonly Block[], body: BodyRun): Title | undefined {
  const page = pageTitle(blocks)
  const named = page === undefined ? -1 : namedByPage(blocks, page, body.to)
  // Sections marked below a first level that no heading has: the title was left out.
  const marksSections = blocks.some(isMarkedSection) && !blocks.some(isTopHeading)
  if (marksSections && named === -1) return undefined
  const end = firstRunningText(blocks, body)
  const best = bestBefore(blocks, end, page, named)
  // Posts, lists and lines that were cut at links make a body of its longest stretch, which may begin late.
  const first = firstLongLine(blocks)
  const earlier = first !== -1 && first < end ? bestBefore(blocks, first, page, named) : undefined
  const found = earlier !== undefined && (best === undefined || earlier.points >= best.points + LEAD) ? earlier : best
  return found === undefined ? firstLine(blocks) : { index: found.index, text: textOf(blocks[found.index]) }
}

function textOf(block: Block | undefined): string {
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
    const own = pointsOf(block, sample.words, page, index === 0) + placePoints(blocks, index, end)
    const points = index === named ? own + namedPoints(page) : own
    // The deck repeats the headline's words: of about equals the first is the headline.
    if (points >= MIN_POINTS && (best === undefined || points > best.points + LEAD)) best = { index, points }
  }
  return best
}

/** `4.6 of 5 stars (38 votes)`. */
const RATING = /^\d(?:[.,]\d+)?\s.*\(\d[\d.,]*\s*\S*\)$/
/** `4.8 from 211 votes`: two numbers and hardly a word. */
const COUNTS = /^(?=\D*\d+\D+\d)(?:[^\p{L}]*\p{L}+){0,3}[^\p{L}]*$/u
/** Fields and buttons of text browsers, entries between bars. */
const CONTROLS = /\(BUTTON\)|_{4}|^\S+_\S+$|^\S+_\S+$| \| .* \| |[[<(]https?:/
/** An address, in parentheses or not: what stands before it is no headline's beginning. */
const ADDRESS = /^[(<[]?\s?(?:https?:\/\/|www\.)\S+$|^[(<[]\s?https?:\/\/\S+\s?[)>\]]$/i
/** Headlines end in none of these, and no cell of a table is one. */
const ENDS_OTHERWISE = /[.:;,。；：，、]$|\t/u
/** `\w` knows Latin letters alone. */
const LETTER = new TextExpression(() => /\p{L}/u)

/** The lines near the body that may be the headline, and the one that repeats the page's title wherever it stands. */
function* candidates(blocks: readonly Block[], sample: BodySample, named: number, end: number): Generator<number> {
  const start = Math.max(0, end - REACH)
  if (named !== -1 && named < start) yield named
  // The one marked headline may stand below a paragraph of a sponsor, which a rule parts from it.
  const last = blocks.filter((block) => isTopHeading(block) && block.hints.marked).length === 1 ? end + NEAR_TEXT : end
  for (let index = start; index < Math.min(Math.max(last, named + 1), blocks.length); index++) {
    const block = blocks[index] as Block
    if (index === named) yield index
    else if (index < end && isCandidate(block, sample) && !isFragment(block, blocks[index + 1])) {
      if (!isButtonsOrLabel(block, masksOf(blocks)[index]) && !isNotice(blocks, index)) yield index
    } else if (index >= end && isTopHeading(block) && blocks[index - 1]?.type === 'thematicBreak') yield index
  }
}

function isMarkedSection({ type, depth, hints }: Block): boolean {
  return type === 'heading' && (depth ?? 1) > 1 && hints.marked === true
}

function isTopHeading({ type, depth }: Block): boolean {
  return type === 'heading' && depth === 1
}

/** Long lines are text where nothing says that they are of the page, whether they end a sentence or not. */
function firstLongLine(blocks: readonly Block[]): number {
  const masks = masksOf(blocks)
  return blocks.findIndex(({ type, text }, index) => {
    const { whole, start, inside, opens } = masks[index] as PhraseMasks
    const isLong = text.length >= (isDense(text) ? LONG_DENSE_LINE : LONG_LINE)
    return isLong && type === 'paragraph' && (whole | start | inside | opens) === 0
  })
}

/** The first line of a text of short paragraphs, dialogue say, that has nothing of a page around it. */
function firstLine(blocks: readonly Block[]): Title | undefined {
  const [first, ...rest] = blocks.slice(0, CLEAN_LINES)
  if (first === undefined || rest.length < CLEAN_LINES - 1 || !isCandidate(first) || wordCount(first.text) < MIN_WORDS)
    return undefined
  const isText = ({ type, text, hints }: Block): boolean =>
    type === 'paragraph' && endsSentence(text) && hints.blankLines !== 0
  if (endsSentence(first.text) || !rest.every(isText) || [first, ...rest].some((_, index) => isOfPage(blocks, index)))
    return undefined
  return { index: 0, text: textOf(first) }
}

function firstRunningText(blocks: readonly Block[], body: BodyRun): number {
  for (let index = body.from; index < body.to; index++) if (isRunningText(blocks[index] as Block)) return index
  return body.from
}

function isCandidate(block: Block, sample?: BodySample): boolean {
  const { text } = block
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  if (block.containers.length > 0 || text.length > MAX_LENGTH) return false
  if (text.length < (isDense(text) ? MIN_DENSE_LENGTH : MIN_LENGTH)) return false
  if (ENDS_OTHERWISE.test(text) && !text.endsWith('...')) return false
  if (COUNTS.test(text) || CONTROLS.test(text)) return false
  if (ADDRESS.test(text) || RATING.test(text) || / [>»‹›/] | • .* • /u.test(text) || !LETTER.for(text).test(text))
    return false
  if (isBareName(text) && sample?.writesSmall(text) !== true) return false
  return authorOf(text) === undefined && findDate(text) === undefined
}

/** What the line counts that repeats the page's title, and the one that repeats a word or two: the site's name. */
const NAMED = 5
const NAMED_SHORTLY = 0.5

function namedPoints(page = ''): number {
  return page.split(' ').length >= MIN_WORDS ? NAMED : NAMED_SHORTLY
}

/** True for East Asian text, which says as much in a third of the characters. */
export function isDense(text: string): boolean {
  return text.charCodeAt(text.length >> 1) >= 0x2e80
}

/** What the document's first line says of the page, without the site's name. A heading is the headline itself. */
function pageTitle(blocks: readonly Block[]): string | undefined {
  const first = blocks[0]?.type === 'heading' ? undefined : blocks[0]?.text
  return first === undefined || first.length > 2 * MAX_LENGTH
    ? undefined
    : fold(first.replace(SITE_PART, '')) || undefined
}

/** The line that repeats the page's title, the last one where several do before the text begins. */
function namedByPage(blocks: readonly Block[], page: string, end: number): number {
  let named = -1
  for (let index = 1; index < end; index++) {
    const block = blocks[index] as Block
    if (named !== -1 && isRunningText(block)) break
    if (block.text.length < MIN_LENGTH || block.text.length > MAX_LENGTH || block.containers.length > 0) continue
    // Folding is dear: most lines are far shorter or longer than the page's title.
    if (block.text.length < 0.6 * page.length || block.text.length > 3 * page.length) continue
    const own = fold(block.text)
    if (own === page || (own.length > 0.6 * page.length && (page.startsWith(own) || goesOnFrom(own, page))))
      named = index
  }
  return named
}

/** A page's title of few words is the site's name, which a menu repeats. */
function goesOnFrom(own: string, page: string): boolean {
  return own.startsWith(page) && page.split(' ').length >= MIN_WORDS
}

const GOES_ON = new TextExpression(() => /^[\p{Ll},;)]/u)
const IS_REST = new TextExpression(() => /^[\p{Ll},;.)]/u)

/** Some scrapers break lines at every link: a line that the next one goes on with is no headline. */
function isFragment(block: Block, next: Block | undefined): boolean {
  if (GOES_ON.for(block.text.slice(0, 2)).test(block.text)) return true
  if (next === undefined || ADDRESS.test(next.text)) return false
  return IS_REST.for(next.text.slice(0, 2)).test(next.text) && !isAboutArticle(next)
}

const NO_WORD = new TextExpression(() => /[^\p{L}\p{N}]+/gu)

function fold(text: string): string {
  const lower = text.toLowerCase()
  return lower.replace(NO_WORD.for(lower), ' ').trim()
}

/** Capitalised words of which the text writes so many small are a headline and no name. */
const ENOUGH_SMALL = 2

/** The first paragraphs of the body, looked at when a line asks for them. */
class BodySample {
  readonly #blocks: readonly Block[]
  readonly #from: number
  #texts: readonly string[] | undefined
  #words: Map<string, number> | undefined

  constructor(blocks: readonly Block[], from: number) {
    this.#blocks = blocks
    this.#from = from
  }

  /** The longer words, and how often each occurs. */
  get words(): ReadonlyMap<string, number> {
    this.#words ??= countsOf(this.#sampled().flatMap(contentWords).map(stemOf))
    return this.#words
  }

  writesSmall(text: string): boolean {
    const own = [...new Set(contentWords(text))]
    const small = own.filter((word) => this.#sampled().some((sample) => sample.includes(` ${word}`)))
    return small.length >= Math.min(ENOUGH_SMALL, own.length)
  }

  #sampled(): readonly string[] {
    this.#texts ??= this.#blocks
      .slice(this.#from, this.#from + BODY_SAMPLE)
      .map((block) => block.text.slice(0, SAMPLE_LENGTH))
    return this.#texts
  }
}

/** So many letters tell words apart, whatever their endings. */
const STEM = 5

function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word.replace(/s$/, '')
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** More than Latin letters and the punctuation of typesetters. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f]/
/** What `contentWord` finds where there is nothing beyond Latin: classes of all languages take long to compile. */
const LATIN_WORDS = /[A-Za-z0-9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u024f]{4,}/g
const contentWord = (): RegExp =>
  /(?=(\p{sc=Han}{2}))|(?<!\p{sc=Hangul})\p{sc=Hangul}{2}|(?:(?!\p{sc=Han}|\p{sc=Hangul})[\p{L}\p{M}\p{N}]){4,}/gu

/**
 * The longer words of a text, in lower case; of Chinese every two characters that follow each other, of Korean the
 * first two of a word, which particles end.
 */
export function contentWords(text: string): string[] {
  const lower = text.toLowerCase()
  if (!BEYOND_LATIN.test(lower)) return lower.match(LATIN_WORDS) ?? []
  return Array.from(lower.matchAll(contentWord()), ([word, pair]) => pair ?? word)
}

function pointsOf(
  block: Block,
  words: ReadonlyMap<string, number>,
  page: string | undefined,
  isFirst: boolean,
): number {
  const own = contentWords(block.text).map(stemOf)
  const shared = own.filter((word) => words.has(word))
  let points = shared.length / Math.max(1, own.length)
  // A word that the body keeps using says more than one that it uses once.
  for (const word of new Set(shared)) points += (words.get(word) ?? 0) > 2 ? 0.9 : 0.5
  points = Math.min(points, MAX_SHARED)
  const count = wordCount(block.text)
  // A button among others; a blank line parts headlines from them where there are any.
  const isAmong = !isFirst && block.type !== 'heading' && (block.hints.blankLines ?? 0) === 0
  if (isAmong && shared.length === 0 && count <= FEW_WORDS) points -= UNRELATED
  const isLabel = isDense(block.text) ? block.text.length <= MIN_DENSE_LENGTH : count < MIN_WORDS
  if (isLabel) points -= 0.75
  if (PICTURE.test(block.text)) points -= 1
  if (block.type === 'heading') points += block.depth === 1 ? 2.5 : 1
  const folded = fold(block.text)
  if (!isFirst && page !== undefined && folded.length > 8 && (page.startsWith(folded) || folded.startsWith(page)))
    points += 1
  if (endsSentence(block.text) && block.text.endsWith('.')) points -= 1
  if (OF_LIVE_BLOG.test(block.text)) points += LIVE_BLOG
  if (SITE_PART.test(block.text)) points -= 0.5
  return points
}

const WORD = new TextExpression(() => /[\p{L}\p{N}]+/gu)

function wordCount(text: string): number {
  return text.match(WORD.for(text))?.length ?? 0
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

/** Near the body, at the top of a short text, over a deck: where headlines stand. */
function placePoints(blocks: readonly Block[], index: number, end: number): number {
  const { text } = blocks[index] as Block
  const distance = end - index
  let points = distance <= 3 ? 1.5 : distance <= 8 ? 1 : distance <= 16 ? 0.5 : distance <= FAR ? 0 : -FAR_COST
  if (index === 0 && distance <= 3) points += 1
  const next = blocks[index + 1]
  if (next !== undefined && next.text.length > text.length * DECK_RATIO) points += 0.5
  if (isRepeated(blocks, index, end)) points += 1
  points += matterPoints(blocks, index, end)
  if (endsMenu(blocks, index, end)) points += AFTER_MENU
  const above = blocks[index - 1]
  if (above !== undefined && isCandidate(above) && !isOfPage(blocks, index - 1) && isHeadlineOver(above.text, text))
    points -= DECK_COST
  return points
}

/** Of what a line of nothing but phrase, or that opens a notice, is no headline. */
const NOTICES = categoryMask('advertising', 'newsletter', 'subscribe', 'continues', 'cookies', 'consent', 'appPromo')

function isNotice(blocks: readonly Block[], index: number): boolean {
  const { whole, opens } = masksOf(blocks)[index] as PhraseMasks
  return ((whole | opens) & NOTICES) !== 0 && !isTopHeading(blocks[index] as Block)
}

/** True for a line that is or begins with a phrase of pages: "This live blog is now closed". */
function isOfPage(blocks: readonly Block[], index: number): boolean {
  const { whole, start, opens } = masksOf(blocks)[index] as PhraseMasks
  return (whole | start | opens) !== 0
}

/** So many lines below a headline say by whom the article is, or hold its buttons. */
const NEAR_MATTER = 2
const OVER_MATTER = 1
/** For a line from which such lines and other phrases of pages alone lead to the text. */
const LEADS_TO_TEXT = 1

/** Bylines, dates and buttons stand under headlines. */
function matterPoints(blocks: readonly Block[], index: number, end: number): number {
  const masks = masksOf(blocks)
  let at = index + 1
  let matter = 0
  let near = 0
  for (; at < end; at++) {
    const mask = masks[at] as PhraseMasks
    const isMatter = isAboutArticle(blocks[at] as Block) || isButtonsOrLabel(blocks[at] as Block, mask)
    if (isMatter) matter++
    if (isMatter && at <= index + NEAR_MATTER) near = OVER_MATTER
    if (at > index + NEAR_MATTER && !isMatter && (mask.whole | mask.start) === 0) break
  }
  return near + (at === end && matter > 0 ? LEADS_TO_TEXT : 0) + (isOverDeck(blocks, index, end) ? OVER_MATTER : 0)
}

/** True for the line right over a paragraph that lines about the article follow: its deck, which begins the text. */
function isOverDeck(blocks: readonly Block[], index: number, end: number): boolean {
  return index === end - 1 && blocks.slice(end + 1, end + 1 + NEAR_TEXT).some(isAboutArticle)
}

/** What a line counts that a blank line parts from the menu above, near the text. */
const AFTER_MENU = 1
const NEAR_TEXT = 3

/** True for the first line near the text that stands apart from an entry of a menu above it. */
function endsMenu(blocks: readonly Block[], index: number, end: number): boolean {
  const above = blocks[index - 1]
  const isApart = ((blocks[index] as Block).hints.blankLines ?? 0) > (above?.hints.blankLines ?? 0)
  if (above === undefined || !isApart || end - index > NEAR_TEXT) return false
  return (masksOf(blocks)[index - 1] as PhraseMasks).whole !== 0
}
