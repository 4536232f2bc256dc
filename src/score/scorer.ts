import type { ParsedDocument } from '../model/document.js'
import type { DocumentScore, Strictness } from '../model/rule.js'

/** What a scorer may know besides the document. */
export interface ScoreOptions {
  readonly strictness: Strictness
  /** The document's primary language, if known. */
  readonly language: () => string | undefined
}

/** Scores all blocks of a document at once. */
export type Scorer = (document: ParsedDocument, options: ScoreOptions) => DocumentScore
