import { beginsSmall, beginsWithClosing } from '../filled/closing.js'
import type { FragmentJoiner, JoinedLines } from '../filled/index.js'
import type { Line } from '../lines/index.js'
import { joinDense } from './dense-fragments.js'
import { joinNamesAmid } from './names-amid.js'
import {
  endsInSmallWord,
  isLong,
  lineEndsSentence,
  MAX_NAME,
  MIN_LEAD,
  SENTENCES,
  SHORT_LETTERS,
  textOfLine,
} from './sentence-lines.js'
import { type IsSeam, textNodeSeams } from './text-nodes.js'

/**
 * Joins sentences that a scraper broke at every link and every emphasised word, as text dumps with
 * one line a text node do:
 *
 *     This is shown by
 *     a survey
 *     , which counted the ships.
 *
 * A document is dealt with as a whole only when it holds lines that begin with closing punctuation:
 * nobody begins a line so. What is joined goes by punctuation, by small letters and by the document's
 * own most frequent short words, so it needs no language. In others a few small words between two
 * halves of running text are joined with both.
 */

/** So many lines that begin with closing punctuation show that a document was broken. */
const MIN_SIGNS = 3
const MIN_SIGN_SHARE = 0.004
/** The document's frequent short words. */
const SHORT_WORDS = 24
const MIN_USES = 3

/** Of these, those with which no line of code begins. */
const PAUSE = /[,.;:]/
const OPEN_END = new Set(',;([“„«/'.split('').map((mark) => mark.charCodeAt(0)))
const OPERATOR = /[=<>{}|\\]/
const NUMBER = /^\d[\d.,]*$/
/** A few words in small letters; lines of verse hold no end of a sentence before another. */
const MIDDLE = /^\p{Ll}\S*(?: \S+){0,2}$/u
/** Authors of a work that is named next, and the year and volume of what is named before. */
const AUTHORS_END = /\bet al\.$/
const ISSUE = /^[.,]?\s*(?:19|20)\d\d;\s*\d/

/**
 * Marks in `goesOn` the lines that go on with a sentence of the line above, if the document was broken so.
 *
 * @param isWrapped its lines were filled to a width besides; brackets that close code stand alone on their lines there
 */
export const joinFragments: FragmentJoiner = (joined, { isWrapped }) => {
  const { source, lines } = joined
  let signs = 0
  for (const line of lines) {
    if (line.blanks > 0 || !beginsWithClosing(source, line)) continue
    if (!isWrapped || PAUSE.test(source.charAt(line.from))) signs++
  }
  const isSeam = textNodeSeams(source, lines)
  const isBroken = signs >= MIN_SIGNS && signs >= MIN_SIGN_SHARE * lines.length
  if (!isWrapped) joinNamesAmid(joined, signs)
  if (isBroken || isSeam !== undefined) joinAll(joined, isSeam)
  else if (!isWrapped) joinFew(joined)
}

function joinAll({ source, lines, starts, goesOn }: JoinedLines, isSeam: IsSeam | undefined): void {
  const words = frequentShortWords(source)
  for (let i = 1; i < lines.length; i++) {
    const upper = lines[i - 1] as Line
    const lower = lines[i] as Line
    if (starts[i] === 1) continue
    const isAtSeam = isSeam?.(i) === true
    if (isAtSeam || (lower.blanks === 0 && lower.indent === upper.indent)) {
      const place = { upper, lower, next: lines[i + 1], isOpened: goesOn[i - 1] === 1 }
      const endsAtSeam = isAtSeam && starts[i + 1] === 0 && isSeam?.(i + 1) === true
      if ((endsAtSeam && isNode(source, place)) || isFragment(source, place, words)) goesOn[i] = 1
    } else if (isSeam !== undefined && isWrapInSource(source, upper, lower)) goesOn[i] = 1
  }
}

/** Where few lines were broken. */
function joinFew(joined: JoinedLines): void {
  const { lines, starts } = joined
  const follows = (i: number): boolean => {
    const [upper, lower] = [lines[i - 1], lines[i]]
    return upper !== undefined && lower?.blanks === 0 && starts[i] === 0 && lower.indent === upper.indent
  }
  joinMiddles(joined, follows)
  joinDense(joined, follows)
  if (joinCommas(joined, follows)) joinSmall(joined, follows)
}

/** Tells whether a line may go on with the one above. */
type Follows = (index: number) => boolean

/** Words that were linked or emphasised, between the halves of a sentence in running text. */
function joinMiddles({ source, lines, goesOn }: JoinedLines, follows: Follows): void {
  for (let i = 1; i + 1 < lines.length; i++) {
    const [upper, middle, lower] = [lines[i - 1] as Line, lines[i] as Line, lines[i + 1] as Line]
    if (!isLong(upper) || !isLong(lower) || !follows(i) || !follows(i + 1)) continue
    if (!beginsSmall(source, lower) || !MIDDLE.test(textOfLine(source, middle))) continue
    const hasSentences = [upper, lower].some((line) => SENTENCES.test(textOfLine(source, line)))
    if (hasSentences && endsInSmallWord(source, upper)) goesOn.fill(1, i, i + 2)
  }
}

/**
 * Lines that begin with a comma, and the name before it with what leads to it.
 *
 * @returns true where there was one
 */
function joinCommas({ source, lines, goesOn }: JoinedLines, follows: Follows): boolean {
  let isBroken = false
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line
    if (source.charAt(line.from) !== ',' || !beginsWithClosing(source, line) || !follows(i)) continue
    goesOn[i] = 1
    const name = lines[i - 1] as Line
    if (name.to - name.from > MAX_NAME || !follows(i - 1)) continue
    if (endsInSmallWord(source, lines[i - 2] as Line)) goesOn[i - 1] = 1
    isBroken = true
  }
  return isBroken
}

/** Where such a line was met, running text that breaks off goes on with small letters, behind a linked word at the latest. */
function joinSmall({ source, lines, goesOn }: JoinedLines, follows: Follows): void {
  const goesOnAt = (i: number): boolean => follows(i) && beginsSmall(source, lines[i] as Line)
  for (let i = 1; i < lines.length; i++) {
    const upper = lines[i - 1] as Line
    if (!isLong(upper) || !endsInSmallWord(source, upper) || !goesOnAt(i)) continue
    if (isLong(lines[i] as Line)) goesOn[i] = 1
    else if (goesOnAt(i + 1) && isLong(lines[i + 1] as Line)) goesOn.fill(1, i, i + 2)
  }
}

/** True for what one element within a sentence holds, where the sentence goes on right behind it. */
function isNode(source: string, { upper, lower, next, isOpened }: Place): boolean {
  if (next === undefined || lower.to - lower.from > MAX_NAME || lineEndsSentence(source, upper)) return false
  if (!isOpened && upper.to - upper.from < MIN_LEAD) return false
  return beginsSmall(source, next) || beginsWithClosing(source, next)
}

/** True where the source of a page broke a sentence that stands in one element: what follows is indented as the source is. */
function isWrapInSource(source: string, upper: Line, lower: Line): boolean {
  if (lower.blanks > 0 || lower.indent <= upper.indent || !isLong(upper)) return false
  return beginsSmall(source, lower) && leadsOn(source, upper, lower)
}

/** A line with its neighbours. */
interface Place {
  readonly upper: Line
  readonly lower: Line
  readonly next: Line | undefined
  /** The upper line goes on with one above it. */
  readonly isOpened: boolean
}

function isFragment(source: string, place: Place, words: ReadonlySet<string>): boolean {
  const { upper, lower, next, isOpened } = place
  if (beginsWithClosing(source, lower)) return true
  if (isReference(source, place)) return true
  if (lineEndsSentence(source, upper)) return false
  const isOpen = OPEN_END.has(source.charCodeAt(upper.to - 1)) || words.has(lastWord(source, upper))
  const isClosed = next !== undefined && next.blanks === 0 && beginsWithClosing(source, next)
  if (beginsSmall(source, lower)) {
    return isOpen || isOpened || isClosed || isLong(upper) || isLong(lower) || leadsOn(source, upper, lower)
  }
  // A name or a title that is linked: short, in the middle of a sentence.
  if (lower.to - lower.from > MAX_NAME) return false
  if (isClosed && (isOpened || upper.to - upper.from >= MIN_LEAD)) return true
  return isOpen || (isNumber(source, lower) && endsInSmallWord(source, upper) && goesOnSmall(source, next))
}

/** True for a short line of several words that breaks off, unless it or the one below is code. */
function leadsOn(source: string, upper: Line, lower: Line): boolean {
  return endsInSmallWord(source, upper) && !OPERATOR.test(source.slice(upper.from, lower.to))
}

/** True for a year or a count alone, which no name of a section is. */
function isNumber(source: string, { from, to }: Line): boolean {
  return NUMBER.test(source.slice(from, to))
}

function goesOnSmall(source: string, next: Line | undefined): boolean {
  return next !== undefined && next.blanks === 0 && beginsSmall(source, next)
}

/** True for the parts of one entry of a bibliography, which end in full stops: authors, title, journal, issue. */
function isReference(source: string, { upper, lower, next }: Place): boolean {
  if (AUTHORS_END.test(source.slice(upper.to - 7, upper.to)) || isIssue(source, lower)) return true
  return next !== undefined && next.blanks === 0 && lower.to - lower.from <= MAX_NAME && isIssue(source, next)
}

function isIssue(source: string, { from }: Line): boolean {
  return ISSUE.test(source.slice(from, from + 12))
}

function lastWord(source: string, line: Line): string {
  const from = Math.max(line.from, line.to - SHORT_LETTERS - 1)
  return (/(?:^|[^\p{L}])(\p{L}+)$/u.exec(source.slice(from, line.to))?.[1] ?? '').toLowerCase()
}

/** The most frequent words of a few small letters: articles, prepositions and the like in any language. */
function frequentShortWords(source: string): Set<string> {
  const counts = new Map<string, number>()
  const pattern = new RegExp(`(?<= )\\p{Ll}{1,${SHORT_LETTERS}}(?= )`, 'gu')
  for (const [word] of source.matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= MIN_USES).sort((a, b) => b[1] - a[1])
  return new Set(frequent.slice(0, SHORT_WORDS).map(([word]) => word))
}
