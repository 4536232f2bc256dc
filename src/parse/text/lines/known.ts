import type { Gates } from '../gates.js'
import type { Inline } from '../inline.js'
import type { Line } from './index.js'
import type { Marker } from './markers.js'

/** The lines of a document, or of a quotation in it, with what is known of them before blocks are looked for. */
export interface KnownLines {
  readonly source: string
  readonly lines: readonly Line[]
  /** For each line, what marks it as an item. */
  readonly markers: readonly (Marker | undefined)[]
  /** For each line, not 0 where it goes on with the one above. */
  readonly goesOn: Uint8Array
  readonly inline: Inline
  readonly gates: Gates
  /** See `isIndentedByDepth`. */
  readonly isByDepth: () => boolean
}
