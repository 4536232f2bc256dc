import type { ParsedDocument } from '../model/document.js'

/** What a parser may know besides the source. */
export interface ParseOptions {
  /** The page's address: the base of relative links. */
  readonly url?: string | undefined
  /** The source is what this package has written: a text that had no lines has them now. */
  readonly isWritten?: boolean
}

/** Splits a source into blocks and reads its metadata. Removes nothing and never throws. */
export type Parser = (source: string, options: ParseOptions) => ParsedDocument
