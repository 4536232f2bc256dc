import { singleSpaced } from '../../../tools/single-spaced.js'
import { type Line, splitLines } from '../lines/index.js'

/**
 * Finds what browsers print at the edges of each page besides its text: the title, the time, the address, and which
 * page of how many it is. The converters of PDF files put these lines above and below the text of a page, in any order
 * and on one line or several.
 */

/** The count of the pages: `1/3`, `1 of 3`, in the languages of the lexicon. */
const COUNT =
  /(?<![\d/.:-])(\d{1,3})(?:\s?\/\s?|\s(?:of|von|sur|de|di|da|van|z|av|\u0438\u0437)\s)(\d{1,3})(?![\d/.:-])/
/** What else is printed on each page: its address, the time of printing. */
const PRINTED =
  /(?:https?|file):\/\/\S|\d{4},? \d{1,2}:\d{2}|\d[/.]\d{2},? \d{1,2}:\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}/
const LONGEST = 250
const MIN_PAGES = 2
/** So many lines may stand at an edge of a page, on either side of the one that counts the pages. */
const MOST_LINES = 4
/** The share of the pages that a line of their edges stands on. */
const SHARE = 0.6

/** The lines `[first, next)` at the edge of a page. */
export interface Edge {
  readonly first: number
  readonly next: number
}

/** A line that counts a page. */
interface Foot {
  readonly index: number
  readonly page: number
  readonly all: string
  /** What else it says. */
  readonly rest: string
}

/** A text by its lines, and the edges of its pages in their order. */
export interface Pages {
  readonly lines: readonly Line[]
  readonly edges: readonly Edge[]
  /** Lines that go on with the headline, which is set in large letters: the head of each page has it on one line. */
  readonly headline: readonly number[]
}

export function pagesOf(source: string): Pages {
  const lines = splitLines(source)
  const texts = lines.map(({ from, to }) => (to - from > LONGEST ? '' : singleSpaced(source.slice(from, to))))
  const feet = feetOf(texts)
  const none = { lines, edges: [], headline: [] }
  if (feet.length < MIN_PAGES) return none
  const repeated = repeatedBeside(texts, feet)
  if (![...repeated, ...feet.map(({ rest }) => rest)].some((text) => PRINTED.test(text))) return none
  return { lines, edges: edgesOf(texts, feet, repeated), headline: headlineIn(lines, texts, [...repeated]) }
}

/** The longest row of lines that count on by one to the same number. */
function feetOf(texts: readonly string[]): readonly Foot[] {
  const rows = new Map<string, Foot[]>()
  for (const [index, text] of texts.entries()) {
    const foot = footOf(text, index)
    if (foot === undefined) continue
    const row = rows.get(foot.all) ?? []
    rows.set(foot.all, row)
    const last = row.at(-1)
    if (last === undefined || (foot.page === last.page + 1 && foot.rest === last.rest)) row.push(foot)
  }
  return [...rows.values()].reduce((longest, row) => (row.length > longest.length ? row : longest), [])
}

/** A line of a count alone, or of one beside an address or a time. */
function footOf(text: string, index: number): Foot | undefined {
  const [count, page, all] = COUNT.exec(text) ?? []
  if (count === undefined || all === undefined || Number(page) > Number(all)) return undefined
  const rest = text.replace(count, '').trim()
  return rest === '' || PRINTED.test(rest) ? { index, page: Number(page), all, rest } : undefined
}

/** What stands beside the counts of most pages, or above the first. */
function repeatedBeside(texts: readonly string[], feet: readonly Foot[]): ReadonlySet<string> {
  const places = new Map<string, Set<number>>()
  for (const place of [-1, ...feet.map(({ index }) => index)]) {
    for (let at = Math.max(0, place - MOST_LINES); at <= place + MOST_LINES && at < texts.length; at++) {
      const text = texts[at] as string
      places.set(text, (places.get(text) ?? new Set()).add(at))
    }
  }
  places.delete('')
  const least = Math.max(MIN_PAGES, SHARE * feet.length)
  return new Set([...places].flatMap(([text, { size }]) => (size >= least ? [text] : [])))
}

/** The lines that count pages, and those beside them and at the beginning that are repeated. */
function edgesOf(texts: readonly string[], feet: readonly Foot[], repeated: ReadonlySet<string>): Edge[] {
  const isEdge = (index: number): boolean => repeated.has(texts[index] ?? '')
  const edges: Edge[] = []
  const add = (place: number): void => {
    let first = Math.max(place, edges.at(-1)?.next ?? 0)
    const start = first
    while (first > Math.max(place - MOST_LINES, edges.at(-1)?.next ?? 0) && isEdge(first - 1)) first--
    let next = place < 0 ? 0 : Math.max(start, place + 1)
    while (next <= place + MOST_LINES && isEdge(next)) next++
    if (next > first) edges.push({ first, next })
  }
  add(-1)
  for (const { index } of feet) add(index)
  return edges
}

/** A line that is shorter says nothing of a headline that begins so. */
const LEAST_HEADLINE = 12
/** The time and the address beside a title. */
const BESIDE_TITLE = /^\S+\s\d{1,2}:\d{2}(?:\s?[AP]M)?\s|\s?https?:\/\/\S+/g

/** The lines that go on with one that the title begins with, as the title does. */
function headlineIn(lines: readonly Line[], texts: readonly string[], repeated: readonly string[]): number[] {
  const titles = repeated.map((text) => wordsOf(text.replace(BESIDE_TITLE, '')))
  const found: number[] = []
  let said = ''
  for (const [index, text] of texts.entries()) {
    const next = `${said} ${wordsOf(text)}`
    const goesOn = said.length >= LEAST_HEADLINE && text !== '' && lines[index]?.blanks === 0
    if (goesOn && titles.some((title) => title.startsWith(next))) {
      found.push(index)
      said = next
    } else said = wordsOf(text)
  }
  return found
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
}
