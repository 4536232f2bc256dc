import { categoryMask, masksOf } from '../../lexicon/index.js'
import { isNoticeSentence } from '../../lexicon/notice.js'
import { type Block, linkedLength } from '../../model/block.js'
import type { PhraseMasks } from '../../model/rule.js'
import { TextExpression } from '../../unicode/ascii.js'
import { isDense } from '../../unicode/dense.js'
import { dateInLine } from '../dates.js'
import { authorOf, isBareName } from '../names.js'
import { isAboutArticle, isButtonsOrLabel, isFactOfRecipe } from '../under-headline.js'
import { isOutdentedName } from './browser-layout.js'
import { type BodySample, MIN_WORDS, wordCount } from './words.js'

/** How far before the body a headline stands, in blocks. */
export const REACH = 80
export const MIN_LENGTH = 12
export const MIN_DENSE_LENGTH = 6
export const MAX_LENGTH = 180
/** From so many blocks before the text on a line is near it. */
export const NEAR_TEXT = 3
/** What `isOfOtherKind` looks for needs one of these: for most headlines none of its expressions need be compiled. */
const SIGNS = /[\d_[(#|>=:\uFF1A/\u00A9.•»‹›＞"“„«‚‘\u6444\u651D]/
/** `4.6 of 5 stars (38 votes)`. */
const RATING = /^\d(?:[.,]\d+)?\s.*\(\d[\d.,]*\s*\S*\)$/
/** `4.8 from 211 votes`: two numbers and hardly a word. */
const COUNTS = new TextExpression(String.raw`^(?=\D*\d+\D+\d)(?:[^\p{L}]*\p{L}+){0,3}[^\p{L}]*$`)
/**
 * Page numbers at the margin and other lines of two columns, volumes of journals, fields and buttons of text browsers,
 * entries between bars, tags, code.
 */
const CONTROLS =
  /^(?:\S+ )*\S+ {3,}\d{1,4}$|^\d{1,4} {3,}\S| {8}|\(\d{4}\),? \d+[-–]\d+$|\(BUTTON\)|_{4}|^\S+_\S+$|^\[\S+\]$|^(?:#\S+\s?)+$| \| .* \| |-->|=>|\w\("|[[<(]https?:|\bwww\.\S+\.\S/
/** An address in lower case, in parentheses or not: what stands before it is no headline's beginning. */
const ADDRESS = /^[(<[]?\s?(?:https?:\/\/|www\.)\S+$|^[(<[]\s?https?:\/\/\S+\s?[)>\]]$/
/** What stands over a post of a forum, in lower case: who wrote it, and when. */
const OVER_POST =
  /^(?:beitrag|post|posting|message|mensaje|mensagem|messaggio|bericht|wpis|inl\u00e4gg|\u0441\u043e\u043e\u0431\u0449\u0435\u043d\u0438\u0435)\s(?:von|by|par|por|da|di|door|przez|av|\u043e\u0442)\s.*\d/
/** Headlines end in none of these, quoted ones in the mark that they open with, and no cell of a table is one. */
const ENDS_OTHERWISE = /[.:;,。；：，、।۔>→]$|^[^«‹]*[»›]$|\t/u
/** Names of clubs and firms, and times of day, end in a stop. */
const ABBREVIATED = /\b(?:e\. ?V|Inc|Ltd|Corp|Co|Jr|Sr|U\. ?S|S\. ?A|[ap]\. ?m)\.$/
/** Names of people begin with none. */
const ARTICLE = /^(?:The|A|Der|Die|Das|Los|Las) /
/** A line of dialogue or praise: it opens with a quotation mark and closes as a statement does. Quoted headlines ask. */
const SPOKEN = /^["“„«»‚‘].*[.,!…]["”“«»’]$/
/** A picture's credit behind its caption, in small letters: both cases of letters beyond ASCII are slow to compile. */
const CREDITED =
  /[.!?)\s](?:fotos?|photos?|photograph|bild|source|quelle|\u0444\u043E\u0442\u043E|fot\.|\uC0AC\uC9C4|\u5199\u771F)\s?[:\uFF1A/\u00A9=]|[\u6444\u651D]$/
/** Parts of a path, entries of a list, a paragraph of a law. */
const PARTED = /\s[>»‹›/]\s| • .* • |^§ ?\d|＞/u
/** `\w` knows Latin letters alone. */
const LETTER = new TextExpression(String.raw`\p{L}`)

/** The lines near the body that may be the headline, and the one that repeats the page's title wherever it stands. */
export function* candidates(
  blocks: readonly Block[],
  sample: BodySample,
  named: number,
  end: number,
): Generator<number> {
  const start = Math.max(0, end - REACH)
  if (named !== -1 && named < start) yield named
  // The one marked headline may stand below a paragraph of a sponsor, which a rule parts from it.
  const last = blocks.filter((block) => isTopHeading(block) && block.hints.marked).length === 1 ? end + NEAR_TEXT : end
  for (let index = start; index < Math.min(Math.max(last, named + 1), blocks.length); index++) {
    const block = blocks[index] as Block
    if (index === named) yield index
    else if (isQuantity(blocks, index)) continue
    else if (
      index < end &&
      isCandidate(block, (text) => isOutdentedName(blocks, index, end) || sample.writesSmall(text)) &&
      !isFragment(block, blocks[index + 1])
    ) {
      if (!isButtonsOrLabel(block, masksOf(blocks)[index]) && !isNotice(blocks, index)) yield index
    } else if (index >= end && isTopHeading(block) && blocks[index - 1]?.type === 'thematicBreak') yield index
  }
}

const BEGINS_WITH_NUMBER = /^\d/

/** True for "12 sugar lumps" among other quantities; headlines count things too, but not several in a row. */
export function isQuantity(blocks: readonly Block[], index: number): boolean {
  const begins = (at: number): boolean => BEGINS_WITH_NUMBER.test(blocks[at]?.text ?? '')
  return begins(index) && [index - 3, index - 2, index - 1, index + 1].filter(begins).length > 1
}

export function isTopHeading({ type, depth }: Block): boolean {
  return type === 'heading' && depth === 1
}

/**
 * True for a block that may be a headline by itself.
 *
 * @param isNoName true for what looks like the name of a person and is none
 */
export function isCandidate(block: Block, isNoName?: (text: string) => boolean): boolean {
  const { text } = block
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  if (block.containers.length > 0 || text.length > MAX_LENGTH || isStanza(block)) return false
  if (text.length < (isDense(text) ? MIN_DENSE_LENGTH : MIN_LENGTH)) return false
  if (ENDS_OTHERWISE.test(text) && !text.endsWith('...') && !ABBREVIATED.test(text)) return false
  if ((SIGNS.test(text) && isOfOtherKind(text)) || !LETTER.for(text).test(text)) return false
  if (isBareName(text) && !ARTICLE.test(text) && isNoName?.(text) !== true) return false
  return !isRowOfLinks(block) && !isFactOfRecipe(text) && authorOf(text) === undefined && dateInLine(text) === undefined
}

/** A headline is broken into two lines at the most. */
const isStanza = ({ type, marks }: Block): boolean =>
  type === 'paragraph' && marks.filter(({ kind }) => kind === 'break').length > 1

function isOfOtherKind(text: string): boolean {
  const lower = text.toLowerCase()
  return (
    COUNTS.for(text).test(text) ||
    [CONTROLS, SPOKEN, RATING, PARTED].some((kind) => kind.test(text)) ||
    [CREDITED, ADDRESS, OVER_POST].some((kind) => kind.test(lower))
  )
}

/** Two links side by side lead to sections; a headline may link to its article. */
function isRowOfLinks(block: Block): boolean {
  const links = block.marks.filter(({ kind }) => kind === 'link').length
  return links > 1 && linkedLength(block) >= block.text.trim().length - 2 * links
}

const GOES_ON = new TextExpression(String.raw`^[\p{Ll},;)]`)
const IS_REST = new TextExpression(String.raw`^[\p{Ll},;.)]`)

/** Some scrapers break lines at every link: a line that the next one goes on with is no headline. */
function isFragment(block: Block, next: Block | undefined): boolean {
  if (GOES_ON.for(block.text.slice(0, 2)).test(block.text)) return true
  if (next === undefined || isParted(block, next) || ADDRESS.test(next.text.toLowerCase())) return false
  return IS_REST.for(next.text.slice(0, 2)).test(next.text) && !isAboutArticle(next)
}

/** No line goes on with an item, and no link is so long that a blank line behind it parts it from its sentence. */
function isParted({ text }: Block, { hints }: Block): boolean {
  return hints.marker !== undefined || (hints.blankLines !== 0 && wordCount(text) > MIN_WORDS)
}

/** Of what a line of nothing but phrase, or that opens a notice, is no headline. */
const NOTICES = categoryMask('advertising', 'newsletter', 'subscribe', 'continues', 'cookies', 'consent', 'appPromo')

/** What lines of nothing but phrase may not say either. */
const FURNITURE = categoryMask(
  'comments',
  'related',
  'popular',
  'login',
  'share',
  'follow',
  'legal',
  'tableOfContents',
  'dateline',
  'player',
)

/** What such a line does not begin with. */
const OPENINGS = categoryMask('newsletter', 'subscribe', 'tags')
/** A section of a site may be called as an article is; what leads about the page is said in more words. */
const SECTION_WORDS = 2
const NAVIGATION = categoryMask('navigation')

function isNotice(blocks: readonly Block[], index: number): boolean {
  const { whole, start, opens } = masksOf(blocks)[index] as PhraseMasks
  const block = blocks[index] as Block
  const isNone =
    ((whole | opens) & NOTICES) !== 0 ||
    (whole & FURNITURE) !== 0 ||
    (start & OPENINGS) !== 0 ||
    ((whole & NAVIGATION) !== 0 && wordCount(block.text) > SECTION_WORDS) ||
    isNoticeSentence(block.text, opens)
  return isNone && !isTopHeading(block)
}

/** True for a line that is or begins with a phrase of pages: "This live blog is now closed". */
export function isOfPage(blocks: readonly Block[], index: number): boolean {
  const { whole, start, opens } = masksOf(blocks)[index] as PhraseMasks
  return (whole | start | opens) !== 0
}
