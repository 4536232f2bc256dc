import { countsOf } from '../../../tools/counts.js'
import type { Line } from '../lines/index.js'
import type { KnownLines } from '../lines/known.js'
import type { Marker } from '../lines/markers.js'

/**
 * Finds stanzas, whose lines are one paragraph with its breaks kept.
 *
 * Nothing marks verse in plain text, and menus and lists of names are short lines in groups too. So a text is verse
 * as a whole (`stanzas.ts` finds what others quote): lines of several words between blank lines, some with a comma or
 * full stop at their end, or a stanza that comes again, no line as long as prose. Breaks that Markdown marks with a
 * backslash are read wherever they stand.
 */

export const LONGEST = 60
/** Lines of a stanza, and stanzas of a poem, at the least. */
const MIN_LINES = 2
const MIN_STANZAS = 2
/** Shares of the lines: of those in stanzas, of those of several words, of those that end with punctuation. */
const MIN_IN_STANZAS = 0.8
export const MIN_WORDY = 0.75
const MIN_PUNCTUATED = 0.2
/**
 * Lines filled up to a width are wrapped prose: hardly one has room for the first word of the next. Of verse few lines
 * are as long as that, and most begin with a capital.
 */
const FILLED = 0.9
const MIN_BREAKS = 3
const MOST_LOWER = 0.4
/** Share of the lines within which a sentence ends, in prose. */
const MIN_STOPS = 0.1
const INNER_STOP = /[.!?؟۔।] \S/
/** A title, a name and a date may stand alone besides. */
const MAX_ALONE = 4

/** Longer texts are no poem. */
const MAX_LINES = 400

export const WORDY = /^\S+\s+\S+\s+\S/
/** A letter of a script without capitals that has spaces between its words: from Hebrew to Sinhala, Georgian, Korean. */
const CASELESS = /^[\u0590-\u0dff\u10d0-\u10ff\uac00-\ud7a3]/
const PUNCTUATED = /[,.;:!?\u2026\u2014\u2013]["\u201d\u2019\u00bb]?$/
/** What the lines of lists, forms and code begin with or hold. */
export const NO_VERSE = /^[\d#>|<[{$@/*+=~-]|[{}|<>=@\\\t]|\S {2,}\S|:\/\/|\w\(/
/** What stands between the parts of a poem. */
const PARTS = /^(?:[*~#+\u00b7\u2022\u2042\u2013\u2014-] ?){1,5}$/
/** Headings, quotations, fences and tables. */
const BEGINS = /^(?:#{1,6} |[>|]|```|~~~)/
/** A word and a backslash right behind it; the shell puts a space between. */
const MARKED = /[^\s\\\d(){};|&=<>/-]\\$/
/** A number, a semicolon or a bracket and a backslash end lines of code too, where more tells them from verse. */
const MARKED_LIKE_CODE = /[\d;)]\\$/
/** "Verse 2" above the lines of a song. */
const NAME_OF_PART = /^\p{Lu}\p{L}+ \d{1,2}$/u

export type VerseSearchOf = (known: KnownLines) => VerseFinder

export const findVerse: VerseSearchOf = (known) => new VerseFinder(known)

/** Looks for stanzas in the lines of one document or quotation. */
export class VerseFinder {
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #markers: readonly (Marker | undefined)[]
  readonly #isVerse: boolean
  readonly #hasMarks: boolean
  /** Lines before this one were looked at and are no verse. */
  #markedFrom = 0

  constructor({ source, lines, markers, gates }: KnownLines) {
    this.#source = source
    this.#lines = lines
    this.#markers = markers
    this.#hasMarks = gates.breaks
    this.#isVerse = !this.#hasMarks && lines.length < MAX_LINES && this.#holdsVerse()
  }

  /** How many lines the stanza that starts at a line has; 0 where none does. */
  at(index: number): number {
    if (this.#hasMarks) return this.#marked(index)
    if (!this.#isVerse) return 0
    const count = this.#groupAt(index)
    return count < MIN_LINES ? 0 : count
  }

  /** True for a line that parts a poem. */
  parts(index: number): boolean {
    return this.#isVerse && PARTS.test(this.#text(index)) && this.#groupAt(index) === 1
  }

  #text(index: number): string {
    const line = this.#lines[index] as Line
    return this.#source.slice(line.from, line.to)
  }

  #groupAt(index: number): number {
    let next = index + 1
    while (next < this.#lines.length && this.#lines[next]?.blanks === 0) next++
    return next - index
  }

  /** Lines that all but the last end with the mark of a break. */
  #marked(index: number): number {
    if (index < this.#markedFrom) return 0
    const { indent } = this.#lines[index] as Line
    let next = index
    while (next < this.#lines.length && this.#isMarked(next)) {
      next++
      if (this.#lines[next]?.blanks !== 0 || this.#lines[next]?.indent !== indent) {
        this.#markedFrom = next
        return 0
      }
    }
    return next === index || !this.#isPlain(next) ? 0 : next - index + 1
  }

  #isMarked(index: number): boolean {
    const text = this.#text(index)
    const said = text.slice(0, -1)
    const isVerse = MARKED_LIKE_CODE.test(text) && (WORDY.test(said) || NAME_OF_PART.test(said)) && !NO_VERSE.test(said)
    return (MARKED.test(text) || isVerse) && this.#isPlain(index)
  }

  /** True for lines that begin nothing else. */
  #isPlain(index: number): boolean {
    return this.#markers[index] === undefined && !BEGINS.test(this.#text(index))
  }

  #holdsVerse(): boolean {
    let [stanzas, inStanzas, alone, between, wordy, punctuated] = [0, 0, 0, 0, 0, 0]
    const groups: string[] = []
    for (let index = 0; index < this.#lines.length; ) {
      const count = this.#groupAt(index)
      if (count === 1 && PARTS.test(this.#text(index))) {
        between++
        index++
        continue
      }
      if (count < MIN_LINES) alone++
      else {
        stanzas++
        inStanzas += count
        groups.push(this.#stanza(index, count))
      }
      for (let at = index; at < index + count; at++) {
        const text = this.#text(at)
        if (this.#markers[at] !== undefined || text.length > LONGEST || NO_VERSE.test(text)) return false
        if (count < MIN_LINES) continue
        if (WORDY.test(text)) wordy++
        if (PUNCTUATED.test(text)) punctuated++
      }
      index += count
    }
    return (
      stanzas >= MIN_STANZAS &&
      alone <= MAX_ALONE &&
      inStanzas >= MIN_IN_STANZAS * (this.#lines.length - between) &&
      wordy >= MIN_WORDY * inStanzas &&
      (punctuated >= MIN_PUNCTUATED * inStanzas || hasRefrain(groups)) &&
      !this.#isFilled()
    )
  }

  #stanza(index: number, count: number): string {
    return this.#source.slice(this.#lines[index]?.from, this.#lines[index + count - 1]?.to)
  }

  /** True where the lines are as long as a width lets them be, and go on in the middle of sentences. */
  #isFilled(): boolean {
    const widest = this.#lines.reduce((most, { from, to }) => Math.max(most, to - from), 0)
    let [breaks, filled, lower, caseless, stops] = [0, 0, 0, 0, 0]
    for (let index = 1; index < this.#lines.length; index++) {
      const { blanks } = this.#lines[index] as Line
      if (blanks > 0) continue
      const [upper, next] = [this.#text(index - 1), this.#text(index)]
      breaks++
      if (upper.length + 1 + next.search(/\s|$/) > widest) filled++
      if (/^\p{Ll}/u.test(next)) lower++
      else if (CASELESS.test(next) && !PUNCTUATED.test(upper)) caseless++
      if (INNER_STOP.test(next)) stops++
    }
    // Lines of one metre are about as long as each other: without small letters, sentences that end within lines tell.
    if (stops >= MIN_STOPS * breaks) lower += caseless
    return breaks >= MIN_BREAKS && filled >= FILLED * breaks && lower >= MOST_LOWER * breaks
  }
}

/** True where a stanza comes again below one that does not: songs often have no stops at all, but a refrain. */
function hasRefrain(stanzas: readonly string[]): boolean {
  const counts = countsOf(stanzas)
  let since: string | undefined
  const waiting = new Set<string>()
  for (const stanza of stanzas) {
    if (counts.get(stanza) === 1) since = stanza
    else if (since !== undefined && waiting.has(stanza)) return true
    else {
      waiting.add(stanza)
      since = undefined
    }
  }
  return false
}
