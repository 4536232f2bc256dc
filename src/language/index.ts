import type { ParsedDocument } from '../model/document.js'

/** The primary language of a document, or undefined when it cannot be told. */
export function languageOf(document: ParsedDocument): string | undefined {
  return document.metadata.lang
}
