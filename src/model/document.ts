import type { Block, Format } from './block.js'
import type { Roles } from './rule.js'

/** What is known about an article besides its text. Every field may be missing. */
export interface Metadata {
  title?: string
  author?: string
  /** ISO 8601, as precise as the source is. */
  date?: string
  modified?: string
  site?: string
  url?: string
  /** BCP 47. */
  lang?: string
  description?: string
  image?: string
}

/** A parsed document: all that the source holds, nothing removed. */
export interface ParsedDocument {
  readonly format: Format
  readonly source: string
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
  /** Pages bring along what finds the roles of their blocks: a start from plain text does not read it. */
  readonly findRoles?: (document: ParsedDocument) => Roles
}
