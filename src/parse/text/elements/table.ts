import type { Mark, Segment } from '../../../model/block.js'
import { isAddress } from '../marked/sound.js'
import type { Piece } from '../pieces.js'
import { attributeOf } from './attributes.js'

const TAG = /<(\/?)([a-z][a-z\d]*)((?:\s(?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}'){0,3000})?)\/?>/gi
/** Elements that no row of Markdown can hold. */
const OTHER = new Set([
  'caption',
  'img',
  'picture',
  'svg',
  'iframe',
  'video',
  'audio',
  'form',
  'input',
  'button',
  'pre',
])
/** Elements that stand in a sentence; all others part words. */
const INLINE = /^(?:a|abbr|b|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/
const EMPHASIS: Readonly<Record<string, Mark['kind']>> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
}

/**
 * The table that the tags of one make.
 *
 * @param html from the tag that begins it to the one that ends it
 * @param by where it stands in the source
 * @returns undefined for a table of one row or column, or around elements that no row of Markdown can hold
 */
export function tableOf(html: string, by: number): Piece['draft'] {
  const table = new TableText(by)
  const tags = [...html.matchAll(TAG)]
  for (const [index, { 0: tag, 1: slash, 2: written = '', 3: attributes = '', index: from }] of tags.entries()) {
    const name = written.toLowerCase()
    if (OTHER.has(name)) return undefined
    if (slash === '/') table.close(name)
    else table.open(name, attributes, from)
    const to = from + tag.length
    table.words(html.slice(to, tags[index + 1]?.index ?? to), to)
  }
  return table.rows > 1 && table.columns > 1 ? table.draft() : undefined
}

/** A mark whose end has not come yet. */
interface Open {
  readonly name: string
  readonly mark: Pick<Mark, 'kind' | 'url'>
  readonly from: number
}

/** Cells parted by tabs, rows by line feeds. */
class TableText {
  rows = 0
  columns = 0
  readonly #by: number
  readonly #segments: Segment[] = []
  readonly #marks: Mark[] = []
  #text = ''
  #cells = 0
  #last: number
  #open: Open[] = []
  /** The next word stands apart from the last one. */
  #isApart = true

  constructor(by: number) {
    this.#by = by
    this.#last = by
  }

  open(name: string, attributes: string, at: number): void {
    if (name === 'tr') this.#row()
    else if (name === 'td' || name === 'th') this.#cell()
    else if (!INLINE.test(name)) this.#isApart = true
    const kind = EMPHASIS[name]
    const url = name === 'a' ? attributeOf(attributes, 'href') : ''
    const mark = isAddress(url) ? ({ kind: 'link', url } as const) : kind === undefined ? undefined : { kind }
    if (mark === undefined) return
    // A mark begins with its first word.
    if (this.#isApart && !this.#isAtStart()) this.#joint(' ', this.#by + at)
    this.#isApart = false
    this.#open.push({ name, mark, from: this.#text.length })
  }

  close(name: string): void {
    const last = this.#open.at(-1)
    if (last?.name === name) {
      this.#open.pop()
      const to = this.#text.trimEnd().length
      if (to > last.from) this.#marks.push({ ...last.mark, from: last.from, to })
    } else if (!INLINE.test(name)) this.#isApart = true
  }

  /** Adds the words that stand between two tags. */
  words(html: string, from: number): void {
    for (const { 0: found, 1: space, 2: word = '', index } of html.matchAll(/(\s*)(\S+)|\s+$/g)) {
      if (word === '') this.#isApart = true
      else {
        const end = this.#by + from + index + found.length
        const start = end - word.length
        if ((space !== '' || this.#isApart) && !this.#isAtStart()) this.#joint(' ', start)
        const at = this.#text.length
        this.#text += word
        this.#last = end
        this.#isApart = false
        this.#segments.push({ from: at, to: this.#text.length, start, end })
      }
    }
  }

  draft(): NonNullable<Piece['draft']> {
    const marks = this.#marks.toSorted((a, b) => a.from - b.from || b.to - a.to)
    return { type: 'table', text: this.#text, segments: this.#segments, marks }
  }

  #isAtStart(): boolean {
    return this.#text === '' || /\s$/.test(this.#text)
  }

  #row(): void {
    this.#end()
    if (this.rows++ > 0) this.#joint('\n')
    this.#cells = 0
  }

  #cell(): void {
    this.#end()
    if (this.#cells++ > 0) this.#joint('\t')
    this.columns = Math.max(this.columns, this.#cells)
  }

  /** Marks that a cell has not ended end with it. */
  #end(): void {
    this.#open = []
    this.#isApart = true
  }

  #joint(joint: string, end = this.#last): void {
    const at = this.#text.length
    this.#text += joint
    this.#segments.push({ from: at, to: at + 1, start: this.#last, end: Math.max(end, this.#last), atomic: true })
  }
}
