import type { ParsedDocument, Roles } from '../model/document.js'
import { findTextRoles } from './text.js'

/** Finds the title, deck, byline, date, biography and captions among the blocks. */
export function findRoles(document: ParsedDocument): Roles {
  if (document.findRoles !== undefined) return document.findRoles(document)
  if (document.format === 'text') return findTextRoles(document)
  // Markdown says itself what is what, and its writer decides what is in it.
  return { of: () => undefined, metadata: document.metadata }
}
