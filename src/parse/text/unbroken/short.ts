import { matterIn } from '../../../roles/one-line/matter.js'
import { type Row, rowsOf } from '../../../roles/one-line/rows.js'
import { textOfWords, type Word, wordsOf } from '../../../roles/one-line/words.js'
import { sentenceStarts } from './sentences.js'

/**
 * So many phrases of pages in a row are no sentence. A line that begins with such a row, or has one where a sentence
 * would begin, holds a page, and so does one with two shorter ones.
 */
const LEAST_ROW = 3
const LEAST_OF_TWO = 2
/** So many words without a phrase stand in a menu: sections of the one site. */
const MOST_UNKNOWN = 3
/** Words of a sentence that others follow. */
const LEAST_SENTENCE = 8
/** The mark that parts the entries of a list within a sentence. */
const GOES_ON = /[,;，、]$/
/** So many words at the beginning that come again are the title. */
const LEAST_TITLE = 3

/** A line with what was found in it. */
interface Read {
  readonly line: string
  readonly words: readonly Word[]
  readonly rows: readonly Row[]
  /** Index of the first word of each sentence. */
  readonly starts: readonly number[]
  /** One of them is longer than labels are. */
  readonly hasSentence: boolean
}

/**
 * Where a short page on one line is cut: between the entries of its menus and buttons, around the headline and what
 * says by whom and when. Its text stays one, since it is short.
 *
 * @param line the whole text
 * @returns none for a line that shows no rows of phrases past doubt
 */
export function placesOfShortPage(line: string): number[] {
  const read = readLine(line)
  const menu = menuOf(read)
  const tail = tailOf(read)
  if (!isPage(menu, tail) || !read.hasSentence) return []
  const end = tail?.from ?? read.words.length
  const article = placesOfArticle(read, menu?.to ?? 0, end)
  const places = [...placesOfRows(read, menu), ...article, ...placesOfRows(read, tail)]
  return [...new Set(places)].sort((a, b) => a - b).flatMap((at) => read.words[at]?.from || [])
}

/** Where rows of phrases that no sentence has begin and end within a line, as offsets. */
export function rangesOfRows(line: string): { readonly from: number; readonly to: number }[] {
  const read = readLine(line)
  const rows = read.rows.filter((row) => row.tells && isRow(read, row))
  return rows.flatMap(({ from, to }) => ({
    from: read.words[from]?.from ?? 0,
    to: read.words[to]?.from ?? line.length,
  }))
}

function readLine(line: string): Read {
  const words = wordsOf(line)
  const starts = sentenceStarts(line).map((start) => words.findIndex(({ from }) => from >= start))
  const hasSentence = starts.some((start, index) => (starts[index + 1] ?? 0) - start >= LEAST_SENTENCE)
  return { line, words, rows: rowsOf(line, words), starts, hasSentence }
}

/** Words `[from, to)` that hold rows, of which the one row shows that they do. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly row: Row
}

function isPage(menu: Stretch | undefined, tail: Stretch | undefined): boolean {
  const telling = [menu, tail].flatMap((one) => (one?.row.tells === true ? one.row.phrases.length : []))
  return telling.length > 1 || Math.max(0, ...telling) >= LEAST_ROW
}

/** The rows at the beginning, or behind the title of the page and the name of its site. */
function menuOf(read: Read): Stretch | undefined {
  const { words, rows, starts } = read
  const own = rows.filter(({ to }) => to <= (starts[1] ?? words.length))
  const first = own.findIndex((row) => isRow(read, row) && !row.leads && isAtStart(read, row))
  const row = own[first]
  if (row === undefined) return undefined
  let { to } = row
  for (const next of own.slice(first + 1)) {
    const between = words.slice(to, next.from)
    if (between.length > MOST_UNKNOWN || between.some(({ isSmall }) => isSmall)) break
    to = next.to
  }
  return { from: row.from, to, row }
}

/** True for several phrases with which no sentence goes on. */
function isRow({ words }: Read, { phrases, to }: Row): boolean {
  const isOpen = words[to]?.isSmall === true || GOES_ON.test(words[to - 1]?.text ?? '')
  return phrases.length >= LEAST_OF_TWO && !isOpen
}

/** True for a row that a few names stand before, or words that the line says again. */
function isAtStart({ line, words }: Read, { from, to }: Row): boolean {
  const before = words.slice(0, from)
  if (before.length <= MOST_UNKNOWN && !before.some(({ isSmall }) => isSmall)) return true
  const title = textOfWords(line, words, 0, Math.min(from, LEAST_TITLE))
  return from >= LEAST_TITLE && line.includes(title, words[to]?.from ?? line.length)
}

/**
 * From the first row of some phrases on that stands where a sentence would begin, with or without a label before it, or
 * ends the line; then from where its sentence begins with a phrase.
 */
function tailOf(read: Read): Stretch | undefined {
  const { words, rows, starts } = read
  const sentences = starts.slice(1)
  const begins = ({ from }: Row): boolean => sentences.includes(from)
  const isLedTo = (row: Row): boolean => rows.some((label) => label.leads && label.to === row.from && begins(label))
  const isEnd = ({ to, phrases }: Row): boolean => to === words.length && phrases.length >= LEAST_ROW
  const isTail = (row: Row): boolean => begins(row) || isLedTo(row) || isEnd(row)
  const row = rows.find((one) => isRow(read, one) && isTail(one))
  if (row === undefined || row.from === 0) return undefined
  const start = sentences.findLast((at) => at <= row.from)
  const beginsSentence = rows.some(({ from }) => from === start)
  return { from: beginsSentence ? (start ?? row.from) : row.from, to: words.length, row }
}

/** Before the phrases of a stretch, and behind each row. */
function placesOfRows({ rows }: Read, stretch: Stretch | undefined): number[] {
  if (stretch === undefined) return []
  const own = rows.filter(({ from }) => from >= stretch.from && from < stretch.to)
  return own.flatMap(({ phrases, to, leads }) => (leads ? phrases : [...phrases, to]))
}

/** Around the byline and date, or the buttons that stand in their place. */
function placesOfArticle({ line, words, rows, starts }: Read, from: number, to: number): number[] {
  const matter = matterIn(line, words.slice(from, to))
  if (matter !== undefined) return [from + matter.from, from + matter.to]
  const end = Math.min(to, starts[1] ?? to)
  const buttons = rows.find((row) => row.from > from && row.to < end && row.to - row.from >= LEAST_ROW)
  return buttons === undefined ? [] : [...buttons.phrases, buttons.to]
}
