import type { Block, Format, Role } from './block.js'

/** What is known about an article besides its text. Every field may be missing. */
export interface Metadata {
  /** The headline, without the name of the site. */
  readonly title?: string
  /** Names, parted by commas where there are several. */
  readonly author?: string
  /** Of publication; ISO 8601, as precise as the source is. */
  readonly date?: string
  /** Of the last change; ISO 8601. */
  readonly modified?: string
  /** The name of the site. */
  readonly site?: string
  /** The canonical address. */
  readonly url?: string
  /** BCP 47. */
  readonly lang?: string
  readonly description?: string
  /** The address of the lead picture. */
  readonly image?: string
}

/** What the roles step found: which block is what, and the metadata that follows. */
export interface Roles {
  of(block: Block): Role | undefined
  readonly metadata: Metadata
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
