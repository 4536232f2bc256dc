import { categoryMask, phraseMasks } from '../../lexicon/index.js'
import { dateInLine } from '../dates.js'
import { authorOf, isBareName } from '../names.js'
import { phraseEnd } from './rows.js'
import { textOfWords, type Word } from './words.js'

/** What stands between a headline and its text: by whom and when, as indices of words `[from, to)`. */
export interface Matter {
  readonly from: number
  readonly to: number
}

/** So many words of a line are looked at, of which the headline has so many at the least. */
const MOST_WORDS = 40
const LEAST_HEADLINE = 2
/** Words of a byline with what begins it, of a name without, of a date, and of the label of one. */
const MOST_BYLINE = 6
const NAME = [3, 2] as const
const MOST_DATE = 5
const MOST_LABEL = 3
const LABELS = categoryMask('author', 'dateline')
const BUTTONS = categoryMask('share', 'print', 'readingTime', 'comments', 'follow')
/** Small words of so few letters lead to a date within a sentence: "am 3. Mai 2024". */
const LEADS_ON = /^\p{Ll}{1,4}$/u
const LETTER = /\p{L}/u
/** The time behind a date: `, 10:15 Uhr`, `at 9.30 am`, `06:00 GMT`. */
const TIME =
  /^(?:[–—|•·,-] |(?:at|um|à|a las|às|alle|om|kl\.?|в|o) )?\d{1,2}[:.h]\d{2}(?: (?:[ap]\.?m\.?|[AP]M|Uhr|[A-Z]{2,4})(?= ))?(?= )/

/**
 * The byline and date that part the headline from the text, where all lines of a page are one.
 *
 * @param words of the line, from the headline on
 * @returns undefined where there is neither, or a sentence goes on through it
 */
export function matterIn(line: string, words: readonly Word[]): Matter | undefined {
  const reader = new MatterReader(line, words)
  for (let at = LEAST_HEADLINE; at < Math.min(MOST_WORDS, words.length); at++) {
    if (!reader.beginsAt(at)) continue
    const to = reader.endOf(at)
    return words[to]?.isSmall === false ? { from: at - reader.nameBefore(at), to } : undefined
  }
  return undefined
}

class MatterReader {
  readonly #line: string
  readonly #words: readonly Word[]

  constructor(line: string, words: readonly Word[]) {
    this.#line = line
    this.#words = words
  }

  /** True where the first part of the matter begins: a byline with a capital letter, or a date that no sentence leads to. */
  beginsAt(at: number): boolean {
    if (this.#words[at]?.isSmall === false && this.#bylineEnd(at) > at) return true
    if (this.#labelledEnd(at) > at) return true
    const end = this.#dateEnd(at)
    return end > at && (!LEADS_ON.test(this.#words[at - 1]?.text ?? '') || this.#partEnd(end) > end)
  }

  /** Behind the last of the parts that follow each other from a word on. */
  endOf(at: number): number {
    for (let end = at; ; ) {
      const next = this.#partEnd(end)
      if (next === end) return end
      end = next
    }
  }

  /** How many words right before a date are the name of the author, which a small word parts from the headline. */
  nameBefore(at: number): number {
    if (this.#dateEnd(at) === at) return 0
    const isName = (count: number): boolean =>
      at - count >= LEAST_HEADLINE &&
      this.#words[at - count - 1]?.isSmall === true &&
      isBareName(this.#textOf(at - count, at))
    return NAME.find(isName) ?? 0
  }

  #partEnd(at: number): number {
    const ends = [this.#bylineEnd(at), this.#labelledEnd(at), this.#dateEnd(at), this.#timeEnd(at)]
    return ends.find((end) => end > at) ?? this.#buttonEnd(at)
  }

  /** Behind a button or a reading time that no sentence begins with. */
  #buttonEnd(at: number): number {
    const end = phraseEnd(this.#line, this.#words, at)
    const isButton = (phraseMasks(this.#textOf(at, end)).whole & BUTTONS) !== 0
    return isButton && this.#words[end]?.isSmall === false ? end : at
  }

  /** Behind a name that a word leads to: nothing tells where names end, so it is short unless more of the matter follows. */
  #bylineEnd(at: number): number {
    const ends: number[] = []
    for (let end = at + 2; end <= Math.min(at + MOST_BYLINE, this.#words.length); end++) {
      if (authorOf(this.#textOf(at, end)) !== undefined && !/\d/.test(this.#textOf(at, end))) ends.push(end)
    }
    return ends.find((end) => this.#labelledEnd(end) > end || this.#dateEnd(end) > end) ?? ends[0] ?? at
  }

  /** Behind a date with the label before it: `Published on 3 May 2024`. */
  #labelledEnd(at: number): number {
    for (let from = at + 1; from <= at + MOST_LABEL; from++) {
      const end = this.#dateEnd(from)
      if (end === from) continue
      const { whole, start } = phraseMasks(this.#textOf(at, end))
      return ((whole | start) & LABELS) === 0 ? at : end
    }
    return at
  }

  /** Behind a date that begins at a word. */
  #dateEnd(at: number): number {
    for (let end = at + 1; end <= Math.min(at + MOST_DATE, this.#words.length); end++) {
      const date = dateInLine(this.#textOf(at, end))
      if (date?.iso !== undefined) return LETTER.test(date.rest) ? at : end
    }
    return at
  }

  #timeEnd(at: number): number {
    const from = this.#words[at]?.from
    if (from === undefined) return at
    const to = from + (TIME.exec(this.#line.slice(from))?.[0].length ?? 0)
    const next = this.#words.findIndex((word) => word.from >= to)
    return next === -1 ? at : next
  }

  #textOf(from: number, to: number): string {
    return textOfWords(this.#line, this.#words, from, to)
  }
}
