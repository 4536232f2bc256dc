import type { Mark, Segment } from '../../../model/block.js'
import { countWords } from '../../../tools/count-words.js'
import { NO_MARKS } from '../escapes.js'
import type { InlineText } from '../inline.js'
import { placedIn } from '../pieces/places.js'
import { type Address, addressesIn } from './addresses.js'
import { isShortText } from './labels.js'

/** So many words at most describe a picture. */
const MOST_DESCRIBING = 40
/** The last word, where nothing tells how many words the link holds. */
const LAST_WORD = /[^\s([{“"‘«]+$/

/**
 * Reads the addresses of one line, or of lines that were joined: a short text before its only address is the link, or
 * the description of a picture; in a sentence the last word before the address is.
 *
 * @param raw the line, without line breaks
 * @param segments where it stands in the source
 */
export function readAddressed(raw: string, segments: readonly Segment[]): InlineText {
  const addresses = addressesIn(raw)
  if (addresses.length === 0) return { text: raw, segments, marks: NO_MARKS }
  const reader = new AddressReader(raw, addresses)
  return placedIn(segments, reader)
}

/** Takes the addresses out of a text and puts marks in their place. */
class AddressReader implements InlineText {
  text = ''
  readonly segments: Segment[] = []
  readonly marks: Mark[] = []
  readonly #raw: string
  readonly #isLabel: boolean

  constructor(raw: string, addresses: readonly Address[]) {
    this.#raw = raw
    this.#isLabel = isLabel(raw, addresses)
    let at = 0
    for (const address of addresses) {
      const end = at + raw.slice(at, address.from).trimEnd().length
      if (address.isPicture || address.around !== undefined) this.#picture(address, at, end)
      else this.#link(address, at, end)
      at = address.to
    }
    this.#keep(at, raw.length)
  }

  #keep(start: number, end: number): void {
    // What stands at the head has no space before it.
    const from = this.text === '' ? start + this.#raw.slice(start, end).search(/\S|$/) : start
    if (from >= end) return
    const by = this.text.length
    this.text += this.#raw.slice(from, end)
    this.segments.push({ from: by, to: this.text.length, start: from, end })
  }

  /** @param at from where on the words before the address are its own, up to `end` */
  #picture({ url, around, to }: Address, at: number, end: number): void {
    const isDescribed = this.#isLabel && at === 0
    if (!isDescribed) this.#keep(at, end)
    const here = this.text.length
    const place = { from: here, to: here, start: isDescribed ? 0 : end, end: to }
    if (around !== undefined) this.marks.push({ kind: 'link', url: around, ...place })
    this.marks.push({ kind: 'image', url, alt: isDescribed ? this.#raw.slice(at, end).trim() : '', ...place })
  }

  #link({ url, to }: Address, at: number, end: number): void {
    this.#keep(at, end)
    const here = this.text.length
    const words = this.#raw.slice(at, end).trim()
    const last = this.marks.at(-1)
    const isTaken = this.marks.slice(-2).some(({ kind, from }) => kind === 'link' && from === here)
    // A picture right before it is what the link holds.
    if (words === '' && last?.kind === 'image' && last.from === here && !isTaken) {
      this.marks.splice(-1, 0, { kind: 'link', url, from: here, to: here, start: last.start ?? end, end: to })
      return
    }
    const isWhole = this.#isLabel && at === 0
    const length = isWhole ? here : (LAST_WORD.exec(words)?.[0].length ?? 0)
    this.marks.push({ kind: 'link', url, from: here - length, to: here, start: end - length, end: to })
  }
}

/** True for a short text with nothing but addresses behind it; a picture's description may be longer. */
function isLabel(raw: string, addresses: readonly Address[]): boolean {
  const [first] = addresses
  if (first === undefined || behind(raw, addresses) !== '') return false
  const words = raw.slice(0, first.from).trim()
  return first.isPicture ? countWords(words) <= MOST_DESCRIBING : isShortText(words)
}

/** What stands behind the first address and is none. */
function behind(raw: string, addresses: readonly Address[]): string {
  return addresses
    .map(({ to }, index) => raw.slice(to, addresses[index + 1]?.from))
    .join('')
    .trim()
}
