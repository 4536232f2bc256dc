import type { Format } from '../model/block.js'
import type { ParsedDocument } from '../model/document.js'
import type { DocumentPhrases } from '../model/rule.js'
import { findPhrases } from './index.js'

/** Finds the phrases of a document. */
export type PhraseFinder = (document: ParsedDocument) => DocumentPhrases

/** Loads the finder of a format: that of Markdown reads short lines of the source, so that no tree is needed. */
export async function loadPhraseFinder(format: Format): Promise<PhraseFinder> {
  return format === 'markdown' ? (await import('./labels.js')).phrasesOfLines : findPhrases
}
