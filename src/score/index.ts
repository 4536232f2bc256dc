import type { Format } from '../model/block.js'
import type { ParsedDocument } from '../model/document.js'
import type { DocumentScore, Strictness } from '../model/rule.js'

export interface ScoreOptions {
  readonly strictness: Strictness
  /** The document's primary language, if known. */
  readonly language: () => string | undefined
}

/** Scores all blocks of a document at once. */
export type Scorer = (document: ParsedDocument, options: ScoreOptions) => DocumentScore

/** Loads the scorer of a format; Markdown has none: there only what is certain is dropped. */
export async function loadScorer(format: Format): Promise<Scorer | undefined> {
  switch (format) {
    case 'text':
      return (await import('./text/index.js')).scoreText
    case 'html':
      return (await import('./html/index.js')).scoreHtml
    case 'markdown':
      return undefined
  }
}
