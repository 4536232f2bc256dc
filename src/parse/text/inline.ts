import type { Mark, Segment } from '../../model/block.js'
import type { TextPlace } from '../../write/text-place.js'
import { joinedWithoutEscapes, withoutEscapes } from './escapes.js'
import type { Line } from './lines/index.js'

/** What a reader sees of a stretch of source. */
export interface InlineText {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly marks: readonly Mark[]
}

/** How what stands inside of lines is read. */
export interface Inline {
  /** In Markdown a bullet begins an item, whatever columns stand behind it. */
  readonly isMarkdown: boolean
  /** All code is marked as such: lines are none because they look like it. */
  readonly marksCode?: boolean
  /** Tells in `goesOn` which lines go on with inline markup that the line above has begun. */
  join(source: string, lines: readonly Line[], goesOn: Uint8Array): void
  /** Reads one line, or what follows its marker. */
  line(raw: string, offset: number, place?: TextPlace): InlineText
  /** Reads joined lines. */
  lines(raw: string, segments: readonly Segment[]): InlineText
}

/** No markup but the escapes of what was cleaned before. */
export const PLAIN: Inline = {
  isMarkdown: false,
  join() {},
  line: withoutEscapes,
  lines: joinedWithoutEscapes,
}
